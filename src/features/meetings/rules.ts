/** Whether somebody was on time, and what may be said of a team. Pure: the moment is an argument, all times are instants. */
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Correction, MyAnswer, VerdictKind, WordKind } from "./contract.ts";

const minuteMs = 60_000;
/** Nobody is late within two minutes: doors, sounds and links take that long. */
export const graceMs = 2 * minuteMs;
/** A meeting that is called off later than this before its beginning is called off at the last minute. */
export const lastMinuteMs = 2 * 3_600_000;

export interface Planned {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly isFree: boolean;
  readonly isOrganiser: boolean;
  readonly answer: MyAnswer;
  readonly cancelledAt: Date | null;
  /** The last time that a reading still showed it, before it was read as cancelled. */
  readonly shownUntil: Date | null;
}

export interface Evidence {
  /** An attendance report of this meeting is there, brought in by somebody who belongs to it. */
  readonly isCovered: boolean;
  /** One that accounts for each of its lines: nobody in it is unread or unknown. */
  readonly isWhole: boolean;
  readonly came: Date | null;
  readonly left: Date | null;
  readonly word: { readonly kind: WordKind; readonly saidAt: Date } | null;
  readonly correction: Correction | null;
}

export type Judged = Planned & Evidence;

export interface Verdict {
  readonly kind: VerdictKind;
  /** Whole minutes after the beginning; 0 where it is not late. */
  readonly minutes: number;
  /** Late, and the others were told before it began. */
  readonly wasTold: boolean;
  /** The meeting that had not ended when this one began: late because of how the day was planned. */
  readonly causeId: string | null;
}

const plain = (kind: VerdictKind): Verdict => ({
  kind,
  minutes: 0,
  wasTold: false,
  causeId: null,
});

/** What is judged at all, and then by what is known. `others` are the person's other meetings around it. */
export function judge(one: Judged, others: readonly Judged[], now: Date): Verdict {
  const without = withoutJudgement(one, now);
  if (without !== null) return plain(without);
  if (one.correction === "on-time") return plain("on-time");
  if (one.came !== null) return byComing(one, one.came, others);
  if (one.word?.kind === "cannot") return plain("said-cannot");
  // Whoever had said yes and is in no line of a report that accounts for all of them did not come. Otherwise nobody knows.
  if (!tellsWhoIsMissing(one) || !hasSaidYes(one)) return plain("unknown");
  return plain(others.some((other) => wasElsewhere(other, one)) ? "elsewhere" : "forgotten");
}

const tellsWhoIsMissing = ({ isCovered, isWhole }: Evidence): boolean => isCovered && isWhole;

const hasSaidYes = ({ answer, isOrganiser }: Planned): boolean =>
  isOrganiser || answer === "accepted";

function withoutJudgement(one: Judged, now: Date): VerdictKind | null {
  if (one.correction === "not-mine" || !isCounted(one)) return "left-out";
  if (one.cancelledAt !== null) return wasLastMinute(one) ? "cancelled-late" : "cancelled";
  return one.endsAt > now ? "ahead" : null;
}

/** A whole day, time that counts as free, or something declined is no appointment to be on time for. */
export const isCounted = ({ isAllDay, isFree, answer }: Planned): boolean =>
  !isAllDay && !isFree && answer !== "declined";

/** Said only of whoever called it off, and only where a reading within the last two hours still showed it. */
function wasLastMinute({ isOrganiser, shownUntil, startsAt }: Planned): boolean {
  if (!isOrganiser || shownUntil === null) return false;
  return shownUntil.getTime() >= startsAt.getTime() - lastMinuteMs && shownUntil < startsAt;
}

function byComing(one: Judged, came: Date, others: readonly Judged[]): Verdict {
  const late = came.getTime() - one.startsAt.getTime();
  if (late <= graceMs) return plain("on-time");
  const { word } = one;
  const wasTold = word !== null && word.saidAt.getTime() <= one.startsAt.getTime() + graceMs;
  const cause = others
    .filter((other) => keptFrom(other, one))
    .sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())[0];
  return {
    kind: cause ? "late-after-another" : "late",
    minutes: Math.floor(late / minuteMs),
    wasTold,
    causeId: cause?.id ?? null,
  };
}

