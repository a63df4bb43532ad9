/** Of the languages in which something is there the one that its reader's browser asks for first; `otherwise` where it asks for none of them. */
export function languageFor<Known extends string>(
  wanted: readonly string[],
  there: readonly Known[],
  otherwise: Known,
): Known {
  const own = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return (
    there.find((language) => own[0] === language) ??
    there.find((language) => own.includes(language)) ??
    otherwise
  );
}
