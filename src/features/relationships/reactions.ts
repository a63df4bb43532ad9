/** Measures a request after each step on it; a tick keeps the sums up, another begins them anew each night. */
import { type Heard, type Reaction, onAll } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { measureOnly } from "./measuring.ts";
import { breakLatePromises } from "./queries/measure.ts";
import { markAllStale } from "./queries/sums.ts";
import { sumOrganisation } from "./periods/sums.ts";
import { sumAFew } from "./summing.ts";

async function measureAll({
  db,
  payload,
  now,
}: Heard<readonly { requestId: string }[]>): Promise<void> {
  const ids = [...new Set(payload.map(({ requestId }) => requestId))];
  await measureOnly(db, { ids }, now);
}

/** Finishing and handing over are changes too, so these three hear of every step. */
export const reactions: readonly Reaction[] = [
  onAll("requests.asked", "relationships: measure what was asked", measureAll),
  onAll("requests.changed", "relationships: measure what has changed", measureAll),
  onAll("requests.replied", "relationships: measure what was answered", measureAll),
];

/** So that a turn ends within a few seconds; what remains has its turn a minute later. */
const mostSteps = 40;

export const ticks: readonly Tick[] = [
  {
    name: "relationships: sum what has changed",
    everySeconds: 60,
    work: async ({ db, now }) => {
      await breakLatePromises(db, now);
      for (let step = 0; step < mostSteps && (await sumAFew(db, now)); step += 1);
    },
  },
  {
    name: "relationships: sum the organisation's periods",
    everySeconds: 3600,
    work: ({ db, now }) => sumOrganisation(db, now, { all: false }),
  },
  {
    name: "relationships: sum all anew",
    everySeconds: 86_400,
    work: async ({ db, now }) => {
      await measureOnly(db, { behind: true }, now);
      await measureOnly(db, { open: true }, now);
      await markAllStale(db);
    },
  },
];
