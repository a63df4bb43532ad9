/** What a team may take up after a wave. More than two are seldom done. */
const mostImprovements = 2;

interface Taken {
  readonly id: string;
  readonly itemKey: string | null;
}

/** Why one may not stand beside those that a team took up; undefined: it may. */
export function whyNotBeside(
  taken: readonly Taken[],
  { id, key, isNew }: { readonly id: string; readonly key: string; readonly isNew: boolean },
): "twoAtMost" | "sameFigure" | undefined {
  if (isNew && taken.length >= mostImprovements) return "twoAtMost";
  // One that was sent twice is no second: whoever wrote first is told by its version.
  return taken.some((one) => one.itemKey === key && one.id !== id) ? "sameFigure" : undefined;
}

/** After today, within a year of it. */
export function isDayAhead(day: string, today: string): boolean {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return day > today && day <= nextYear;
}
