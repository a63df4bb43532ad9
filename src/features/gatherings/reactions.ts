/** What goes on by itself: coffee is drawn once a month, and whoever leaves comes to nothing any more. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { drawMonth } from "./coffee/drawing.ts";
import { monthOf } from "./coffee/rules.ts";
import { invite } from "./inviting.ts";
import { leaveGatherings } from "./queries/keeping.ts";
import { saidSeat, tellOfGathering } from "./telling.ts";

export const ticks: readonly Tick[] = [
  {
    name: "gatherings: draw coffee for the month",
    everySeconds: 3600,
    work: async ({ db, now, touch }) =>
      drawMonth({ db, now, touch }, monthOf(dayInZone(await findZone(db), now))),
  },
];

/** The seat of whoever left is drawn again at once. */
async function leave({ db, now, touch, payload }: Heard<{ personId: string }>): Promise<void> {
  for (const one of await leaveGatherings(db, payload.personId, now)) {
    const personIds = await invite(db, one);
    const telling = { key: `seat:${one.id}`, said: saidSeat, actorId: null, personIds };
    await tellOfGathering({ db, now, touch }, one, telling);
  }
}

export const reactions: readonly Reaction[] = [
  on("people.departed", "gatherings: somebody has left", leave),
];
