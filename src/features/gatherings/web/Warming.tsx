import type { WarmedAnswer } from "#contract/gatherings";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { Table } from "#web/ui/Table.tsx";
import { useWarming, type WarmingAnswer } from "./data.ts";
import css from "./gatherings.module.css";
import { useWords } from "./use-words.ts";
import { changeWords, shareWords, surveyWords } from "./words.ts";

export function WarmingOf({ id }: { id: string }) {
  const { sentences } = useWords();
  const { data, error, refetch } = useWarming(id, true);
  if (data) return <WarmingView warming={data} />;
  return (
    <Section title={sentences.warming.title}>
      {!error && <SkeletonRows />}
      {error?.isRefusal && <ProblemLine problem={error} words={sentences.refusals} />}
      {error && !error.isRefusal && <Broken fault={error} onRetry={() => void refetch()} />}
    </Section>
  );
}

/** Before beside after, way by way; with what must be known to read it. */
export function WarmingView({ warming }: { warming: WarmingAnswer }) {
  const words = useWords().sentences.warming;
  const { rows, daysAfter, compared, chosenCold } = warming;
  return (
    <Section title={words.title} intro={words.intro(daysAfter)}>
      {chosenCold && <p className={css["text"]}>{words.cold}</p>}
      <p className={css["text"]}>{words.cause}</p>
      {compared > 0 && <p className={css["text"]}>{words.compared(compared)}</p>}
      {rows.length === 0 && <p className={css["text"]}>{words.nothing}</p>}
      {rows.map((way) => (
        <Way key={`${way.from.id} ${way.to.id}`} way={way} />
      ))}
    </Section>
  );
}

function Way({ way }: { way: WarmedAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.warming;
  const { from, to, lines, surveyed, verdict } = way;
  const name = words.toward(from.name, to.name);
  return (
    <div className={css["way"]}>
      <h3>
        <a href={`/relationships/${from.id}/${to.id}/goodwill`}>{name}</a>:{" "}
        {sentences.verdicts[verdict]}
      </h3>
      {lines.length > 0 && (
        <Table
          caption={name}
          rows={lines}
          keyOf={({ line }) => line}
          columns={[
            { key: "line", head: words.line, cell: ({ line }) => sentences.lines[line] },
            { key: "before", head: words.before, cell: ({ before }) => shareWords(before, spoken) },
            { key: "after", head: words.after, cell: ({ after }) => shareWords(after, spoken) },
            {
              key: "change",
              head: words.change,
              cell: ({ change }) => changeWords(change, verdict, spoken),
            },
          ]}
        />
      )}
      {surveyed !== null && <p className={css["text"]}>{surveyWords(surveyed, spoken)}</p>}
    </div>
  );
}
