/** Decisions of a mediation. Pure: what was written is sealed, so that all they know is who has done what. */
export const steps = [
  "safety",
  "consent",
  "facts",
  "sides",
  "restating",
  "goals",
  "differences",
  "options",
  "criteria",
  "agreement",
  "agreed",
  "review",
] as const;
export type Step = (typeof steps)[number];

export const sides = ["one", "other"] as const;
export type Side = (typeof sides)[number];
/** Whoever takes part: a side, or the mediator. */
export type Part = Side | "mediator";

export const kinds = [
  "correction",
  "account",
  "restating",
  "not-yet",
  "goal",
  "difference",
  "option",
  "criterion",
  "judgement",
  "agreement",
  "review",
  "word",
] as const;
/** What may be written; an answer to the safety screen is kept beside these, for its writer alone. */
export type Kind = (typeof kinds)[number];

export const opposite = (side: Side): Side => (side === "one" ? "other" : "one");
const placeOf = (step: Step): number => steps.indexOf(step);
export const isPast = (step: Step, of: Step): boolean => placeOf(of) > placeOf(step);

const written: Readonly<Record<Step, readonly Kind[]>> = {
  safety: [],
  consent: [],
  facts: ["correction"],
  sides: ["account"],
  restating: ["restating", "not-yet"],
  goals: ["goal"],
  differences: ["difference"],
  options: ["option"],
  criteria: ["criterion", "judgement"],
  agreement: ["agreement"],
  agreed: ["review"],
  review: ["review"],
};

/** What may be written now; a mediator adds words, and nothing that belongs to the sides. */
export const mayWrite = (part: Part, step: Step, kind: Kind): boolean =>
  part === "mediator" ? kind === "word" && isPast("consent", step) : written[step].includes(kind);

/** A side hears the other's account, and its options, only when both have finished theirs. */
export function isOpenTo(
  reader: Part,
  step: Step,
  entry: { readonly part: Part; readonly kind: Kind | "safety" },
): boolean {
  if (entry.kind === "safety") return false;
  if (reader === entry.part) return true;
  if (entry.kind === "account") return isPast("sides", step);
  return entry.kind !== "option" || isPast("options", step);
}

export const leastOptions = 3;

/** How much a side has written, by kind, in this round. */
export type Written = Readonly<Partial<Record<Kind, number>>>;
export interface Standing {
  readonly step: Step;
  readonly written: Readonly<Record<Side, Written>>;
  readonly done: Readonly<Record<Side, boolean>>;
}

export type NotDone = "notYetWritten" | "tooFewOptions" | "noSuchStep";

const of = (standing: Standing, side: Side, kind: Kind): number =>
  standing.written[side][kind] ?? 0;

type Needs = (standing: Standing, side: Side) => NotDone | null;
const unless = (isThere: boolean): NotDone | null => (isThere ? null : "notYetWritten");
const nothing: Needs = () => null;
const fromEither =
  (kind: Kind): Needs =>
  (standing) =>
    unless(sides.some((side) => of(standing, side, kind) > 0));

/** What there must be before a side has finished; steps that are finished in another way are not here. */
const needs: Readonly<Partial<Record<Step, Needs>>> = {
  consent: nothing,
  facts: nothing,
  sides: (standing, side) => unless(of(standing, side, "account") > 0),
  // 'Yes, that is it' is said about what the other side has written.
  restating: (standing, side) => unless(of(standing, opposite(side), "restating") > 0),
  goals: fromEither("goal"),
  differences: fromEither("difference"),
  options: (standing, side) =>
    of(standing, side, "option") >= leastOptions ? null : "tooFewOptions",
  criteria: fromEither("criterion"),
  agreement: fromEither("agreement"),
};

/** Why a side cannot say yet that it has finished the step; null where it can. */
export function decideDone(standing: Standing, side: Side): NotDone | null {
  const missing = needs[standing.step];
  return missing === undefined ? "noSuchStep" : missing(standing, side);
}

/** The step after, once both sides have finished this one; the same until then. */
export function stepAfter({ step, done }: Pick<Standing, "step" | "done">): Step {
  return done.one && done.other && placeOf(step) < placeOf("agreed")
    ? (steps[placeOf(step) + 1] ?? step)
    : step;
}

/** An agreement belongs to both; everything else to whoever wrote it. */
export const mayChange = (
  part: Part,
  entry: { readonly kind: Kind | "safety"; readonly part: Part },
): boolean => (entry.kind === "agreement" ? part !== "mediator" : entry.part === part);

/** A figure lies between the two teams of the case, one way or the other, and belongs to an agreement. */
export function isWatchable(
  kind: Kind,
  { providerId, customerId }: { readonly providerId: string; readonly customerId: string },
  teamIds: readonly (string | null)[],
): boolean {
  const isBetween = teamIds.includes(providerId) && teamIds.includes(customerId);
  return kind === "agreement" && isBetween && providerId !== customerId;
}

/** The key of the case, wrapped for the key pair of a person. */
export interface WrapFor {
  readonly personId: string;
  readonly keyId: string;
}

const isSameWrap =
  ({ personId, keyId }: WrapFor) =>
  (other: WrapFor): boolean =>
    other.personId === personId && other.keyId === keyId;

