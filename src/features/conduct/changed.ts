/** What became different in the standard within a span, over all versions of it. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { findStandards, findVersionsBetween } from "./queries.ts";
import { changesBetween } from "./rules.ts";

export interface Changed {
  /** The newest of the span. */
  readonly version: number;
  readonly versions: number;
  readonly added: number;
  readonly reworded: number;
  readonly removed: number;
}

/** Null where no version was published in it. What was there before is the version before its first. */
export async function findChanged(
  db: Database,
  who: Who,
  span: { readonly from: Date; readonly to: Date },
): Promise<Changed | null> {
  const { first, last, versions } = await findVersionsBetween(db, who, span);
  if (first === null || last === null) return null;
  const articlesOf = async (version: number) =>
    (await findStandards(db, who, { before: version + 1, most: 1 }))[0]?.articles ?? [];
  const changes = changesBetween(await articlesOf(first - 1), await articlesOf(last));
  const count = (wanted: string): number => changes.filter(({ kind }) => kind === wanted).length;
  const counts = { added: count("added"), reworded: count("reworded"), removed: count("removed") };
  return { version: last, versions, ...counts };
}
