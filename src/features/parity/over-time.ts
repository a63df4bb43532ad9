/** What both sides promised at an instant, and since when the one inside stands worse. Pure: what was promised is an argument. */
import { amountOf, type Impact, type PromisedOverTime } from "#feature/promises";
import { sayAmount, startOfDayInZone } from "#platform/calendar/index.ts";
import { clockTimeOf } from "./clock-time.ts";
import {
  type ComparedKind,
  comparedKinds,
  type KindAnswer,
  type PromiseStanding,
} from "./contract.ts";
import { type ClockUnit, monthBefore, promiseStanding, secondsOf, together } from "./rules.ts";

export interface OutsideTime {
  readonly amount: number;
  readonly unit: ClockUnit;
}

/** What was promised outside until an instant; null: it is promised now. */
export interface Told {
  readonly until: Date | null;
  readonly firstAnswer: OutsideTime | null;
  readonly solved: OutsideTime | null;
}

export interface OutsideOverTime {
  /** The likes of the service in order of time, each with what its segment was promised, in order of time. */
  readonly likes: readonly (Told & { readonly segment: readonly Told[] })[];
}

/** The first that had not ended: what was told first counts for all the time before it, for nobody had said until then. */
const then = <One extends { readonly until: Date | null }>(
  all: readonly One[],
  at: Date,
): One | undefined => all.find(({ until }) => until === null || until > at) ?? all.at(-1);

type Outside = KindAnswer["outside"];

function outsideAt({ likes }: OutsideOverTime, kind: ComparedKind, at: Date): Outside {
  const like = then(likes, at);
  const segment = like && then(like.segment, at);
  const which = kind === "first-reply" ? "firstAnswer" : "solved";
  const own = like?.[which] ?? null;
  const promised = own ?? segment?.[which] ?? null;
  return promised && { ...promised, seconds: secondsOf(promised), isOwn: own !== null };
}

function insideAt(
  { promises, hours }: PromisedOverTime,
  { kind, impact, at }: { kind: ComparedKind; impact: Impact; at: Date },
): KindAnswer["inside"] {
  const promise = promises.find(
    (one) =>
      one.kind === kind &&
      one.impact === impact &&
      one.since <= at &&
      (one.until === null || one.until > at),
  );
  const counting = then(hours, at);
  if (!promise || !counting) return null;
  const amount = amountOf(promise);
  return { promise: sayAmount(amount), ...clockTimeOf(counting.calendar, amount) };
}

export interface BothSides {
  readonly inside: PromisedOverTime;
  readonly outside: OutsideOverTime;
}

/** Both promises side by side as they stood at an instant. */
export function kindsAt({ inside, outside }: BothSides, impact: Impact, at: Date): KindAnswer[] {
  return comparedKinds.map((kind) => {
    const [own, others] = [insideAt(inside, { kind, impact, at }), outsideAt(outside, kind, at)];
    const standing = promiseStanding(own?.meanSeconds ?? null, others?.seconds ?? null);
    return { kind, inside: own, outside: others, standing };
  });
}

/** Of the impact that most requests have: the one that both sides are compared by. */
export const comparedImpact: Impact = "normal";

export function standingAt(sides: BothSides, at: Date): PromiseStanding {
  return together(kindsAt(sides, comparedImpact, at).map(({ standing }) => standing));
}

/** The last instant of a month in a zone, or now where the month is not over. */
export function endOfMonth(zone: string, month: string, now: Date): Date {
  const end = startOfDayInZone(zone, `${monthBefore(month, -1)}-01`).getTime() - 1;
  return end < now.getTime() ? new Date(end) : now;
}
