/** SQL of the audit log and of kept answers (migrations/…_acts.sql). */
import { type RawBuilder, sql } from "kysely";
import type { Tick } from "#platform/events/ticks.ts";
import type { Database } from "#platform/database/open.ts";
import type { ToldEvent } from "#platform/events/outbox.ts";
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

export interface Closing {
  readonly id: string;
  readonly call: Call;
  readonly endpoint: string;
  /** What the audit log is told; null when it is told nothing. */
  readonly act: {
    readonly subject: { readonly kind: string; readonly id: string | null } | null;
    /** It stands in the log under this name alone: nobody's, and about nothing that has an id. */
    readonly hiddenAs?: string;
  } | null;
  readonly told: readonly ToldEvent[];
  /** What a repeat with the same idempotency key is answered; null without a key. */
  readonly kept: (KeyOfPerson & Omit<KeptAnswer, "answer" | "endpoint"> & { body: unknown }) | null;
}

/** The last statement of a write: the audit row, what was told and the kept answer at once, since each turn to the database costs more. */
export function closeWrite(closing: Closing): RawBuilder<unknown> {
  const { call, endpoint, told, kept } = closing;
  const { now } = call;
  return sql`
    with told as (
      insert into outbox (name, payload, told_at, due_at)
      select event.name, event.payload::jsonb, ${now}, ${now}
      from unnest(${told.map(({ name }) => name)}::text[], ${told.map(({ payload }) => payload)}::text[]) as event(name, payload))
    ${kept ? keeping(endpoint, kept, now) : sql``}
    ${closing.act ? actOf(closing, closing.act) : sql`select`}`;
}

function actOf(
  { id, call, endpoint: key }: Closing,
  { subject, hiddenAs }: NonNullable<Closing["act"]>,
) {
  const { now } = call;
  const endpoint = hiddenAs ?? key;
  const [someone, params] = hiddenAs === undefined ? [call.someone, call.params] : [null, {}];
  const { personId, tokenId, via } = someone ?? { personId: null, tokenId: null, via: "system" };
  const about = subject ?? { kind: null, id: null };
  return sql`
    insert into act (id, at, person_id, token_id, via, endpoint, subject_kind, subject_id, params)
    values (${id}, ${now}, ${personId}, ${tokenId}, ${via}, ${endpoint}, ${about.kind}, ${about.id}, ${JSON.stringify(params ?? {})})`;
}

function keeping(endpoint: string, kept: NonNullable<Closing["kept"]>, at: Date) {
  const { personId, key, fingerprint, status, body } = kept;
  const answer = body === null || body === undefined ? null : JSON.stringify(body);
  return sql`, kept as (
      insert into idempotency_key (person_id, key, endpoint, fingerprint, status, answer, at)
      values (${personId}, ${key}, ${endpoint}, ${fingerprint}, ${status}, ${answer}, ${at}))`;
}

const keptDays = 2;

/** Kept answers that no client repeats any more are forgotten. */
export const forgetKeptAnswers: Tick = {
  name: "http: forget kept answers",
  everySeconds: 3600,
  work: async ({ db, now }) => {
    const before = new Date(now.getTime() - keptDays * 86_400_000);
    await db.deleteFrom("idempotencyKey").where("at", "<", before).execute();
  },
};
