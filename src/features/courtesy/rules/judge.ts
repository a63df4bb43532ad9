/** The courtesy coach's judgement of a text: pure, the same for the same text, and without any trace. */
import type { CourtesyModel } from "../model/packed.ts";
import { type Scores, scoresOf } from "../model/scores.ts";
import { adviceOn } from "./advice.ts";
import { languageOf } from "./language.ts";
import { ownLines, ownWords } from "./own-words.ts";

/** Which part of the organisation's standard of conduct an advice leans on. */
export type Standard = "please" | "blame" | "disparage" | "sigh" | "answer" | "respect";

/** What words may be taken for. */
export type Heard =
  | "an order"
  | "a sigh"
  | "blame"
  | "disparaging"
  | "impatience"
  | "pressure"
  | "sending somebody away"
  | "shouting"
  | "swearing";

/** What `why` says, in its parts: for a screen that says it in another language. */
export interface Reason {
  /** The words, cut where they are long. */
  readonly said: string;
  readonly reads: Heard;
  /** What else, where the sentence holds something of another kind. */
  readonly also?: Heard;
  /** What might say the same; null where nothing need stand there. */
  readonly instead: string | null;
}

/** One advice: `kinder` takes the place of text.slice(from, to); empty, it takes those words away. UTF-16 offsets. */
export interface Advice {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  readonly reason: Reason;
  readonly kinder: string;
  readonly standard: Standard;
}

export interface Judgement {
  /** 0 to 1; 0.5 parts the lower from the upper quartile of how polite people found requests. */
  readonly polite: number;
  readonly polarity: "negative" | "neutral" | "positive";
  readonly gratitude: number;
  /** False for what is empty, code or quotation alone, or in another language than English: the rest then says nothing. */
  readonly judged: boolean;
  readonly advice: readonly Advice[];
}

export interface JudgeOptions {
  /** Words of the trade that are never advised against, beside those that are known. */
  readonly tradeWords?: readonly string[];
}

/** Judges a text; total on any string. */
export function judge(text: string, model: CourtesyModel, options: JudgeOptions = {}): Judgement {
  const language = languageOf(ownWords(text));
  if (language === "other")
    return { polite: 0.5, polarity: "neutral", gratitude: 0, judged: false, advice: [] };
  // Of what holds no own words at all the model still says what it sees; nobody is advised by it.
  const scored = (words: string): Scores => {
    const lines = ownLines(words);
    return scoresOf(/\S/.test(lines) ? lines : words, model);
  };
  const scores = scored(text);
  const { polite, negative, neutral, positive, gratitude } = scores;
  const most = Math.max(negative, neutral, positive);
  const polarity = most === neutral ? "neutral" : most === positive ? "positive" : "negative";
  const judged = language === "english";
  const advice = judged
    ? adviceOn(text, options.tradeWords ?? [], (words) => (words === text ? scores : scored(words)))
    : [];
  return { polite, polarity, gratitude, judged, advice };
}
