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
const draws = 999;
/** Between two draws, for each arc: so that they hardly resemble each other. */
const exchangesForEach = 3;

interface Arc {
  from: string;
  to: string;
}

const keyOf = ({ from, to }: Arc): string => `${from} ${to}`;

export function reciprocityOf(dyads: readonly Dyad[], chance: () => number): Reciprocity | null {
  if (dyads.length < fewestPairs) return null;
  const arcs = dyads.flatMap(({ one, other, there, back }) => [
    ...(there ? [{ from: one, to: other }] : []),
    ...(back ? [{ from: other, to: one }] : []),
  ]);
  const walk = new Walk(dyads, arcs);
  const mutual = walk.mutual;
  const found = Array.from({ length: draws }, () => {
    for (let at = 0; at < arcs.length * exchangesForEach; at += 1) walk.exchange(chance);
    return walk.mutual;
  }).toSorted((one, other) => one - other);
  const share = (is: (drawn: number) => boolean): number =>
    (1 + found.filter(is).length) / (draws + 1);
  const tail = Math.min(
    share((drawn) => drawn >= mutual),
    share((drawn) => drawn <= mutual),
  );
  return {
    good: arcs.length,
    mutual,
    expected: found.reduce((sum, drawn) => sum + drawn, 0) / draws,
    low: found[Math.floor(draws * 0.025)]!,
    high: found[Math.ceil(draws * 0.975) - 1]!,
    p: Math.min(1, 2 * tail),
    draws,
  };
}

/** The arcs as they stand, and how many pairs have both. */
class Walk {
  readonly #arcs: Arc[];
  readonly #places: ReadonlySet<string>;
  readonly #taken: Set<string>;
  mutual: number;

  constructor(dyads: readonly Dyad[], arcs: readonly Arc[]) {
    this.#arcs = arcs.map((arc) => ({ ...arc }));
    this.#taken = new Set(arcs.map(keyOf));
    this.#places = new Set(
      dyads.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
    );
    this.mutual = dyads.filter(({ there, back }) => there && back).length;
  }

  /** Two arcs exchange where they lead, if both ways are there and free; else all stays, which is a step of the walk too. */
  exchange(chance: () => number): void {
    const one = this.#any(chance);
    const other = this.#any(chance);
    if (!one || !other) return;
    const [first, second] = [
      { from: one.from, to: other.to },
      { from: other.from, to: one.to },
    ];
    if (!this.#isFree(first) || !this.#isFree(second)) return;
    this.#take(one);
    this.#take(other);
    one.to = first.to;
    other.to = second.to;
    this.#put(one);
    this.#put(other);
  }

  #any(chance: () => number): Arc | undefined {
    return this.#arcs[Math.floor(chance() * this.#arcs.length)];
  }

  #isFree(arc: Arc): boolean {
    const key = keyOf(arc);
    return this.#places.has(key) && !this.#taken.has(key);
  }

  #take({ from, to }: Arc): void {
    this.#taken.delete(keyOf({ from, to }));
    if (this.#taken.has(keyOf({ from: to, to: from }))) this.mutual -= 1;
  }

  #put({ from, to }: Arc): void {
    if (this.#taken.has(keyOf({ from: to, to: from }))) this.mutual += 1;
    this.#taken.add(keyOf({ from, to }));
  }
}
