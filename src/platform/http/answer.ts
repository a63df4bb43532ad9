/**
 * How an admitted call is answered: check the idempotency key, run within one transaction, write the audit row, commit, then wake
 * whoever waits for what was told.
 */
import { createHash } from "node:crypto";
import { newId } from "#platform/crypto/ids.ts";
import { inTransaction } from "#platform/database/connecting/transaction.ts";
import type { Database } from "#platform/database/open.ts";
import { lockContent } from "#platform/files/contents.ts";
import type { FileStore, ReceivedFile } from "#platform/files/store.ts";
import type { Outbox, Telling } from "#platform/events/outbox.ts";
import type { Answering, Asked, MountedRoute } from "./route.ts";
import type { EndpointShape } from "./contract.ts";
import { everyRefusal, Refusal, refuse, type EveryReason } from "./refusal.ts";
import type { Who } from "./who.ts";
import { closeWrite, type Closing, findKeptAnswer, type KeptAnswer } from "./acts.ts";

/** One call, already read and validated. */
export interface Call {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly file: ReceivedFile | undefined;
  readonly someone: Who | null;
  readonly now: Date;
  readonly idempotencyKey: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** True when this is the kept answer of an earlier call with the same idempotency key. */
  readonly repeated: boolean;
}

export interface House {
  readonly db: Database;
  readonly outbox: Outbox;
  /** The address under which people reach Goodturn. */
  readonly publicUrl: string;
  readonly files: FileStore;
}

export async function answer(house: House, mounted: MountedRoute, call: Call): Promise<Answer> {
  if (mounted.key.startsWith("GET ")) {
    const answering = await answeringOf(house, mounted, call);
    const body = await answering(
      askedFor(mounted, call, { ...house, telling: house.outbox.notTelling() }),
    );
    return { status: statusOf(mounted.shape, body), body, repeated: false };
  }
  return answerWrite(house, mounted, call);
}

/** Before anything of the input is read: whoever may not call this learns nothing about what it takes. */
export function admit({ shape, route, key }: MountedRoute, someone: Who | null): void {
  if (!route.access.admits(someone)) refuse(someone === null ? "notSignedIn" : "missing");
  const scope = shape.scope ?? (key.startsWith("GET ") ? "read" : "write");
  if (someone && !someone.scopes.includes(scope))
    refuse("scope", { detail: `The token needs the scope '${scope}' for this` });
}

/** How often a call is carried out that waits for another which waits for it. */
const mostTries = 3;

/**
 * Where two wait for each other the database gives one up, whole: nothing of it is done, and the other goes on, so it is carried out
 * again. A call with a file is not: once kept, the file is not there to be read a second time.
 */
async function answerWrite(house: House, mounted: MountedRoute, call: Call): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await writeOnce(house, mounted, call);
    } catch (fault) {
      if (!isDeadlock(fault) || call.file || tries === mostTries) throw fault;
    }
  }
}

async function writeOnce(house: House, mounted: MountedRoute, call: Call): Promise<Answer> {
  const { leavesNoTrace = false, answersOnce = false } = mounted.shape;
  const key = leavesNoTrace ? null : keyOf(call);
  const fingerprint = key ? fingerprintOf(mounted, call) : "";
  const telling = house.outbox.telling();
  try {
    const answering = await answeringOf(house, mounted, call);
    const done = await inTransaction(house.db, async (db) => {
      const asked = askedFor(mounted, call, { ...house, db, telling });
      const body = await answering(asked);
      const status = statusOf(mounted.shape, body);
      if (leavesNoTrace) refuseToTell(mounted, telling);
      const last = closeWrite({
        id: newId(),
        call,
        endpoint: mounted.key,
        act: actOf(mounted.shape, asked),
        told: telling.told,
        kept: key && { ...key, fingerprint, status, body: answersOnce ? null : body },
      });
      return { result: { status, body, repeated: false }, last };
    });
    telling.wake();
    return done;
  } catch (fault) {
    // A key is looked up only when something stands in the way: the answer that was kept under it, or a refusal because the first call
    // has changed things. So the usual write pays nothing for it, and a repeat gets the first one's answer all the same.
    const mayBeRepeat =
      fault instanceof Refusal || isUniqueViolation(fault, "idempotency_key_pkey");
    const first = key && mayBeRepeat ? await findKeptAnswer(house.db, key) : undefined;
    if (first) return repeat(first, mounted, fingerprint);
    throw fault;
  }
}

