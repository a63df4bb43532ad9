/** Who waits outside, since when and whether that is checked, in words. */
import { clockWords, dayOf, dayWords } from "#web/data/zone.ts";
import type { Outside, OutsideClaim } from "../data/api.ts";
import type { Words } from "../use-words.ts";

/** 'Opticians and clinics, order 7', 'Acme Ltd', or nothing where neither may be told. */
export const whoOutside = ({
  segment,
  reference,
}: Pick<Outside | OutsideClaim, "segment" | "reference">): string =>
  [segment?.name, reference].filter(Boolean).join(", ");

/** 'since 09:12' today, 'since yesterday', 'since 12 March'. */
export function sinceWords(since: string, now: Date, zone: string, words: Words): string {
  const at = new Date(since);
  const isToday = dayOf(at, zone) === dayOf(now, zone);
  const when = isToday ? clockWords(at, zone) : dayWords(at, now, zone, words.lang);
  return words.sentences.outside.sinceWhen(when);
}

/** 'a customer outside waits (Opticians and clinics, since yesterday; not yet checked)'. */
export function reasonOfOutside(outside: Outside, now: Date, zone: string, words: Words): string {
  const { reason, states } = words.sentences.outside;
  const who = outside.segment?.name ?? outside.reference;
  return reason(who, sinceWords(outside.since, now, zone, words), states[outside.state]);
}

/** 'A customer outside waits since yesterday: Opticians and clinics, order 7.' */
export const standingWords = (outside: Outside, now: Date, zone: string, words: Words): string =>
  words.sentences.outside.stands(whoOutside(outside), sinceWords(outside.since, now, zone, words));

/** 'Ben Provider confirmed it.', 'Payroll has not checked it yet.' */
export function checkedWords(claim: OutsideClaim, team: string, { sentences }: Words): string {
  const { confirmedBy, declinedBy, notChecked } = sentences.outside;
  const checker = claim.checkedBy?.name ?? team;
  if (claim.state === "confirmed") return confirmedBy(checker);
  if (claim.state === "unchecked") return notChecked(team);
  return declinedBy(claim.by?.name, whoOutside(claim), checker, claim.reason);
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
export function shareWords(checked: Checked, { sentences }: Words): string {
  const { n, confirmed, value, low, high } = checked;
  if (n === 0) return "";
  const { share, shareFew } = sentences.outside;
  return confirmed === null || value === null || low === null || high === null
    ? shareFew(n)
    : share(n, confirmed, percent(value), percent(low), percent(high));
}
