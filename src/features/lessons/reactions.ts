/** Work that came back, and what had to be asked again, offer a lesson to the one whom it helps; ticks count, and keep wishes. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { countTeams } from "./counting.ts";
import { offer, offerLessons } from "./offering.ts";
import { findHolder, findWhoseWasReturned, takeWishes } from "./queries/offering.ts";

export const reactions: readonly Reaction[] = [
  on(
    "requests.changed",
    "lessons: offer one when work came back or was asked for again",
    async (heard) => {
      const { requestId, kind } = heard.payload;
      if (kind === "reopened") {
        const holderId = await findHolder(heard.db, requestId);
        if (holderId !== null) await offerLessons(heard, "came-back", [holderId]);
      }
      if (kind === "waiting") {
        const customerId = await findWhoseWasReturned(heard.db, requestId);
        if (customerId !== null) await offerLessons(heard, "sent-back", [customerId]);
      }
    },
  ),
];

export const ticks: readonly Tick[] = [
  {
    name: "lessons: count for teams",
    everySeconds: 3600,
    work: ({ db, now }) => countTeams(db, now),
  },
  {
    name: "lessons: offer again what was wished again",
    everySeconds: 3600,
    work: async (moment) => {
      const today = dayInZone(await findZone(moment.db), moment.now);
      const wishes = await takeWishes(moment.db, today);
      await offer(
        moment,
        wishes.map((wish) => ({ ...wish, need: "again" })),
      );
    },
  },
];
