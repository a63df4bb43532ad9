/** Asks once a day, reveals what both have waited for long enough, and leaves out what has become confidential. */
import { type Reaction, onAll } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { askRound } from "./choosing.ts";
import { revealOver } from "./queries/answering.ts";
import { leaveOutConfidential } from "./queries/sums.ts";
import { tellRevealed } from "./telling.ts";

const revealedAtOnce = 200;

export const reactions: readonly Reaction[] = [
  onAll(
    "requests.changed",
    "afterwards: leave out what is confidential now",
    async ({ db, payload }) => {
      await leaveOutConfidential(db, [...new Set(payload.map(({ requestId }) => requestId))]);
    },
  ),
];

export const ticks: readonly Tick[] = [
  {
    name: "afterwards: ask about finished requests",
    everySeconds: 86_400,
    work: async (moment) => {
      await askRound(moment);
    },
  },
  {
    name: "afterwards: reveal what was said when the time is over",
    everySeconds: 600,
    work: async (moment) => {
      for (let revealed = revealedAtOnce; revealed === revealedAtOnce;) {
        const over = await revealOver(moment.db, moment.now, revealedAtOnce);
        await tellRevealed(moment, over);
        revealed = over.length;
      }
    },
  },
];
