/** All that a released wave says: its units, their figures, and the row of each in the ledger. Pure. */
import { leastForComments } from "#feature/surveys";
import { alphaOf, omegaOf } from "#platform/statistics/answers/reliability.ts";
import { belongingOf } from "#platform/statistics/answers/agreement.ts";
import { meanOf } from "#platform/statistics/answers/covariances.ts";
import { groupBy } from "#platform/grouping.ts";
import type { AboutAnswer, Driver, Figures, Said, UnitKind } from "../contract.ts";
import { agreementWithin, driversOf } from "./agreeing.ts";
import { distribution, recommends, topShare, weighedMean, type Weighed } from "./estimates.ts";
import { type Asked, dimensionsOf, scaleOf } from "./items.ts";
import { type Cell, greatestShared, openLedger, type Row } from "./ledger.ts";
import { saidOf, suppress, type Part, together } from "./suppression.ts";

export interface AtomAnswers {
  readonly id: string;
  readonly kind: "customers" | "mirror" | "staff";
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly eligible: number;
  readonly asked: number;
  readonly answered: number;
  /** One for each person: by key, turned, without what was left out. */
  readonly answers: readonly ReadonlyMap<string, number>[];
}

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

/** Those of which a total says no more than one number: each by itself, or what is hidden together. */
interface Block {
  readonly atoms: readonly AtomAnswers[];
  /** What the people of the block count in all. */
  readonly weight: number;
}

/** For one item: which blocks a unit is made of, and what is said of it. */
interface Blocks {
  readonly said: Said;
  readonly n: number;
  readonly blocks: readonly Block[];
}

interface Family {
  readonly kind: AtomAnswers["kind"];
  readonly providerId: string | null;
  readonly atoms: readonly AtomAnswers[];
  /** By item. */
  readonly total: ReadonlyMap<string, Blocks>;
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, Blocks>>;
}

interface Plan {
  readonly kind: UnitKind;
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly atoms: readonly AtomAnswers[];
  readonly byKey: ReadonlyMap<string, Blocks>;
}

/** The two walls, each of which holds by itself; either is taken away only to prove that it would be missed. */
export interface Walls {
  readonly nextSmallest: boolean;
  readonly ledger: boolean;
}
const both: Walls = { nextSmallest: true, ledger: true };

