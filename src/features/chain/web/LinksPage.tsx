import { useEffect, useState } from "react";
import type { ComparedAnswer, CompareRow, SeenRow } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { When } from "#web/ui/Deadline.tsx";
import { ChainIcon, DownloadIcon } from "#web/ui/icons.ts";
import { useQueryText } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, EmptyState, RefusedPage } from "#web/ui/States.tsx";
import { BringDialog } from "./BringDialog.tsx";
import css from "./chain.module.css";
import { exportHref, useCompared } from "./data.ts";
import { DeclaredTable, SeenTable } from "./LinkTables.tsx";
import { useWords } from "./use-words.ts";
import { serviceWords } from "./words.ts";

/** In the address, where none means one's own team. */
const everyTeam = "all";

/** Declared links beside those that requests show. */
export default function LinksPage() {
  const spoken = useWords();
  const words = spoken.links;
  const { team, setTeam, compared } = useOwnFirst();
  const { data, error, refetch } = compared;
  if (data) return <LinksView compared={data} team={team} onTeam={setTeam} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={spoken.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} width="wide">
      <SkeletonRows />
    </SpokenPage>
  );
}

/** The team in the address; without one the reader's own, or all where that offers nothing. */
function useOwnFirst() {
  const [chosen, setTeam] = useQueryText("team");
  const own = useMe().teams[0]?.id ?? "";
  const team = chosen === everyTeam ? "" : chosen || own;
  const compared = useCompared(team);
  const teams = compared.data?.teams;
  const offersNothing = team !== "" && teams?.some(({ id }) => id === team) === false;
  useEffect(() => {
    if (offersNothing) setTeam(everyTeam);
  }, [offersNothing, setTeam]);
  return { team, setTeam, compared };
}

interface LinksViewProps {
  compared: ComparedAnswer;
  /** '' for all. */
  team: string;
  onTeam: (team: string) => void;
}

export function LinksView({ compared, team, onTeam }: LinksViewProps) {
  const spoken = useWords();
  const words = spoken.links;
  const [brings, setBrings] = useState(false);
  const { totals, circles, teams } = compared;
  const isEmpty = totals.agreed + totals.unused + totals.undeclared === 0;
  const acts = (
    <>
      <ButtonLink icon={DownloadIcon} href={exportHref("csv")} download>
        {words.csv}
      </ButtonLink>
      <ButtonLink icon={DownloadIcon} href={exportHref("json")} download>
        {words.json}
      </ButtonLink>
      <Button onClick={() => setBrings(true)}>{words.bring}</Button>
    </>
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={acts} width="wide">
      <div className={css["which"]}>
        <Select
          label={words.team}
          value={team || everyTeam}
          onChange={onTeam}
          choices={[
            { value: everyTeam, label: words.everyTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {isEmpty ? <NoLinks /> : <Summary compared={compared} />}
      {!isEmpty && <Lists compared={compared} />}
      {circles.length > 0 && (
        <Section title={words.circles} intro={words.circlesIntro}>
          <ul className={css["lines"]}>
            {circles.map((services) => (
              <li key={services[0]?.id}>{services.map(serviceWords).join(" · ")}</li>
            ))}
          </ul>
        </Section>
      )}
      {brings && <BringDialog onClose={() => setBrings(false)} />}
    </SpokenPage>
  );
}

function NoLinks() {
  const { links, sight } = useWords();
  return (
    <EmptyState
      icon={ChainIcon}
      title={links.emptyTitle}
      actions={<ButtonLink href="/chain/exercise">{sight.exercise}</ButtonLink>}
    >
      {links.emptyText}
    </EmptyState>
  );
}

function Summary({ compared: { totals, asOf } }: { compared: ComparedAnswer }) {
  const spoken = useWords();
  const words = spoken.links;
  const { agreed, unused, undeclared, unconfirmed } = totals;
  return (
    <p className={css["soft"]}>
      {words.summary(
        numberWords(agreed, 1, spoken.lang),
        numberWords(unused, 1, spoken.lang),
        numberWords(undeclared, 1, spoken.lang),
      )}{" "}
      {unconfirmed > 0 &&
        `${words.unconfirmed(unconfirmed, numberWords(unconfirmed, 1, spoken.lang))} `}
      {asOf === null ? (
        words.notYet
      ) : (
        <>
          {words.asOf} <When at={asOf} />.
        </>
      )}
    </p>
  );
}

function Lists({ compared }: { compared: ComparedAnswer }) {
  const spoken = useWords();
  const words = spoken.links;
  const { agreed, unused, undeclared, totals, held } = compared;
  return (
    <>
      <Section title={words.undeclared} intro={words.undeclaredIntro}>
        <SeenTable caption={words.undeclared} rows={undeclared} held={held} />
        <FirstOf rows={undeclared} all={totals.undeclared} />
      </Section>
      <Section title={words.unused} intro={words.unusedIntro}>
        <DeclaredTable caption={words.unused} rows={unused} held={held} />
        <FirstOf rows={unused} all={totals.unused} />
      </Section>
      <Section title={words.agreed} intro={words.agreedIntro}>
        <DeclaredTable caption={words.agreed} rows={agreed} held={held} />
        <FirstOf rows={agreed} all={totals.agreed} />
      </Section>
    </>
  );
}

function FirstOf({ rows, all }: { rows: readonly (CompareRow | SeenRow)[]; all: number }) {
  const spoken = useWords();
  const words = spoken.links;
  if (rows.length >= all) return null;
  return (
    <p className={css["soft"]}>
      {words.firstOf(numberWords(rows.length, 1, spoken.lang), numberWords(all, 1, spoken.lang))}
    </p>
  );
}
