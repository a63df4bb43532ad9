/** Text as it may be kept: without NUL and halves of signs, which the database refuses; cut by whole signs. */
export function cleaned(text: string, most: number): string {
  const short = text.slice(0, most * 2 + 1).replace(/[\0\p{Surrogate}]/gu, "");
  return Array.from(short).slice(0, most).join("");
}
