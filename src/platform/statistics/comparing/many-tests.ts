/**
 * Many tests at once: p adjusted so that, of all that stay below q, no more than the share q is there by chance in the mean (Benjamini &
 * Hochberg 1995). As R's `p.adjust(p, "BH")`.
 */
export function adjustForMany(chances: readonly number[]): number[] {
  const n = chances.length;
  const order = chances.map((_, at) => at).toSorted((a, b) => chances[b]! - chances[a]!);
  const adjusted = Array<number>(n).fill(1);
  let least = 1;
  order.forEach((at, place) => {
    least = Math.min(least, chances[at]! * (n / (n - place)));
    adjusted[at] = least;
  });
  return adjusted;
}
