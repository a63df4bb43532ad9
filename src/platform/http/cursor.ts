/** Cursors of lists that are read page by page: the sort keys of the last row, opaque to whoever carries them. */
import { isKeepable } from "./reading.ts";
import { refuse } from "./refusal.ts";

export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

export type KeyKind = "text" | "instant" | "id";

/** The keys of a cursor, or null when there is none. One that we did not write is refused as wrong input. */
export function readCursor<const Kinds extends readonly KeyKind[]>(
  cursor: string | undefined,
  kinds: Kinds,
): { readonly [Place in keyof Kinds]: string } | null {
  if (cursor === undefined) return null;
  const wrong = (): never => refuse("wrongInput", { fields: { cursor: "is not one of ours" } });
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return wrong();
  }
  const areOurs =
    Array.isArray(keys) &&
    keys.length === kinds.length &&
    keys.every((key, place) => typeof key === "string" && fits[kinds[place] ?? "text"](key));
  return areOurs ? (keys as never) : wrong();
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,6})?(Z|\+00)$/;

/** An instant as we write it, or as PostgreSQL does in UTC, on a day that there is. */
export function isInstantText(text: string): boolean {
  const [, day, time] = instant.exec(text) ?? [];
  const at = new Date(`${day}T${time}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString() === `${day}T${time}.000Z`;
}

const fits: Readonly<Record<KeyKind, (key: string) => boolean>> = {
  text: isKeepable,
  instant: isInstantText,
  id: (key) => uuid.test(key),
};

/** A page out of one row more than was asked for. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly string[],
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page,
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(keysOf(last)) : null,
  };
}
