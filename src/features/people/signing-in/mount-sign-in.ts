/**
 * The door in front of the sign-in library: reads strictly against our contract, counts tries, hands on only what the library needs to
 * know, and puts its answers into our form. Each route is named in contract.ts; nothing else of the library can be reached.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { EndpointKey, EndpointShape } from "#platform/http/contract.ts";
import { apiBase, type Mounting } from "#platform/http/mount.ts";
import { readerOf } from "#platform/http/reading.ts";
import { Refusal, everyRefusal, refuse, type EveryReason } from "#platform/http/refusal.ts";
import { answersForItself } from "#platform/http/server.ts";
import type { Who } from "#platform/http/who.ts";
import {
  endSession,
  endSessionOf,
  findOwn,
  findPersonOfSession,
  writeSignInAct,
} from "../queries/sign-in.ts";
import { decideOnPassword } from "../rules.ts";
import { signingIn } from "./contract.ts";
import { addressHeader, makeLibrary, type Library } from "./library.ts";
import { reasonOf } from "./refusals.ts";
import { beginTry, type Try } from "./tries.ts";
import { spendCode } from "./used-codes.ts";

export type SignInKey = keyof typeof signingIn;
type Body = Readonly<Record<string, unknown>>;

interface Manner {
  /** Asks for a session; without one the caller is told to sign in. */
  readonly signedIn?: true;
  /** A secret is tried: counted for the account in the body, for who is signed in, or for the address alone. */
  readonly counts?: "email" | "person" | "address";
  /** What the library is given beside what the caller sent. */
  readonly adds?: Body;
  /** What of the library's answer goes out; without it, nothing does. */
  readonly answers?: (told: never) => unknown;
  /** Stands in the audit log. */
  readonly isAct?: true;
  /** A one-time code is tried: it counts once. Of backup codes the library itself sees to that. */
  readonly spendsCode?: true;
  /** Whatever the library does not want is missing: not there and someone else's are told the same. */
  readonly refusesAsMissing?: true;
}

type LibraryProblem = { code?: string } | null;

interface PasskeyTold {
  id: string;
  name?: string | null;
  createdAt?: string | null;
}

const confirming = { signedIn: true, counts: "person", isAct: true } as const;

const manners: Readonly<Record<SignInKey, Manner>> = {
  "POST /auth/sign-in/email": {
    counts: "email",
    isAct: true,
    answers: (told: { twoFactorRedirect?: boolean }) => ({
      secondFactor: told.twoFactorRedirect === true,
    }),
  },
  "POST /auth/sign-out": { isAct: true },
  "POST /auth/two-factor/verify-totp": { counts: "address", spendsCode: true, isAct: true },
  "POST /auth/two-factor/verify-backup-code": { counts: "address", isAct: true },
  "POST /auth/two-factor/enable": {
    ...confirming,
    answers: ({ totpURI, backupCodes }: { totpURI: string; backupCodes: string[] }) => ({
      totpURI,
      backupCodes,
    }),
  },
  "POST /auth/two-factor/disable": confirming,
  "POST /auth/two-factor/generate-backup-codes": {
    ...confirming,
    answers: ({ backupCodes }: { backupCodes: string[] }) => ({ backupCodes }),
  },
  "POST /auth/change-password": { ...confirming, adds: { revokeOtherSessions: true } },
  "GET /auth/passkey/generate-register-options": {
    signedIn: true,
    answers: (told: object) => told,
  },
  "POST /auth/passkey/verify-registration": { signedIn: true, isAct: true },
  "GET /auth/passkey/generate-authenticate-options": { answers: (told: object) => told },
  "POST /auth/passkey/verify-authentication": { counts: "address", isAct: true },
  "GET /auth/passkey/list-user-passkeys": {
    signedIn: true,
    answers: (told: PasskeyTold[]) =>
      told.map(({ id, name, createdAt }) => ({
        id,
        name: name ?? null,
        createdAt: createdAt ?? null,
      })),
  },
  "POST /auth/passkey/delete-passkey": { signedIn: true, isAct: true, refusesAsMissing: true },
};

export async function mountSignIn(server: FastifyInstance, mounting: Mounting): Promise<void> {
  const library = makeLibrary(mounting);
  for (const key of Object.keys(signingIn) as SignInKey[])
    mountOne(server, { mounting, library, key, shape: signingIn[key], manner: manners[key] });
}

interface Door {
  readonly mounting: Mounting;
  readonly library: Library;
  readonly key: SignInKey & EndpointKey;
  readonly shape: EndpointShape;
  readonly manner: Manner;
}

function mountOne(server: FastifyInstance, door: Door): void {
  const [method, path] = door.key.split(" ") as [string, string];
  const read = readerOf("body", door.shape.body);
  answersForItself(apiBase + path);
  server.route({
    method,
    url: apiBase + path,
    schema: {
      summary: door.shape.summary,
      tags: ["auth"],
      ...(door.shape.body && { body: door.shape.body }),
    },
    handler: async (request, reply) => {
      const body = (read(request.body) ?? {}) as Body;
      return answerOne(door, { request, reply, body });
    },
  });
}

interface Coming {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly body: Body;
}

