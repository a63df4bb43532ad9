/**
 * Joins a contract to its answers. A missing answer, a missing access or an answer of another shape does not compile.
 */
import type { Kysely } from "kysely";
import type { Tables } from "#platform/database/tables.ts";
import type { Tell } from "#platform/events/events.ts";
import type { FileStore, ReceivedFile } from "#platform/files/store.ts";
import type { Access } from "./access.ts";
import type {
  AnswerOf,
  BodyOf,
  Contract,
  EndpointKey,
  EndpointShape,
  ParamsOf,
  QueryOf,
  RefusalsOf,
} from "./contract.ts";
import type { EveryReason, RefusalExtra } from "./refusal.ts";
import type { Sendable } from "./shapes.ts";
import type { Who } from "./who.ts";

/** What an answer is given. For a write, `db` is the transaction that everything it does belongs to. */
export interface Asked<E extends EndpointShape> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  /** The file that was sent, on an endpoint with `uploadMostBytes`. */
  readonly file: E["uploadMostBytes"] extends number ? ReceivedFile : undefined;
  /** The person who asks. Reading it on a route for anyone is a bug and throws; use `someone` there. */
  readonly who: Who;
  readonly someone: Who | null;
  readonly now: Date;
  /** The address under which people reach Goodturn: links are made with it, never with what a caller sent. */
  readonly publicUrl: string;
  /** Contents of files, by their hash. */
  readonly files: FileStore;
  readonly db: Kysely<Tables>;
  /** Tells an event within the transaction; reactions run after the commit. */
  readonly tell: Tell;
  /** Tells screens that show this topic to read again, after the commit: `request:<id>`, `queue:<team id>`, `inbox:<person id>`. */
  readonly touch: (topic: string) => void;
  /** Names what the act was about in the audit log: `subject('request', id)`. */
  readonly subject: (kind: string, id: string) => void;
  /** Says no for a reason of this endpoint's contract or one that every endpoint has. */
  readonly refuse: (reason: RefusalsOf<E> | EveryReason, extra?: RefusalExtra) => never;
}

export type Answering<E extends EndpointShape> = (
  asked: Asked<E>,
) => Promise<Sendable<AnswerOf<E>>>;

/**
 * A write that asks servers outside, or reads something long, does so in `waits`, before its transaction opens and on no connection: it reads and fetches, and answers
 * what is then done within the transaction. What it read may have changed by then.
 */
export type Route<E extends EndpointShape> =
  | { readonly access: Access; readonly answer: Answering<E>; readonly waits?: undefined }
  | {
      readonly access: Access;
      readonly answer?: undefined;
      readonly waits: (asked: Waiting<E>) => Promise<Answering<E>>;
    };

export type Waiting<E extends EndpointShape> = Omit<
  Asked<E>,
  "file" | "tell" | "touch" | "subject"
>;

export interface MountedRoute {
  readonly key: EndpointKey;
  readonly shape: EndpointShape;
  readonly route: Route<EndpointShape>;
}

export type RoutesOf<C extends Contract> = {
  readonly [K in keyof C & EndpointKey]: Route<C[K]>;
};

export function routes<C extends Contract>(contract: C, answers: RoutesOf<C>): MountedRoute[] {
  return (Object.keys(contract) as (keyof C & EndpointKey)[]).map((key) => {
    const shape = contract[key];
    const route = answers[key] as unknown as Route<EndpointShape> | undefined;
    if (!shape || !route?.access)
      throw new Error(`${key} has no access: say in its route who may call it`);
    return { key, shape, route };
  });
}
