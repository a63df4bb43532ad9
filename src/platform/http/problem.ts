/** Turns whatever was thrown into problem+json (RFC 9457). A refusal says its reason; a bug says an id, and the log has the rest. */
import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { FileTooLarge } from "#platform/files/store.ts";
import { everyRefusal, Refusal, type EveryReason, type RefusalExtra } from "./refusal.ts";

export interface Problem {
  readonly type: string;
  readonly reason: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Names the log line of a bug. */
  readonly id?: string;
}

export function sendProblem(
  fault: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = asRefusal(fault);
  const problem = refusal ? problemOf(refusal) : bug(fault, request);
  if (problem.status === 503) void reply.header("Retry-After", "2");
  return reply
    .status(problem.status)
    .header("Cache-Control", "no-store")
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send(problem);
}

function problemOf({ reason, status, message, extra }: Refusal): Problem {
  const title = reason in everyRefusal ? everyRefusal[reason as EveryReason].title : message;
  return {
    type: "about:blank",
    reason,
    title,
    status,
    detail: message,
    ...(extra.fields && { fields: extra.fields }),
    ...(extra.facts && { facts: extra.facts }),
  };
}

function bug(fault: unknown, request: FastifyRequest): Problem {
  const id = randomUUID();
  request.log.error({ fault, id, endpoint: request.routeOptions.url }, "Unforeseen");
  const detail = `Something went wrong on our side and nothing was changed. Tell your administrator this number: ${id}`;
  return {
    type: "about:blank",
    reason: "bug",
    title: "Something went wrong on our side",
    status: 500,
    detail,
    id,
  };
}

const ofFastify: Record<string, EveryReason> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "tooLarge",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "crossSite",
  FST_ERR_CTP_EMPTY_JSON_BODY: "wrongInput",
  FST_ERR_CTP_INVALID_JSON_BODY: "wrongInput",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "wrongInput",
  FST_ERR_BAD_URL: "missing",
  FST_ERR_NOT_FOUND: "missing",
};

function asRefusal(fault: unknown): Refusal | null {
  if (fault instanceof Refusal) return fault;
  if (fault instanceof FileTooLarge)
    return new Refusal("tooLarge", everyRefusal.tooLarge, { detail: fault.message });
  const { code = "", statusCode = 0 } = fault as Partial<FastifyError>;
  const known = ofFastify[code] ?? reasonOfDatabase(code, fault);
  if (known) return new Refusal(known, everyRefusal[known]);
  const reason = ofStatus[statusCode];
  return reason ? new Refusal(reason, everyRefusal[reason], ofBody(statusCode)) : null;
}

/** A body that is not JSON, or carries __proto__: the parser's own error has the status and no code of its own. */
function ofBody(statusCode: number): RefusalExtra {
  return statusCode === 400 ? { detail: "The body is not JSON that can be read" } : {};
}

/** What libraries throw with a status and no code of their own; 403 and 404: a path that climbs out of the folder of the screens. */
const ofStatus: Readonly<Record<number, EveryReason>> = {
  400: "wrongInput",
  403: "missing",
  404: "missing",
  429: "tooMany",
};

/** A disk without room, whether the database or the folder of the attachments says so. */
const full = ["53100", "ENOSPC", "EDQUOT"];
/** A statement was stopped after its time, or a transaction that stood still, or that waited for one which waited for it. */
const slow = ["57014", "25P03", "25P04", "40P01"];

/** The database is away, restarting, full or overloaded: all of it passes. */
function reasonOfDatabase(code: string | undefined, fault: unknown): EveryReason | undefined {
  if (code && full.includes(code)) return "full";
  if (code && slow.includes(code)) return "tooSlow";
  if (
    code &&
    (/^(08|53|57P)/.test(code) ||
      ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "25006"].includes(code))
  )
    return "unavailable";
  const words = fault instanceof Error ? fault.message : "";
  return /timeout exceeded when trying to connect|Connection terminated/.test(words)
    ? "unavailable"
    : undefined;
}
