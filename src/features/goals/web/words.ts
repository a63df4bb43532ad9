/** Progress, days and numbers as people read them. */
import type { GoalAnswer, Pace, TargetAnswer } from "#contract/goals";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import { isToHold } from "../rules.ts";
import type { Words } from "./use-words.ts";

/** The number stays with its unit on one line. */
export function valueWords(value: number, unit: string, { lang }: Words): string {
  const number = numberWords(value, 2, lang);
  return unit === "" ? number : `${number}\u00a0${unit}`;
}

/** A feed that counts time says its unit in the reader's words; any other unit is what people wrote. */
export const unitOf = (
  { feed, unit }: Pick<TargetAnswer, "feed" | "unit">,
  { sentences }: Words,
): string => (feed === "done-working" ? sentences.workingHours : unit);

/** In which of the five states a pace is drawn. */
export const paceStates: Readonly<Record<Pace, State>> = {
  "on-its-way": "kept",
  behind: "risk",
  unclear: "waiting",
  "too-early": "done",
  late: "broken",
};

/** '75 % on 30 June 2026, 50 % of the way'. */
export function standsWords(target: TargetAnswer, spoken: Words): string {
  const { standing, now, share } = target;
  const { lang, sentences } = spoken;
  const unit = unitOf(target, spoken);
  if (standing === "too-few") return sentences.tooFew(numberWords(now?.n ?? 0, 1, lang));
  if (!now || now.value === null) return sentences.standings["no-value"];
  const where =
    standing === "part"
      ? sentences.part(numberWords(Math.floor((share ?? 0) * 100), 0, lang))
      : sentences.standings[standing];
  // An estimate is no more exact than its interval lets it be.
  const value = now.n === null ? now.value : Number(now.value.toFixed(1));
  return `${sentences.nowIs(valueWords(value, unit, spoken), dateWords(now.day, lang))}, ${where}`;
}

/** 'n = 40, 66 to 84 %', where the number is an estimate. */
export function estimateWords(target: TargetAnswer, spoken: Words): string {
  const { now } = target;
  const unit = unitOf(target, spoken);
  if (!now || now.n === null || now.value === null) return "";
  const { lang, sentences } = spoken;
  const n = numberWords(now.n, 1, lang);
  return now.low === null || now.high === null
    ? sentences.count(n)
    : sentences.estimate(
        n,
        numberWords(now.low, 1, lang),
        valueWords(Number(now.high.toFixed(1)), unit, spoken),
      );
}

/** 'from 60 % to 90 % by 31 December 2026'. */
export function wayWords(target: TargetAnswer, spoken: Words): string {
  const { baseline, aim, byDay, better } = target;
  const { lang, sentences } = spoken;
  const unit = unitOf(target, spoken);
  const [aimed, day] = [valueWords(aim, unit, spoken), dateWords(byDay, lang)];
  return isToHold(target)
    ? sentences.toHold(aimed, day, better === "more")
    : sentences.fromTo(valueWords(baseline, unit, spoken), aimed, day);
}

export const whoseWords = ({ teams }: Pick<GoalAnswer, "teams">, { sentences }: Words): string =>
  teams.length === 0 ? sentences.organisation : teams.map(({ name }) => name).join(", ");
