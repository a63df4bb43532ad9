import type { RetiredAnswer } from "#contract/outcomes";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { takeUpAgain } from "./data.ts";
import css from "./outcomes.module.css";
import { useWords } from "./use-words.ts";
import { dayWords } from "./words.ts";

interface RetiredProps {
  retired: RetiredAnswer;
  mayEdit: boolean;
}

/** What is retired, folded away, with the way back. */
export function Retired({ retired: { segments, series }, mayEdit }: RetiredProps) {
  const spoken = useWords();
  const words = spoken.retired;
  const count = segments.length + series.length;
  if (count === 0) return null;
  return (
    <Section title={words.title} intro={words.intro}>
      <details className={css["retired"]}>
        <summary>{words.count(count)}</summary>
        <ul className={css["list"]} aria-label={words.title}>
          {segments.map((one) => (
            <Row key={one.id} what="segment" one={one} of={words.segment} mayEdit={mayEdit} />
          ))}
          {series.map(({ segmentName, ...one }) => {
            const of = segmentName === null ? words.ofAll : words.of(segmentName);
            return <Row key={one.id} what="outcome" one={one} of={of} mayEdit={mayEdit} />;
          })}
        </ul>
      </details>
    </Section>
  );
}

interface RowProps {
  what: "segment" | "outcome";
  one: RetiredAnswer["segments"][number];
  /** What it is, and of whom. */
  of: string;
  mayEdit: boolean;
}

function Row({ what, one, of, mayEdit }: RowProps) {
  const spoken = useWords();
  const words = spoken.retired;
  return (
    <li className={css["series"]}>
      <div className={css["words"]}>
        {what === "outcome" ? <a href={`/outcomes/${one.id}`}>{one.name}</a> : <p>{one.name}</p>}
        <p className={css["soft"]}>
          {of}, {words.since(dayWords(one.retiredAt.slice(0, 10), spoken))}
        </p>
      </div>
      {mayEdit && <TakeUp what={what} one={one} />}
    </li>
  );
}

interface TakeUpProps {
  what: "segment" | "outcome";
  one: { readonly id: string; readonly name: string };
}

/** The way back, with why it may be closed. */
export function TakeUp({ what, one }: TakeUpProps) {
  const spoken = useWords();
  const words = spoken.retired;
  const act = useAct(() => takeUpAgain(what, one));
  return (
    <div>
      <Button
        size="small"
        busy={act.busy}
        aria-label={words.takeUpOne(one.name)}
        onClick={() => void act.run(undefined)}
      >
        {words.takeUp}
      </Button>
      <ProblemLine problem={act.problem} words={spoken.refusals} />
    </div>
  );
}
