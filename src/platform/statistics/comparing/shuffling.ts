/** Chance that comes out the same each time, and names dealt out anew within a stratum. */

/** Numbers from 0 up to 1, the same for the same seed: Splitmix32 (after Steele, Lea & Flood 2014). */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/** Every order as likely as any other (Fisher & Yates 1938; Durstenfeld 1964). Changes what it is given. */
export function shuffle(names: Int32Array, next: () => number): void {
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const name = names[last]!;
    names[last] = names[other]!;
    names[other] = name;
  }
}
