/** Reminds owners of goals in which nobody has checked in for a month. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { takeQuietGoals } from "./queries/keeping.ts";
import { remind } from "./telling.ts";

/** So that a turn stays short; the rest has its turn an hour later. */
const mostAtOnce = 200;

export const ticks: readonly Tick[] = [
  {
    name: "goals: remind of check-ins",
    everySeconds: 3600,
    work: async ({ db, now, touch }) => {
      const today = dayInZone(await findZone(db), now);
      await remind({ db, now, touch }, await takeQuietGoals(db, { now, today, most: mostAtOnce }));
    },
  },
];
