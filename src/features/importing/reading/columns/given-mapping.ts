import { ReadingRefused } from "../source/refused.ts";
import { keyOf } from "./header.ts";
import { fields, type Field } from "./fields.ts";

/** What the person says about the columns: a column's name, or null for "none of them". Fields left out are recognised. */
export type GivenMapping = Partial<Record<Field, string | null>>;

/** The places of the given columns. Refuses a name that no column has, with the nearest names. */
export function placesOfGiven(
  given: GivenMapping,
  columns: readonly string[],
): Map<Field, number | null> {
  const places = new Map<Field, number | null>();
  for (const field of fields) {
    const name = given[field];
    if (name === undefined) continue;
    places.set(field, name === null || name.trim() === "" ? null : placeOf(name, columns));
  }
  return places;
}

function placeOf(name: string, columns: readonly string[]): number {
  const exact = columns.indexOf(name.trim());
  if (exact >= 0) return exact;
  const key = keyOf(name);
  const alike = columns.flatMap((column, place) => (keyOf(column) === key ? [place] : []));
  if (alike.length > 0) return alike[0]!;
  throw new ReadingRefused(
    "unknownColumn",
    `There is no column "${name}". The nearest are ${nearest(name, columns)
      .map((one) => `"${one}"`)
      .join(", ")}. Nothing was imported; name one of the columns.`,
  );
}

/** The three names most like this one. */
export function nearest(name: string, columns: readonly string[]): string[] {
  const key = keyOf(name).slice(0, 64);
  const distances = columns
    .slice(0, 500)
    .map((column) => ({ column, distance: distanceTo(key, keyOf(column).slice(0, 64)) }));
  distances.sort((a, b) => a.distance - b.distance);
  return distances.slice(0, 3).map(({ column }) => column);
}

/** Letters to change, add or leave out, less when one name holds the other. */
function distanceTo(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  const whole = a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
  return whole ? row[b.length]! / 4 : row[b.length]!;
}
