/** Pictographs end a clause as a full stop does: "You did it again 🙄 thanks". */

/**
 * A run of them with the spaces before it; a longer one is several. Signs of a text such as ™ are none; what joins, tones and varies stands within the run.
 * One class for all that follows, and at most sixty of it, so that the time grows with the length of the text alone.
 */
const run =
  /[ \t]{0,3}(?:(?![©®™](?!\uFE0F))\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*\d]\uFE0F?\u20E3)[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Variation_Selector}\p{Join_Control}\p{Me}\u{E0020}-\u{E007F}]{0,60}/gu;

/** Where such runs stand, as pairs from and to, with the spaces before them. */
export function pictographsIn(text: string): (readonly [number, number])[] {
  return [...text.matchAll(run)].map((found) => [found.index, found.index + found[0].length]);
}

/** The text with full stops over the places; as long as it was. */
export function stoppedAt(text: string, places: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const [from, to] of places) {
    pieces.push(text.slice(last, from), ".".repeat(to - from));
    last = to;
  }
  return pieces.join("") + text.slice(last);
}
