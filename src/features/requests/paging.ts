/** Cursors: where a page ended, as opaque text. A cursor that was not made here is refused. */
import { isInstantText } from "#platform/http/cursor.ts";
import { refuse } from "#platform/http/refusal.ts";
import type { Place, QueuePlace } from "./queries/lists.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function write(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function read(cursor: string, length: number): (string | number)[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isPlace =
      Array.isArray(place) &&
      place.length === length &&
      place.every((part) => typeof part === "string" || Number.isSafeInteger(part)) &&
      uuid.test(String(place.at(-1)));
    if (isPlace) return place as (string | number)[];
  } catch {
    // Falls through to the same refusal: what cannot be read was not made here.
  }
  return refuse("wrongInput", { detail: "The cursor is not one that a page before it gave" });
}

function instant(text: string | number | undefined): string {
  const isInstant = typeof text === "string" && isInstantText(text);
  return isInstant || text === "infinity"
    ? text
    : refuse("wrongInput", { detail: "The cursor is not one that a page before it gave" });
}

export function readRequestPlace(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = read(cursor, 2);
  return { at: new Date(instant(at)), id: String(id) };
}

export function readQueuePlace(cursor: string | undefined): QueuePlace | undefined {
  if (cursor === undefined) return undefined;
  const [queueClass, dueOrder, impactOrder, askedAt, id] = read(cursor, 5);
  return {
    queueClass: Number(queueClass),
    dueOrder: instant(dueOrder),
    impactOrder: Number(impactOrder),
    askedAt: instant(askedAt),
    id: String(id),
  };
}

/** One row more than the page was read, to know whether there is a next one. */
export function readPage<Row, Sent>(
  rows: readonly Row[],
  limit: number,
  toSend: (row: Row) => Sent,
  placeOf: (row: Row) => readonly (string | number)[],
): { rows: Sent[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { rows: page.map(toSend), nextCursor: hasMore ? write(placeOf(last)) : null };
}
