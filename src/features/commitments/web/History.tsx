import type { CommitmentAnswer, HistoryAnswer, Measure } from "#contract/commitments";
import { dateWords } from "#web/data/zone.ts";
import { When } from "#web/ui/Deadline.tsx";
import css from "./commitments.module.css";
import { daysWords, figureThen, valueWords } from "./words.ts";
import { useWords, type Words } from "./use-words.ts";

interface HistoryProps {
  history: readonly HistoryAnswer[];
  commitment: CommitmentAnswer;
}

/** Everything that happened to it, the newest first: who, what, what was said, and the measure as it stood then. */
export function History({ history, commitment }: HistoryProps) {
  const spoken = useWords();
  return (
    <ol className={css["history"]} reversed>
      {history.toReversed().map((entry) => (
        <li key={entry.id}>
          <p>
            <strong>{actWords(entry, spoken)}</strong>{" "}
            <span className={css["soft"]}>
              {entry.by?.name ?? ""} <When at={entry.at} />
            </span>
          </p>
          {entry.changes.map((change) => (
            <p key={change.field}>{changeWords(change, commitment, spoken)}</p>
          ))}
          {entry.said !== "" && <p>{entry.said}</p>}
          {entry.figure && <p className={css["soft"]}>{figureThen(commitment, entry, spoken)}</p>}
        </li>
      ))}
    </ol>
  );
}

function actWords({ kind, how }: HistoryAnswer, { sentences: { history: words } }: Words): string {
  return kind === "ended" ? words.ended[how ?? "kept"] : words[kind];
}

type Change = HistoryAnswer["changes"][number];

/** 'Last day: 30 June 2026 → 31 July 2026'. */
function changeWords(
  { field, from, to }: Change,
  commitment: CommitmentAnswer,
  spoken: Words,
): string {
  const words = spoken.sentences.history;
  const said = (value: string | null): string =>
    value === null ? words.nothing : (readers[field] ?? plain)(value, commitment, spoken);
  return words.change(words.fields[field] ?? field, said(from), said(to));
}

type Reader = (value: string, commitment: CommitmentAnswer, spoken: Words) => string;

const plain: Reader = (value, _, { sentences }) => (value === "" ? sentences.somebody : value);
const readers: Readonly<Record<string, Reader>> = {
  measure: (value, _, { sentences }) => sentences.measures[value as Measure] ?? value,
  aim: (value, commitment, spoken) => valueWords(commitment, Number(value), spoken),
  direction: (value, _, { sentences }) => sentences.history.directions[value] ?? value,
  untilDay: (value, _, { lang }) => dateWords(value, lang),
  reviewDays: (value, _, spoken) => daysWords(value.split(" "), spoken),
};
