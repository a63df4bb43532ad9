import { useState } from "react";
import type { BalanceAnswer } from "#contract/balance";
import { numberWords } from "#web/data/zone.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { AlarmList } from "./AlarmList.tsx";
import css from "./balance.module.css";
import { useBalance } from "./data.ts";
import { csvOf, type Lost, lostGoal, lostInitiative, lostService, mendWords } from "./words.ts";
import { useWords, type Words } from "./use-words.ts";

/** The balance guard: alarms first, then what leads to no customer outside. */
export default function BalancePage() {
  const { lang, sentences } = useWords();
  const words = sentences.page;
  const { data, error, refetch } = useBalance();
  const myTeamIds = useMe().teams.map(({ id }) => id);
  if (data) return <BalanceView balance={data} myTeamIds={myTeamIds} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={sentences.refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle}>
      <SkeletonRows />
    </SpokenPage>
  );
}

interface BalanceViewProps {
  balance: BalanceAnswer;
  myTeamIds: readonly string[];
}

export function BalanceView({ balance, myTeamIds }: BalanceViewProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.page;
  const { initiatives, goals, services, aligned } = balance;
  const actions = (
    <>
      <ButtonLink href="/together">{words.together}</ButtonLink>
      <Button icon={DownloadIcon} onClick={() => download(balance, spoken)}>
        {words.download}
      </Button>
    </>
  );
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} actions={actions}>
      <AlarmList alarms={balance.alarms} watch={balance.watch} />
      <LostSection
        name="initiatives"
        aligned={aligned.initiatives}
        lost={initiatives.map((one) => lostInitiative(one, spoken))}
      />
      <LostSection
        name="goals"
        aligned={aligned.goals}
        lost={goals.map((one) => lostGoal(one, spoken))}
      />
      <LostSection
        name="services"
        aligned={aligned.services}
        lost={services.map((one) => lostService(one, myTeamIds.includes(one.team.id), spoken))}
      />
    </SpokenPage>
  );
}

function download(balance: BalanceAnswer, spoken: Words): void {
  const file = new Blob(["\uFEFF", csvOf(balance, location.origin, spoken)], { type: "text/csv" });
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = spoken.sentences.csv.file;
  link.click();
  URL.revokeObjectURL(address);
}

interface LostSectionProps {
  name: "initiatives" | "goals" | "services";
  aligned: BalanceAnswer["aligned"]["goals"];
  lost: readonly Lost[];
}

const shownFirst = 12;

function LostSection({ name, aligned: { n, withPath }, lost }: LostSectionProps) {
  const { lang, sentences } = useWords();
  const said = sentences.lists[name];
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? lost : lost.slice(0, shownFirst);
  if (n === 0)
    return (
      <Section title={said.title}>
        <p className={css["soft"]}>{said.none}</p>
      </Section>
    );
  if (lost.length === 0)
    return (
      <Section title={said.title}>
        <p>{said.praise}</p>
      </Section>
    );
  const lead = sentences.lists.aligned(
    numberWords(withPath, 1, lang),
    numberWords(n, 1, lang),
    said.lead,
  );
  return (
    <Section title={said.title} intro={lead}>
      <ul className={css["list"]} aria-label={said.title}>
        {shown.map((one) => (
          <LostRow key={one.id} lost={one} act={said.act} />
        ))}
      </ul>
      {shown.length < lost.length && (
        <div>
          <Button onClick={() => setOpen(true)}>
            {sentences.lists.all(numberWords(lost.length, 1, lang))}
          </Button>
        </div>
      )}
    </Section>
  );
}

function LostRow({ lost, act }: { lost: Lost; act: string }) {
  const spoken = useWords();
  const { name, of, why, menders, href, mendHref } = lost;
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p>
          <a href={href}>{name}</a> <span className={css["soft"]}>{of}</span>
        </p>
        <p>{why}</p>
        <p className={css["soft"]}>{mendWords(menders, spoken)}</p>
      </div>
      <a className={css["act"]} href={mendHref}>
        {act}
        <span className="unseen">: {name}</span>
      </a>
    </li>
  );
}
