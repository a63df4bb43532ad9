/** Shouting: several words in capitals that are sentences, not names or commands of a machine. */
import type { Found, Rule } from "./rule.ts";

const small =
  /\b(?:THE|IS|ARE|WAS|NOT|YOU|YOUR|WHY|DO|DID|DOES|DON'?T|I|ME|MY|IT|THIS|THAT|OF|TO|NOW|NEED|NEEDS|PLEASE|WANT|HAVE|HAS|WE|OUR|STILL|NEVER|ALWAYS|STOP|WHAT|WHEN|WHERE|WHO|HOW|CAN'?T|WON'?T|ASAP|FIX|ANSWER|ME|AND|BUT|WAITING|WORKING|NOTHING|NOBODY|AGAIN|IMMEDIATELY|URGENT|READ|LISTEN|SEND|GIVE|COME|JUST|ALL|EVERYTHING|ENOUGH)\b/g;
/** What machines write, and what is meant well. */
const spared =
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|JOIN|NULL|ERROR|WARN|WARNING|FATAL|DEBUG|INFO|GET|POST|PUT|HTTP|TODO|README|BEGIN|COMMIT|ROLLBACK|CREATE|TABLE|EXCEPTION|FAILED|NOTICE|FOUND|REFUSED|DENIED|RESERVED|THANK\w*|GREAT|LOVE|CONGRAT\w*|HAPPY|NOTE)\b/;

function isShouted({ words, text, scores }: Found): boolean {
  if (scores.gratitude > 0.5 || spared.test(words)) return false;
  const several = words.match(/\p{Lu}[\p{Lu}'’]+/gu) ?? [];
  // A label or a warning within a text in small letters: "DO NOT BEND".
  const label = /^DO NOT\b/.test(words) && several.length < 5 && text.length > words.length * 3;
  return several.length >= 3 && (words.match(small)?.length ?? 0) >= 2 && !label;
}

function quieter(found: Found): string | null {
  if (!isShouted(found)) return null;
  return found.words
    .toLowerCase()
    .replace(/\bi(?=\b|['’])/g, "I")
    .replace(
      /([.!?]+\s+)(\p{Ll})/gu,
      (_, end: string, letter: string) => end + letter.toUpperCase(),
    );
}

export const shouting: readonly Rule[] = [
  {
    standard: "respect",
    reads: "shouting",
    asWritten: true,
    pattern:
      /(?<![\p{L}\p{N}_-])\p{Lu}[\p{Lu}'’]*(?:[ ,.!?:;-]{1,3}\p{Lu}[\p{Lu}'’]*){2,60}(?![\p{L}\p{N}_])/dgu,
    kinder: quieter,
  },
];
