/** Why a row stands where it does in the queue, in one sentence. */
import type { QueueReason } from "../../rules.ts";
import type { RequestRow, State } from "../data/api.ts";
import type { Words } from "../use-words.ts";

interface Told {
  /** 'in 2 hours', '7 hours ago' */
  due: string;
  isLate: boolean;
  /** 'on Tuesday', '12 minutes ago' */
  asked: string;
  /** 'a customer outside waits (Opticians, since yesterday; not yet checked)' */
  outside: string;
}

type Teller = (row: RequestRow, told: Told, words: Words["told"]) => string;

const reasonTellers: Record<QueueReason, Teller> = {
  outside: (_row, { outside }) => outside,
  promise: (row, { due, isLate }, { due: { names }, reasons }) =>
    (isLate ? reasons.late : reasons.promise)(names[row.dueKind ?? "done"], due),
  impact: (row, _told, { reasons }) =>
    row.impact === "critical" ? reasons.customer : reasons.stands,
  age: (_row, { asked }, { reasons }) => reasons.age(asked),
  waits: (row, _told, { reasons }) => {
    const known: Readonly<Partial<Record<State, string>>> = reasons.waits;
    return known[row.state] ?? reasons.waits["waiting-part"];
  },
};

/** 'because a customer outside waits (Acme, since 09:12; confirmed) and the first reply is due in 2 hours'. Age is said only when nothing else is. */
export function queueWords(
  row: RequestRow,
  because: readonly QueueReason[],
  told: Told,
  words: Words,
): string {
  const strong = because.filter((reason) => reason !== "age");
  const [first, second] = (strong.length > 0 ? strong : because).map((reason) =>
    reasonTellers[reason](row, told, words.told),
  );
  return words.told.reasons.because(first ?? "", second);
}
