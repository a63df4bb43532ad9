/** Which units a wave has, and of which blocks each is made, item by item. */
import { groupBy } from "#platform/grouping.ts";
import type { Said, UnitKind } from "../contract.ts";
import { type AtomAnswers, stepsFor, sumOf } from "./answered.ts";
import type { Asked } from "./items.ts";
import { suppress, together } from "./safe/suppression.ts";

/** The two walls, each of which holds by itself; either is taken away only to prove that it would be missed. */
export interface Walls {
  readonly nextSmallest: boolean;
  readonly ledger: boolean;
}
/** Those of which a total says no more than one number: each by itself, or what is hidden together. */
export interface Block {
  readonly atoms: readonly AtomAnswers[];
  /** What the people of the block count in all. */
  readonly weight: number;
}

/** For one item: which blocks a unit is made of, and what is said of it. */
export interface Blocks {
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

export interface Plan {
  readonly kind: UnitKind;
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly atoms: readonly AtomAnswers[];
  readonly byKey: ReadonlyMap<string, Blocks>;
}

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

/** Parts come before totals, as the ledger takes them. */
export function plansOf(
  atoms: readonly AtomAnswers[],
  asked: readonly Asked[],
  walls: Walls,
): Plan[] {
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
