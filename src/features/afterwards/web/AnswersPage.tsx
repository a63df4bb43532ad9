import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { DownloadIcon, RelationshipsIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import { type Column, Table } from "#web/ui/Table.tsx";
import css from "./afterwards.module.css";
import {
  exportHref,
  type FiguresAnswer,
  type LineAnswer,
  pageHref,
  type SideFiguresAnswer,
  useFigures,
} from "./data.ts";
import { useWords } from "./use-words.ts";
import { askedSentence, servedSentence, shareParts } from "./words.ts";

/** What both sides say after finished requests: of all teams, or of one with each that it deals with. */
export default function AnswersPage() {
  const [team] = useQueryText("team");
  const { data, error, refetch } = useFigures(team);
  const all = useWords();
  const words = all.figures;
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={team === "" ? undefined : { href: pageHref(""), label: words.all }}
      actions={
        <ButtonLink href={exportHref(team)} icon={DownloadIcon} download>
          {words.download}
        </ButtonLink>
      }
    >
      {data ? (
        <AnswersView figures={data} />
      ) : error?.isRefusal ? (
        <Refused problem={error} words={all.refusals} />
      ) : error ? (
        <Broken fault={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonRows />
      )}
    </SpokenPage>
  );
}

export function AnswersView({ figures }: { figures: FiguresAnswer }) {
  const all = useWords();
  const words = all.figures;
  const { team, wholes, served, asked } = figures;
  if (wholes.length + asked.length === 0)
    return (
      <EmptyState icon={RelationshipsIcon} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  return (
    <div className={css["view"]}>
      <p className={css["soft"]}>{words.how}</p>
      {team && wholes[0] && (
        <Section title={team.name}>
          <p className={css["words"]}>{servedSentence(wholes[0], all)}</p>
          <p className={css["words"]}>{askedSentence(wholes[0], all)}</p>
          <a href={`/teams/${team.id}/held`}>{words.held}</a>
        </Section>
      )}
      {!team && (
        <Lines
          title={words.teams}
          lines={wholes}
          first="provider"
          hrefOf={({ provider }) => pageHref(provider.id)}
        />
      )}
      <Lines title={words.served} lines={served} first="customer" hrefOf={pairHref} />
      <Lines title={words.asked} lines={asked} first="provider" hrefOf={pairHref} />
    </div>
  );
}

const pairHref = ({ provider, customer }: LineAnswer): string =>
  `/relationships/${provider.id}/${customer?.id ?? "unknown"}`;

type SideName = "ofProvider" | "ofCustomer";
type FigureName = "right" | "good" | "response";

const share = (head: string, side: SideName, figure: FigureName): Column<LineAnswer> => ({
  key: `${side} ${figure}`,
  head,
  numeric: true,
  cell: (line) => <Share share={line[side][figure]} />,
  sortBy: (line) => line[side][figure].value ?? -1,
});

/** The share first; what it rests on stands below it. */
function Share({ share }: { share: SideFiguresAnswer["right"] }) {
  const [value, base] = shareParts(share, useWords());
  return (
    <span className={css["share"]}>
      <span>{value}</span>
      <span className={css["base"]}>{base}</span>
    </span>
  );
}

interface LinesProps {
  title: string;
  lines: readonly LineAnswer[];
  /** Which of the two teams tells the lines apart. */
  first: "provider" | "customer";
  hrefOf: (line: LineAnswer) => string;
}

/** Each figure with its interval and how many it rests on. */
function Lines({ title, lines, first, hrefOf }: LinesProps) {
  const { figures: words } = useWords();
  if (lines.length === 0) return null;
  const nameOf = (line: LineAnswer): string => line[first]?.name ?? "";
  const columns: readonly Column<LineAnswer>[] = [
    { key: "name", head: words[first], cell: nameOf, sortBy: nameOf },
    share(words.right, "ofProvider", "right"),
    share(words.good, "ofProvider", "good"),
    share(words.atOnce, "ofCustomer", "right"),
    share(words.workedWith, "ofCustomer", "good"),
    share(words.response, "ofProvider", "response"),
  ];
  return (
    <Section title={title}>
      <Table
        caption={title}
        columns={columns}
        rows={lines}
        keyOf={({ provider, customer }) => `${provider.id} ${customer?.id}`}
        hrefOf={hrefOf}
      />
    </Section>
  );
}
