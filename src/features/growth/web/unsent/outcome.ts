/** What somebody is saying of a resolution, not kept yet, and of which version of it. */
import type { Kinded } from "../journal.ts";
import { type Outcome, outcomes } from "../sealed/words.ts";

export interface OutcomeTyped {
  readonly id: string;
  readonly version: number;
  readonly how: Outcome;
  readonly helped: string;
  readonly isBegun: boolean;
}

export const outcomeOf = ({ id, version }: Kinded<"resolution">): OutcomeTyped => ({
  id,
  version,
  how: "kept",
  helped: "",
  isBegun: false,
});

function readOutcome(kept: unknown): OutcomeTyped | null {
  if (typeof kept !== "object" || kept === null) return null;
  const { id, version, how, helped } = kept as Partial<Record<keyof OutcomeTyped, unknown>>;
  const known = outcomes.find((one) => one === how);
  if (typeof id !== "string" || typeof helped !== "string" || known === undefined) return null;
  if (!Number.isInteger(version)) return null;
  return { id, version: version as number, how: known, helped, isBegun: true };
}

export const outcomesTyped = {
  read: readOutcome,
  isEmpty: (typed: OutcomeTyped | null): boolean => typed?.isBegun !== true,
} as const;
