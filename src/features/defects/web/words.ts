/** What was not right, in plain words. Pure. */
import { numberWords } from "#web/data/zone.ts";
import type { CausesAnswer, ClusterAnswer, CountedAnswer, DefectsAnswer } from "./data.ts";
import { sentences } from "./sentences.ts";

export const percent = (share: number): string => `${numberWords(share * 100, 0)} %`;
const counted = (n: number, one: string, many: string): string =>
  `${n === 0 ? "no" : numberWords(n)} ${n === 1 ? one : many}`;

/** 'IT', 'All teams together', 'IT with Access to a system for Sales'. */
function whose({ team, service, customer }: DefectsAnswer): string {
  if (!team) return "All teams together";
  return `${team.name}${service ? ` with ${service.name}` : ""}${customer ? ` for ${customer.name}` : ""}`;
}

/** The first sentence of the page. */
export function leadSentence(answer: DefectsAnswer): string {
  const { figures, period } = answer;
  const { finished, rightFirstTime, reopened, misrouted, returned } = figures;
  const when = sentences.periods[period];
  if (rightFirstTime.value === null)
    return `${whose(answer)} finished ${counted(finished, "request", "requests")} of those asked ${when}: too few to say more.`;
  const saidOf = ({ count }: CountedAnswer, what: string): string[] =>
    count === null ? [] : [`${numberWords(count)} ${what}`];
  const notRight = [
    ...saidOf(reopened, "came back"),
    ...saidOf(misrouted, "had gone astray"),
    ...saidOf(returned, "lacked something when they were asked"),
  ].join(", ");
  return `${whose(answer)}: of ${numberWords(finished)} requests asked ${when} and finished, ${percent(rightFirstTime.value)} were right the first time; ${notRight}.`;
}

/** 'too few', '4'. */
export const countWords = ({ count }: CountedAnswer): string =>
  count === null ? sentences.lines.few : numberWords(count);

/** 'too few', '94 % (91 to 96)'. */
export function shareWords({ value, low, high }: CountedAnswer): string {
  if (value === null || low === null || high === null) return sentences.lines.few;
  return `${percent(value)} (${numberWords(low * 100, 0)} to ${numberWords(high * 100, 0)})`;
}

export const causeName = (cause: string): string => sentences.causes.names[cause] ?? cause;

/** Where the two sides differ it is a question. */
export function bothSentence({ n, tooFew, both, alike }: CausesAnswer): string {
  const back = `Work came back ${n === 1 ? "once" : `${numberWords(n)} times`}`;
  if (tooFew) return `${back}: too few to say why.`;
  if (both === 0) return `${back}. No team has said yet how it sees the cause.`;
  const same = `${back}. Both sides said a cause ${numberWords(both)} times, and ${numberWords(alike)} times the same.`;
  return alike < both ? `${same} What would have shown both the same thing at the start?` : same;
}

/** 'cost, centre, given': its most telling words. */
export const clusterName = ({ words }: Pick<ClusterAnswer, "words">): string => words.join(", ");

/** What one improvement could end. */
export function clusterSentence(cluster: ClusterAnswer): string {
  const { defects, ofDefects, requests, customers, service } = cluster;
  const from = customers > 1 ? `${numberWords(customers)} teams` : "several people of one team";
  return `One improvement could end ${numberWords(defects)} of the ${numberWords(ofDefects)} defects of ${service.name}: ${counted(requests, "request", "requests")} from ${from}.`;
}

/** '4 lacked something, 2 came back'. */
export function kindsOf(cluster: ClusterAnswer): string {
  const { kinds } = sentences.clusters;
  return (["returned", "reopened", "misrouted"] as const)
    .filter((kind) => cluster[kind] > 0)
    .map((kind) => `${numberWords(cluster[kind])} ${kinds[kind]}`)
    .join(", ");
}
