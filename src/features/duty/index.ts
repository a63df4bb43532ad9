import { findVisibleTeam } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Feature } from "#platform/feature.ts";
import {
  countAbsences,
  countTurns,
  deleteAbsencesBefore,
  eraseDuty,
  findRotaAround,
  findToday,
} from "./queries.ts";
import { dutyRoutes } from "./routes.ts";
import { onDuty } from "./rules.ts";

/** Whose turn it is in the team today, in the organisation's zone; null where there is no rota or nobody is there. One query. */
export async function findOnDuty(db: Database, teamId: string, now: Date): Promise<string | null> {
  const { today, rota, swaps, absences } = await findRotaAround(db, teamId, now);
  return rota ? (onDuty(rota, today, swaps, absences)?.personId ?? null) : null;
}

/** The day that an instant falls on where the organisation is: '2026-11-22'. Absences and turns are meant in these days. */
export async function findDutyDay(db: Database, now: Date): Promise<string> {
  return (await findToday(db, now)).today;
}

export const duty: Feature = {
  name: "duty",
  routes: dutyRoutes,
  topics: [
    {
      kind: "duty",
      mayHear: async (db, who, id) => (await findVisibleTeam(db, who, id)) !== undefined,
    },
  ],
  stored: [
    {
      what: "When you are away: first and last day, without a reason",
      whoSees: "Members of your teams; others see only who is on duty instead",
      retention: {
        kind: "duty.absences",
        what: "When people were away, after it is over",
        defaultDays: 365,
        carryOut: deleteAbsencesBefore,
      },
      count: countAbsences,
    },
    {
      what: "Your turns on duty and the swaps of them",
      whoSees: "Members of the team; others see who is on duty",
      howLong: "As long as you are in the team",
      count: countTurns,
    },
  ],
  erase: eraseDuty,
};
