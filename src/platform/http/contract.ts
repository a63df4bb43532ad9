/**
 * A contract lists the endpoints of a feature, keyed by what a caller sends: `'GET /requests/:id'`. The server answers it
 * (route.ts), OpenAPI describes it, and the screens import its type. All paths stand under /api/v1.
 */
import type { Static, TSchema } from "typebox";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type EndpointKey = `${Method} /${string}`;

export interface RefusalShape {
  readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 503;
  /** For programs and their authors; the screen has its own sentence for the reason. */
  readonly title: string;
}

export interface EndpointShape {
  /** One line for the reader of the API description. */
  readonly summary: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  readonly body?: TSchema;
  /** The body is one file, sent as application/octet-stream (a mail as message/rfc822) and at most this large; the answer finds it in `asked.file`. */
  readonly uploadMostBytes?: number;
  readonly answer: TSchema;
  /** 200 unless told; an answer of null is sent as 204. */
  readonly status?: 200 | 201 | 202;
  /** Reasons for which this endpoint may say no, beside the ones that every endpoint has (refusal.ts). */
  readonly refusals?: Readonly<Record<string, RefusalShape>>;
  /** What a program's token must be allowed to do; 'read' for GET and 'write' for the rest unless told. */
  readonly scope?: TokenScope;
  /** No row in the audit log: a screen sends it by itself, or it only looks, or it marks what is the caller's alone. */
  readonly leavesNoAct?: true;
  /** The audit log is told under this one name that it was done, and neither by whom nor to what: who takes part is a secret itself. */
  readonly hiddenAs?: EndpointKey;
  /** Nothing that is stored says who called or when: no row in the audit log, no event, no kept answer for its idempotency key. */
  readonly leavesNoTrace?: true;
  /** Fields of the body that hold a password or the like: no hash of them is kept with the answer for its idempotency key, for it could be guessed. */
  readonly secretFields?: readonly string[];
  /** The answer holds a secret that is kept nowhere: a repeat with the same idempotency key is told that it was done, and not answered again. */
  readonly answersOnce?: true;
  /** The answer is the same whoever asks, and may be kept on the way for so long. Nothing else may be kept anywhere. */
  readonly sameForAllSeconds?: number;
}

/** `mail`: to hand in a mail, and nothing else. */
export const tokenScopes = ["read", "write", "administer", "mail"] as const;
export type TokenScope = (typeof tokenScopes)[number];

export type Contract = Readonly<Record<EndpointKey, EndpointShape>>;

/** Keeps the literal types of a contract while checking its form. */
export function contract<const C extends Contract>(endpoints: C): C {
  return endpoints;
}

type StaticOf<S> = S extends TSchema ? Static<S> : undefined;
export type ParamsOf<E extends EndpointShape> = StaticOf<E["params"]>;
export type QueryOf<E extends EndpointShape> = StaticOf<E["query"]>;
export type BodyOf<E extends EndpointShape> = StaticOf<E["body"]>;
export type AnswerOf<E extends EndpointShape> = Static<E["answer"]>;
export type RefusalsOf<E extends EndpointShape> =
  E["refusals"] extends Readonly<Record<infer Reason extends string, RefusalShape>>
    ? Reason
    : never;
/** Every reason for which some endpoint of a contract may say no: what `sentences.ts` must cover. */
export type ReasonsOf<C extends Contract> = {
  [K in keyof C & EndpointKey]: RefusalsOf<C[K]>;
}[keyof C & EndpointKey];
