/** Forgets a person in what imports brought: by their names and addresses, also in columns that no field of ours stands for. */
import { erasedName } from "#feature/people";
import type { Database } from "#platform/database/open.ts";
import {
  allowLongStatements,
  forgetImportedPersons,
  type KeptValue,
  listNamesOf,
  listNaming,
  listSelves,
  type Place,
  places,
  writeValues,
} from "./queries.ts";
import { forgetInValue, namesToForget } from "./rules.ts";

/** As many rows are held in memory at once. */
const rowsAtOnce = 1000;

export async function forgetInImports(db: Database, personId: string): Promise<void> {
  const selves = await listSelves(db, personId);
  const names = namesToForget(await listNamesOf(db, selves));
  await forgetImportedPersons(db, { personId, selves, instead: erasedName });
  if (names.length === 0) return;
  await allowLongStatements(db);
  for (const place of places) await forgetIn(db, place, names);
}

async function forgetIn(db: Database, place: Place, names: readonly string[]): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const rows: KeptValue[] = await listNaming(db, place, { names, after, limit: rowsAtOnce });
    const changed = rows.flatMap(({ id, value }) => {
      const without = forgetInValue(value, names, erasedName);
      return without === value ? [] : [{ id, value: without }];
    });
    await writeValues(db, place, changed);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last.id;
  }
}
