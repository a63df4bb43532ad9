/** What was said, in plain words. Pure. */
import type { Verdict } from "#contract/afterwards";
import type { Language } from "#web/data/language.ts";
import { numberWords } from "#web/data/zone.ts";
import type { LineAnswer, MineAnswer, OwnAnswer, SideFiguresAnswer } from "./data.ts";
import type { Words } from "./use-words.ts";

type Share = SideFiguresAnswer["right"];

const percent = (share: number, lang: Language): string => `${numberWords(share * 100, 0, lang)} %`;
const number = (n: number, { lang }: Words): string => numberWords(n, 1, lang);
const counted = (n: number, words: Words): string => words.told.answers(n, number(n, words));

/** Of figures, as the server has it. */
const floor = 5;
/** Where there are enough, the few that are left out beside it would be told with it. */
const untold = (n: number, { figures }: Words): string =>
  n < floor ? figures.few : figures.notTold;

/** '92 %' and '65 to 98', or null where it may not be told. */
function partsOf({ value, low, high }: Share, { lang, told }: Words): [string, string] | null {
  if (value === null || low === null || high === null) return null;
  const bound = (share: number): string => numberWords(share * 100, 0, lang);
  return [percent(value, lang), told.range(bound(low), bound(high))];
}

/** '92 % (65 to 98)', or why it may not be told. */
function shareWords(share: Share, words: Words): string {
  const parts = partsOf(share, words);
  return parts ? `${parts[0]} (${parts[1]})` : untold(share.n, words);
}

/** '92 %' and '74 to 98, n 24'; 'too few' and 'n 3'. */
export function shareParts(share: Share, words: Words): readonly [value: string, base: string] {
  const base = words.told.base(number(share.n, words));
  const parts = partsOf(share, words);
  return parts ? [parts[0], `${parts[1]}, ${base}`] : [untold(share.n, words), base];
}

function responseWords({ n, value }: Share, words: Words): string {
  if (n === 0) return "";
  const asked = number(n, words);
  if (value === null) return ` ${words.told.hadBeenAsked(asked)}`;
  return ` ${words.told.ofAsked(asked, percent(value, words.lang))}`;
}

type Side = "served" | "asked";

function sideWords(side: Side, { provider, customer, ...of }: LineAnswer, words: Words): string {
  const { right, good, response } = side === "served" ? of.ofProvider : of.ofCustomer;
  const said = words.told[side];
  const [whom, who] = [provider.name, customer?.name ?? null];
  if (right.n === 0) return said.none(whom, who);
  const answers = `${counted(right.n, words)} ${said.whose(whom, who)}`;
  const why = right.n < floor ? words.figures.fewSaid : words.figures.notToldSaid;
  if (right.value === null) return `${answers}: ${why}.`;
  const [wasRight, wasGood] = [shareWords(right, words), shareWords(good, words)];
  return `${answers}: ${said.right(wasRight)}, ${said.good(wasGood)}.${responseWords(response, words)}`;
}

/** What the customers said of the provider. */
export const servedSentence = (line: LineAnswer, words: Words): string =>
  sideWords("served", line, words);

/** What the provider said of those who asked. */
export const askedSentence = (line: LineAnswer, words: Words): string =>
  sideWords("asked", line, words);

/** 'Partly; not so good. “It came late.”' */
export function answerWords(
  side: MineAnswer["side"],
  { verdict, how, said }: { verdict: Verdict; how: number; said: string },
  words: Words,
): string {
  const quoted = said === "" ? "" : ` ${words.told.quoted(said)}`;
  return `${words.verdicts[side][verdict]}; ${words.steps[how]?.toLowerCase()}.${quoted}`;
}

/** Where something is not as it should be, who held the request is to stand beside it. */
export const isLow = ({ verdict, how }: { verdict: Verdict; how: number }): boolean =>
  verdict !== "yes" || how <= 2;

export function ownWords({ byCustomers, byProviders }: OwnAnswer["said"], words: Words): string[] {
  const { told } = words;
  const times = (n: number): string => told.times(n, number(n, words));
  const parts = ({ n, yes, good }: { n: number; yes: number; good: number }) =>
    [counted(n, words), times(yes), times(good)] as const;
  return [
    ...(byCustomers.n > 0 ? [told.ofDone(...parts(byCustomers))] : []),
    ...(byProviders.n > 0 ? [told.ofAskedFor(...parts(byProviders))] : []),
  ];
}
