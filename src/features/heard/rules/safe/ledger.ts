/**
 * What can be worked out from all that was ever said of a wave. A cell is what one atom answered to one item; a figure is a row of whole numbers over
 * cells, as much as each answer of the cell counts in it. What follows from the rows is what they span, found by elimination in whole numbers
 * (Bareiss 1968), so that no rounding hides anything.
 */
import { leastAnswers } from "#feature/surveys";
import { groupBy } from "#platform/grouping.ts";

export interface Cell {
  readonly key: string;
  /** The people of two items of one atom may be the same. */
  readonly atom: string;
  readonly n: number;
  /** Its answers are all the same, so that its mean by itself would tell each. */
  readonly isAlike: boolean;
}

export type Row = ReadonlyMap<string, bigint>;

export interface Ledger {
  /** False, and nothing is written: with this figure something that must stay hidden would follow. */
  readonly takes: (row: Row) => boolean;
}

type Place = number;
type Sparse = Map<Place, bigint>;

export function openLedger(cells: readonly Cell[]): Ledger {
  const isKept = ({ n, isAlike }: Cell): boolean => isAlike || n < leastAnswers;
  // What must stay hidden comes last: rows that begin there speak of hidden cells alone.
  const ordered = cells.toSorted((one, other) => Number(isKept(one)) - Number(isKept(other)));
  const places = new Map(ordered.map(({ key }, place) => [key, place]));
  const firstKept = ordered.filter((cell) => !isKept(cell)).length;
  const basis = new Map<Place, Sparse>();
  return {
    takes: (row) => {
      const left = reduce(sparseOf(row, places), basis);
      if (left === null) return true;
      const lead = leadOf(left);
      if (lead >= firstKept) {
        const hidden = [...basis].flatMap(([place, one]) => (place >= firstKept ? [one] : []));
        if (tellsSomebody([...hidden, left], ordered)) return false;
      }
      basis.set(lead, left);
      return true;
    },
  };
}

function sparseOf(row: Row, places: ReadonlyMap<string, Place>): Sparse {
  const sparse: Sparse = new Map();
  for (const [key, weight] of row) {
    const place = places.get(key);
    if (place === undefined) throw new RangeError(`No cell ${key}`);
    if (weight !== 0n) sparse.set(place, weight);
  }
  return sparse;
}

const leadOf = (row: Sparse): Place => {
  let least = Number.POSITIVE_INFINITY;
  for (const place of row.keys()) if (place < least) least = place;
  return least;
};

/** What of the row the basis does not span; null: nothing. */
function reduce(given: Sparse, basis: ReadonlyMap<Place, Sparse>): Sparse | null {
  let row = given;
  while (row.size > 0) {
    const lead = leadOf(row);
    const pivot = basis.get(lead);
    if (!pivot) return row;
    row = without(row, pivot, lead);
  }
  return null;
}

/** The row times the pivot's lead less the pivot times the row's, divided by what all its numbers share. */
function without(row: Sparse, pivot: Sparse, lead: Place): Sparse {
  const [mine, theirs] = [row.get(lead)!, pivot.get(lead)!];
  const left: Sparse = new Map();
  for (const [place, weight] of row) left.set(place, weight * theirs);
  for (const [place, weight] of pivot) {
    const value = (left.get(place) ?? 0n) - weight * mine;
    if (value === 0n) left.delete(place);
    else left.set(place, value);
  }
  const shared = [...left.values()].reduce(greatestShared, 0n);
  if (shared > 1n) for (const [place, weight] of left) left.set(place, weight / shared);
  return left;
}

export function greatestShared(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** Whether rows over hidden cells span one that is about one to four people, or about one cell of one mind. */
function tellsSomebody(rows: readonly Sparse[], cells: readonly Cell[]): boolean {
  return componentsOf(rows).some((component) => {
    const places = [...new Set(component.flatMap((row) => [...row.keys()]))];
    const rank = rankOf(component);
    const spans = (within: ReadonlySet<Place>): boolean =>
      rankOf(component.map((row) => outside(row, within))) < rank;
    const isOfFew = smallGroups(places, cells).some(spans);
    return isOfFew || places.some((place) => cells[place]!.isAlike && spans(new Set([place])));
  });
}

const outside = (row: Sparse, places: ReadonlySet<Place>): Sparse =>
  new Map([...row].filter(([place]) => !places.has(place)));

function rankOf(rows: readonly Sparse[]): number {
  const basis = new Map<Place, Sparse>();
  for (const row of rows) {
    const left = reduce(row, basis);
    if (left) basis.set(leadOf(left), left);
  }
  return basis.size;
}

/** Rows that share no cell say nothing about each other. */
function componentsOf(rows: readonly Sparse[]): Sparse[][] {
  const components: { places: Set<Place>; rows: Sparse[] }[] = [];
  for (const row of rows) {
    const touched = components.filter(({ places }) => [...row.keys()].some((p) => places.has(p)));
    const merged = { places: new Set(row.keys()), rows: [row] };
    for (const one of touched) {
      for (const place of one.places) merged.places.add(place);
      merged.rows.push(...one.rows);
      components.splice(components.indexOf(one), 1);
    }
    components.push(merged);
  }
  return components.map((one) => one.rows);
}

/**
 * All largest sets of cells that may be about four people or fewer. The few of one atom may be the same people in each of its items, so an
 * atom counts as often as the largest of its cells in the set.
 */
function smallGroups(places: readonly Place[], cells: readonly Cell[]): ReadonlySet<Place>[] {
  const small = places.filter((place) => cells[place]!.n < leastAnswers);
  const atoms = [...groupBy(small, (place) => cells[place]!.atom).values()];
  let groups: { people: number; places: Place[] }[] = [{ people: 0, places: [] }];
  for (const own of atoms) {
    const levels = [...new Set(own.map((place) => cells[place]!.n))];
    groups = groups.flatMap((group) => [
      group,
      ...levels
        .filter((level) => group.people + level < leastAnswers)
        .map((level) => ({
          people: group.people + level,
          places: [...group.places, ...own.filter((place) => cells[place]!.n <= level)],
        })),
    ]);
  }
  return groups.filter((group) => group.places.length > 0).map((group) => new Set(group.places));
}
