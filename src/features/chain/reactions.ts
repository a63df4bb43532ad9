/** A tick keeps up what requests show. */
import type { Tick } from "#platform/events/ticks.ts";
import { sumAFew } from "./summing.ts";

/** So that a turn ends within a few seconds; what remains has its turn a minute later. */
const mostSteps = 12;

export const ticks: readonly Tick[] = [
  {
    name: "chain: sum what requests show",
    everySeconds: 60,
    work: async ({ db, now }) => {
      for (let step = 0; step < mostSteps && (await sumAFew(db, now)); step += 1);
    },
  },
];
