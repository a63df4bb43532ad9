/** Where in a text somebody is being mentioned: from the '@' to the caret. */
export interface MentionPlace {
  from: number;
  to: number;
  words: string;
}

/** The mention that is being typed at the caret: '@' at the start of a word, then at most two words of a name. */
export function mentionAt(text: string, caret: number): MentionPlace | null {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s(])@([\p{L}\p{N}'.-]*(?: [\p{L}\p{N}'.-]+)?)$/u.exec(before);
  if (!found) return null;
  const words = found[1] ?? "";
  return { from: caret - words.length - 1, to: caret, words };
}

/** The text with the name in place of what was typed, and where the caret stands then. */
export function withMention(
  text: string,
  place: MentionPlace,
  name: string,
): { text: string; caret: number } {
  const written = `@${name} `;
  const rest = text.slice(place.to).replace(/^ /, "");
  return { text: text.slice(0, place.from) + written + rest, caret: place.from + written.length };
}
