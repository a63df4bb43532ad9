import { makePerson } from "#fixtures/people";
import type { Database } from "#platform/database/open.ts";

/** Someone has acknowledged a version: the one that came with Goodturn unless told. */
export async function makeAcknowledgement(
  db: Database,
  given: { personId?: string; version?: number; at?: Date } = {},
): Promise<{ personId: string; version: number; at: Date }> {
  const { version = 1, at = new Date("2026-01-05T08:00:00Z") } = given;
  const personId = given.personId ?? (await makePerson(db)).id;
  await db.insertInto("conductAcknowledgement").values({ version, personId, at }).execute();
  return { personId, version, at };
}
