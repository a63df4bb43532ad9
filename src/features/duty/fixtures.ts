import { makeMember } from "#fixtures/organisation";
import type { Database } from "#platform/database/open.ts";
import { setRota } from "./queries.ts";

const at = new Date("2026-01-05T08:00:00Z");

/** A team whose members take turns; makes two members unless they are given. */
export async function makeRota(
  db: Database,
  given: {
    teamId?: string;
    memberIds?: readonly string[];
    firstDay?: string;
    turnDays?: number;
  } = {},
): Promise<{ teamId: string; memberIds: readonly string[] }> {
  const first = given.teamId === undefined ? await makeMember(db) : null;
  const teamId = given.teamId ?? first!.teamId;
  const memberIds = given.memberIds ?? [
    first?.id ?? (await makeMember(db, { teamId })).id,
    (await makeMember(db, { teamId })).id,
  ];
  const { firstDay = "2026-03-02", turnDays = 7 } = given;
  await setRota(db, teamId, { firstDay, turnDays, memberIds }, at);
  return { teamId, memberIds };
}
