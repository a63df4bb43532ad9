import css from "./defects.module.css";
import { Causes } from "./Causes.tsx";
import { Clusters } from "./Clusters.tsx";
import {
  type Asked,
  type DefectsAnswer,
  exportHref,
  findTeams,
  pageHref,
  type Period,
  useDefects,
} from "./data.ts";
import { Lines } from "./Lines.tsx";
import { useWords } from "./use-words.ts";
import { Shares, Streak } from "./Shares.tsx";
import { leadSentence } from "./words.ts";
import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { Combobox } from "#web/ui/Combobox.tsx";
import { DownloadIcon, RelationshipsIcon } from "#web/ui/icons.ts";
import { Select } from "#web/ui/Select.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";

const periods: readonly Period[] = ["month", "quarter", "year", "all"];
const asPeriod = (text: string): Period => periods.find((period) => period === text) ?? "year";

/** What was not right: of all teams, of one, of a service of it, or for one team that asks. Every choice stands in the address. */
export default function DefectsPage() {
  const { sentences } = useWords();
  const words = sentences.page;
  const [team, setTeam] = useQueryText("team");
  const [service] = useQueryText("service");
  const [customer] = useQueryText("customer");
  const [periodText, setPeriod] = useQueryText("period");
  const asked: Asked = {
    period: asPeriod(periodText),
    ...(team && { team }),
    ...(service && { service }),
    ...(customer && { customer }),
  };
  const defects = useDefects(asked);
  const known = defects.data?.team;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <ButtonLink href={exportHref(asked)} icon={DownloadIcon} download>
          {words.download}
        </ButtonLink>
      }
    >
      <div className={css["bar"]}>
        <Combobox
          label={words.team}
          placeholder={words.anyTeam}
          value={known && team !== "" ? { ...known, kind: "team" } : null}
          onChange={(found) => setTeam(found?.id ?? "")}
          search={(text, signal) => findTeams(text, signal, sentences.lines.vendor)}
        />
        <Select
          label={words.period}
          choices={periods.map((value) => ({ value, label: sentences.periods[value] }))}
          value={asked.period ?? "year"}
          onChange={setPeriod}
        />
      </div>
      <Shown defects={defects} asked={asked} />
    </SpokenPage>
  );
}

interface ShownProps {
  defects: ReturnType<typeof useDefects>;
  asked: Asked;
}

function Shown({ defects, asked }: ShownProps) {
  const { sentences } = useWords();
  const { data, error, isPlaceholderData, refetch } = defects;
  if (error?.isRefusal) return <Refused problem={error} words={sentences.refusals} />;
  if (error && !data) return <Broken fault={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows />;
  return (
    <div className={isPlaceholderData ? css["wait"] : css["view"]} aria-busy={isPlaceholderData}>
      <DefectsView answer={data} asked={asked} />
    </div>
  );
}

export function DefectsView({ answer, asked }: { answer: DefectsAnswer; asked: Asked }) {
  const all = useWords();
  const words = all.sentences.page;
  const { figures, causes, streak } = answer;
  if (figures.requests === 0)
    return (
      <EmptyState icon={RelationshipsIcon} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  const { service: _service, customer: _customer, ...ofTeam } = asked;
  const isNarrow = answer.service !== null || answer.customer !== null;
  return (
    <>
      <div className={css["part"]}>
        <p className={css["lead"]}>{leadSentence(answer, all)}</p>
        {isNarrow && <a href={pageHref(ofTeam)}>{answer.team?.name}</a>}
        {answer.team && !isNarrow && <a href={pageHref({ period: answer.period })}>{words.back}</a>}
      </div>
      <Shares figures={figures} />
      {streak && <Streak streak={streak} />}
      <Clusters key={`${asked.team} ${asked.service}`} answer={answer} asked={asked} />
      <Causes causes={causes} />
      <Lines
        kind="teams"
        lines={answer.teams}
        hrefOf={({ id }) => pageHref({ ...asked, team: id })}
      />
      <Lines
        kind="services"
        lines={answer.services}
        hrefOf={({ id }) => pageHref({ ...asked, service: id })}
      />
      <Lines
        kind="customers"
        lines={answer.customers}
        hrefOf={({ id }) => pageHref({ ...asked, customer: id })}
      />
      <p className={css["soft"]}>{words.how}</p>
    </>
  );
}
