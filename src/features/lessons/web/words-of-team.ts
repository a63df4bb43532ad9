/** What a lead reads of a team in one sentence: how many have done any lesson lately. Pure. */
import type { TeamLessonsAnswer } from "./data.ts";
import type { Sentences } from "./speaking.ts";
import { daySaid, numberSaid } from "./written.ts";

/** 'How many have done a lesson since 1 August 2026: at least 10 of 24.' */
export function latelyWords(counted: TeamLessonsAnswer["counted"], words: Sentences): string {
  const { lately, latelyNone, latelyTooFew, counts } = words.team;
  if (!counted?.lately) return latelyNone;
  const { since, done } = counted.lately;
  if (done === null) return latelyTooFew;
  const of = numberSaid(counted.people, words);
  const said =
    typeof done === "number" ? counts.number(numberSaid(done, words), of) : counts[done](of);
  return lately(said, daySaid(since, words));
}
