/** Which system a file comes from: exports of one system join each other, and different logs never mix. */
import type { Database } from "#platform/database/open.ts";
import { findSource, isKnownTo, listSourcesLike } from "./queries/staging.ts";
import type { Kind } from "./reading/columns/marks.ts";
import { stemOf } from "./rules.ts";

export interface FromFile {
  readonly given: string | undefined;
  readonly kind: Kind;
  readonly signature: string;
  readonly fileName: string;
}

/**
 * A named system is one source, unless another name is given. Any other log is known by its headers together with the beginning of its
 * file's name or, when that differs, by events that it shares with what was imported before. Its rows must be staged.
 */
export async function chooseSource(db: Database, from: FromFile): Promise<string> {
  if (from.given !== undefined) return from.given;
  if (from.kind !== "event-log") return from.kind;
  const stem = stemOf(from.fileName);
  const alike = await listSourcesLike(db, from.signature);
  const same = alike.find((source) => source.stem === stem);
  if (same) return same.name;
  for (const { name } of alike) if (await isKnownTo(db, name)) return name;
  return freeName(db, stem);
}

async function freeName(db: Database, stem: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if ((await findSource(db, name)) === undefined) return name;
  }
}
