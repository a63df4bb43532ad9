/** Who held it, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import { longDuration, percent } from "#web/relationship-words.ts";
import type {
  HeldAnswer,
  HolderKind,
  ReplayAnswer,
  RequestHeldAnswer,
  Time,
  TimesAnswer,
} from "./data.ts";
import { sentences } from "./sentences.ts";

interface HolderWords {
  readonly kind: HolderKind;
  readonly team: { readonly name: string } | null;
}

/** 'Finance, not taken yet'; `customer` is how whoever asked is called here. */
export function holderName({ kind, team }: HolderWords, customer: string): string {
  const how = sentences.hows[kind];
  const who = whose({ kind, team }, customer);
  return how === undefined ? who : `${who}, ${how}`;
}

/** 'Finance'. */
export function whose({ kind, team }: HolderWords, customer: string): string {
  if (team) return team.name;
  if (kind === "customer") return customer;
  return kind === "vendor" ? "a vendor" : "another team";
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const secondsOf = (times: TimesAnswer, time: Time): number =>
  (time === "wall" ? times.wallSeconds : times.workingSeconds) ?? 0;

export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? "–" : part > 0 && part / whole < 0.005 ? "under 1 %" : percent(part / whole);

interface Piece {
  readonly name: string;
  readonly isOwn: boolean;
  readonly isCustomer: boolean;
  readonly throughParts: boolean;
  readonly seconds: number;
}

/** 'Legal holds 29 %; 71 % is Legal waiting for Finance.' The largest three, own first. */
export function requestSentence(held: RequestHeldAnswer): string {
  const whole = held.whole.wallSeconds;
  const told = piecesOf(held);
  if (told.length === 0) return "It was done as soon as it was asked.";
  const words = told.slice(0, 3).map((piece) => pieceWords(piece, held));
  const rest = told.slice(3).reduce((sum, { seconds }) => sum + seconds, 0);
  const all = rest > 0 ? [...words, `${shareOf(rest, whole)} lay with others`] : words;
  const until = held.until === null ? "until now" : "in all";
  return `${capital(all.join("; "))}, of ${longDuration(whole, "wall")} ${until}.`;
}

/** Each holder once, in its queue and at work together, but through parts apart. */
function piecesOf(held: RequestHeldAnswer): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const one of held.holders) {
    const isOwn = one.team?.id === held.team.id;
    const name = whose(one, held.customerTeam?.name ?? "whoever asked");
    const key = `${name} ${isOwn || one.throughParts}`;
    const { throughParts, kind } = one;
    const none = { name, isOwn, isCustomer: kind === "customer", throughParts, seconds: 0 };
    const piece = pieces.get(key) ?? none;
    pieces.set(key, { ...piece, seconds: piece.seconds + one.wallSeconds });
  }
  return [...pieces.values()]
    .filter(({ seconds }) => seconds > 0)
    .toSorted(
      (one, other) => Number(other.isOwn) - Number(one.isOwn) || other.seconds - one.seconds,
    );
}

function pieceWords(piece: Piece, { team, until, whole }: RequestHeldAnswer): string {
  const { name, isOwn, isCustomer, throughParts } = piece;
  const share = shareOf(piece.seconds, whole.wallSeconds);
  if (isOwn) return `${name} ${until === null ? "holds" : "held"} ${share}`;
  if (throughParts) return `${share} is ${team.name} waiting for ${name}`;
  return isCustomer ? `${share} is waiting for an answer of ${name}` : `${share} lay with ${name}`;
}

interface Waits {
  readonly name: string;
  readonly seconds: number;
}

/** Others that held it, each in all of its ways, the most first. */
export function othersIn(
  held: NonNullable<HeldAnswer["held"]>,
  ownId: string,
  time: Time,
): Waits[] {
  const sums = new Map<string, number>();
  for (const line of held.lines) {
    if (line.kind === "customer" || line.team?.id === ownId) continue;
    const name = whose(line, "");
    sums.set(name, (sums.get(name) ?? 0) + secondsOf(line, time));
  }
  return [...sums]
    .map(([name, seconds]) => ({ name, seconds }))
    .toSorted((one, other) => other.seconds - one.seconds);
}

export const requestsWords = (n: number): string =>
  n === 1 ? "1 request" : `${numberWords(n)} requests`;

