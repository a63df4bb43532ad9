/** Days, figures and effects as people read them. Pure. */
import type { ActionAnswer, ActionMeasure, EffectAnswer } from "#contract/debriefs";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

const valueWords = (measure: ActionMeasure, value: number, { effect, lang }: Words): string =>
  measure === "done"
    ? effect.hours(numberWords(value / 3600, 1, lang))
    : effect.percent(numberWords(value * 100, 0, lang));

type Figure = EffectAnswer["before"];

function figureWords(
  measure: ActionMeasure,
  { n, value, low, high }: Figure,
  sentences: Words,
): string {
  const words = sentences.effect;
  const end = (of: number | null): string =>
    of === null ? words.open : valueWords(measure, of, sentences);
  const interval = words.interval(end(low), end(high));
  return words.figure(end(value), interval, numberWords(n, 1, sentences.lang));
}

type Change = NonNullable<EffectAnswer["change"]>;

/** '+25 points (18 to 32)', '0.7 times as long (0.5 to 0.9)'. */
function changeWords(
  measure: ActionMeasure,
  { value, low, high }: Change,
  { effect: words, lang }: Words,
): string {
  const isRatio = measure === "done";
  const said = (of: number | null): string => {
    if (of === null) return words.open;
    return isRatio
      ? numberWords(of, 2, lang)
      : `${of > 0 ? "+" : ""}${numberWords(of * 100, 0, lang)}`;
  };
  const whole = isRatio ? words.times(said(value)) : words.points(said(value));
  return `${whole} (${words.interval(said(low), said(high))})`;
}

/** What an action moved, in sentences: before and after, the change, and what is left of it beside comparable teams. */
export function effectWords(
  measure: ActionMeasure,
  effect: EffectAnswer,
  sentences: Words,
): string {
  const { effect: words, lang } = sentences;
  const { before, after, change, others, othersChange, beside } = effect;
  if (!change) return words.few(numberWords(before.n, 1, lang), numberWords(after.n, 1, lang));
  const compared =
    beside && othersChange
      ? words.beside(
          words.teams(numberWords(others, 1, lang), others === 1),
          changeWords(measure, othersChange, sentences),
          changeWords(measure, beside, sentences),
        )
      : words.alone;
  return [
    words.from(figureWords(measure, before, sentences), figureWords(measure, after, sentences)),
    words.change(changeWords(measure, change, sentences)),
    compared,
    words.asOf(dateWords(effect.asOf, lang)),
  ].join(" ");
}

/** 'Promises kept of Finance for Sales', or the words that stand for a figure. */
export function measuredWords(
  {
    measure,
    words: said,
    team,
    customerTeam,
  }: Pick<ActionAnswer, "measure" | "words" | "team" | "customerTeam">,
  sentences: Words,
): string {
  if (measure === "words" || !team) return said;
  const of = customerTeam ? sentences.action.pair(team.name, customerTeam.name) : team.name;
  return sentences.action.measured(sentences.measures[measure], of);
}

export const namesOf = (named: readonly { readonly name: string }[]): string =>
  named.map(({ name }) => name).join(", ");