async function answerOne(door: Door, { request, reply, body }: Coming): Promise<unknown> {
  const { mounting, manner } = door;
  const now = mounting.clock();
  const someone = await mounting.recognise(request, now);
  if (manner.signedIn && someone?.via !== "session") refuse("notSignedIn");
  const trying = await countTry(door, { request, body, someone, now });
  if (trying?.decision === "tooManyTries") sayNo(door, "tooManyTries");
  if (door.key === "POST /auth/change-password" && someone)
    await checkNewPassword(door, someone, String(body["newPassword"]));
  const answer = await askLibrary(door, request, body);
  const told: unknown = await answer.json().catch(() => null);
  if (!answer.ok) return sayNo(door, whyNot(manner, answer.status, told), told);
  const cookies = answer.headers.getSetCookie();
  await spendOnce(door, { cookies, body, someone, now });
  await trying?.forgive();
  await afterwards(door, { cookies, someone, now });
  return send(reply, { manner, cookies, told });
}

function whyNot({ refusesAsMissing }: Manner, status: number, told: unknown): string | undefined {
  if (refusesAsMissing && status < 500) return "missing";
  // The backup codes changed under this try: its code, or another one, was used in the same instant.
  if (status === 409 && (told as LibraryProblem)?.code === undefined) return "wrongCode";
  return reasonOf((told as LibraryProblem)?.code);
}

function send(
  reply: FastifyReply,
  { manner, cookies, told }: { manner: Manner; cookies: readonly string[]; told: unknown },
): unknown {
  void reply.header("Cache-Control", "no-store");
  if (cookies.length > 0) void reply.header("Set-Cookie", cookies);
  return manner.answers ? manner.answers(told as never) : reply.status(204).send();
}

async function countTry(
  { mounting, manner }: Door,
  coming: { request: FastifyRequest; body: Body; someone: Who | null; now: Date },
): Promise<Try | undefined> {
  if (!manner.counts) return undefined;
  const { email } = coming.body;
  const accounts = {
    email: typeof email === "string" ? email : "",
    person: coming.someone?.personId ?? null,
    address: null,
  };
  const { db, secret } = mounting;
  const account = accounts[manner.counts];
  return beginTry({ db, secret, account, address: coming.request.ip, now: coming.now });
}

async function checkNewPassword(door: Door, who: Who, password: string): Promise<void> {
  const own = await findOwn(door.mounting.db, who.personId);
  const decision = decideOnPassword(password, own ?? { name: "", email: "" });
  if (decision !== "fine") sayNo(door, "weakPassword");
}

/** Only what the library needs: no header of the caller but the cookie and the name of the browser reaches it. */
function askLibrary(door: Door, request: FastifyRequest, body: Body): Promise<Response> {
  const [method, path] = door.key.split(" ") as [string, string];
  const { publicUrl } = door.mounting;
  const headers: Record<string, string> = {
    origin: publicUrl,
    [addressHeader]: request.ip,
    "user-agent": String(request.headers["user-agent"] ?? "").slice(0, 300),
  };
  if (request.headers.cookie) headers["cookie"] = request.headers.cookie;
  const sent = { ...body, ...door.manner.adds };
  if (method !== "GET") headers["content-type"] = "application/json";
  return door.library.handler(
    new Request(publicUrl + apiBase + path, {
      method,
      headers,
      ...(method !== "GET" && { body: JSON.stringify(sent) }),
    }),
  );
}

function sayNo({ key, shape }: Door, reason: string | undefined, told?: unknown): never {
  const known =
    reason === undefined
      ? undefined
      : (shape.refusals?.[reason] ?? everyRefusal[reason as EveryReason]);
  if (!known || reason === undefined)
    throw new Error(`${key}: the sign-in library said ${JSON.stringify(told)}`);
  throw new Refusal(reason, known);
}

/** The library was content with the code. Where it was used before, what it began ends, and the caller is told the same as with a wrong one. */
async function spendOnce(
  door: Door,
  coming: { cookies: readonly string[]; body: Body; someone: Who | null; now: Date },
): Promise<void> {
  if (!door.manner.spendsCode) return;
  const { db, secret } = door.mounting;
  const { cookies, body, someone, now } = coming;
  const token = newSessionToken(cookies);
  const personId = (token && (await findPersonOfSession(db, token))) ?? someone?.personId;
  if (!personId) throw new Error(`${door.key}: a code was taken, and nobody knows whose it is`);
  const code = String(body["code"]);
  if (await spendCode({ db, secret, personId, code, now })) return;
  if (token) await endSessionOf(db, token);
  sayNo(door, "wrongCode");
}

/** A new session takes the place of the one before it, and the audit log is told. */
async function afterwards(
  { mounting: { db }, manner, key }: Door,
  { cookies, someone, now }: { cookies: readonly string[]; someone: Who | null; now: Date },
): Promise<void> {
  const token = newSessionToken(cookies);
  if (token !== undefined && someone?.sessionId !== undefined)
    await endSession(db, someone.sessionId);
  const personId = token === undefined ? undefined : await findPersonOfSession(db, token);
  const actor = personId ?? someone?.personId;
  if (manner.isAct && actor !== undefined)
    await writeSignInAct(db, { at: now, personId: actor, endpoint: key });
}

/** The token in a cookie that begins a session; undefined when none is set, or it is taken away. */
function newSessionToken(cookies: readonly string[]): string | undefined {
  for (const cookie of cookies) {
    const value = /^(?:__Secure-)?goodturn\.session_token=([^;]+)/.exec(cookie)?.[1];
    if (value) return decodeURIComponent(value).split(".")[0];
  }
  return undefined;
}
