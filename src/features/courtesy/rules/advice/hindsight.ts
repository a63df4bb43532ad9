/** Blame that looks back: what somebody should have done. What helps next time says the same. */
import { finding, type Rule } from "./rule.ts";

const reads = "blame";
const standard = "blame";

/** Not what they are to get: 'you should have it by Thursday', 'you should have received it'. */
const yetToCome =
  "(?! (?:it|them|this|that|these|those|the|an?|your|our|one|two|some|any|no|all|everything|access|received|got|had|heard|been|known|thought)\\b| \\d)";

export const hindsight: readonly Rule[] = [
  {
    standard,
    reads,
    pattern: finding("\\byou should(?: really)? have\\b", yetToCome, "(?= \\p{L})"),
    kinder: "next time it helps to have",
  },
  {
    standard,
    reads,
    whole: true,
    pattern: finding(
      "\\bif you had (?:only |just |actually |even )(?:read|asked|said|told|looked|filled)\\b",
    ),
    kinder: "next time it helps to ask one another earlier",
  },
  {
    standard,
    reads,
    pattern: finding(
      "(?<=\\b(?:but|and|because|as|since),? )you (?:just |again )?forgot to(?= \\p{L})",
    ),
    kinder: "we still need you to",
  },
  { standard, reads, pattern: finding("\\buser error\\b"), kinder: "a slip" },
  {
    standard,
    reads,
    pattern: finding("\\b(?:it|this|that)(?: is|'s| was) (?:all |clearly )?your (?:own )?error\\b"),
    kinder: "something went wrong there",
  },
  {
    standard,
    reads,
    pattern: finding("\\b(?<=(?:can|could|will|would|do|did) )you people\\b"),
    kinder: "you",
  },
];
