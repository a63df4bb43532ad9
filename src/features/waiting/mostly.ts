/**
 * Whose time it mostly is, of the requests that a team was asked: its own, that of whoever asked, or of others; and of these, whether it is one
 * team. Whoever holds most is said to only where its share against each of the rest alone lies above one half with its whole 95 % interval.
 * To be said wrongly it would have to pass all of these, each of which errs in one of forty cases, so that several holders to compare make
 * no chance larger (intersection-union test, Berger 1982); where two truly hold alike, one of both is named in one of twenty. Pure.
 */
import { type TotalShare, totalShare } from "#platform/statistics/total-share.ts";

export const sides = ["own", "customer", "others"] as const;
export type Side = (typeof sides)[number];

export interface NamedTeam {
  readonly id: string;
  readonly name: string;
}

/** Seconds of one holder over the requests, and with what they went together: sums of products, request by request. */
export interface Spread {
  /** `team`: one of the others. */
  readonly holder: Side | "team";
  readonly team: NamedTeam | null;
  readonly seconds: number;
  readonly square: number;
  readonly withOwn: number;
  readonly withCustomer: number;
  readonly withOthers: number;
}

export const verdicts = [...sides, "team", "unclear", "tooFew"] as const;

export interface Mostly {
  readonly requests: number;
  readonly verdict: (typeof verdicts)[number];
  /** The one team, where it is one. */
  readonly team: NamedTeam | null;
  /** What the verdict names, in all of the time. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Unclear: between which two, the larger first. */
  readonly between: { readonly first: Side; readonly second: Side } | null;
  /** Unclear: after about so many more it could be told, if it stays as it looks. Null: nobody can say. */
  readonly more: number | null;
}

export function mostlyOf(requests: number, spreads: readonly Spread[], floor: number): Mostly {
  const none = { requests, team: null, share: null, between: null, more: null };
  if (requests < floor) return { ...none, verdict: "tooFew" };
  const known = sides.map((side) => sideIn(spreads, side));
  const [first, ...rest] = known.toSorted((one, other) => other.seconds - one.seconds);
  const shares = rest.map((side) => apart(requests, first!, side));
  if (!shares.every(isAhead)) {
    const between = { first: first!.side, second: rest[0]!.side };
    return { ...none, verdict: "unclear", between, more: moreNeeded(requests, shares) };
  }
  const one = first!.side === "others" ? teamAhead(requests, spreads, known) : null;
  const share = shareOfAll(requests, one?.holding ?? first!, known);
  return { ...none, verdict: one ? "team" : first!.side, team: one?.team ?? null, share };
}

/** A side or a team of the others: its total, its square, and its products with each side. */
interface Holding {
  readonly side: Side;
  readonly seconds: number;
  readonly square: number;
  readonly with: Readonly<Record<Side, number>>;
}

function holdingOf(spread: Omit<Spread, "team" | "holder">, side: Side): Holding {
  const { seconds, square, withOwn: own, withCustomer: customer, withOthers: others } = spread;
  return { side, seconds, square, with: { own, customer, others } };
}

const nothing = { seconds: 0, square: 0, withOwn: 0, withCustomer: 0, withOthers: 0 };

const sideIn = (spreads: readonly Spread[], side: Side): Holding =>
  holdingOf(spreads.find(({ holder }) => holder === side) ?? nothing, side);

/** The other team that held most, where it is ahead of each side and of all the other others together. */
function teamAhead(n: number, spreads: readonly Spread[], known: readonly Holding[]) {
  const [most] = spreads
    .filter(({ holder }) => holder === "team")
    .toSorted((one, other) => other.seconds - one.seconds);
  if (!most) return null;
  const holding = holdingOf(most, "others");
  const shares = known.map((side) =>
    side.side === "others"
      ? within(n, holding, { ...side, shared: holding.with.others })
      : apart(n, holding, side),
  );
  return shares.every(isAhead) ? { team: most.team, holding } : null;
}

const isAhead = (share: TotalShare | null): boolean => share !== null && share.low > 0.5;

/** Its share against a side of which it is no part. */
function apart(n: number, one: Holding, { side, seconds, square }: Holding): TotalShare | null {
  const product = one.with[side];
  return totalShare(n, {
    one: one.seconds,
    other: seconds,
    oneSquare: one.square,
    otherSquare: square,
    product,
  });
}

interface Group {
  readonly seconds: number;
  readonly square: number;
  /** The products of the one and the group. */
  readonly shared: number;
}

/** Its share in a group of which it is a part. */
function within(n: number, one: Holding, { seconds, square, shared }: Group): TotalShare | null {
  return totalShare(n, {
    one: one.seconds,
    other: seconds - one.seconds,
    oneSquare: one.square,
    otherSquare: square - 2 * shared + one.square,
    product: shared - one.square,
  });
}

function shareOfAll(n: number, one: Holding, known: readonly Holding[]): Mostly["share"] {
  const sum = (of: (side: Holding) => number): number =>
    known.reduce((all, side) => all + of(side), 0);
  const share = within(n, one, {
    seconds: sum(({ seconds }) => seconds),
    square: sum((side) => sum((other) => side.with[other.side])),
    shared: sum(({ side }) => one.with[side]),
  });
  return share && { value: share.value, low: share.low, high: share.high };
}

/** By this much more than to pass, so that it is passed in four of five cases. */
const forPower = 0.8416;
const mostTimesMore = 10;

/**
 * Errors shrink with the root of n. Said only where the difference is at least as large as its own error, and so many more are not more than
 * ten times as many.
 */
function moreNeeded(requests: number, shares: readonly (TotalShare | null)[]): number | null {
  const times = shares
    .filter((share) => !isAhead(share))
    .map((share) =>
      share && share.errors >= 1 ? ((share.needed + forPower) / share.errors) ** 2 : Infinity,
    );
  const more = requests * (Math.max(...times) - 1);
  return more <= requests * mostTimesMore ? Math.ceil(more / 10) * 10 : null;
}
