/** Who is asked after a finished request, until when, and what may be shown of it. Pure. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { floor } from "#platform/statistics/floor.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { LineAnswer, Side, SideFiguresAnswer } from "./contract.ts";

const dayMs = 86_400_000;
const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);

/** Two weeks: whoever is on holiday for one still has the other, and what happened is still remembered. */
export const daysToAnswer = 14;
/** Whoever does not say within a week whether it was right lets it count as finished. */
export const daysToConfirm = 7;
/** From so many answers on a share of nine in ten has an interval of about ten points to each side; more tell little more. */
export const enough = 30;
/** Answers older than this say how it was, not how it is. */
export const heardDays = 90;
/** Once a pair has been heard enough, one in so many of its requests may still be asked about. */
export const rarely = 10;

export interface Finished {
  readonly state: string;
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
}

/** When it counts as finished: confirmed, or done with the time to confirm run out. Null: not yet, or no longer. */
export function finishedAt({ state, doneAt, closedAt }: Finished, now: Date): Date | null {
  if (state === "confirmed") return closedAt;
  if (state !== "done" || doneAt === null) return null;
  const ranOut = daysAfter(doneAt, daysToConfirm);
  return ranOut <= now ? ranOut : null;
}

export const closesAfter = (finished: Date): Date => daysAfter(finished, daysToAnswer);

export interface Parties {
  readonly customerId: string | null;
  readonly customerTeamId: string | null;
  readonly holderId: string | null;
  readonly teamId: string;
  readonly confidential: boolean;
  readonly source: string | null;
}

/** Both sides, or null where nobody is asked: nobody rates himself or his own team; imports and what is confidential stay out. */
export function sidesOf(request: Parties): {
  readonly customer: string;
  readonly provider: string;
  readonly customerTeamId: string;
} | null {
  const { customerId, customerTeamId, holderId, teamId, confidential, source } = request;
  if (confidential || source !== null) return null;
  if (customerId === null || holderId === null || customerTeamId === null) return null;
  if (customerId === holderId || customerTeamId === teamId) return null;
  return { customer: customerId, provider: holderId, customerTeamId };
}

interface Standing {
  readonly revealedAt: Date | null;
  readonly closesAt: Date;
  readonly version: number;
}

/** One may change one's own answer until it is revealed. */
export function decideToAnswer(
  { revealedAt, closesAt, version }: Standing,
  asked: { readonly version: number; readonly now: Date },
): "timeOver" | "changedMeanwhile" | null {
  if (revealedAt !== null || closesAt <= asked.now) return "timeOver";
  return version === asked.version ? null : "changedMeanwhile";
}

/** Somebody who may be asked about a request. */
export interface Candidate {
  readonly requestId: string;
  readonly side: Side;
  readonly personId: string;
  readonly providerId: string;
  readonly customerTeamId: string;
}

export interface Chosen extends Candidate {
  /** How many of its pair and side had been heard or were being asked before this one. */
  readonly heardThen: number;
}

export const pairKey = ({
  providerId,
  customerTeamId,
  side,
}: Pick<Candidate, "providerId" | "customerTeamId" | "side">): string =>
  `${providerId} ${customerTeamId} ${side}`;

/** A number from 0 up to 1 that a seed and a candidate have together (Fowler, Noll & Vo 1a, mixed further by Splitmix32). */
function lotOf(seed: string, { requestId, side }: Candidate): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed} ${requestId} ${side}`)
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return chanceFrom(hash)();
}

interface Round {
  /** By `pairKey`: answers of late, and those asked whose time still runs. */
  readonly heard: ReadonlyMap<string, number>;
  readonly mayBeAsked: ReadonlySet<string>;
  readonly seed: string;
}

/**
 * Whom to ask: always somebody of the pair that has been heard least, each person once. A pair that has been heard enough is asked of rarely.
 * The same seed chooses the same.
 */
export function chooseWhom(candidates: readonly Candidate[], round: Round): Chosen[] {
  const heard = new Map(round.heard);
  const heardOf = (one: Candidate): number => heard.get(pairKey(one)) ?? 0;
  let left = candidates
    .filter(({ personId }) => round.mayBeAsked.has(personId))
    .map((one) => ({ one, lot: lotOf(round.seed, one) }))
    .filter(({ one, lot }) => heardOf(one) < enough || lot < 1 / rarely)
    .toSorted((a, b) => a.lot - b.lot || (a.one.requestId < b.one.requestId ? -1 : 1));
  const chosen: Chosen[] = [];
  while (left.length > 0) {
    const least = Math.min(...left.map(({ one }) => heardOf(one)));
    const next = left.find(({ one }) => heardOf(one) === least)!;
    if (least < enough || next.lot < 1 / rarely) {
      chosen.push({ ...next.one, heardThen: least });
      heard.set(pairKey(next.one), least + 1);
      left = left.filter(({ one }) => one.personId !== next.one.personId);
    } else left = left.filter((one) => one !== next);
  }
  return chosen;
}

/** Why somebody was asked, in one sentence. */
export function sayWhy(
  { side, heardThen }: { readonly side: Side; readonly heardThen: number },
  teams: { readonly provider: string; readonly customer: string },
): string {
  const { provider, customer } = teams;
  const [hears, people] = side === "customer" ? [provider, customer] : [customer, provider];
  const why =
    heardThen < enough
      ? `${hears} hears from few of ${ownOf(people)} people`
      : `${hears} has heard from many of ${ownOf(people)} people, so that few are asked now`;
  return `${why}; you are asked at most once a month.`;
}

const ownOf = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

export interface SideCounts {
  readonly n: number;
  readonly yes: number;
  readonly good: number;
  readonly asked: number;
  readonly heard: number;
}
export const noCounts: SideCounts = { n: 0, yes: 0, good: 0, asked: 0, heard: 0 };

export const addCounts = (one: SideCounts, other: SideCounts): SideCounts => ({
  n: one.n + other.n,
  yes: one.yes + other.yes,
  good: one.good + other.good,
  asked: one.asked + other.asked,
  heard: one.heard + other.heard,
});

type Figure = SideFiguresAnswer["right"];
const untold = (n: number): Figure => ({ n, value: null, low: null, high: null, tooFew: true });

/** Below the floor nothing but n leaves the server. */
function shareOf(count: number, n: number): Figure {
  const share = n < floor ? null : wilsonShare(count, n);
  return share ? { ...share, tooFew: false } : untold(n);
}

export const showSide = ({ n, yes, good, asked, heard }: SideCounts): SideFiguresAnswer => ({
  right: shareOf(yes, n),
  good: shareOf(good, n),
  response: shareOf(heard, asked),
});

const both = ["ofProvider", "ofCustomer"] as const;
const figures = ["right", "good", "response"] as const;

/**
 * The lines of a whole that is told beside them: where those left untold are too few together, one subtraction would tell them, so the
 * smallest told one is left out with them.
 */
export function hideRest(whole: LineAnswer, lines: readonly LineAnswer[]): LineAnswer[] {
  let kept = [...lines];
  for (const side of both)
    for (const figure of figures) {
      const told = kept.filter((line) => !line[side][figure].tooFew);
      const left = told.reduce((rest, line) => rest - line[side][figure].n, whole[side][figure].n);
      if (left <= 0 || left >= floor || told.length === 0) continue;
      const fewest = Math.min(...told.map((line) => line[side][figure].n));
      const hidden = told.find((line) => line[side][figure].n === fewest);
      kept = kept.map((line) =>
        line === hidden
          ? { ...line, [side]: { ...line[side], [figure]: untold(line[side][figure].n) } }
          : line,
      );
    }
  return kept;
}
