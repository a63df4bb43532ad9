/** Rhythm, evidence and hours in plain words. Pure. */
import type {
  ClaimAnswer,
  EvidenceAnswer,
  HoursAnswer,
  PrioritiesAnswer,
  PriorityAnswer,
  RhythmAnswer,
  VersionAnswer,
} from "#contract/portraits";
import { dayWords, numberWords, timeWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const clock = (hour: number | null): string => `${hour ?? 0}:00`;

/** 'about a third more than other working days', of 1.33. */
export function moreWords(times: number): string {
  const others = "other working days";
  if (times < 1.2) return `somewhat more than ${others}`;
  if (times < 1.29) return `about a quarter more than ${others}`;
  if (times < 1.42) return `about a third more than ${others}`;
  if (times < 1.75) return `about half as much again as ${others}`;
  if (times < 2.5) return `about twice as much as ${others}`;
  return `about ${numberWords(times, 0)} times as much as ${others}`;
}

type Say = (claim: ClaimAnswer, team: string) => string;
const saying: Readonly<Record<ClaimAnswer["kind"], Say>> = {
  asked: ({ fromHour, untilHour }, team) =>
    `most requests reached ${team} between ${clock(fromHour)} and ${clock(untilHour)}`,
  weekday: ({ weekday, times }) =>
    `${sentences.day.days[weekday ?? 0]} brought ${moreWords(times ?? 1)}`,
  before: ({ untilHour }) => `nothing was asked before ${clock(untilHour)}`,
  after: ({ fromHour }) => `nothing was asked after ${clock(fromHour)}`,
  replied: ({ fromHour, untilHour }) =>
    `most first replies came between ${clock(fromHour)} and ${clock(untilHour)}`,
  open: ({ low, high }) => openWords(low ?? 0, high ?? 0),
};

function openWords(low: number, high: number): string {
  const [least, most] = [numberWords(low, 0), numberWords(high, 0)];
  return least === most
    ? `about ${most} were open at any hour`
    : `between ${least} and ${most} were open at a time`;
}

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'Nothing was asked before 7:00 or after 18:00' instead of saying it twice. */
function withQuietOnce(claims: readonly ClaimAnswer[], team: string): string[] {
  const before = claims.find(({ kind }) => kind === "before");
  return claims.flatMap((claim) => {
    if (claim.kind === "before" && claims.some(({ kind }) => kind === "after")) return [];
    if (claim.kind === "after" && before)
      return [
        `nothing was asked before ${clock(before.untilHour)} or after ${clock(claim.fromHour)}`,
      ];
    return [saying[claim.kind](claim, team)];
  });
}

/** All claims of what is asked in one sentence, those of what is done in another; empty where nothing may be said. */
export function rhythmSentence({ team, claims, tooFew, n }: RhythmAnswer): string {
  if (n === 0) return sentences.day.none;
  if (tooFew) return sentences.day.few(counted(n));
  const isServing = ({ kind }: ClaimAnswer): boolean => kind === "replied" || kind === "open";
  const asked = withQuietOnce(
    claims.filter((claim) => !isServing(claim)),
    team.name,
  );
  const served = claims.filter(isServing).map((claim) => saying[claim.kind](claim, team.name));
  const first = asked.length === 0 ? sentences.day.even(team.name) : `${begun(asked.join("; "))}.`;
  const second = served.length === 0 ? "" : ` ${begun(served.join("; "))}.`;
  return `${first}${second} ${counted(n)} in thirteen weeks.`;
}

const counted = (n: number): string => `${numberWords(n)} ${n === 1 ? "request" : "requests"}`;

const percent = (share: number): string => numberWords(share * 100, 0);

/** '35 % of 120 requests waited for an answer from the customer first (26 to 43 %)'. */
export function evidenceWords({ reason, n, value, low, high }: EvidenceAnswer): string {
  const { share, between } = sentences.found;
  const said = share(`${percent(value)} %`, numberWords(n), sentences.became[reason]);
  return `${said} ${between(percent(low), percent(high))}`;
}

/** 'IT works for 3 goals now; what ends first stands first.' */
export function prioritiesSentence({ team, own }: PrioritiesAnswer): string {
  const { none, one, more } = sentences.priorities;
  if (own.length === 0) return none(team.name);
  return own.length === 1 ? one(team.name) : more(team.name, own.length);
}

/** 'until 31 December, behind, said to be in doubt, shared with Legal'. */
export function priorityWords({ byDay, pace, confidence, others }: PriorityAnswer): string {
  const words = sentences.priorities;
  const parts = [
    words.until(dateWords(byDay)),
    pace && words.paces[pace],
    confidence && words.confidences[confidence],
    others.length > 0 && words.with(others.map(({ name }) => name).join(", ")),
  ];
  return parts.filter(Boolean).join(", ");
}

/** 'Open now, until today 17:00'; by the reader's clock. */
export function openSentence(hours: HoursAnswer, now: Date, zone: string): string {
  const { isOpen, changesAt } = hours;
  const words = sentences.open;
  const yours = zone === hours.zone ? "" : ` (${words.yours})`;
  const at = changesAt === null ? null : timeWords(new Date(changesAt), now, zone) + yours;
  if (isOpen) return `${words.now}, ${at === null ? words.always : words.until(at)}`;
  return `${words.closed}; ${at === null ? words.never : words.opens(at)}`;
}

/** 'Mia Okafor, 3 November'. */
export function signedWords(
  { by, at }: { by: VersionAnswer["by"]; at: string | null },
  now: Date,
  zone: string,
): string {
  const day = at === null ? "" : dayWords(new Date(at), now, zone);
  return sentences.words.by(by?.name ?? sentences.words.somebody, day);
}

const dateFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
export const dateWords = (day: string): string => dateFormat.format(new Date(`${day}T00:00:00Z`));
export const zoneWords = (zone: string): string =>
  zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
