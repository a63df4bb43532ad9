import { makeTeam } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { MonthServed } from "./months.ts";
import { monthsUntil } from "./months.ts";
import { insertAlarm, type NewAlarm } from "./queries/looking.ts";

const at = new Date("2026-11-02T03:00:00Z");

/** An alarm of October 2026 that waits for words: satisfaction fell from 4.2 to 3.6 while the team got faster. */
export async function makeAlarm(
  db: Database,
  given: { readonly teamId?: string; readonly outcomeId?: string } = {},
): Promise<NewAlarm> {
  const alarm: NewAlarm = {
    id: newId(),
    teamId: given.teamId ?? (await makeTeam(db)).id,
    outcomeId: given.outcomeId ?? (await makeOutcome(db)).id,
    month: "2026-10",
    raisedAt: at,
    evidence: {
      better: [
        {
          figure: "speed",
          before: 28_800,
          recent: 14_400,
          requestsBefore: 240,
          requestsRecent: 180,
          statistic: 5.2,
        },
      ],
      recent: 3.6,
      usual: 4.2,
      spread: 0.15,
      monthsBefore: 24,
      autocorrelation: 0.1,
      statistic: 4.1,
      limit: 2.2,
    },
    months: monthsUntil("2026-10", 6).map((month, index) => ({
      month,
      outcome: index < 3 ? 4.2 : 3.6,
      speed: index < 3 ? 28_800 : 14_400,
      speedRequests: 60,
      promise: 0.9,
      promiseRequests: 60,
      right: 0.9,
      rightRequests: 60,
    })),
  };
  await insertAlarm(db, alarm);
  return alarm;
}

/** Twelve months of a team as relationships keeps them: 60 requests each, done in eight hours, in half of it for the last so many months. */
export async function makeMonthsServed(
  db: Database,
  given: {
    readonly teamId: string;
    readonly last: string;
    readonly fasterMonths?: number;
    readonly zone: string;
  },
): Promise<void> {
  const { teamId, last, fasterMonths = 0, zone } = given;
  const share = { n: 60, value: 0.9, low: 0.8, high: 0.95, tooFew: false };
  const months = monthsUntil(last, 12).map(
    (month, index): MonthServed & { firstReply: MonthServed["done"] } => {
      const value = index >= 12 - fasterMonths ? 14_400 : 28_800;
      const median = { n: 60, value, low: value * 0.8, high: value * 1.25, tooFew: false };
      const done = { wall: median, working: median };
      return { month, firstReply: done, done, promiseKept: share, rightFirstTime: share };
    },
  );
  await db
    .insertInto("teamMonths")
    .values({ scope: "provider", teamId, zone, months: JSON.stringify(months), asOf: at })
    .onConflict((conflict) =>
      conflict.columns(["scope", "teamId"]).doUpdateSet({ months: JSON.stringify(months) }),
    )
    .execute();
}
