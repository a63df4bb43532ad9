import type {
  AnswerOf,
  BodyOf,
  Contract,
  EndpointKey,
  EndpointShape,
  ParamsOf,
  QueryOf,
  ReasonsOf,
} from "#platform/http/contract.ts";
import type { EveryReason } from "#platform/http/refusal.ts";
import { offline, problemOf, type Problem } from "./problem.ts";

/** What an endpoint must be given: params, query and body exactly where the contract has them. */
type Given<Name extends string, Value> = [Value] extends [undefined]
  ? object
  : object extends Value
    ? { [K in Name]?: Value }
    : { [K in Name]: Value };
export type InputOf<E extends EndpointShape> = Given<"params", ParamsOf<E>> &
  Given<"query", QueryOf<E>> &
  Given<"body", BodyOf<E>> & {
    /** Files go as a form instead of a body. */
    form?: FormData | undefined;
    signal?: AbortSignal | undefined;
    /** Set it to send the same act again after a crash of the page; usually the client makes one. */
    idempotencyKey?: string | undefined;
  };

export interface Client<C extends Contract> {
  <K extends keyof C & EndpointKey>(
    endpoint: K,
    ...input: object extends InputOf<C[K]> ? [input?: InputOf<C[K]>] : [input: InputOf<C[K]>]
  ): Promise<AnswerOf<C[K]>>;
}

/** A sentence for each reason for which a contract may say no: a missing one does not compile. */
export type RefusalSentences<C extends Contract> = Readonly<Record<ReasonsOf<C> & string, string>> &
  Partial<Record<EveryReason, string>>;

type PathParams = Record<string, string | number | undefined>;

interface Parts {
  params?: PathParams;
  query?: Record<string, unknown>;
  body?: unknown;
  form?: FormData;
  signal?: AbortSignal;
  idempotencyKey?: string;
}

export const base = "/api/v1";
const pausesMs = [300, 1200];

/**
 * A typed client of one contract: `const api = client<typeof requestsContract>()`, then
 * `await api('GET /requests/:id', { params: { id } })`. Throws Problem; every write carries an idempotency key, and the same one when it is
 * sent again because the network failed, so that nothing is done twice.
 */
export function client<C extends Contract>(): Client<C> {
  return (async (endpoint: string, input: Parts = {}) => {
    const [method = "GET", path = "/"] = endpoint.split(" ");
    return send(method, base + fillPath(path, input.params) + queryText(input.query), input);
  }) as Client<C>;
}

async function send(
  method: string,
  url: string,
  { body, form, signal, idempotencyKey }: Parts,
): Promise<unknown> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") headers["idempotency-key"] = idempotencyKey ?? newKey();
  const request: RequestInit = { method, headers, credentials: "same-origin" };
  if (form !== undefined) request.body = form;
  else if (body !== undefined) request.body = JSON.stringify(body);
  if (signal) request.signal = signal;
  const response = await reach(url, request);
  if (!response.ok) throw await refused(response);
  return response.status === 204 ? null : response.json();
}

/**
 * Sends as nobody: without cookie, token, idempotency key or referrer, so that nothing of the call tells who sits here. Throws Problem.
 */
export async function sendAsNobody<C extends Contract, K extends keyof C & EndpointKey>(
  endpoint: K,
  { params, body }: { params: PathParams; body?: BodyOf<C[K]> },
): Promise<AnswerOf<C[K]>> {
  const [method = "GET", path = "/"] = endpoint.split(" ");
  const response = await reach(base + fillPath(path, params), {
    method,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: method === "GET" ? "default" : "no-store",
    headers: body === undefined ? {} : { "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? null : await response.json()) as AnswerOf<C[K]>;
}

/** Sends, and sends again when the network failed or the server asked for a moment: at most three times in all, with the same key. */
async function reach(url: string, request: RequestInit): Promise<Response> {
  for (const pauseMs of [...pausesMs, null]) {
    try {
      const response = await fetch(url, request);
      if (response.status !== 503 || pauseMs === null) return response;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    } catch (fault) {
      if (request.signal?.aborted) throw fault;
      if (pauseMs === null) throw offline();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  throw offline();
}

let onSignedOut: (() => void) | undefined;
/** The shell's reaction when the session has ended under the reader's hands. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

async function refused(response: Response): Promise<Problem> {
  const problem = await problemOf(response);
  if (problem.status === 401) onSignedOut?.();
  return problem;
}

function fillPath(path: string, params: PathParams = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The path ${path} needs '${name}'.`);
    return encodeURIComponent(String(value));
  });
}

export function queryText(query: Record<string, unknown> = {}): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) text.append(name, String(one));
  }
  const joined = text.toString();
  return joined === "" ? "" : `?${joined}`;
}

/** A random UUID; crypto.randomUUID exists only in secure contexts, getRandomValues everywhere. */
export function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
