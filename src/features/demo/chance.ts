/** Chance that comes out the same each time: a small generator from a seed (Mulberry32), and what a story needs of it. */

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `least` up to and with `most`. */
  whole(least: number, most: number): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  pick<Item>(from: readonly Item[]): Item;
  /** An item, each as likely as its weight. */
  weighted<Item>(from: readonly (readonly [Item, number])[]): Item;
  /** Waiting times of this mean: many short, few long. */
  around(mean: number): number;
  /** An id that looks like a UUID of version 7 made at this instant. */
  id(at: Date): string;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const hex = (digits: number): string =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, "0");
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (probability) => next() < probability,
    pick: (from) => from[Math.floor(next() * from.length)]!,
    weighted: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of from) {
        left -= weight;
        if (left < 0) return item;
      }
      return from.at(-1)![0];
    },
    around: (mean) => -Math.log(1 - next()) * mean,
    id: (at) => {
      const time = at.getTime().toString(16).padStart(12, "0");
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + Math.floor(next() * 4)).toString(16)}${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
