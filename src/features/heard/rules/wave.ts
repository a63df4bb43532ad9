/** All that a released wave says: its units, their figures, and the row of each in the ledger. Pure. */
import { leastForComments } from "#feature/surveys";
import type { Driver, Figures, Said, UnitKind } from "../contract.ts";
import { agreementWithin, driversOf } from "./agreeing.ts";
import { type AtomAnswers, cellKey, cellsOf, sumOf } from "./answered.ts";
import { distribution, recommends, topShare, weighedMean, type Weighed } from "./estimates.ts";
import { type Asked, dimensionsOf, scaleOf } from "./items.ts";
import { type Block, type Blocks, type Plan, plansOf, type Walls } from "./planning.ts";
import { greatestShared, openLedger, type Row } from "./safe/ledger.ts";

export interface Figure {
  readonly key: string;
  readonly n: number;
  readonly said: Said;
  readonly figures: Figures | null;
  readonly ledgerRow: Row | null;
}

export interface Unit {
  readonly kind: UnitKind;
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly eligible: number;
  readonly asked: number;
  readonly answered: number;
  readonly agreement: number | null;
  readonly drivers: readonly Driver[];
  readonly figures: readonly Figure[];
}

const both: Walls = { nextSmallest: true, ledger: true };

/** All at once. */
export const unitsOf = (...of: Parameters<typeof reckonUnits>): Unit[] =>
  [...reckonUnits(...of)].filter((unit) => unit !== null);

/** Figure after figure, null between them: others have their turn there. Parts come before totals, as the ledger takes them. */
export function* reckonUnits(
  atoms: readonly AtomAnswers[],
  asked: readonly Asked[],
  walls: Walls = both,
): Generator<Unit | null> {
  const ledger = openLedger(cellsOf(atoms, asked));
  for (const plan of plansOf(atoms, asked, walls)) {
    const figures: Figure[] = [];
    for (const figure of figuresOf(plan, asked)) {
      const isTaken = figure.ledgerRow === null || !walls.ledger || ledger.takes(figure.ledgerRow);
      figures.push(isTaken ? figure : quiet(figure.key, figure.n, "hidden"));
      yield null;
    }
    const shown = new Set(figures.flatMap(({ key, said }) => (said === "shown" ? [key] : [])));
    const people = plan.atoms.flatMap(({ answers }) => answers);
    const seen = asked.filter(({ key }) => shown.has(key));
    yield {
      kind: plan.kind,
      providerId: plan.providerId,
      teamId: plan.teamId,
      eligible: sumOf(plan.atoms, "eligible"),
      asked: sumOf(plan.atoms, "asked"),
      answered: sumOf(plan.atoms, "answered"),
      agreement: agreementWithin(people, scaleOf(seen)),
      drivers: driversOf(people, seen),
      figures,
    };
  }
}

function* figuresOf({ byKey }: Plan, asked: readonly Asked[]): Generator<Figure> {
  for (const { key, items } of dimensionsOf(asked)) {
    const all = items.map((item) => ({ item, blocks: byKey.get(item.key)! }));
    const shown = all.filter(({ blocks }) => blocks.said === "shown");
    const n = Math.max(...all.map(({ blocks }) => blocks.n));
    yield shown.length === 0 ? quiet(key, n, "few") : shownFigure(key, n, shown);
  }
  for (const item of asked) {
    const blocks = byKey.get(item.key)!;
    const { said, n } = blocks;
    yield said === "shown"
      ? shownFigure(item.key, n, [{ item, blocks }])
      : quiet(item.key, n, said);
  }
}

const quiet = (key: string, n: number, said: Said): Figure => ({
  key,
  n,
  said,
  figures: null,
  ledgerRow: null,
});

interface OfItem {
  readonly item: Asked;
  readonly blocks: Blocks;
}

function shownFigure(key: string, n: number, of: readonly OfItem[]): Figure {
  const people = weighedPeople(of);
  const { steps } = of[0]!.item;
  const isOne = of.length === 1 && !key.includes(":");
  return {
    key,
    n,
    said: "shown",
    figures: {
      mean: weighedMean(people),
      top: topShare(people, steps),
      recommends: isOne && steps === 11 ? recommends(people) : null,
      steps: isOne && people.length >= leastForComments ? distribution(people, steps) : null,
    },
    ledgerRow: rowOf(of),
  };
}

/** Each person with the mean of their answers. The people of a block count alike, and together as much as those who could have been asked. */
function weighedPeople(of: readonly OfItem[]): Weighed[] {
  const people = new Map<ReadonlyMap<string, number>, Weighed>();
  for (const { item, blocks } of of)
    for (const block of blocks.blocks) {
      const answers = answersTo(block, item);
      const weight = block.weight / answers.length;
      for (const person of answers) {
        const own = { value: person.get(item.key)!, weight };
        const known = people.get(person);
        people.set(person, known ? meanOfTwo(known, own) : own);
      }
    }
  return [...people.values()];
}

const meanOfTwo = (one: Weighed, other: Weighed): Weighed => {
  const weight = one.weight + other.weight;
  return { value: (one.value * one.weight + other.value * other.weight) / weight, weight };
};

const answersTo = ({ atoms }: Block, { key }: Asked): ReadonlyMap<string, number>[] =>
  atoms.flatMap(({ answers }) => answers.filter((answer) => answer.has(key)));

/** How much each answer of a cell counts, in whole numbers. */
function rowOf(of: readonly OfItem[]): Row {
  const counts = of.flatMap(({ item, blocks }) =>
    blocks.blocks.map((block) => ({ item, block, n: BigInt(answersTo(block, item).length) })),
  );
  const shared = counts.reduce((all, { n }) => (all * n) / greatestShared(all, n), 1n);
  const row = new Map<string, bigint>();
  for (const { item, block, n } of counts)
    for (const { id, answers } of block.atoms)
      if (answers.some((answer) => answer.has(item.key)))
        row.set(cellKey(id, item.key), (BigInt(block.weight) * shared) / n);
  return row;
}
