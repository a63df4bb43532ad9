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
import type { Words } from "./use-words.ts";

interface HolderWords {
  readonly kind: HolderKind;
  readonly team: { readonly name: string } | null;
}

/** How a holder stands in a sentence: on their own, waited for, or as those with whom it lies. */
type Standing = keyof Words["said"]["nameless"];

/** 'Finance, not taken yet'; `customer` is how whoever asked is called here, where it is known. */
export function holderName(one: HolderWords, customer: string | undefined, words: Words): string {
  const how = words.sentences.hows[one.kind];
  const who = whose(one, customer, "is", words);
  return how === undefined ? who : `${who}, ${how}`;
}

/** 'Finance'. */
export function whose(
  { kind, team }: HolderWords,
  customer: string | undefined,
  as: Standing,
  { said }: Words,
): string {
  const nameless = said.nameless[as];
  if (team) return team.name;
  if (kind === "customer") return customer ?? nameless.customer;
  return kind === "vendor" ? nameless.vendor : nameless.other;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const secondsOf = (times: TimesAnswer, time: Time): number =>
  (time === "wall" ? times.wallSeconds : times.workingSeconds) ?? 0;

export const shareOf = (part: number, whole: number, { lang, said }: Words): string =>
  whole === 0
    ? "–"
    : part > 0 && part / whole < 0.005
      ? said.underOne
      : percent(part / whole, lang);

interface Piece {
  readonly holder: HolderWords;
  readonly isOwn: boolean;
  readonly throughParts: boolean;
  readonly seconds: number;
}

/** 'Legal holds 29 %; 71 % is Legal waiting for Finance.' The largest three, own first. */
export function requestSentence(held: RequestHeldAnswer, words: Words): string {
  const whole = held.whole.wallSeconds;
  const { request } = words.said;
  const told = piecesOf(held);
  if (told.length === 0) return request.atOnce;
  const pieces = told.slice(0, 3).map((piece) => pieceWords(piece, held, words));
  const rest = told.slice(3).reduce((sum, { seconds }) => sum + seconds, 0);
  const all = rest > 0 ? [...pieces, request.rest(shareOf(rest, whole, words))] : pieces;
  return request.whole(
    all.join("; "),
    longDuration(whole, "wall", words.lang),
    held.until !== null,
  );
}

/** A team is one whether it holds in its queue or at work. */
const keyOf = ({ kind, team }: HolderWords): string =>
  team?.name ?? (kind === "customer" || kind === "vendor" ? kind : "");

/** Each holder once, in its queue and at work together, but through parts apart. */
function piecesOf(held: RequestHeldAnswer): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const one of held.holders) {
    const isOwn = one.team?.id === held.team.id;
    const { throughParts } = one;
    const key = `${keyOf(one)} ${isOwn || throughParts}`;
    const none = { holder: one, isOwn, throughParts, seconds: 0 };
    const piece = pieces.get(key) ?? none;
    pieces.set(key, { ...piece, seconds: piece.seconds + one.wallSeconds });
  }
  return [...pieces.values()]
    .filter(({ seconds }) => seconds > 0)
    .toSorted(
      (one, other) => Number(other.isOwn) - Number(one.isOwn) || other.seconds - one.seconds,
    );
}

function pieceWords(
  { holder, isOwn, throughParts, seconds }: Piece,
  { team, until, whole, customerTeam }: RequestHeldAnswer,
  words: Words,
): string {
  const { request } = words.said;
  const name = (as: Standing): string => whose(holder, customerTeam?.name, as, words);
  const share = shareOf(seconds, whole.wallSeconds, words);
  if (isOwn) return (until === null ? request.holds : request.held)(name("is"), share);
  if (throughParts) return request.through(share, team.name, name("waitedFor"));
  return (holder.kind === "customer" ? request.customer : request.lay)(share, name("with"));
}

interface Waits {
  readonly holder: HolderWords;
  readonly seconds: number;
}

/** Others that held it, each in all of its ways, the most first. */
function othersIn(
  held: NonNullable<HeldAnswer["held"]>,
  ownId: string,
  time: Time,
): readonly Waits[] {
  const sums = new Map<string, Waits>();
  for (const line of held.lines) {
    if (line.kind === "customer" || line.team?.id === ownId) continue;
    const { holder, seconds } = sums.get(keyOf(line)) ?? { holder: line, seconds: 0 };
    sums.set(keyOf(line), { holder, seconds: seconds + secondsOf(line, time) });
  }
  return [...sums.values()].toSorted((one, other) => other.seconds - one.seconds);
}

