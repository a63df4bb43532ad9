/** Pure decisions of growth: which figures of others' views may be shown, when a round ends, on which day a resolution is looked at. */
import { daysBetween } from "#platform/calendar/days.ts";

export const competencies = [
  "listening",
  "keeping-word",
  "asking-well",
  "feedback-giving",
  "feedback-taking",
  "repair",
  "fairness",
  "clarity",
  "courage",
  "growing-others",
] as const;
export type Competency = (typeof competencies)[number];

/** How somebody stands to whoever asks them. */
export const standings = ["lead", "team", "served", "beside"] as const;
export type Standing = (typeof standings)[number];

/** Several standings are one source where one alone would be too few. */
export type Source = readonly Standing[];

export const leastViews = 5;
export const mostInvited = 30;
/** So long a round is open; whoever was asked elsewhere in its first month can still be asked. */
export const roundDays = 45;
/** Whoever is asked has at least so many days to answer. */
const leastDaysToAnswer = 7;
/** Two rounds that follow each other closely, with almost the same people, would tell the difference between them. */
export const daysBetweenRounds = 90;
export const resolutionDays = 30;
export const mostEntries = 5_000;

export type Counts = Readonly<Partial<Record<Standing, number>>>;

/**
 * Divides those who answered into sources of at least five: a standing with five or more stands alone, the others are one source together,
 * and where they are still too few, the smallest of those that stood alone joins them. Fewer than five in all are no source. The sources
 * never overlap and leave nobody out, so that nothing smaller can be had by subtracting one from another, or from the whole.
 */
export function sourcesOf(counts: Counts): readonly Source[] {
  const here = standings.filter((standing) => (counts[standing] ?? 0) > 0);
  const numberOf = (source: Source): number =>
    source.reduce((sum, standing) => sum + (counts[standing] ?? 0), 0);
  const alone = here.filter((standing) => numberOf([standing]) >= leastViews);
  let rest: Standing[] = here.filter((standing) => numberOf([standing]) < leastViews);
  // From the largest to the smallest, so that the last is the one to join.
  const kept = alone.toSorted((a, b) => numberOf([b]) - numberOf([a]));
  while (rest.length > 0 && numberOf(rest) < leastViews) {
    const joining = kept.pop();
    if (joining === undefined) return [];
    rest = [...rest, joining];
  }
  const merged = standings.filter((standing) => rest.includes(standing));
  const singles = standings.filter((one) => kept.includes(one)).map((one) => [one]);
  return merged.length === 0 ? singles : [...singles, merged];
}

/** The source to which a standing belongs, in letters: 'team', 'lead+beside'. */
export const nameOf = (source: Source): string => source.join("+");

export type Ending = "goes-on" | "released" | "destroyed";

interface RoundNow {
  /** Those who answered. */
  readonly answered: number;
  /** Those who may still answer: neither answered nor declined. */
  readonly outstanding: number;
  readonly openedOn: string;
}

/** What becomes of an open round today. What was answered is handed over once, at the end, and below five never. */
export function decideEnding(
  { answered, outstanding, openedOn }: RoundNow,
  { today, isClosed }: { readonly today: string; readonly isClosed: boolean },
): Ending {
  const isOver = isClosed || outstanding === 0 || daysBetween(openedOn, today) >= roundDays;
  if (!isOver) return "goes-on";
  return answered >= leastViews ? "released" : "destroyed";
}

/** Whether whoever has not been asked yet would still have time to answer. */
export const isTimeToAsk = (openedOn: string, today: string): boolean =>
  daysBetween(openedOn, today) <= roundDays - leastDaysToAnswer;

interface Wish {
  readonly ownerId: string;
  readonly people: readonly { readonly personId: string }[];
  readonly today: string;
  /** One's own so far, those with them that were deleted and of which the day is kept. */
  readonly rounds: readonly KnownRound[];
}

export type RoundState = "open" | Exclude<Ending, "goes-on"> | "deleted";

interface KnownRound {
  readonly state: RoundState;
  readonly endedOn: string | null;
}

/** Whether anything was handed over in it, deleted since or not; one that fell short handed nothing over, and counts for nothing. */
const wasReleased = (state: RoundState): boolean => state === "released" || state === "deleted";

/** The day on which the last of them that was handed over ended. */
export function lastReleasedOn(rounds: readonly KnownRound[]): string | null {
  const days = rounds.flatMap(({ state, endedOn }) =>
    wasReleased(state) && endedOn !== null ? [endedOn] : [],
  );
  return days.toSorted().at(-1) ?? null;
}

/** What is left of a round that is deleted: while it still keeps the next one from beginning, the day of its end. */
export function decideRemoval(
  { state, endedOn }: KnownRound,
  today: string,
): "nothing" | "its-day" {
  const isFresh = endedOn !== null && daysBetween(endedOn, today) < daysBetweenRounds;
  return wasReleased(state) && isFresh ? "its-day" : "nothing";
}

export type OpeningRefusal = "hasOpenRound" | "tooSoon" | "tooFew" | "namedTwice";

/** Null where the round may be opened. */
export function decideOpening(wish: Wish): OpeningRefusal | null {
  const { ownerId, people, today, rounds } = wish;
  const lastEndedOn = lastReleasedOn(rounds);
  const ids = new Set(people.map(({ personId }) => personId));
  if (rounds.some(({ state }) => state === "open")) return "hasOpenRound";
  if (lastEndedOn !== null && daysBetween(lastEndedOn, today) < daysBetweenRounds) return "tooSoon";
  if (ids.size < people.length || ids.has(ownerId)) return "namedTwice";
  return people.length < leastViews ? "tooFew" : null;
}

/** How many have answered, as the owner may know it while the round goes on: below five not even that. */
export const shownAnswered = (answered: number): number | null =>
  answered >= leastViews ? answered : null;
