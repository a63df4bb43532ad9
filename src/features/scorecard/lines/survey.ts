/** What customers say when they are asked: the share of the upper two steps overall, in the newest wave and the one before. */
import { findOverall, type Overall } from "#feature/heard";
import type { ValueAnswer } from "../contract.ts";
import { changeOf, emptyLine } from "../rules.ts";
import type { Reader } from "./card.ts";

const shown = ({ n, top }: Pick<Overall, "n" | "top">): ValueAnswer =>
  top ? { n, ...top, tooFew: false } : { n, value: null, low: null, high: null, tooFew: true };

export const readSurvey: Reader = async ({ db, who, team }) => {
  const overall = await findOverall(db, who, team?.id ?? null);
  if (!overall) return emptyLine("survey");
  const now = shown(overall);
  const before = overall.before && shown(overall.before);
  const change = changeOf("share", now, before);
  return { ...emptyLine("survey", "share"), asOf: overall.releasedAt, now, before, change };
};
