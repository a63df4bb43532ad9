/** Why a row stands where it does in the queue, in one sentence. */
import type { QueueReason } from "../../rules.ts";
import type { RequestRow } from "../data/api.ts";
import { sentences } from "../sentences.ts";
import { dueNames } from "./telling.ts";

interface Told {
  /** 'in 2 hours', '7 hours ago' */
  due: string;
  isLate: boolean;
  /** 'on Tuesday', '12 minutes ago' */
  asked: string;
  /** 'a customer outside waits (Opticians, since yesterday; not yet checked)' */
  outside: string;
}

const reasonTellers: Record<QueueReason, (row: RequestRow, told: Told) => string> = {
  outside: (_row, { outside }) => outside,
  promise: (row, { due, isLate }) =>
    `${dueNames[row.dueKind ?? "done"]} ${isLate ? "was" : "is"} due ${due}`,
  impact: (row) =>
    row.impact === "critical" ? "a customer is affected" : "work stands still without it",
  age: (_row, { asked }) => `it was asked ${asked}`,
  waits: (row) => `it ${sentences.states[row.state].toLowerCase()}, so others come first`,
};

/** 'because a customer outside waits (Acme, since 09:12; confirmed) and the first reply is due in 2 hours'. Age is said only when nothing else is. */
export function queueWords(row: RequestRow, because: readonly QueueReason[], told: Told): string {
  const strong = because.filter((reason) => reason !== "age");
  const said = (strong.length > 0 ? strong : because).slice(0, 2);
  return `because ${said.map((reason) => reasonTellers[reason](row, told)).join(" and ")}`;
}