/** What is done within the transaction; for a route that waits for others outside, after it has waited. */
async function answeringOf(
  house: House,
  mounted: MountedRoute,
  call: Call,
): Promise<Answering<EndpointShape>> {
  const { route } = mounted;
  if (route.answer) return route.answer;
  return route.waits(askedFor(mounted, call, { ...house, telling: house.outbox.notTelling() }));
}

/** A hidden act keeps the kind of what it was about, and nothing that tells it from another. */
function actOf(shape: EndpointShape, asked: AskedWithSubject): Closing["act"] {
  const { leavesNoAct, leavesNoTrace, hiddenAs } = shape;
  if (leavesNoAct || leavesNoTrace) return null;
  const subject = asked.subjectOfAct();
  return hiddenAs === undefined
    ? { subject }
    : { subject: subject && { kind: subject.kind, id: null }, hiddenAs };
}

function keyOf({ someone, idempotencyKey }: Call): { personId: string; key: string } | null {
  return someone && idempotencyKey ? { personId: someone.personId, key: idempotencyKey } : null;
}

function refuseToTell({ key }: MountedRoute, { told }: Telling): void {
  if (told.length > 0) throw new Error(`${key} leaves no trace and told an event`);
}

function repeat(kept: KeptAnswer, { key, shape }: MountedRoute, fingerprint: string): Answer {
  if (kept.endpoint !== key || kept.fingerprint !== fingerprint) refuse("keyReused");
  if (shape.answersOnce) refuse("answeredOnce");
  return {
    status: kept.status,
    body: kept.answer === null ? null : JSON.parse(kept.answer),
    repeated: true,
  };
}

type AskedWithSubject = Asked<EndpointShape> & {
  subjectOfAct(): { kind: string; id: string } | null;
};

function askedFor(
  { shape }: MountedRoute,
  call: Call,
  { db, telling, files, publicUrl }: Omit<House, "outbox"> & { telling: Telling },
): AskedWithSubject {
  let subject: { kind: string; id: string } | null = null;
  return {
    params: call.params as never,
    query: call.query as never,
    body: call.body as never,
    file: (call.file && lockedWhenKept(call.file, db)) as never,
    someone: call.someone,
    get who(): Who {
      if (!call.someone) throw new Error("A route for anyone read asked.who: use asked.someone");
      return call.someone;
    },
    now: call.now,
    publicUrl,
    files,
    db,
    tell: telling.tell,
    touch: telling.touch,
    subject: (kind, id) => {
      subject = { kind, id };
    },
    subjectOfAct: () => subject,
    refuse: (reason, extra) => {
      const known = shape.refusals?.[reason] ?? everyRefusal[reason as EveryReason];
      throw new Refusal(reason, known, extra);
    },
  };
}

/** A content is kept under a lock by its hash, so that the clean-up does not take it away before its row is there. */
function lockedWhenKept(file: ReceivedFile, db: Database): ReceivedFile {
  return {
    ...file,
    keep: async () => {
      await lockContent(db, file.hash);
      await file.keep();
    },
  };
}

function statusOf(shape: EndpointShape, body: unknown): number {
  return shape.status ?? (body === null || body === undefined ? 204 : 200);
}

function fingerprintOf({ key, shape }: MountedRoute, call: Call): string {
  const { params, query, file } = call;
  const body = shape.secretFields ? without(call.body, shape.secretFields) : call.body;
  return createHash("sha256")
    .update(JSON.stringify([key, params, query, body, file?.hash]))
    .digest("base64url");
}

const without = (body: unknown, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !fields.includes(name)));

function isDeadlock(fault: unknown): boolean {
  return (fault as { code?: string } | null)?.code === "40P01";
}

export function isUniqueViolation(fault: unknown, constraint: string): boolean {
  const database = fault as { code?: string; constraint?: string } | null;
  return database?.code === "23505" && database.constraint === constraint;
}
