/** Rewards in plain words. Pure. */
import type { RewardAnswer } from "#contract/rewards";
import { sayList } from "#platform/calendar/words/words.ts";
import { dateWords, numberWords } from "#web/data/zone.ts";
import { sentences } from "./sentences.ts";

type Target = RewardAnswer["targets"][number];
const words = sentences.card;

const inUnit = (value: number, unit: string): string => `${numberWords(value)} ${unit}`;

export interface TargetWords {
  /** What counts, with its day and the aim. */
  readonly line: string;
  /** How it stands now, where that is another value than the one that counts. */
  readonly now: string | null;
}

/** 'Had all accounts: 79 % (of 40) up to 1 May 2026, aim 95 %', and what it is now where that does not count. */
export function targetWords(target: Target): TargetWords {
  const { name, unit, aim, day, settled, isTyped, isRemoved, isReached } = target;
  if (isRemoved) return { line: words.removed(name, inUnit(aim, unit)), now: null };
  const isNewest = day === null || settled?.day === day;
  const counted = isNewest ? newestWords(target) : settledWords(target);
  const aimed = words.aim(name, counted, inUnit(aim, unit));
  const line = isReached ? words.reachedAim(aimed) : aimed;
  const newest = newestWords(target);
  return {
    line: isTyped ? words.typed(line) : line,
    now: isNewest ? null : settled === null ? words.stillRuns(newest) : words.since(newest),
  };
}

const settledWords = ({ settled, unit }: Target): string =>
  settled === null
    ? words.nothingCounts
    : words.until(inUnit(settled.value, unit), dateWords(settled.day));

/** The newest value, with n and interval in one bracket. */
function newestWords({ unit, value, n, low, high, day }: Target): string {
  if (value === null) return words.noValue;
  const beside = [
    n === null ? "" : words.of(numberWords(n)),
    low === null || high === null ? "" : words.range(numberWords(low), numberWords(high)),
  ].filter((part) => part !== "");
  const said = inUnit(value, unit);
  const full = beside.length === 0 ? said : words.beside(said, beside.join(", "));
  return day === null ? full : words.until(full, dateWords(day));
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
