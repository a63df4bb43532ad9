/** Advice on a text: what is strong and can be explained, each with words that say the same more kindly. */
import type { Scores } from "../model/scores.ts";
import { withoutSpeech } from "./own-words.ts";
import type { Advice, Standard } from "./judge.ts";

interface Rule {
  readonly standard: Standard;
  readonly reads: string;
  readonly pattern: RegExp;
  readonly kinder: string;
}

const rules: readonly Rule[] = [
  {
    standard: "blame",
    reads: "blame",
    pattern: /\b(?:this|it|that) is (?:all )?your fault\b/gi,
    kinder: "this went wrong on the way",
  },
  { standard: "blame", reads: "blame", pattern: /\byou forgot to\b/gi, kinder: "could you still" },
  {
    standard: "sigh",
    reads: "a sigh",
    pattern: /\bas I (?:have )?already (?:said|told you|mentioned|explained)\b/gi,
    kinder: "to say it in other words",
  },
  {
    standard: "disparage",
    reads: "disparaging",
    pattern: /\b(?:stupid|idiotic|dumb) (?=question|idea|mistake|request)/gi,
    kinder: "",
  },
  {
    standard: "respect",
    reads: "swearing",
    pattern: /\b(?:the fuck|the hell) (?=is|are|do|did|was|were)/gi,
    kinder: "",
  },
];

/** Advice on the own words of a text, in the order of their places. */
export function adviceOn(own: string, _scores: Scores, tradeWords: readonly string[]): Advice[] {
  const said = withoutSpeech(own);
  const trade = new Set(tradeWords.map((word) => word.toLowerCase()));
  return rules
    .flatMap((rule) =>
      [...said.matchAll(rule.pattern)].map((found) => {
        const words = found[0];
        const kinder = rule.kinder;
        const question = kinder
          ? `would "${kinder}" say the same?`
          : "would it say the same without?";
        return {
          from: found.index,
          to: found.index + words.length,
          why: `"${words.trim()}" may read as ${rule.reads}; ${question}`,
          kinder,
          standard: rule.standard,
        };
      }),
    )
    .filter(({ from, to }) => !trade.has(said.slice(from, to).toLowerCase().trim()))
    .toSorted((a, b) => a.from - b.from);
}