/** The other one began before and had not ended when this one began: by its report, or else by its plan. */
function keptFrom(other: Judged, one: Planned): boolean {
  if (other.id === one.id || other.startsAt >= one.startsAt) return false;
  if (!isCounted(other) || other.cancelledAt !== null || other.correction === "not-mine")
    return false;
  return !stayedAway(other) && (other.left ?? other.endsAt) >= one.startsAt;
}

/** By a report, or by one's own word. */
const stayedAway = (one: Judged): boolean =>
  one.came === null && (tellsWhoIsMissing(one) || one.word?.kind === "cannot");

const wasElsewhere = (other: Judged, one: Planned): boolean =>
  other.id !== one.id &&
  other.came !== null &&
  other.came < one.endsAt &&
  (other.left ?? other.endsAt) > one.startsAt;

export interface Totals {
  readonly n: number;
  readonly onTime: number;
  readonly late: number;
  readonly lateAfterAnother: number;
  readonly lateTold: number;
  readonly forgotten: number;
  readonly saidCannot: number;
  readonly cancelledLate: number;
  readonly unknown: number;
  /** Of n; null without any. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** n: on time, late and forgotten; everything else is counted beside it. */
export function totalsOf(verdicts: readonly Verdict[]): Totals {
  const count = (kind: VerdictKind): number =>
    verdicts.filter((verdict) => verdict.kind === kind).length;
  const onTime = count("on-time");
  const late = count("late");
  const lateAfterAnother = count("late-after-another");
  const forgotten = count("forgotten");
  const n = onTime + late + lateAfterAnother + forgotten;
  const interval = wilsonShare(onTime, n);
  return {
    n,
    onTime,
    late,
    lateAfterAnother,
    lateTold: verdicts.filter(({ wasTold }) => wasTold).length,
    forgotten,
    saidCannot: count("said-cannot"),
    cancelledLate: count("cancelled-late"),
    unknown: count("unknown"),
    share: n === 0 ? null : onTime / n,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

export const leastPeople = 5;
export const leastMeetings = 30;

export interface TeamMonth {
  readonly people: number;
  readonly n: number;
  /** To the nearest twentieth. */
  readonly onTime: number;
}

/**
 * A team's total of one month, or null: from five people with something judged and thirty meetings on, none of them with more than half.
 * People, meetings and the share are rounded (to five, ten and a twentieth), so that the total of one more person says nothing of them.
 */
export function teamMonthOf(persons: readonly Pick<Totals, "n" | "onTime">[]): TeamMonth | null {
  const counted = persons.filter(({ n }) => n > 0);
  const n = counted.reduce((sum, one) => sum + one.n, 0);
  if (counted.length < leastPeople || n < leastMeetings) return null;
  if (counted.some((one) => one.n * 2 > n)) return null;
  const onTime = counted.reduce((sum, one) => sum + one.onTime, 0);
  return {
    people: Math.floor(counted.length / 5) * 5,
    n: Math.round(n / 10) * 10,
    onTime: Math.round((onTime / n) * 20) / 20,
  };
}

export type WrongWord = "notAhead" | "alreadyHere" | "wrongTime";

/** Whoever is there has taken back that they cannot come, and their delay is over. It is kept beside, for the record and for the way back. */
export const standingWord = <Word>({
  came,
  word,
}: {
  readonly came: Date | null;
  readonly word: Word | null;
}): Word | null => (came === null ? word : null);

/** A word is for a meeting that is not over, and of whoever is not there; a new time lies after its beginning and not after its end. */
export function decideWord(
  { startsAt, endsAt, came }: Pick<Judged, "startsAt" | "endsAt" | "came">,
  newAt: Date | null,
  now: Date,
): WrongWord | null {
  if (endsAt <= now || startsAt.getTime() > now.getTime() + 24 * 3_600_000) return "notAhead";
  if (came !== null) return "alreadyHere";
  if (newAt === null) return null;
  return newAt > startsAt && newAt <= endsAt && newAt > now ? null : "wrongTime";
}

/** 'I am here' counts from a quarter of an hour before the beginning until the end. */
export function mayBeHere(
  { startsAt, endsAt }: Pick<Planned, "startsAt" | "endsAt">,
  now: Date,
): boolean {
  return now.getTime() >= startsAt.getTime() - 15 * minuteMs && now < endsAt;
}
