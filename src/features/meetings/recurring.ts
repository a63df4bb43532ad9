/** What goes on by itself: calendars are read, people are nudged, months are counted; and what becomes of it when somebody leaves. */
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { stopReading } from "./queries/keeping.ts";
import { usualNudge } from "./queries/reading.ts";
import { takeNudges } from "./queries/saying.ts";
import { readDue } from "./syncing.ts";
import { countTeams } from "./team-months.ts";
import { nudge } from "./telling.ts";

export const ticks: readonly Tick[] = [
  readDue,
  {
    name: "meetings: nudge",
    everySeconds: 20,
    work: async ({ db, now, touch }) => {
      await nudge({ db, now, touch }, await takeNudges(db, now, usualNudge));
    },
  },
  countTeams,
];

async function forgetCalendars({ db, payload }: Heard<{ personId: string }>): Promise<void> {
  await stopReading(db, payload.personId);
}

export const reactions: readonly Reaction[] = [
  on("people.departed", "meetings: somebody has left", forgetCalendars),
];
