/**
 * Whether goodwill comes back in a house. Between teams that serve each other, a way that stands well is an arc; counted is how many pairs have
 * both (Wasserman & Faust 1994, chapter 13). Some teams serve everybody well and some are well served by everybody, which makes pairs alike
 * without anything coming back. So it is held against deals in which each team keeps how many arcs go out from it and come in: two arcs exchange
 * their ends again and again (Rao, Jana & Bandyopadhyay 1996), only between teams that serve each other. A walk that begins at what was found
 * makes a valid test of it (Besag & Clifford 1989). Pure: chance is an argument.
 */

export interface Dyad {
  readonly one: string;
  readonly other: string;
  /** Whether one serves the other well, and the other the one. */
  readonly there: boolean;
  readonly back: boolean;
}

export interface Reciprocity {
  readonly good: number;
  readonly mutual: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided. */
  readonly p: number;
  readonly draws: number;
}

export const fewestPairs = 15;
const draws = 499;
/** Between two draws, for each arc: so that they hardly resemble each other. */
const exchangesForEach = 2;

export function reciprocityOf(dyads: readonly Dyad[], chance: () => number): Reciprocity | null {
  if (dyads.length < fewestPairs) return null;
  const walk = new Walk(dyads);
  const { mutual, arcs } = walk;
  const found = Array.from({ length: draws }, () => {
    for (let at = 0; at < arcs * exchangesForEach; at += 1) walk.exchange(chance);
    return walk.mutual;
  }).toSorted((one, other) => one - other);
  const share = (is: (drawn: number) => boolean): number =>
    (1 + found.filter(is).length) / (draws + 1);
  const tail = Math.min(
    share((drawn) => drawn >= mutual),
    share((drawn) => drawn <= mutual),
  );
  return {
    good: arcs,
    mutual,
    expected: found.reduce((sum, drawn) => sum + drawn, 0) / draws,
    low: found[Math.floor(draws * 0.025)]!,
    high: found[Math.ceil(draws * 0.975) - 1]!,
    p: Math.min(1, 2 * tail),
    draws,
  };
}

/** A way between two teams as it may stand in a deal. */
const none = 0;
const free = 1;
const taken = 2;

/** The arcs as they stand, and how many pairs have both. Teams are numbers here: a house of 1,000 pairs is dealt half a million times. */
class Walk {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #size: number;
  /** Of each ordered pair of teams one of the three. */
  readonly #ways: Uint8Array;
  mutual: number;

  constructor(dyads: readonly Dyad[]) {
    const teams = [...new Set(dyads.flatMap(({ one, other }) => [one, other]))];
    const places = new Map(teams.map((team, place) => [team, place]));
    const ways = dyads.flatMap(({ one, other, there, back }) => {
      const [from, to] = [places.get(one)!, places.get(other)!];
      return [
        { from, to, isGood: there },
        { from: to, to: from, isGood: back },
      ];
    });
    this.#size = teams.length;
    this.#ways = new Uint8Array(teams.length ** 2).fill(none);
    for (const { from, to, isGood } of ways) this.#ways[this.#at(from, to)] = isGood ? taken : free;
    const good = ways.filter(({ isGood }) => isGood);
    this.#from = Int32Array.from(good, ({ from }) => from);
    this.#to = Int32Array.from(good, ({ to }) => to);
    this.mutual = dyads.filter(({ there, back }) => there && back).length;
  }

  get arcs(): number {
    return this.#from.length;
  }

  /** Two arcs exchange where they lead, if both ways are there and free; else all stays, which is a step of the walk too. */
  exchange(chance: () => number): void {
    const one = Math.floor(chance() * this.arcs);
    const other = Math.floor(chance() * this.arcs);
    const [from, to] = [this.#from[one]!, this.#to[one]!];
    const [otherFrom, otherTo] = [this.#from[other]!, this.#to[other]!];
    if (this.#ways[this.#at(from, otherTo)] !== free) return;
    if (this.#ways[this.#at(otherFrom, to)] !== free) return;
    this.#take(from, to);
    this.#take(otherFrom, otherTo);
    this.#to[one] = otherTo;
    this.#to[other] = to;
    this.#put(from, otherTo);
    this.#put(otherFrom, to);
  }

  #at(from: number, to: number): number {
    return from * this.#size + to;
  }

  #take(from: number, to: number): void {
    this.#ways[this.#at(from, to)] = free;
    if (this.#ways[this.#at(to, from)] === taken) this.mutual -= 1;
  }

  #put(from: number, to: number): void {
    if (this.#ways[this.#at(to, from)] === taken) this.mutual += 1;
    this.#ways[this.#at(from, to)] = taken;
  }
}
