/** What the inbox says of a cause that repeats. Pure. */

interface Named {
  readonly defects: number;
  readonly words: readonly string[];
}

/** Likeness of words is all that is known; whether there is one cause behind it is for people to say. */
export function saidOf({ defects, words }: Named, others: number): string {
  const more = others === 0 ? "" : `, and ${others} more such ${others === 1 ? "group" : "groups"}`;
  return `${defects} defects are told in like words (${words.join(", ")})${more}. They may have one cause`;
}
