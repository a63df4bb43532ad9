/**
 * A refusal is a foreseen no. It travels as an exception from wherever it is decided to the one place that answers, becomes
 * problem+json (RFC 9457), and rolls the transaction back. Anything else that is thrown is a bug.
 */
import type { RefusalShape } from "./contract.ts";

/** Reasons that any endpoint may give. */
export const everyRefusal = {
  notSignedIn: { status: 401, title: "Sign in first" },
  missing: { status: 404, title: "There is nothing here that you may see" },
  wrongInput: { status: 400, title: "Something in what was sent is not right" },
  crossSite: { status: 403, title: "This came from another site, so it was not carried out" },
  scope: { status: 403, title: "This token may not do that" },
  answeredOnce: {
    status: 409,
    title:
      "It was done, and its answer is shown only once: it held a secret that is kept nowhere. Make another one, and take the first away",
  },
  keyReused: { status: 422, title: "This idempotency key was used for something else" },
  tooLarge: { status: 413, title: "That is larger than can be taken" },
  tooMany: { status: 429, title: "Too many at once; try again in a moment" },
  unavailable: {
    status: 503,
    title:
      "The database does not answer at the moment; try again, what carries the same idempotency key is done once",
  },
  tooSlow: {
    status: 503,
    title: "That took too long, so it was stopped; nothing was changed. Try again in a moment",
  },
  full: {
    status: 503,
    title:
      "The disk of the server is full, so nothing could be kept; tell whoever runs it, and send it again then",
  },
} as const satisfies Record<string, { status: number; title: string }>;
export type EveryReason = keyof typeof everyRefusal;

export interface RefusalExtra {
  /** What is wrong in this case and what to do, in a sentence. */
  readonly detail?: string;
  /** Sentences by path of the field they belong to. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What the caller needs to go on, such as the present version of a row. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export class Refusal extends Error {
  readonly reason: string;
  readonly status: number;
  readonly extra: RefusalExtra;
  constructor(
    reason: string,
    shape: Pick<RefusalShape, "title"> & { status: number },
    extra: RefusalExtra = {},
  ) {
    super(extra.detail ?? shape.title);
    this.reason = reason;
    this.status = shape.status;
    this.extra = extra;
  }
}

/** Says no for a reason that every endpoint has. What one may not see is refused as `missing`, the same as what is not there. */
export function refuse(reason: EveryReason, extra?: RefusalExtra): never {
  throw new Refusal(reason, everyRefusal[reason], extra);
}

/** The row, or `missing`: the one way to read something by an id that came from outside. */
export function found<Row>(row: Row | undefined | null): Row {
  return row ?? refuse("missing");
}
