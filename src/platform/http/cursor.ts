/** Cursors of lists that are read page by page: the sort keys of the last row, opaque to whoever carries them. */
import { refuse } from "./refusal.ts";

export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** The keys of a cursor, or null when there is none. One that we did not write is refused as wrong input. */
export function readCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  const wrong = (): never => refuse("wrongInput", { fields: { cursor: "is not one of ours" } });
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return wrong();
  }
  const isOurs = (key: unknown): key is string => typeof key === "string" && !key.includes("\0");
  if (!Array.isArray(keys) || keys.length !== length) return wrong();
  const texts = keys.filter(isOurs);
  return texts.length === length ? texts : wrong();
}

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
