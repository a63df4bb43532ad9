/** Of the languages that a screen speaks the one that the reader likes best, by the browser's list ('de-AT', 'en'); the first where none is liked. */
export function firstOf<Language extends string>(
  spoken: readonly [Language, ...Language[]],
  liked: readonly string[],
): Language {
  for (const tag of liked) {
    const [primary = ""] = tag.toLowerCase().split("-");
    const one = spoken.find((language) => language === primary);
    if (one !== undefined) return one;
  }
  return spoken[0];
}
