/** The views of a team's work, each a list that is read in its own way. */
import type { QueueReason } from "../../rules.ts";
import { compareInQueue, whyHere } from "../../rules.ts";
import type { RequestRow } from "../data/api.ts";
import { useQueue, useRequestList, type Rows } from "../data/reading.ts";

export const views = ["queue", "mine", "waiting", "done"] as const;
export type View = (typeof views)[number];
export const isView = (text: string): text is View => (views as readonly string[]).includes(text);

export interface Ranked extends RequestRow {
  because?: QueueReason[] | undefined;
  /** Working seconds until it is due, as the queue tells; other lists know none. */
  leftSeconds?: number | null | undefined;
}

const rankOf = (row: RequestRow) => ({
  ...row,
  dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  askedAt: new Date(row.askedAt),
});

/** In the order of the queue, with the reasons, for lists that the server gives by age. */
export const inQueueOrder = (rows: readonly RequestRow[]): Ranked[] =>
  rows
    .toSorted((one, other) => compareInQueue(rankOf(one), rankOf(other)))
    .map((row) => ({ ...row, because: whyHere(rankOf(row)) }));

/** The rows of a view. All hooks are called; only the one that is shown reads. */
export function useView(view: View, team: string, me: string, isMember: boolean): Rows<Ranked> {
  const topic = isMember ? `queue:${team}` : undefined;
  const queue = useQueue(team, isMember, view === "queue");
  const mine = useRequestList(
    { team, holder: me, state: "open", limit: 200 },
    topic,
    view === "mine",
  );
  const waiting = useRequestList({ team, state: "waiting" }, topic, view === "waiting");
  const done = useRequestList({ team, state: "closed" }, topic, view === "done");
  if (view === "mine") return { ...mine, rows: mine.rows && inQueueOrder(mine.rows) };
  return { queue, waiting, done }[view];
}
