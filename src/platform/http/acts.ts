/** SQL of the audit log and of kept answers (migrations/…_acts.sql). */
import type { Database } from "#platform/database/open.ts";
import type { Call } from "./answer.ts";

export interface KeptAnswer {
  endpoint: string;
  fingerprint: string;
  status: number;
  answer: string | null;
}

interface KeyOfPerson {
  readonly personId: string;
  readonly key: string;
}

export function findKeptAnswer(
  db: Database,
  { personId, key }: KeyOfPerson,
): Promise<KeptAnswer | undefined> {
  return db
    .selectFrom("idempotencyKey")
    .select(["endpoint", "fingerprint", "status", "answer"])
    .where("personId", "=", personId)
    .where("key", "=", key)
    .executeTakeFirst();
}

export async function keepAnswer(
  db: Database,
  { personId, key }: KeyOfPerson,
  kept: { endpoint: string; fingerprint: string; status: number; body: unknown; at: Date },
): Promise<void> {
  const { body, ...rest } = kept;
  const answer = body === null || body === undefined ? null : JSON.stringify(body);
  await db
    .insertInto("idempotencyKey")
    .values({ personId, key, ...rest, answer })
    .execute();
}

export async function writeAct(
  db: Database,
  act: { id: string; call: Call; endpoint: string; subject: { kind: string; id: string } | null },
): Promise<void> {
  const { someone, now, params } = act.call;
  const { personId, tokenId, via } = someone ?? { personId: null, tokenId: null, via: "system" };
  const { kind: subjectKind, id: subjectId } = act.subject ?? { kind: null, id: null };
  await db
    .insertInto("act")
    .values({
      id: act.id,
      at: now,
      personId,
      tokenId,
      via,
      endpoint: act.endpoint,
      subjectKind,
      subjectId,
      params: JSON.stringify(params ?? {}),
    })
    .execute();
}

/** Removes kept answers that no client repeats any more. */
export async function forgetKeptAnswers(db: Database, before: Date): Promise<void> {
  await db.deleteFrom("idempotencyKey").where("at", "<", before).execute();
}
