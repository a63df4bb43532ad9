/** Rewards in plain words. Pure. */
import type { RewardAnswer } from "#contract/rewards";
import { listWords } from "#web/data/list-words.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";

type Target = RewardAnswer["targets"][number];

const inUnit = (value: number, unit: string, { lang, sentences }: Words): string =>
  sentences.card.inUnit(numberWords(value, 1, lang), unit);

export interface TargetWords {
  /** What counts, with its day and the aim. */
  readonly line: string;
  /** How it stands now, where that is another value than the one that counts. */
  readonly now: string | null;
}

/** 'Had all accounts: 79 % (of 40) up to 1 May 2026, aim 95 %', and what it is now where that does not count. */
export function targetWords(target: Target, spoken: Words): TargetWords {
  const words = spoken.sentences.card;
  const { name, unit, aim, day, settled, isTyped, isRemoved, isReached } = target;
  if (isRemoved) return { line: words.removed(name, inUnit(aim, unit, spoken)), now: null };
  const isNewest = day === null || settled?.day === day;
  const counted = isNewest ? newestWords(target, spoken) : settledWords(target, spoken);
  const aimed = words.aim(name, counted, inUnit(aim, unit, spoken));
  const line = isReached ? words.reachedAim(aimed) : aimed;
  const newest = newestWords(target, spoken);
  return {
    line: isTyped ? words.typed(line) : line,
    now: isNewest ? null : settled === null ? words.stillRuns(newest) : words.since(newest),
  };
}

function settledWords({ settled, unit }: Target, spoken: Words): string {
  const words = spoken.sentences.card;
  return settled === null
    ? words.nothingCounts
    : words.until(inUnit(settled.value, unit, spoken), dateWords(settled.day, spoken.lang));
}

/** The newest value, with n and interval in one bracket. */
function newestWords({ unit, value, n, low, high, day }: Target, spoken: Words): string {
  const { lang, sentences } = spoken;
  const words = sentences.card;
  const say = (number: number): string => numberWords(number, 1, lang);
  if (value === null) return words.noValue;
  const beside = [
    n === null ? "" : words.of(say(n)),
    low === null || high === null ? "" : words.range(say(low), say(high)),
  ].filter((part) => part !== "");
  const said = inUnit(value, unit, spoken);
  const full = beside.length === 0 ? said : words.beside(said, beside.join(", "));
  return day === null ? full : words.until(full, dateWords(day, lang));
}

/** Who agreed and who has not yet, of one that is proposed. */
export function agreementWords(
  { teams }: Pick<RewardAnswer, "teams">,
  { lang, sentences }: Words,
): string {
  const words = sentences.card;
  const of = (agreed: boolean): string =>
    listWords(
      teams.filter((one) => one.agreed === agreed).map(({ team }) => team.name),
      lang,
    );
  const [yes, open] = [of(true), of(false)];
  return [yes === "" ? "" : words.agreed(yes), open === "" ? "" : words.open(open)]
    .filter((part) => part !== "")
    .join(" ");
}

/** How it stands, in a sentence without blame. */
export function standingWords(one: RewardAnswer, spoken: Words): string {
  const words = spoken.sentences.card;
  const { state, daysLeft } = one;
  if (state === "proposed") return agreementWords(one, spoken);
  if (state === "reached") return words.reached;
  if (state === "missed") return words.missed;
  if (state === "dropped") return "";
  if (daysLeft === null) return words.reading;
  return daysLeft === 0 ? words.lastDay : words.left(daysLeft);
}
