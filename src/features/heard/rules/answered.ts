/** Answers of an atom, and what of them stands in the ledger. */
import type { Asked } from "./items.ts";
import type { Cell } from "./safe/ledger.ts";
import { type Part, saidOf } from "./safe/suppression.ts";

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

export const sumOf = (
  atoms: readonly AtomAnswers[],
  of: "eligible" | "asked" | "answered",
): number => atoms.reduce((sum, atom) => sum + atom[of], 0);

export const cellKey = (atomId: string, item: string): string => `${atomId} ${item}`;

export const stepsFor = (atom: AtomAnswers, { key, steps }: Asked): Part => {
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
