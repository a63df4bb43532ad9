/** The model and judgements by it, for tests. */
import { loadCourtesyModel } from "../model/load.ts";
import { appliedTo } from "../rules/offers.ts";
import { judge, type Judgement } from "../rules/judge.ts";

export const model = await loadCourtesyModel();

export const judged = (text: string, tradeWords: readonly string[] = []): Judgement =>
  judge(text, model, { tradeWords });

/** The text with all its advice taken. */
export const kinder = (text: string): string => appliedTo(text, judged(text).advice);
