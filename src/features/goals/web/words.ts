/** Progress, days and numbers as people read them. */
import type { GoalAnswer, Pace, TargetAnswer } from "#contract/goals";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import { isToHold } from "../rules.ts";
import { sentences } from "./sentences.ts";

/** The number stays with its unit on one line. */
export const valueWords = (value: number, unit: string): string =>
  unit === "" ? numberWords(value, 2) : `${numberWords(value, 2)}\u00a0${unit}`;

/** In which of the five states a pace is drawn. */
export const paceStates: Readonly<Record<Pace, State>> = {
  "on-its-way": "kept",
  behind: "risk",
  unclear: "waiting",
  "too-early": "done",
  late: "broken",
};

/** '75 % on 30 June 2026, 50 % of the way'. */
export function standsWords(target: TargetAnswer): string {
  const { standing, now, unit, share } = target;
  if (standing === "too-few") return sentences.tooFew(numberWords(now?.n ?? 0));
  if (!now || now.value === null) return sentences.standings["no-value"];
  const where =
    standing === "part"
      ? sentences.part(numberWords(Math.floor((share ?? 0) * 100), 0))
      : sentences.standings[standing];
  // An estimate is no more exact than its interval lets it be.
  const value = now.n === null ? now.value : Number(now.value.toFixed(1));
  return `${sentences.nowIs(valueWords(value, unit), dateWords(now.day))}, ${where}`;
}

/** 'n = 40, 66 to 84 %', where the number is an estimate. */
export function estimateWords({ now, unit }: TargetAnswer): string {
  if (!now || now.n === null || now.value === null) return "";
  const n = numberWords(now.n);
  return now.low === null || now.high === null
    ? sentences.count(n)
    : sentences.estimate(n, numberWords(now.low, 1), valueWords(Number(now.high.toFixed(1)), unit));
}

/** 'from 60 % to 90 % by 31 December 2026'. */
export function wayWords(target: TargetAnswer): string {
  const { baseline, aim, unit, byDay, better } = target;
  return isToHold(target)
    ? sentences.toHold(valueWords(aim, unit), dateWords(byDay), better === "more")
    : sentences.fromTo(valueWords(baseline, unit), valueWords(aim, unit), dateWords(byDay));
}

export const whoseWords = ({ teams }: Pick<GoalAnswer, "teams">): string =>
  teams.length === 0 ? sentences.organisation : teams.map(({ name }) => name).join(", ");