/** `members`: who takes part, with their present keys. `held`: for whom it is wrapped already. */
export interface KeyGiving {
  readonly begins: boolean;
  readonly part: Part;
  readonly giverId: string;
  readonly wraps: readonly WrapFor[];
  readonly held: readonly WrapFor[];
  readonly members: readonly (WrapFor & { readonly part: Part })[];
}

/**
 * A new key is made by a side and given to both. Afterwards whoever holds it lets in those who cannot read yet, and may wrap it anew for
 * themselves alone: what somebody else reads with is not theirs to change.
 */
export function decideToGiveKey(giving: KeyGiving): "hasMoved" | "wrongKeys" | null {
  const { begins, part, giverId, wraps, held, members } = giving;
  const holdsKey = held.some(({ personId }) => personId === giverId);
  if (begins ? held.length > 0 : !holdsKey) return "hasMoved";
  const isOnce = new Set(wraps.map(({ personId }) => personId)).size === wraps.length;
  if (!isOnce || !wraps.every((wrap) => members.some(isSameWrap(wrap)))) return "wrongKeys";
  if (begins) return part !== "mediator" && isForBoth(wraps, members) ? null : "wrongKeys";
  const isOthers = (wrap: WrapFor): boolean =>
    wrap.personId !== giverId && held.some(isSameWrap(wrap));
  return wraps.some(isOthers) ? "hasMoved" : null;
}

const isForBoth = (
  wraps: readonly WrapFor[],
  members: readonly { readonly personId: string; readonly part: Part }[],
): boolean =>
  sides.every((side) =>
    wraps.some(({ personId }) =>
      members.some((one) => one.part === side && one.personId === personId),
    ),
  );

/** Once an agreement has come to a review both sides may wish to look back together, as long as nobody has left the case. */
export const mayLookBack = (row: {
  readonly agreedAt: Date | null;
  readonly reviewsOpened: number;
  readonly endedHow: "withdrawn" | "finished" | null;
  readonly lookBackBy: readonly Side[];
}): boolean =>
  row.agreedAt !== null &&
  row.reviewsOpened > 0 &&
  row.endedHow !== "withdrawn" &&
  row.lookBackBy.length < sides.length;

/** Days after the agreement on which it is reviewed: two, six and twelve weeks. */
export const reviewDays = [14, 42, 84] as const;

const dayMilliseconds = 86_400_000;
export const dueAt = (agreedAt: Date, number: number): Date =>
  new Date(agreedAt.getTime() + (reviewDays[number - 1] ?? 0) * dayMilliseconds);

/** How many reviews should have been opened by now. */
export const reviewsDue = (agreedAt: Date, now: Date): number =>
  reviewDays.filter((_, at) => dueAt(agreedAt, at + 1) <= now).length;

export type AfterReview = "agreement" | "agreed" | "finished" | "waits";

/** A side that says it holds no more opens the agreement again; both that it holds leads on, after the last review to the end. */
export function afterReview(
  number: number,
  answers: Readonly<Record<Side, boolean | null>>,
): AfterReview {
  if (answers.one === false || answers.other === false) return "agreement";
  if (answers.one === null || answers.other === null) return "waits";
  return number >= reviewDays.length ? "finished" : "agreed";
}

/** The figure has slipped when even the upper end of its interval lies below the aim; below the floor nothing is said. */
export const hasSlipped = (
  figure: { readonly high: number | null; readonly tooFew: boolean },
  aim: number,
): boolean => !figure.tooFew && figure.high !== null && figure.high < aim;

/** What is kept up of two teams, both ways, over the last 90 days. */
export interface Strain {
  readonly promised: number;
  readonly kept: number;
  /** Requests that this team handed straight back to the other. */
  readonly returns: number;
  readonly handoffs: number;
}
export interface BothWays {
  readonly there: Strain;
  readonly back: Strain;
}

export type Signal = "ping-pong" | "refused" | "broken";

const leastPromised = 10;
const leastReturnsEach = 3;
const leastReturns = 6;
const isBroken = ({ promised, kept }: Strain): boolean =>
  promised >= leastPromised && (promised - kept) * 3 >= promised;

/**
 * What speaks for a talk. Ping-pong: each has handed at least three straight back to the other. Refused: one has handed six or more
 * straight back, which is half or more of all it handed there. Broken: of ten promises or more each way, a third or more were broken.
 */
export function signalsOf({ there, back }: BothWays): Signal[] {
  const signals: Signal[] = [];
  if (there.returns >= leastReturnsEach && back.returns >= leastReturnsEach)
    signals.push("ping-pong");
  const refuses = ({ returns, handoffs }: Strain): boolean =>
    returns >= leastReturns && returns * 2 >= handoffs;
  if (refuses(there) || refuses(back)) signals.push("refused");
  if (isBroken(there) && isBroken(back)) signals.push("broken");
  return signals;
}

/** One signal alone has many reasons; two of them, or promises broken both ways, are worth a word. */
export const isWorthATalk = (signals: readonly Signal[]): boolean =>
  signals.length >= 2 || signals.includes("broken");

/** Below five a count would tell of those few: it is said that they are fewer. */
export const leastCounted = 5;
export const shownCount = (count: number): number | null => (count < leastCounted ? null : count);