/** Reckons unit after unit, so that others have their turn in between; parts come before totals, as the ledger takes them. */
export function* unitsOf(
  atoms: readonly AtomAnswers[],
  asked: readonly Asked[],
  walls: Walls = both,
): Generator<Unit> {
  const ledger = openLedger(cellsOf(atoms, asked));
  for (const plan of plansOf(atoms, asked, walls)) {
    const figures: Figure[] = [];
    for (const figure of figuresOf(plan, asked))
      figures.push(
        figure.ledgerRow === null || !walls.ledger || ledger.takes(figure.ledgerRow)
          ? figure
          : { ...figure, said: "hidden", figures: null, ledgerRow: null },
      );
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

const sumOf = (atoms: readonly AtomAnswers[], of: "eligible" | "asked" | "answered"): number =>
  atoms.reduce((sum, atom) => sum + atom[of], 0);

export const cellKey = (atomId: string, item: string): string => `${atomId} ${item}`;

const stepsFor = (atom: AtomAnswers, { key, steps }: Asked): Part => {
  const lowest = steps === 5 ? 1 : 0;
  const taken = Array.from({ length: steps }, () => 0);
  for (const answer of atom.answers) {
    const score = answer.get(key);
    if (score !== undefined) taken[score - lowest]! += 1;
  }
  return { id: atom.id, n: taken.reduce((sum, one) => sum + one, 0), steps: taken };
};

export const cellsOf = (atoms: readonly AtomAnswers[], asked: readonly Asked[]): Cell[] =>
  atoms.flatMap((atom) =>
    asked.flatMap((item) => {
      const part = stepsFor(atom, item);
      if (part.n === 0) return [];
      const isAlike = saidOf(part) === "alike";
      return [{ key: cellKey(atom.id, item.key), atom: atom.id, n: part.n, isAlike }];
    }),
  );

function familyOf(
  atoms: readonly AtomAnswers[],
  asked: readonly Asked[],
  { nextSmallest }: Walls,
): Family {
  const total = new Map<string, Blocks>();
  const parts = new Map<string, Map<string, Blocks>>(atoms.map(({ id }) => [id, new Map()]));
  for (const item of asked) {
    const taken = atoms.map((atom) => ({ atom, part: stepsFor(atom, item) }));
    const said = suppress(
      taken.map(({ part }) => part),
      nextSmallest,
    );
    const blockOf = (own: typeof taken): Block => ({
      atoms: own.map(({ atom }) => atom),
      weight: sumOf(
        own.map(({ atom }) => atom),
        "eligible",
      ),
    });
    const some = taken.filter(({ part }) => part.n > 0);
    const open = some.filter(({ part }) => said.parts.get(part.id) === "shown");
    const rest = some.filter((one) => !open.includes(one));
    total.set(item.key, {
      said: said.total,
      n: together(taken.map(({ part }) => part)).n,
      blocks: [...open.map((one) => blockOf([one])), ...(rest.length > 0 ? [blockOf(rest)] : [])],
    });
    for (const one of taken)
      parts.get(one.atom.id)!.set(item.key, {
        said: said.parts.get(one.part.id)!,
        n: one.part.n,
        blocks: [blockOf([one])],
      });
  }
  const [first] = atoms as [AtomAnswers, ...AtomAnswers[]];
  return { kind: first.kind, providerId: first.providerId, atoms, total, parts };
}

function plansOf(atoms: readonly AtomAnswers[], asked: readonly Asked[], walls: Walls): Plan[] {
  const families = [
    ...groupBy(atoms, (atom) => `${atom.kind} ${atom.providerId ?? ""}`).values(),
  ].map((own) => familyOf(own, asked, walls));
  const parts = families.filter(({ kind }) => kind !== "mirror").flatMap(partsOf);
  const totals = families
    .filter(({ kind }) => kind !== "staff")
    .map(({ kind, providerId, atoms: own, total }): Plan => ({
      kind: kind === "mirror" ? "mirror" : "provider",
      providerId,
      teamId: null,
      atoms: own,
      byKey: total,
    }));
  return [...parts, ...totals, ...customersOf(parts, asked), ...wholeOf(families, asked)];
}

const partsOf = (family: Family): Plan[] =>
  family.atoms.map((atom) => ({
    kind: family.kind === "staff" ? "staff" : "cell",
    providerId: family.providerId,
    teamId: atom.teamId,
    atoms: [atom],
    byKey: family.parts.get(atom.id)!,
  }));

/** What a team says of two or more that it uses, from its shown cells alone: so nothing follows that is not said already. */
function customersOf(parts: readonly Plan[], asked: readonly Asked[]): Plan[] {
  const cells = parts.filter(({ kind, teamId }) => kind === "cell" && teamId !== null);
  return [...groupBy(cells, ({ teamId }) => teamId!)].flatMap(([teamId, own]) => {
    if (own.length < 2) return [];
    const atoms = own.flatMap((plan) => plan.atoms);
    return [{ kind: "customer", providerId: null, teamId, atoms, byKey: shownOf(own, asked) }];
  });
}

function wholeOf(families: readonly Family[], asked: readonly Asked[]): Plan[] {
  const own = families.filter(({ kind }) => kind !== "mirror");
  if (own.length === 0) return [];
  const byKey = shownOf(
    own.map(({ total }) => ({ byKey: total })),
    asked,
  );
  const atoms = own.flatMap((family) => family.atoms);
  return [{ kind: "whole", providerId: null, teamId: null, atoms, byKey }];
}

/** The blocks of those of which something is shown; the others are left out, lest the rest tell them. */
function shownOf(
  of: readonly Pick<Plan, "byKey">[],
  asked: readonly Asked[],
): ReadonlyMap<string, Blocks> {
  return new Map(
    asked.map((item) => {
      const shown = of.flatMap(({ byKey }) => {
        const blocks = byKey.get(item.key);
        return blocks?.said === "shown" ? [blocks] : [];
      });
      const blocks = shown.flatMap((one) => one.blocks);
      const n = shown.reduce((sum, one) => sum + one.n, 0);
      return [item.key, { said: blocks.length > 0 ? "shown" : "few", n, blocks }];
    }),
  );
}

function figuresOf({ byKey }: Plan, asked: readonly Asked[]): Figure[] {
  const items = asked.map((item): Figure => {
    const blocks = byKey.get(item.key)!;
    const { said, n } = blocks;
    if (said !== "shown") return { key: item.key, n, said, figures: null, ledgerRow: null };
    return shownFigure(item.key, n, [{ item, blocks }]);
  });
  const dimensions = dimensionsOf(asked).flatMap(({ key, items: own }): Figure[] => {
    const shown = own
      .map((item) => ({ item, blocks: byKey.get(item.key)! }))
      .filter(({ blocks }) => blocks.said === "shown");
    const n = Math.max(...own.map((item) => byKey.get(item.key)!.n));
    if (shown.length === 0) return [{ key, n, said: "few", figures: null, ledgerRow: null }];
    return [shownFigure(key, n, shown)];
  });
  return [...dimensions, ...items];
}

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

/** Of the whole wave: whether its questions ask for one thing, and whether answers tell teams apart. */
export function aboutOf(atoms: readonly AtomAnswers[], asked: readonly Asked[]): AboutAnswer {
  const own = atoms.filter(({ kind }) => kind !== "mirror");
  const scale = scaleOf(asked);
  const rows = own.flatMap(({ answers }) =>
    answers.map((answer) => scale.map(({ key }) => answer.get(key) ?? null)),
  );
  const isEnough = rows.length >= leastForScale && scale.length > 1;
  const groups = [...groupBy(own, ({ providerId, teamId }) => providerId ?? teamId ?? "").values()];
  const belonging = belongingOf(
    groups.map((group) =>
      group.flatMap(({ answers }) =>
        answers.flatMap((answer) => {
          const given = scale.flatMap(({ key }) => answer.get(key) ?? []);
          return given.length > 0 ? [meanOf(given)] : [];
        }),
      ),
    ),
  );
  return {
    alpha: isEnough ? alphaOf(rows) : null,
    omega: isEnough ? omegaOf(rows) : null,
    ofOne: belonging?.ofOne ?? null,
    ofMeans: belonging?.ofMeans ?? null,
  };
}

/** Fewer answers tell next to nothing of how questions go together. */
const leastForScale = 30;
