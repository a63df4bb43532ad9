/** Turns what was read into rows for the staging table: facts in our words, what was written beside them. */
import type { ImportedEvent, ReadRow, RequestFacts } from "./reading/imported.ts";
import type { Plan } from "./reading/read-log.ts";
import { otherFacts } from "./reading/turn-row.ts";
import { timeReader } from "./reading/times/read-times.ts";
import { levelOf, standingOf, type Standing } from "./rules.ts";

/** Short keys: they travel with every row. */
export interface StagedRow {
  /** Place among all rows of the file. */
  readonly o: number;
  readonly c: string;
  /** Identity, instant, team and person of an event; without them the row only tells of its request. */
  readonly i?: string;
  readonly t?: string;
  readonly g?: string | null;
  readonly p?: string | null;
  readonly d?: object;
  readonly f?: object;
  /** The customer's team, the requester and their address, the holder, the team of the request as it stands. */
  readonly u?: string | null;
  readonly r?: string | null;
  readonly m?: string | null;
  readonly h?: string | null;
  readonly x?: string | null;
  readonly s?: string | null;
}

/** What became of a request by a row of its own system, whatever system that is. */
interface Course {
  readonly standing: Standing;
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
}

const longestName = 200;
const partsOfRow = 8;
const mostCommentChars = 100_000;

export class Stager {
  private order = 0;

  /** The rows to stage of one row that was read. */
  rowsOf(plan: Plan, row: ReadRow): StagedRow[] {
    const order = this.order++ * partsOfRow;
    const { request } = row;
    const facts = factsOf(plan, row);
    const people = {
      u: named(plan, "customer", request.customer),
      r: named(plan, "requester", request.requester),
      m: request.requesterEmail?.toLowerCase().slice(0, 320) ?? null,
      s: request.service?.slice(0, 120) ?? null,
    };
    if (plan.shape === "log") {
      const [event] = row.events;
      return event ? [{ o: order, c: row.caseKey, ...eventOf(event, facts), ...people }] : [];
    }
    const whole = { o: order, c: row.caseKey, f: facts, ...people };
    const held = { h: name(request.person), x: name(request.team) };
    return [
      { ...whole, ...held },
      ...row.events.map((event, at) => tableEvent(row, event, order + at + 1)),
    ];
  }
}

interface Comment {
  readonly at: Date | null;
  readonly body: string;
}

/** Jira writes a comment as its time, its author's name and its words: `11/May/24 04:00 PM;ben;On it`. */
function commentsOf({ times, zone }: Plan, comments: readonly string[]): Comment[] {
  const read = timeReader(times.order, zone);
  return comments.map((comment) => {
    const [, time = "", author, words] = /^([^;]{6,40});([^;]{1,200});(.*)$/s.exec(comment) ?? [];
    const at = read(time);
    if (at === null || !words) return { at: null, body: comment.slice(0, mostCommentChars) };
    return { at: new Date(at), body: `${author}: ${words}`.slice(0, mostCommentChars) };
  });
}

/** Told once by a table; whether the promise was kept belongs to the last of them, as it stands. */
function tableEvent(row: ReadRow, event: ImportedEvent, order: number): StagedRow {
  const isLast = row.events.at(-1) === event;
  const kept =
    isLast && row.request.keptPromise !== null ? { keptPromise: row.request.keptPromise } : {};
  return {
    o: order,
    c: row.caseKey,
    ...eventOf(event, { what: event.kind, activity: tableActivity[event.kind], ...kept }),
  };
}

const tableActivity = {
  logged: null,
  asked: "Asked",
  firstReply: "First reply",
  done: "Done",
  closed: "Closed",
} as const;

function eventOf(event: ImportedEvent, detail: object) {
  return {
    i: event.identity,
    t: event.at.toISOString(),
    g: name(event.team),
    p: name(event.person),
    d: event.activity === null ? detail : { ...detail, activity: event.activity },
  };
}

function factsOf(plan: Plan, row: ReadRow): object {
  const { request } = row;
  const course = plan.shape === "log" ? courseInLog(plan, row) : courseInTable(request);
  const facts: Record<string, unknown> = {
    ...course,
    level: levelOf(request.impact, request.priority),
    title: request.title,
    description: request.description,
    state: request.state,
    priority: request.priority,
    impact: request.impact,
    service: request.service,
    openedAt: request.openedAt,
    firstReplyAt: request.firstReplyAt,
    dueAt: request.dueAt,
    reopens: request.reopens,
    reassignments: request.reassignments,
    keptPromise: request.keptPromise,
    satisfaction: request.satisfaction,
    comments: request.comments.length > 0 ? commentsOf(plan, request.comments) : null,
  };
  for (const key of Object.keys(facts)) if (facts[key] === null) delete facts[key];
  const others = otherFacts(row, plan.columns, plan.places);
  if (Object.keys(others).length > 0) facts["other"] = others;
  return facts;
}

/**
 * A log that states when work was done is believed in that, and in nothing else: its 'closed' is often the system's own doing some
 * days later. One that does not is done with its last event, if that one says so.
 */
function courseInLog({ places }: Plan, { request, events }: ReadRow): Course {
  const standing = standingOf(request.state, events[0]?.activity ?? null);
  const field = places.has("resolvedAt") ? "resolvedAt" : "closedAt";
  if (!places.has(field)) return { standing, doneAt: null, closedAt: null };
  const doneAt = request[field];
  if (doneAt !== null) return { standing: "done", doneAt, closedAt: request.closedAt };
  return { standing: standing === "done" ? "open" : standing, doneAt: null, closedAt: null };
}

/** In a table the state as it stands decides; where no column states it, the times do. */
function courseInTable({ state, resolvedAt, closedAt }: RequestFacts): Course {
  const doneAt = resolvedAt ?? closedAt;
  const standing = state === null ? (doneAt === null ? "open" : "done") : standingOf(state, null);
  if (standing === "done") return { standing, doneAt, closedAt };
  return { standing, doneAt: null, closedAt: standing === "withdrawn" ? doneAt : null };
}

/** A bare number says nothing beside another column's: location 70 and group 70 are not one team. */
function named(
  { columns, places }: Plan,
  field: "customer" | "requester",
  text: string | null,
): string | null {
  if (text === null || /\p{L}/u.test(text)) return name(text);
  return name(`${columns[places.get(field)?.[0] ?? -1] ?? ""} ${text}`);
}

function name(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, " ").slice(0, longestName);
}
