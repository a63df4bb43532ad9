/** Where a poll stands, and what that allows. Pure. */
export interface PollTimes {
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

export type PollState = "prepared" | "open" | "closed";

export function stateOf({ openedAt, closedAt }: PollTimes): PollState {
  if (closedAt !== null) return "closed";
  return openedAt === null ? "prepared" : "open";
}

/** Why nothing is taken or given now; null while it is open. */
export function refusalNow(times: PollTimes): "notOpen" | "closed" | null {
  const state = stateOf(times);
  if (state === "open") return null;
  return state === "prepared" ? "notOpen" : "closed";
}

interface InPoll {
  readonly pollId: string;
}

/** Rows that stand in the order of their polls, by poll. */
export function groupedByPoll<Row extends InPoll>(rows: readonly Row[]) {
  const polls: { pollId: string; groups: Omit<Row, "pollId">[] }[] = [];
  for (const { pollId, ...group } of rows) {
    const last = polls.at(-1);
    if (last?.pollId === pollId) last.groups.push(group);
    else polls.push({ pollId, groups: [group] });
  }
  return polls;
}
