/** Measures anew who held what was asked, answered or changed, and all that waits for it; ticks keep the sums and imports up. */
import { type Heard, type Reaction, onAll } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { lookThroughHouse, measureMissed, measureTouched } from "./measuring.ts";
import { markAllStale } from "./queries/sums.ts";
import { sumAFew } from "./summing.ts";

async function measureAll({ db, payload }: Heard<readonly { requestId: string }[]>): Promise<void> {
  await measureTouched(db, [...new Set(payload.map(({ requestId }) => requestId))]);
}

/** Finishing and handing over are changes too, so these three hear of every step. */
export const reactions: readonly Reaction[] = [
  onAll("requests.asked", "waiting: tell who holds what was asked", measureAll),
  onAll("requests.changed", "waiting: tell who held what has changed", measureAll),
  onAll("requests.replied", "waiting: tell who held what was answered", measureAll),
];

/** So that a turn ends within some seconds; what remains has its turn a minute later. */
const mostSteps = 20;
const mostImportSteps = 4;

export const ticks: readonly Tick[] = [
  {
    name: "waiting: tell who held what was imported or missed",
    everySeconds: 60,
    work: async ({ db }) => {
      for (let step = 0; step < mostImportSteps && (await measureMissed(db)); step += 1);
    },
  },
  {
    name: "waiting: sum what has changed",
    everySeconds: 60,
    work: async ({ db, now }) => {
      for (let step = 0; step < mostSteps && (await sumAFew(db, now)); step += 1);
    },
  },
  {
    name: "waiting: sum all anew",
    everySeconds: 86_400,
    work: async ({ db, now }) => {
      await lookThroughHouse(db, now);
      await markAllStale(db);
    },
  },
];
