/** Days, figures and effects as people read them. Pure. */
import type { ActionAnswer, ActionMeasure, EffectAnswer } from "#contract/debriefs";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

const words = sentences.effect;

const valueWords = (measure: ActionMeasure, value: number): string =>
  measure === "done"
    ? words.hours(numberWords(value / 3600))
    : words.percent(numberWords(value * 100, 0));

type Figure = EffectAnswer["before"];

function figureWords(measure: ActionMeasure, { n, value, low, high }: Figure): string {
  const end = (of: number | null): string => (of === null ? words.open : valueWords(measure, of));
  const interval = words.interval(end(low), end(high));
  return words.figure(end(value), interval, numberWords(n));
}

type Change = NonNullable<EffectAnswer["change"]>;

/** '+25 points (18 to 32)', '0.7 times as long (0.5 to 0.9)'. */
function changeWords(measure: ActionMeasure, { value, low, high }: Change): string {
  const isRatio = measure === "done";
  const said = (of: number | null): string => {
    if (of === null) return words.open;
    return isRatio ? numberWords(of, 2) : `${of > 0 ? "+" : ""}${numberWords(of * 100, 0)}`;
  };
  const whole = isRatio ? words.times(said(value)) : words.points(said(value));
  return `${whole} (${words.interval(said(low), said(high))})`;
}

/** What an action moved, in sentences: before and after, the change, and what is left of it beside comparable teams. */
export function effectWords(measure: ActionMeasure, effect: EffectAnswer): string {
  const { before, after, change, others, othersChange, beside } = effect;
  if (!change) return words.few(numberWords(before.n), numberWords(after.n));
  const compared =
    beside && othersChange
      ? words.beside(
          words.teams(numberWords(others), others === 1),
          changeWords(measure, othersChange),
          changeWords(measure, beside),
        )
      : words.alone;
  return [
    words.from(figureWords(measure, before), figureWords(measure, after)),
    words.change(changeWords(measure, change)),
    compared,
    words.asOf(dateWords(effect.asOf)),
  ].join(" ");
}

/** 'Promises kept of Finance for Sales', or the words that stand for a figure. */
export function measuredWords({
  measure,
  words: said,
  team,
  customerTeam,
}: Pick<ActionAnswer, "measure" | "words" | "team" | "customerTeam">): string {
  if (measure === "words" || !team) return said;
  const of = customerTeam ? sentences.action.pair(team.name, customerTeam.name) : team.name;
  return sentences.action.measured(sentences.measures[measure], of);
}

export const namesOf = (named: readonly { readonly name: string }[]): string =>
  named.map(({ name }) => name).join(", ");
