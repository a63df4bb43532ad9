/** What a lead reads of a team in one sentence: how many have done any lesson lately. Pure. */
import { numberWords } from "#web/data/zone.ts";
import { daySaid, type TeamLessonsAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";

const words = sentences.team;

/** 'How many have done a lesson since 1 August 2026: at least 10 of 24.' */
export function latelyWords(counted: TeamLessonsAnswer["counted"]): string {
  if (!counted?.lately) return words.latelyNone;
  const { since, done } = counted.lately;
  if (done === null) return words.latelyTooFew;
  const of = numberWords(counted.people);
  const said =
    typeof done === "number" ? words.counts.number(numberWords(done), of) : words.counts[done](of);
  return words.lately(said, daySaid(since));
}
