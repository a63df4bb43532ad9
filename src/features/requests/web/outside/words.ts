/** Who waits outside, since when and whether that is checked, in words. */
import { clockWords, dayOf, dayWords } from "#web/data/zone.ts";
import type { Outside, OutsideClaim } from "../data/api.ts";
import { sentences } from "../sentences.ts";

const words = sentences.outside;

/** 'Opticians and clinics, order 7', 'Acme Ltd', or nothing where neither may be told. */
export const whoOutside = ({
  segment,
  reference,
}: Pick<Outside | OutsideClaim, "segment" | "reference">): string =>
  [segment?.name, reference].filter(Boolean).join(", ");

/** 'since 09:12' today, 'since yesterday', 'since 12 March'. */
export function sinceWords(since: string, now: Date, zone: string): string {
  const at = new Date(since);
  const isToday = dayOf(at, zone) === dayOf(now, zone);
  return `since ${isToday ? clockWords(at, zone) : dayWords(at, now, zone)}`;
}

/** 'a customer outside waits (Opticians and clinics, since yesterday; not yet checked)'. */
export function reasonOfOutside(outside: Outside, now: Date, zone: string): string {
  const who = outside.segment?.name ?? outside.reference;
  const facts = [who, sinceWords(outside.since, now, zone)].filter(Boolean).join(", ");
  return `a customer outside waits (${facts}; ${words.states[outside.state]})`;
}

/** 'A customer outside waits since yesterday: Opticians and clinics, order 7.' */
export function standingWords(outside: Outside, now: Date, zone: string): string {
  const who = whoOutside(outside);
  const waits = `A customer outside waits ${sinceWords(outside.since, now, zone)}`;
  return who === "" ? `${waits}.` : `${waits}: ${who}.`;
}

/** 'Ben Provider confirmed it.', 'Payroll has not checked it yet.' */
export function checkedWords(claim: OutsideClaim, team: string): string {
  const checker = claim.checkedBy?.name ?? team;
  if (claim.state === "confirmed") return `${checker} confirmed it.`;
  if (claim.state === "unchecked") return `${team} has not checked it yet.`;
  const said = whoOutside(claim);
  const what = said === "" ? "a customer outside waits" : `${said} waits outside`;
  return `${claim.by?.name ?? "Someone"} said that ${what}; ${checker} declined it: ${claim.reason}`;
}

export interface Checked {
  readonly n: number;
  readonly confirmed: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const percent = (share: number): number => Math.round(share * 100);

/** How often what the team said was confirmed; nothing when nothing was checked. */
export function shareWords({ n, confirmed, value, low, high }: Checked): string {
  if (n === 0) return "";
  if (confirmed === null || value === null || low === null || high === null)
    return `Your team said of ${n} ${n === 1 ? "request" : "requests"} that a customer outside waits, and it was checked: too few to say how often it was confirmed (n ${n}).`;
  return `Of ${n} times that your team said a customer outside waits and it was checked, ${confirmed} were confirmed: ${percent(value)} % (likely ${percent(low)}–${percent(high)} %, the last 12 months).`;
}

/** 'To check on 2 requests: does a customer outside wait?' */
export const toCheckWords = (count: number): string =>
  `To check on ${count} ${count === 1 ? "request" : "requests"}: does a customer outside wait?`;
