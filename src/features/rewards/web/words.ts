/** Rewards in plain words. Pure. */
import type { RewardAnswer } from "#contract/rewards";
import { sayList } from "#platform/calendar/words/words.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

type Target = RewardAnswer["targets"][number];
const words = sentences.card;

const inUnit = (value: number, unit: string): string => `${numberWords(value)} ${unit}`;

/** 'Had all accounts: 79 % (of 40), up to 1 May 2026, aim 95 %', and what counts where that is another value. */
export function targetWords(target: Target): string {
  const { name, unit, aim, day, settled, isTyped, isRemoved } = target;
  if (isRemoved) return words.removed(name, inUnit(aim, unit));
  const newest = words.aim(name, newestWords(target), inUnit(aim, unit));
  const line = isTyped ? words.typed(newest) : newest;
  if (settled?.day === day || day === null) return line;
  return settled === null
    ? words.nothingCounts(line)
    : words.counts(line, inUnit(settled.value, unit), dateWords(settled.day));
}

function newestWords({ unit, value, n, low, high, day }: Target): string {
  if (value === null) return words.noValue;
  return [
    inUnit(value, unit),
    low === null || high === null ? "" : words.range(numberWords(low), numberWords(high)),
    n === null ? "" : words.of(numberWords(n)),
    day === null ? "" : words.until(dateWords(day)),
  ].join("");
}

/** Who agreed and who has not yet, of one that is proposed. */
export function agreementWords({ teams }: Pick<RewardAnswer, "teams">): string {
  const of = (agreed: boolean): string =>
    sayList(teams.filter((one) => one.agreed === agreed).map(({ team }) => team.name));
  const [yes, open] = [of(true), of(false)];
  return [yes === "" ? "" : words.agreed(yes), open === "" ? "" : words.open(open)]
    .filter((part) => part !== "")
    .join(" ");
}

/** How it stands, in a sentence without blame. */
export function standingWords(one: RewardAnswer): string {
  const { state, daysLeft } = one;
  if (state === "proposed") return agreementWords(one);
  if (state === "reached") return words.reached;
  if (state === "missed") return words.missed;
  if (state === "dropped") return "";
  if (daysLeft === null) return words.reading;
  return daysLeft === 0 ? words.lastDay : words.left(daysLeft);
}
