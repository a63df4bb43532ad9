/** SQL around signing in: tries, what the audit log says of it, sessions that end. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

/** Counts one more try for each key within the window that began at most at `windowStart`; one statement, keys in order. */
export async function countTries(
  db: Database,
  keys: readonly string[],
  { now, windowStart }: { now: Date; windowStart: Date },
): Promise<Map<string, number>> {
  const rows = await db
    .insertInto("signInCount")
    .values(keys.toSorted().map((key) => ({ key, since: now, tries: 1 })))
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        tries: sql<number>`case when sign_in_count.since <= ${windowStart} then 1 else sign_in_count.tries + 1 end`,
        since: sql<Date>`case when sign_in_count.since <= ${windowStart} then ${now} else sign_in_count.since end`,
      }),
    )
    .returning(["key", "tries"])
    .execute();
  return new Map(rows.map(({ key, tries }) => [key, tries]));
}

/** After a success: the account's tries are forgotten, the address gets its one back. */
export async function forgiveTries(
  db: Database,
  { forget, giveBack }: { forget: readonly string[]; giveBack: string },
): Promise<void> {
  if (forget.length > 0) await db.deleteFrom("signInCount").where("key", "in", forget).execute();
  await db
    .updateTable("signInCount")
    .set({ tries: sql<number>`greatest(tries - 1, 0)` })
    .where("key", "=", giveBack)
    .execute();
}

export async function sweepTries(db: Database, before: Date): Promise<void> {
  await db.deleteFrom("signInCount").where("since", "<", before).execute();
}

/** False when the person has used the code since `from`. One statement, so that of two at once one is told so. */
export async function useCodeOnce(
  db: Database,
  { personId, codeHash, at, from }: { personId: string; codeHash: string; at: Date; from: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into used_code (person_id, code_hash, at) values (${personId}, ${codeHash}, ${at})
    on conflict (person_id, code_hash) do update set at = excluded.at where used_code.at < ${from}
    returning 1`.execute(db);
  return rows.length > 0;
}

export async function sweepUsedCodes(db: Database, before: Date): Promise<void> {
  await db.deleteFrom("usedCode").where("at", "<", before).execute();
}

/** Sessions and challenges that have run out. */
export async function sweepExpired(db: Database, now: Date): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
  await db.deleteFrom("verification").where("expiresAt", "<=", now).execute();
}

/** The audit log's row of a sign-in, sign-out or change of a credential. */
export async function writeSignInAct(
  db: Database,
  act: { at: Date; personId: string; endpoint: string },
): Promise<void> {
  const subject = { subjectKind: "person", subjectId: act.personId };
  await db
    .insertInto("act")
    .values({ id: newId(act.at.getTime()), ...act, ...subject, via: "session" })
    .execute();
}

export async function endSession(db: Database, sessionId: string): Promise<void> {
  await db.deleteFrom("session").where("id", "=", sessionId).execute();
}

/** A session that was begun and never handed out. */
export async function endSessionOf(db: Database, token: string): Promise<void> {
  await db.deleteFrom("session").where("token", "=", token).execute();
}

export async function findPersonOfSession(
  db: Database,
  token: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("session")
    .select("personId")
    .where("token", "=", token)
    .executeTakeFirst();
  return row?.personId;
}

export async function hasDeparted(db: Database, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("departure")
    .select("personId")
    .where("personId", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function findOwn(
  db: Database,
  personId: string,
): Promise<{ name: string; email: string } | undefined> {
  const row = await db
    .selectFrom("person")
    .select(["name", "email"])
    .where("id", "=", personId)
    .executeTakeFirst();
  return row && { name: row.name, email: row.email ?? "" };
}
