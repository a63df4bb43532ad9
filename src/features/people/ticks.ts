/** What is swept by itself: tries that no longer count, sessions and challenges that have run out. */
import type { Tick } from "#platform/events/ticks.ts";
import { sweepExpired, sweepTries, sweepUsedCodes } from "./queries/sign-in.ts";

const day = 86_400;

export const ticks: readonly Tick[] = [
  {
    name: "people: sweep what has run out",
    everySeconds: day,
    work: async ({ db, now }) => {
      await sweepTries(db, new Date(now.getTime() - day * 1000));
      await sweepUsedCodes(db, new Date(now.getTime() - day * 1000));
      await sweepExpired(db, now);
    },
  },
];
