/** Which words would blind the coach for the whole house if they were words of the trade. Pure. */
import type { Scores } from "../model/scores.ts";
import { adviceOn } from "./advice.ts";

/** Words on which advice hangs, whatever the trade. A closed list. */
const functionWords = new Set(
  `a about after again all always am an and any anybody anyone are aren't as at be because been before being but by can can't cannot could couldn't did
  didn't do does doesn't doing don't done even ever every everybody everyone everything for from get go had has hasn't have haven't having he he's her hers him
  his how i i'd i'll i'm i've if in into is isn't it it's its just know last let let's like lot make many may me might mine more most much must my myself need
  never no nobody none nor not nothing now of off ok on once one only or our ours out over own part people please really said say she she's should shouldn't so
  some somebody someone something still such team than thank thanks that that's the their theirs them then there these they they're they've thing things this
  those time to too u until up ur us very want was wasn't we we're we've were weren't what what's when where which who who's whom whose why will with won't work
  would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`.split(
    /\s+/,
  ),
);

/** Nothing that the model says holds advice back here. */
const unmoved: Scores = { polite: 0, negative: 1, neutral: 0, positive: 0, gratitude: 0 };

const said = (word: string): string[] => [
  `You ${word}.`,
  `You are ${word}.`,
  `You are a ${word}.`,
  `You are an ${word}.`,
];

/** Called to somebody, alone, the word puts them down. */
function disparages(word: string): boolean {
  return said(word).some((text) =>
    adviceOn(text, [], () => unmoved).some(
      ({ standard, to }) =>
        (standard === "disparage" || (standard === "respect" && /^\S+$/.test(word))) &&
        to >= text.length - 1,
    ),
  );
}

/** Why a word cannot be one of a trade: it stands in every sentence, or it disparages whoever it is said of. */
export function blinding(word: string): "tooPlain" | "disparaging" | null {
  const lower = word.toLowerCase().replace(/[’‘´]/g, "'");
  if (lower.split(" ").every((part) => functionWords.has(part.replace(/[.+#/&'-]+$/, ""))))
    return "tooPlain";
  return disparages(lower) ? "disparaging" : null;
}
