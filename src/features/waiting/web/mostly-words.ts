/** Whose time it mostly is, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import { percent } from "#web/relationship-words.ts";
import type { MostlyAnswer } from "./data.ts";
import type { Words } from "./use-words.ts";

/** 'Legal mostly waits for Finance: 71 % of the time (66 to 76 %, 312 requests).' Null where there are too few to say. */
export function mostlySentence(
  team: string,
  mostly: MostlyAnswer,
  words: Words,
  asker = words.said.nameless.waitedFor.customer,
): string | null {
  const { verdict, between, share } = mostly;
  if (between) return unclearSentence(team, mostly, between, words, asker);
  if (!share) return null;
  const { mostly: tell } = words.said;
  const isMost = share.value > 0.5;
  const n = numberWords(mostly.requests, 1, words.lang);
  const said = tell.share(percent(share.value, words.lang), rangeWords(share, words), n);
  if (verdict === "own") return tell.own(team, isMost, said);
  const nameless = verdict === "others" ? tell.othersOfMany : asker;
  return tell.waits(team, isMost, mostly.team?.name ?? nameless, said);
}

/** Where nobody else ever held anything there is no range. */
function rangeWords(
  { low, high }: NonNullable<MostlyAnswer["share"]>,
  { lang, said }: Words,
): string {
  return low === high ? "" : said.mostly.range(String(Math.round(low * 100)), percent(high, lang));
}

function unclearSentence(
  team: string,
  { requests, more }: MostlyAnswer,
  { first, second }: NonNullable<MostlyAnswer["between"]>,
  { lang, said: { mostly } }: Words,
  asker: string,
): string {
  const both = new Set([first, second]);
  const n = numberWords(requests, 1, lang);
  const base = both.has("own")
    ? mostly.unclearOwn(team, both.has("others") ? mostly.others : asker, n)
    : mostly.unclear(team, mostly.others, asker, n);
  return more === null ? base : base + mostly.more(numberWords(more, 1, lang));
}
