import type { CommitmentAnswer, HistoryAnswer, Measure } from "#contract/commitments";
import { dateWords } from "#web/data/zone.ts";
import { When } from "#web/ui/Deadline.tsx";
import css from "./commitments.module.css";
import { sentences } from "./sentences.ts";
import { daysWords, figureThen, valueWords } from "./words.ts";

const words = sentences.history;

interface HistoryProps {
  history: readonly HistoryAnswer[];
  commitment: CommitmentAnswer;
}

/** Everything that happened to it, the newest first: who, what, what was said, and the measure as it stood then. */
export function History({ history, commitment }: HistoryProps) {
  return (
    <ol className={css["history"]} reversed>
      {history.toReversed().map((entry) => (
        <li key={entry.id}>
          <p>
            <strong>{actWords(entry)}</strong>{" "}
            <span className={css["soft"]}>
              {entry.by?.name ?? ""} <When at={entry.at} />
            </span>
          </p>
          {entry.changes.map((change) => (
            <p key={change.field}>{changeWords(change, commitment)}</p>
          ))}
          {entry.said !== "" && <p>{entry.said}</p>}
          {entry.figure && <p className={css["soft"]}>{figureThen(commitment, entry)}</p>}
        </li>
      ))}
    </ol>
  );
}

function actWords({ kind, how }: HistoryAnswer): string {
  return kind === "ended" ? words.ended[how ?? "kept"] : words[kind];
}

type Change = HistoryAnswer["changes"][number];

/** 'Last day: 30 June 2026 → 31 July 2026'. */
function changeWords({ field, from, to }: Change, commitment: CommitmentAnswer): string {
  const said = (value: string | null): string =>
    value === null ? words.nothing : (readers[field] ?? plain)(value, commitment);
  return words.change(words.fields[field] ?? field, said(from), said(to));
}

type Reader = (value: string, commitment: CommitmentAnswer) => string;

const plain: Reader = (value) => (value === "" ? sentences.somebody : value);
const readers: Readonly<Record<string, Reader>> = {
  measure: (value) => sentences.measures[value as Measure] ?? value,
  aim: (value, commitment) => valueWords(commitment, Number(value)),
  direction: (value) => words.directions[value] ?? value,
  untilDay: (value) => dateWords(value),
  reviewDays: (value) => daysWords(value.split(" ")),
};
