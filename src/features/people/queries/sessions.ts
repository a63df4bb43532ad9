/** SQL of sessions: always a person's own. */
import type { Database } from "#platform/database/open.ts";

export interface SessionRow {
  id: string;
  browser: string | null;
  address: string | null;
  since: Date;
  until: Date;
}

export async function listSessions(
  db: Database,
  personId: string,
  now: Date,
): Promise<SessionRow[]> {
  return db
    .selectFrom("session")
    .select([
      "id",
      "userAgent as browser",
      "ipAddress as address",
      "createdAt as since",
      "expiresAt as until",
    ])
    .where("personId", "=", personId)
    .where("expiresAt", ">", now)
    .orderBy("createdAt", "desc")
    .execute();
}

/** True when there was one of that id and it was theirs. */
export async function endOwnSession(
  db: Database,
  { id, personId }: { id: string; personId: string },
): Promise<boolean> {
  const ended = await db
    .deleteFrom("session")
    .where("id", "=", id)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return ended.numDeletedRows > 0n;
}

export async function endSessions(
  db: Database,
  personId: string,
  exceptId: string | null,
): Promise<void> {
  const all = db.deleteFrom("session").where("personId", "=", personId);
  await (exceptId === null ? all : all.where("id", "<>", exceptId)).execute();
}
