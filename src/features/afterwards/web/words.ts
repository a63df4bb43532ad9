/** What was said, in plain words. Pure. */
import type { Verdict } from "#contract/afterwards";
import { numberWords } from "#web/data/zone.ts";
import type { LineAnswer, MineAnswer, OwnAnswer, SideFiguresAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";

type Share = SideFiguresAnswer["right"];

const percent = (share: number): string => `${numberWords(share * 100, 0)} %`;
const counted = (n: number, one: string): string =>
  `${numberWords(n)} ${n === 1 ? one : `${one}s`}`;

/** Of figures, as the server has it. */
const floor = 5;
/** Where there are enough, the few that are left out beside it would be told with it. */
const untold = (n: number): string =>
  n < floor ? sentences.figures.few : sentences.figures.notTold;

/** '92 % (65 to 98)', or why it may not be told. */
function shareWords({ n, value, low, high }: Share): string {
  if (value === null || low === null || high === null) return untold(n);
  return `${percent(value)} (${numberWords(low * 100, 0)} to ${numberWords(high * 100, 0)})`;
}

/** '92 %' and '74 to 98, n 24'; 'too few' and 'n 3'. */
export function shareParts({ n, value, low, high }: Share): readonly [value: string, base: string] {
  const base = `n ${numberWords(n)}`;
  if (value === null || low === null || high === null) return [untold(n), base];
  return [percent(value), `${numberWords(low * 100, 0)} to ${numberWords(high * 100, 0)}, ${base}`];
}

function responseWords({ n, value }: Share): string {
  if (n === 0) return "";
  if (value === null) return ` ${numberWords(n)} had been asked.`;
  return ` Of ${numberWords(n)} who were asked ${percent(value)} answered.`;
}

interface Words {
  readonly none: string;
  readonly whose: string;
  readonly right: string;
  readonly good: string;
}

function sideWords({ right, good, response }: SideFiguresAnswer, words: Words): string {
  if (right.n === 0) return words.none;
  const why = right.n < floor ? sentences.figures.fewSaid : sentences.figures.notToldSaid;
  if (right.value === null) return `${counted(right.n, "answer")} ${words.whose}: ${why}.`;
  return `${counted(right.n, "answer")} ${words.whose}: ${shareWords(right)} ${words.right}, ${shareWords(good)} ${words.good}.${responseWords(response)}`;
}

/** What the customers said of the provider. */
export function servedSentence({ provider, customer, ofProvider }: LineAnswer): string {
  const who = customer?.name ?? "the teams that asked";
  return sideWords(ofProvider, {
    none: `Nobody from ${who} has said yet how ${provider.name} served them.`,
    whose: `about ${provider.name} from ${who}`,
    right: "say that it was right",
    good: "that they were served well",
  });
}

/** What the provider said of those who asked. */
export function askedSentence({ provider, customer, ofCustomer }: LineAnswer): string {
  const whom = customer?.name ?? "the teams that asked";
  return sideWords(ofCustomer, {
    none: `Nobody at ${provider.name} has said yet how it was to work with ${whom}.`,
    whose: `about ${whom} from ${provider.name}`,
    right: "say that it could be done at once",
    good: "that it was good to work together",
  });
}

/** 'Partly; not so good. “It came late.”' */
export function answerWords(
  side: MineAnswer["side"],
  { verdict, how, said }: { verdict: Verdict; how: number; said: string },
): string {
  const quoted = said === "" ? "" : ` “${said}”`;
  return `${sentences.verdicts[side][verdict]}; ${sentences.steps[how]?.toLowerCase()}.${quoted}`;
}

/** Where something is not as it should be, who held the request is to stand beside it. */
export const isLow = ({ verdict, how }: { verdict: Verdict; how: number }): boolean =>
  verdict !== "yes" || how <= 2;

const times = (n: number): string =>
  n === 0 ? "never" : n === 1 ? "once" : `${numberWords(n)} times`;

export function ownWords({ byCustomers, byProviders }: OwnAnswer["said"]): string[] {
  const done = `${counted(byCustomers.n, "answer")} on what you did for others: right ${times(byCustomers.yes)}, well served ${times(byCustomers.good)}.`;
  const asked = `${counted(byProviders.n, "answer")} on what you asked for: could be done at once ${times(byProviders.yes)}, good to work with you ${times(byProviders.good)}.`;
  return [...(byCustomers.n > 0 ? [done] : []), ...(byProviders.n > 0 ? [asked] : [])];
}
