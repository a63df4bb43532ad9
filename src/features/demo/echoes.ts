/**
 * What the history left behind elsewhere, as if it had been told while it happened: lines of the inbox, offers to teams, and the audit log.
 * Pure; rows are named by their columns.
 */
import type { Row, Rows } from "./rows.ts";

export interface Echoes {
  readonly inbox_item: Row[];
  readonly inbox_offer: Row[];
  readonly act: Row[];
}

const hour = 3_600_000;
const day = 24 * hour;
/** Younger lines are unread. */
const unreadFor = 30 * hour;
const linesFor = 14 * day;
const actsFor = 60 * day;

interface Line {
  readonly personId: unknown;
  readonly kind: "replied" | "was-this-right";
  readonly requestId: unknown;
  readonly actorId: unknown;
  readonly at: Date;
  readonly told: string;
  /** Stays unread until it is answered, however old. */
  readonly isOpen: boolean;
}

export function echoesOf(rows: Rows, now: Date, newId: (at: Date) => string): Echoes {
  const requests = new Map(rows.request.map((request) => [request["id"], request]));
  const lines = [...repliesIn(rows, requests, now), ...questionsIn(rows, requests)];
  return {
    inbox_item: itemsOf(lines, now, newId),
    inbox_offer: offersIn(rows, now, newId),
    act: actsIn(rows, now, newId),
  };
}

const isSince = (now: Date, at: unknown, milliseconds: number): boolean =>
  (at as Date).getTime() > now.getTime() - milliseconds;

type Requests = ReadonlyMap<unknown, Row>;

function repliesIn(rows: Rows, requests: Requests, now: Date): Line[] {
  return rows.message.flatMap((message) => {
    const request = requests.get(message["request_id"]);
    if (!request || message["kind"] !== "reply" || !isSince(now, message["at"], linesFor))
      return [];
    const { author_id: actorId, at, id } = message;
    const personId = request[message["side"] === "provider" ? "customer_id" : "holder_id"];
    if (personId === null || personId === actorId) return [];
    const told = `message:${String(id)}`;
    const requestId = request["id"];
    return [{ personId, kind: "replied", requestId, actorId, at: at as Date, told, isOpen: false }];
  });
}

/** 'Was this right?' of all that is done and waits for its answer. */
function questionsIn(rows: Rows, requests: Requests): Line[] {
  return rows.request_event.flatMap((event) => {
    const request = requests.get(event["request_id"]);
    const isLast = request?.["state"] === "done" && request["done_at"] === event["at"];
    if (!request || !isLast || event["kind"] !== "done") return [];
    const { id, at, actor_id: actorId } = event;
    if (request["customer_id"] === event["actor_id"]) return [];
    const to = { personId: request["customer_id"], requestId: request["id"] };
    const told = `done:${String(id)}`;
    return [{ ...to, kind: "was-this-right", actorId, at: at as Date, told, isOpen: true }];
  });
}

/** One row a line, and unread ones of one kind about one request together, as the inbox has them. */
function itemsOf(lines: readonly Line[], now: Date, newId: (at: Date) => string): Row[] {
  const unread = new Map<string, Line[]>();
  const read: Line[] = [];
  for (const line of lines.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    const key = [line.personId, line.kind, line.requestId].join();
    if (line.isOpen || isSince(now, line.at, unreadFor))
      unread.set(key, [...(unread.get(key) ?? []), line]);
    else read.push(line);
  }
  return [
    ...read.map((line) => itemOf([line], new Date(line.at.getTime() + hour / 2), newId)),
    ...[...unread.values()].map((together) => itemOf(together, null, newId)),
  ];
}

function itemOf(lines: readonly Line[], readAt: Date | null, newId: (at: Date) => string): Row {
  const { personId, kind, requestId, actorId, at } = lines.at(-1)!;
  return {
    id: newId(at),
    person_id: personId,
    kind,
    request_id: requestId,
    actor_id: actorId,
    of_note: false,
    detail: {},
    at,
    read_at: readAt,
    count: lines.length,
    told: lines.map(({ told }) => told),
  };
}

/** Work that nobody has yet. */
function offersIn(rows: Rows, now: Date, newId: (at: Date) => string): Row[] {
  return rows.request
    .filter(({ state, holder_id: holderId }) => state === "asked" && holderId === null)
    .filter(({ asked_at: at }) => isSince(now, at, linesFor))
    .map(({ id, team_id, customer_id, asked_at: at }) => ({
      id: newId(at as Date),
      team_id,
      request_id: id,
      actor_id: customer_id,
      except_ids: [customer_id],
      at,
      told: "asked",
    }));
}

const endpoints: Readonly<Record<string, string>> = {
  asked: "POST /requests",
  "part-asked": "POST /requests/:id/parts",
  taken: "POST /requests/:id/take",
  waiting: "POST /requests/:id/wait",
  resumed: "POST /requests/:id/resume",
  done: "POST /requests/:id/finish",
  confirmed: "POST /requests/:id/confirm",
  reopened: "POST /requests/:id/reopen",
  withdrawn: "POST /requests/:id/withdraw",
  "handed-over": "POST /requests/:id/hand-over",
  reply: "POST /requests/:id/replies",
  note: "POST /requests/:id/notes",
};

/** Who did it; what went on by itself is no act. */
function actsIn(rows: Rows, now: Date, newId: (at: Date) => string): Row[] {
  const done = [
    ...rows.request_event.map((event) => ({ ...event, person_id: event["actor_id"] })),
    ...rows.message.map((message) => ({ ...message, person_id: message["author_id"] })),
  ] as readonly Row[];
  return done.flatMap(({ kind, at, person_id, request_id }) => {
    const endpoint = endpoints[String(kind)];
    if (endpoint === undefined || person_id === null || !isSince(now, at, actsFor)) return [];
    const about = { subject_kind: "request", subject_id: request_id };
    const params = endpoint.includes(":id") ? { id: request_id } : {};
    return [{ id: newId(at as Date), at, person_id, via: "session", endpoint, ...about, params }];
  });
}