/** What may be told: working time only where it is known of enough requests. */
export const toldIn = ({ held }: HeldAnswer, time: Time): HeldAnswer["held"] =>
  time === "working" && held?.whole.workingSeconds === null ? null : held;

/** How many requests a figure rests on. */
export const countedIn = ({ requests, timed }: HeldAnswer, time: Time): number =>
  time === "working" ? timed : requests;

/** What a reader should take away of a team, or of what it does for one other team. */
export function teamSentence(
  team: { readonly id: string; readonly name: string },
  answer: HeldAnswer,
  time: Time,
  words: Words,
  asker?: string,
): string {
  const held = toldIn(answer, time);
  const n = numberWords(countedIn(answer, time), 1, words.lang);
  const { team: said } = words.said;
  if (!held) return said.tooFew(n, answer.held !== null && time === "working");
  const whole = secondsOf(held.whole, time);
  const share = (seconds: number): string => shareOf(seconds, whole, words);
  const others = secondsOf(held.others, time);
  const customer = secondsOf(held.customer, time);
  const rest =
    others === 0
      ? said.noneForOthers
      : said.forOthers(share(others), mostWords(othersIn(held, team.id, time), whole, words));
  const asked = customer > 0 ? said.withAsker(share(customer), asker) : "";
  return said.shared(team.name, share(secondsOf(held.own, time)), n, rest) + asked;
}

/** For whom a team waited most, and for whom next where that is worth a word. */
function mostWords([first, second]: readonly Waits[], whole: number, words: Words): string {
  const { most, also } = words.said.team;
  if (!first) return "";
  const tell = ({ holder, seconds }: Waits, sentence: typeof most): string =>
    sentence(whose(holder, undefined, "waitedFor", words), shareOf(seconds, whole, words));
  const next = second && second.seconds / whole >= 0.05 ? tell(second, also) : "";
  return tell(first, most) + next;
}

export function houseSentence(
  { requests, held }: HeldAnswer,
  flow: readonly { from: { name: string }; team: { name: string } | null; kind: HolderKind }[],
  words: Words,
): string {
  const n = numberWords(requests, 1, words.lang);
  const { house, team } = words.said;
  if (!held) return team.tooFew(n, false);
  const share = ({ wallSeconds }: TimesAnswer): string =>
    shareOf(wallSeconds, held.whole.wallSeconds, words);
  const [first] = flow;
  const most = first
    ? house.most(first.from.name, whose(first, undefined, "waitedFor", words))
    : "";
  return house.all(n, share(held.own), share(held.others), share(held.customer)) + most;
}

/** '41 of 96 requests had a part that Finance had promised; 12 of 50 parts were late ...' */
export function replaySentence(answer: ReplayAnswer, words: Words): string {
  const { team, by, requests, withPart, replayed } = answer;
  const { replay } = words.said;
  const number = (value: number): string => numberWords(value, 1, words.lang);
  const had = replay.had(String(withPart), number(requests), by.name);
  if (!replayed) return replay.few(had);
  const { parts, late, savedSeconds, realSeconds } = replayed;
  const base = replay.late(had, String(late), String(parts));
  if (late === 0) return `${base} ${replay.nothing}`;
  const spared = replay.spared(
    team.name,
    longDuration(savedSeconds, "wall", words.lang),
    longDuration(realSeconds, "wall", words.lang),
    shareOf(savedSeconds, realSeconds, words),
  );
  return `${base} ${spared} ${medianWords(replayed, words)}`;
}

type Replayed = NonNullable<ReplayAnswer["replayed"]>;

function rangeWords({ low, high }: Replayed["wasDone"], { lang, said }: Words): string {
  if (low === null || high === null) return "";
  return said.replay.range(longDuration(low, "wall", lang), longDuration(high, "wall", lang));
}

function medianWords({ wasDone, wouldBeDone }: Replayed, words: Words): string {
  const { replay } = words.said;
  if (wasDone.value === null || wouldBeDone.value === null) return replay.noMedian;
  const time = (seconds: number): string => longDuration(seconds, "wall", words.lang);
  const half = replay.half(time(wasDone.value), rangeWords(wasDone, words));
  return wasDone.value === wouldBeDone.value
    ? replay.same(half)
    : replay.would(half, time(wouldBeDone.value), rangeWords(wouldBeDone, words));
}
