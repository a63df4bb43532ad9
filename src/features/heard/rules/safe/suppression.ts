/**
 * Which parts of a total may be said by themselves. What is hidden must stay hidden beside the total and the other parts, so the hidden parts
 * are together five people at least who do not all say the same; while they are not, the next smallest part goes too.
 */
import { leastAnswers } from "#feature/surveys";

export interface Part {
  readonly id: string;
  readonly n: number;
  /** How many took each step of the scale, the lowest first. */
  readonly steps: readonly number[];
}

/** `alike`: all of them say the same, which is said without what it is. `hidden`: kept back for the sake of another part. */
export type Said = "shown" | "few" | "alike" | "hidden";

export interface Suppressed {
  readonly parts: ReadonlyMap<string, Said>;
  readonly total: Exclude<Said, "hidden">;
}

export const saidOf = ({ n, steps }: Pick<Part, "n" | "steps">): Exclude<Said, "hidden"> => {
  if (n < leastAnswers) return "few";
  return steps.some((taken) => taken === n) ? "alike" : "shown";
};

/** Without the next smallest ones a total tells its only hidden part: that is switched off to prove that it would be found. */
export function suppress(given: readonly Part[], alsoNextSmallest = true): Suppressed {
  const said = new Map<string, Said>(given.map((part) => [part.id, saidOf(part)]));
  const answered = given.filter(({ n }) => n > 0);
  const hidden = answered.filter(({ id }) => said.get(id) !== "shown");
  const open = answered
    .filter(({ id }) => said.get(id) === "shown")
    .toSorted((one, other) => one.n - other.n || (one.id < other.id ? -1 : 1));
  if (!alsoNextSmallest) return { parts: said, total: saidOf(together(answered)) };
  while (hidden.length > 0 && !maySayOf(hidden) && open.length > 0) {
    const [next] = open.splice(0, 1) as [Part];
    hidden.push(next);
    said.set(next.id, "hidden");
  }
  const isSafe = hidden.length === 0 || maySayOf(hidden);
  const total = saidOf(together(answered));
  return { parts: said, total: total === "shown" && !isSafe ? "few" : total };
}

/**
 * Of hidden parts their sum may follow from the rest: so it is about five at least, who do not all say the same, and leaves open which step a part
 * took that is known to be of one mind.
 */
function maySayOf(hidden: readonly Part[]): boolean {
  const all = together(hidden);
  const isOpen = ({ n }: Part): boolean => all.steps.filter((taken) => taken >= n).length > 1;
  return (
    saidOf(all) === "shown" && hidden.every((part) => saidOf(part) !== "alike" || isOpen(part))
  );
}

export const together = (parts: readonly Part[]): Pick<Part, "n" | "steps"> => ({
  n: parts.reduce((sum, { n }) => sum + n, 0),
  steps: (parts[0]?.steps ?? []).map((_, step) =>
    parts.reduce((sum, { steps }) => sum + steps[step]!, 0),
  ),
});
