/** Recurring work and reactions: says what is near and what is late, and counts clocks anew when promises or hours have changed. */
import type { Database } from "#platform/database/open.ts";
import { on } from "#platform/events/draining.ts";
import type { Tell } from "#platform/events/events.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { hoursOfClock, movedTo, presentOf } from "./counting.ts";
import type { PromiseKind } from "./contract.ts";
import {
  claimBroken,
  claimNearing,
  dropRunning,
  findOutdatedClocks,
  moveClocks,
  type SaidRow,
} from "./queries/clocks.ts";
import { findAmounts } from "./queries/promised.ts";
import { hoursById } from "./working-hours.ts";

interface OfClock {
  readonly requestId: string;
  readonly kind: PromiseKind;
  /** An instant in ISO 8601. */
  readonly dueAt: string;
}

declare module "#platform/events/events.ts" {
  interface Events {
    /** A quarter of the working time is left. */
    "promises.nearing": OfClock;
    /** The deadline has passed and nothing has stopped the clock. */
    "promises.broken": OfClock;
    /** The promises of a service, its calendar or the calendar's hours have changed; running clocks must be counted anew. */
    "promises.changed": { readonly at: string };
    /** These clocks were counted anew: what is due may be another instant (`dueOfRequests`). */
    "promises.recounted": { readonly requestIds: readonly string[] };
  }
}

const batch = 500;
/** A tick takes no more than this many batches, so that its transaction ends; the next tick takes the rest. */
const mostBatches = 20;

export const warnAndEscalate: Tick = {
  name: "promises: warn and escalate",
  everySeconds: 30,
  work: async ({ db, now, tell }) => {
    await tellEach("promises.broken", () => claimBroken(db, now, batch), tell);
    await tellEach("promises.nearing", () => claimNearing(db, now, batch), tell);
  },
};

async function tellEach(
  name: "promises.broken" | "promises.nearing",
  claim: () => Promise<SaidRow[]>,
  tell: Tell,
): Promise<void> {
  for (let batches = 0; batches < mostBatches; batches += 1) {
    const rows = await claim();
    for (const { requestId, kind, dueAt } of rows)
      await tell(name, { requestId, kind, dueAt: dueAt.toISOString() });
    if (rows.length < batch) return;
  }
}

export const recountWhatChanged = on(
  "promises.changed",
  "promises: counts running clocks anew",
  async ({ payload, db, tell }) => {
    const { requestIds, more } = await recountBatch(db, new Date(payload.at));
    if (requestIds.length > 0) await tell("promises.recounted", { requestIds });
    if (more) await tell("promises.changed", payload);
  },
);

/** Brings outdated clocks to the present promise and hours, of which no deadline stays that no rule gives any more. */
async function recountBatch(
  db: Database,
  at: Date,
): Promise<{ requestIds: string[]; more: boolean }> {
  const clocks = await findOutdatedClocks(db, batch);
  const amounts = await findAmounts(
    db,
    clocks.flatMap(({ promiseNow }) => promiseNow ?? []),
  );
  const hours = await hoursById(
    db,
    clocks.flatMap((clock) => [clock.hoursNow, ...hoursOfClock(clock)]),
  );
  const dropped = clocks.filter(({ promiseNow }) => promiseNow === null);
  const moved = clocks.flatMap((clock) => {
    const promise = amounts.get(clock.promiseNow ?? "");
    if (!promise || !clock.promiseNow) return [];
    const present = {
      ...presentOf(clock),
      ...promise,
      id: clock.promiseNow,
      hoursId: clock.hoursNow,
    };
    return [movedTo(clock, present, hours, at)];
  });
  await dropRunning(db, { ids: dropped.map(({ id }) => id) }, at);
  await moveClocks(db, moved);
  return {
    requestIds: [...new Set(clocks.map(({ requestId }) => requestId))],
    more: clocks.length === batch,
  };
}
