/** From the fields an editor sends to the form that stands: keys become ids. */
import type { DraftField, FormField } from "./contract.ts";

/**
 * A field whose key is the id of one that stands, and is of the same kind, stays that field. Every other key is a new field: answers to
 * a field of another kind could not be read any more.
 */
export function formOf(
  fields: readonly DraftField[],
  present: readonly FormField[],
  newId: () => string,
): FormField[] {
  const idOf = new Map(
    fields.map(({ key, kind }) => {
      const stays = present.some((field) => field.id === key && field.kind === kind);
      return [key, stays ? key : newId()];
    }),
  );
  return fields.map(({ key, shownWhen, ...field }) => ({
    ...field,
    id: idOf.get(key) ?? newId(),
    shownWhen: shownWhen && { ...shownWhen, field: idOf.get(shownWhen.field) ?? "" },
  }));
}
