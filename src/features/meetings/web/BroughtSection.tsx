import type { BroughtAnswer } from "#contract/meetings";
import { useAct } from "#web/data/act.ts";
import { useNow } from "#web/data/clock.ts";
import { timeWords, useZone } from "#web/data/zone.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { takeReportBack, useBrought } from "./data.ts";
import css from "./meetings.module.css";
import { useWords } from "./use-words.ts";

/** The reports that one brought in, each to be taken back. */
export function BroughtSection() {
  const { sentences } = useWords();
  const { data, error, refetch } = useBrought();
  if (data) return <BroughtView rows={data.rows} />;
  if (error?.isRefusal) return null;
  return (
    <Section title={sentences.brought.title}>
      {error ? (
        <p className={css["soft"]}>
          {sentences.team.broken}{" "}
          <Button kind="quiet" size="small" onClick={() => void refetch()}>
            {sentences.team.retry}
          </Button>
        </p>
      ) : (
        <SkeletonText lines={2} />
      )}
    </Section>
  );
}

export function BroughtView({ rows }: { rows: readonly BroughtAnswer[] }) {
  const words = useWords().sentences.brought;
  return (
    <Section title={words.title} intro={words.intro}>
      {rows.length === 0 ? (
        <p className={css["text"]}>{words.none}</p>
      ) : (
        <ul className={css["list"]} aria-label={words.title}>
          {rows.map((row) => (
            <BroughtRow key={row.id} report={row} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function BroughtRow({ report }: { report: BroughtAnswer }) {
  const now = useNow();
  const zone = useZone();
  const said = useWords();
  const { lang, sentences } = said;
  const words = sentences.brought;
  const takeBack = useAct((reportId: string) => takeReportBack(reportId, said));
  const { id, title, startsAt, people, others, unread } = report;
  return (
    <li className={css["row"]}>
      <div className={css["words"]}>
        <p className={css["name"]}>{title || sentences.untitled}</p>
        <p className={css["soft"]}>
          {[
            timeWords(new Date(startsAt), now, zone, lang),
            ...words.facts({ people, others, unread }),
          ].join(" · ")}
        </p>
        <ProblemLine problem={takeBack.problem} words={sentences.refusals} />
      </div>
      <div className={css["acts"]}>
        <Button
          kind="quiet"
          size="small"
          busy={takeBack.busy}
          onClick={() => void takeBack.run(id)}
          aria-label={words.takeBackOf(title || sentences.untitled)}
        >
          {words.takeBack}
        </Button>
      </div>
    </li>
  );
}