/** What may be told: working time only where it is known of enough requests. */
export const toldIn = ({ held }: HeldAnswer, time: Time): HeldAnswer["held"] =>
  time === "working" && held?.whole.workingSeconds === null ? null : held;

/** How many requests a figure rests on. */
export const countedIn = ({ requests, timed }: HeldAnswer, time: Time): number =>
  time === "working" ? timed : requests;

const hoursWords = ({ held }: HeldAnswer, time: Time): string =>
  held && time === "working" ? " of which the working hours are known" : "";

/** What a reader should take away of a team, or of what it does for one other team. */
export function teamSentence(
  team: { readonly id: string; readonly name: string },
  answer: HeldAnswer,
  time: Time,
  asker = "whoever had asked",
): string {
  const held = toldIn(answer, time);
  const requests = countedIn(answer, time);
  if (!held) return `${requestsWords(requests)}${hoursWords(answer, time)}: ${sentences.tooFew}.`;
  const whole = secondsOf(held.whole, time);
  const others = secondsOf(held.others, time);
  const [first, second] = othersIn(held, team.id, time);
  const also =
    second && second.seconds / whole >= 0.05
      ? ` and ${second.name} (${shareOf(second.seconds, whole)})`
      : "";
  const most =
    first && others > 0 ? `, most for ${first.name} (${shareOf(first.seconds, whole)})${also}` : "";
  const customer = secondsOf(held.customer, time);
  const asked = customer > 0 ? ` ${capital(shareOf(customer, whole))} lay with ${asker}.` : "";
  return `${team.name} held ${shareOf(secondsOf(held.own, time), whole)} of the time that its ${requestsWords(requests)} were open; ${others === 0 ? "none of it was waiting for other teams." : `${shareOf(others, whole)} was waiting for others${most}.`}${asked}`;
}

export function houseSentence(
  { requests, held }: HeldAnswer,
  flow: readonly { from: { name: string }; team: { name: string } | null; kind: HolderKind }[],
): string {
  if (!held) return `${requestsWords(requests)}: ${sentences.tooFew}.`;
  const whole = held.whole.wallSeconds;
  const [first] = flow;
  const most = first ? ` The most is ${first.from.name} waiting for ${whose(first, "")}.` : "";
  return `Of the time that ${requestsWords(requests)} were open, ${shareOf(held.own.wallSeconds, whole)} lay with the team that serves, ${shareOf(held.others.wallSeconds, whole)} with others it waited for, ${shareOf(held.customer.wallSeconds, whole)} with whoever had asked.${most}`;
}

/** '41 of 96 requests had a part that Finance had promised; 12 of 50 parts were late ...' */
export function replaySentence({ team, by, requests, withPart, replayed }: ReplayAnswer): string {
  const had = `${withPart} of ${requestsWords(requests)} had a part that ${by.name} had promised`;
  if (!replayed) return `${had}: ${sentences.tooFew}.`;
  const { parts, late, savedSeconds, realSeconds } = replayed;
  const base = `${had}; ${late} of these ${parts} parts took longer than promised.`;
  if (late === 0) return `${base} Nothing would have changed.`;
  const hours = ` In time, they would have spared these requests of ${team.name} ${longDuration(savedSeconds, "wall")} of ${longDuration(realSeconds, "wall")} (${shareOf(savedSeconds, realSeconds)}).`;
  return `${base}${hours} ${medianWords(replayed)}`;
}

type Replayed = NonNullable<ReplayAnswer["replayed"]>;

const range = ({ low, high }: Replayed["wasDone"]): string =>
  low === null || high === null
    ? ""
    : ` (likely ${longDuration(low, "wall")} to ${longDuration(high, "wall")})`;

function medianWords({ wasDone, wouldBeDone }: Replayed): string {
  if (wasDone.value === null || wouldBeDone.value === null)
    return "More than half still wait, so that no median can be told.";
  const half = `Half of them are done within ${longDuration(wasDone.value, "wall")}${range(wasDone)}`;
  if (wasDone.value === wouldBeDone.value)
    return `${half}; that would not have changed, for the late parts belong to others.`;
  return `${half}; it would have been ${longDuration(wouldBeDone.value, "wall")}${range(wouldBeDone)}.`;
}
