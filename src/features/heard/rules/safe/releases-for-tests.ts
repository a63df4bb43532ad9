/** Made-up releases, and what could be worked out from one: by another way than the ledger's, over remainders of a prime. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import type { Asked } from "../items.ts";
import type { Cell, Row } from "./ledger.ts";
import { type AtomAnswers, cellsOf } from "../answered.ts";
import type { Walls } from "../planning.ts";
import { unitsOf } from "../wave.ts";

const item = (key: string, dimension: Asked["dimension"]): Asked => ({
  key,
  dimension,
  steps: 5,
  reversed: false,
  isPerception: true,
  text: null,
});
const asked = [
  item("reliability", "reliability"),
  item("kept", "reliability"),
  item("overall", "overall"),
];

/** Some providers with some customers each, of whom many leave something out and some are of one mind. */
export function makeRelease(seed: number): AtomAnswers[] {
  const next = chanceFrom(seed);
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return Array.from({ length: 1 + upTo(2) }, (_, provider) =>
    Array.from({ length: 1 + upTo(4) }, (__, team): AtomAnswers => {
      const answered = 5 + upTo(5);
      const ofOneMind = next() < 0.15 ? 1 + upTo(4) : null;
      const leftOut = asked.map(() => next() * 0.9);
      return {
        id: `${provider}.${team}`,
        kind: "customers",
        providerId: `p${provider}`,
        teamId: `t${team}`,
        eligible: answered + upTo(20),
        asked: answered,
        answered,
        answers: Array.from({ length: answered }, () => {
          const given = asked.filter((___, at) => next() >= leftOut[at]!);
          return new Map(given.map(({ key }) => [key, ofOneMind ?? 1 + upTo(4)]));
        }),
      };
    }),
  ).flat();
}

/** The cells of a group of one to four, or of one mind, about which something follows from all that a release shows; null: none. */
export function toldOf(atoms: readonly AtomAnswers[], walls?: Walls): readonly string[] | null {
  const rows = [...unitsOf(atoms, asked, walls)].flatMap(({ figures }) =>
    figures.flatMap(({ ledgerRow }) => ledgerRow ?? []),
  );
  return findTold(rows, cellsOf(atoms, asked));
}

export function findTold(rows: readonly Row[], cells: readonly Cell[]): readonly string[] | null {
  const dense = rows.map((row) => cells.map(({ key }) => Number((row.get(key) ?? 0n) % bigPrime)));
  const rank = rankOf(dense);
  for (const group of groupsToKeep(cells)) {
    const others = dense.map((row) => row.filter((_, at) => !group.has(at)));
    if (rankOf(others) < rank) return [...group].map((at) => cells[at]!.key);
  }
  return null;
}

/** Squares of remainders stay exact. */
const prime = 94_906_249;
const bigPrime = BigInt(prime);

function* groupsToKeep(cells: readonly Cell[]): Generator<ReadonlySet<number>> {
  for (const [at, { isAlike }] of cells.entries()) if (isAlike) yield new Set([at]);
  yield* smallOnes(cells, [], 0);
}

/** Every set of at most four people, one atom after another. */
function* smallOnes(
  cells: readonly Cell[],
  chosen: readonly { readonly atom: string; readonly n: number }[],
  from: number,
): Generator<ReadonlySet<number>> {
  const people = chosen.reduce((sum, { n }) => sum + n, 0);
  if (chosen.length > 0)
    yield new Set(
      cells.flatMap(({ atom, n }, at) =>
        chosen.some((one) => one.atom === atom && n <= one.n) ? [at] : [],
      ),
    );
  const atoms = [...new Set(cells.map(({ atom }) => atom))];
  for (let at = from; at < atoms.length; at += 1)
    for (const { n } of cells.filter((cell) => cell.atom === atoms[at]))
      if (people + n < 5) yield* smallOnes(cells, [...chosen, { atom: atoms[at]!, n }], at + 1);
}

function rankOf(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width; column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (at < 0) continue;
    [rows[rank], rows[at]] = [rows[at]!, rows[rank]!];
    const pivot = rows[rank]!;
    const inverse = powerOf(pivot[column]!, prime - 2);
    for (const row of rows.slice(rank + 1)) clear(row, pivot, { column, inverse });
    rank += 1;
  }
  return rank;
}

function clear(
  row: number[],
  pivot: readonly number[],
  { column, inverse }: { readonly column: number; readonly inverse: number },
): void {
  if (row[column] === 0) return;
  const times = (row[column]! * inverse) % prime;
  for (let at = column; at < row.length; at += 1)
    row[at] = (row[at]! + prime - ((times * pivot[at]!) % prime)) % prime;
}

function powerOf(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent];
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
    left = Math.floor(left / 2);
  }
  return result;
}
