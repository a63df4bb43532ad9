/** What was not right, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import type { CausesAnswer, ClusterAnswer, CountedAnswer, DefectsAnswer } from "./data.ts";
import type { Words } from "./use-words.ts";

const percent = (share: number, { lang, said }: Words): string =>
  said.percent(numberWords(share * 100, 0, lang));

/** 'IT', 'All teams together', 'IT with Access to a system for Sales'. */
function whose({ team, service, customer }: DefectsAnswer, { said }: Words): string {
  return team ? said.whose(team.name, service?.name ?? null, customer?.name ?? null) : said.all;
}

/** The first sentence of the page. */
export function leadSentence(answer: DefectsAnswer, words: Words): string {
  const { lang, said, sentences } = words;
  const { figures, period } = answer;
  const { finished, rightFirstTime } = figures;
  const when = sentences.periods[period];
  const number = numberWords(finished, 1, lang);
  if (rightFirstTime.value === null) return said.fewFinished(whose(answer, words), number, when);
  const notRight = (["reopened", "misrouted", "returned"] as const).flatMap((what) => {
    const { count } = figures[what];
    return count === null ? [] : [said[what](numberWords(count, 1, lang))];
  });
  const share = percent(rightFirstTime.value, words);
  return said.right(whose(answer, words), number, when, share, notRight.join(", "));
}

/** 'too few', '4'. */
export const countWords = ({ count }: CountedAnswer, { lang, sentences }: Words): string =>
  count === null ? sentences.lines.few : numberWords(count, 1, lang);

/** 'too few', '94 % (91 to 96)'. */
export function shareWords({ value, low, high }: CountedAnswer, words: Words): string {
  const { lang, said, sentences } = words;
  if (value === null || low === null || high === null) return sentences.lines.few;
  const [least, most] = [low, high].map((share) => numberWords(share * 100, 0, lang));
  return said.share(percent(value, words), least!, most!);
}

export function causeName(cause: string, { sentences }: Words): string {
  const names: Readonly<Record<string, string>> = sentences.causes.names;
  return names[cause] ?? cause;
}

/** Where the two sides differ it is a question. */
export function bothSentence(
  { n, tooFew, both, alike }: CausesAnswer,
  { lang, said }: Words,
): string {
  const number = (count: number): string => numberWords(count, 1, lang);
  const back = said.cameBack(number(n));
  if (tooFew) return said.tooFewCauses(back);
  if (both === 0) return said.noneSaid(back);
  const same = said.bothSaid(back, number(both), number(alike));
  return alike < both ? `${same} ${said.question}` : same;
}

/** 'cost, centre, given': its most telling words. */
export const clusterName = ({ words }: Pick<ClusterAnswer, "words">): string => words.join(", ");

/** What one improvement could end. */
export function clusterSentence(cluster: ClusterAnswer, { lang, said }: Words): string {
  const number = (count: number): string => numberWords(count, 1, lang);
  const { defects, ofDefects, requests, customers, service } = cluster;
  const from = customers > 1 ? said.fromTeams(number(customers)) : said.fromOneTeam;
  return said.couldEnd(number(defects), number(ofDefects), service.name, number(requests), from);
}

/** '4 lacked something, 2 came back'. */
export function kindsOf(cluster: ClusterAnswer, { lang, said, sentences }: Words): string {
  const { kinds } = sentences.clusters;
  return (["returned", "reopened", "misrouted"] as const)
    .filter((kind) => cluster[kind] > 0)
    .map((kind) => said.ofKind(numberWords(cluster[kind], 1, lang), kinds[kind]))
    .join(", ");
}
