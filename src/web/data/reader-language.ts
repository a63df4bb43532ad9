/** Of the languages in which something is there the one that its reader's browser likes best ('de-AT', 'en'); `otherwise` where it likes none of them. */
export function languageFor<Known extends string>(
  liked: readonly string[],
  there: readonly Known[],
  otherwise: Known,
): Known {
  const tags = liked.map((tag) => tag.slice(0, 2).toLowerCase());
  const best = tags.find((tag) => there.some((language) => language === tag));
  return there.find((language) => language === best) ?? otherwise;
}
