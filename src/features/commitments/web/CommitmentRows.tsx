import type { CommitmentAnswer } from "#contract/commitments";
import { dateWords } from "#web/data/zone.ts";
import { type State as Mark, StateMark } from "#web/ui/StateMark.tsx";
import css from "./commitments.module.css";
import { daysWords, figureWords, measureWords, nextWords, reachedWords } from "./words.ts";
import { useWords } from "./use-words.ts";

interface CommitmentRowsProps {
  label: string;
  rows: readonly CommitmentAnswer[];
  today: string;
}

export function CommitmentRows({ label, rows, today }: CommitmentRowsProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.row;
  return (
    <ul className={css["list"]} aria-label={label}>
      {rows.map((one) => (
        <li key={one.id} className={css["row"]}>
          <div className={css["words"]}>
            <a href={`/commitments/${one.id}`}>{one.what}</a>
            <p className={css["soft"]}>
              {words.by(one.leader?.name ?? sentences.somebody, measureWords(one, spoken))}
            </p>
            {one.why !== "" && <p>{one.why}</p>}
            <Sponsor one={one} />
          </div>
          <div className={css["standing"]}>
            <Standing one={one} today={today} />
            <FigureLine one={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Sponsor({ one: { sponsor } }: { one: CommitmentAnswer }) {
  const { sentences } = useWords();
  if (!sponsor) return null;
  const name = sponsor.name === "" ? sentences.somebody : sponsor.name;
  return <p className={css["soft"]}>{sentences.sponsorWords[sponsor.answer](name)}</p>;
}

const marks: Readonly<Record<CommitmentAnswer["state"], Mark>> = {
  live: "waiting",
  "past-its-day": "risk",
  kept: "kept",
  "not-kept": "broken",
  withdrawn: "done",
};

/** How it stands, in a word with its picture: what comes next, or how it ended. */
export function Standing({ one, today }: { one: CommitmentAnswer; today: string }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.row;
  const { state, earlierDays, nextDay } = one;
  const isOpen = state === "live" || state === "past-its-day";
  const isLate = nextDay !== null && nextDay < today;
  return (
    <>
      <StateMark state={isLate ? "risk" : marks[state]} look="plain">
        {isOpen ? nextWords(one, today, spoken) : sentences.endings[state]}
      </StateMark>
      {isOpen && nextDay !== one.untilDay && (
        <span className={css["soft"]}>{words.until(dateWords(one.untilDay, lang))}</span>
      )}
      {earlierDays.length > 0 && (
        <span className={css["soft"]}>{words.moved(daysWords(earlierDays, spoken))}</span>
      )}
    </>
  );
}

function FigureLine({ one }: { one: CommitmentAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.row;
  if (!one.figure) return null;
  const isOver = one.nextDay === null;
  return (
    <span>
      {isOver ? words.atEnd : words.now}: {figureWords(one, one.figure, spoken)}
      <span className="unseen"> {reachedWords(one, spoken)}</span>
    </span>
  );
}
