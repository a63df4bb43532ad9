/** What the picture says in words. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { numberWords } from "#web/data/zone.ts";
import { bandsOf } from "./layout/columns.ts";
import type { ChainLink, Graph } from "./layout/graph.ts";
import type { Layout, PlacedLink } from "./layout/layout.ts";
import { wayToCustomer } from "./layout/reach.ts";
import type { Words } from "../use-words.ts";

/** '40 min', '3.2 h', '12 d': minutes below two hours, hours below two days. */
export function shortTime(seconds: number, { lang, whole }: Words): string {
  const [unit, size] =
    seconds < 7200
      ? (["minutes", 60] as const)
      : seconds < 172_800
        ? (["hours", 3600] as const)
        : (["days", 86_400] as const);
  const amount = seconds / size;
  return `${numberWords(amount, amount < 10 ? 1 : 0, lang)} ${whole.units[unit]}`;
}

const counted = (amount: number, { lang }: Words): string => numberWords(amount, 1, lang);

/** '212 requests in a year, median 4 h'; '' when none was seen. */
export function seenWords(seen: ChainLink["seen"], spoken: Words): string {
  if (seen === null) return "";
  const { requests, medianSeconds } = seen;
  const count = spoken.whole.seen.requests(counted(requests, spoken), requests === 1);
  if (medianSeconds !== null && requests >= floor)
    return `${count}, ${spoken.whole.seen.median(shortTime(medianSeconds, spoken))}`;
  return `${count}, ${requests < floor ? spoken.whole.seen.few : spoken.whole.seen.unknown}`;
}

/** 'confirmed, 212 requests in a year, median 4 h': how a link stands, and what was seen of it. */
export function linkWords(
  { link, circle }: Pick<PlacedLink, "link" | "circle">,
  spoken: Words,
): string {
  const words = spoken.whole.facts;
  const said = link.declared
    ? link.confirmed
      ? words.confirmed
      : words.unconfirmed
    : words.undeclared;
  const isBought = link.toSegmentId !== null;
  return [
    ...(link.weakest ? [words.weakest] : []),
    ...(circle ? [words.closes] : []),
    said,
    ...(link.seen === null ? (isBought ? [] : [words.unseen]) : [seenWords(link.seen, spoken)]),
  ].join(", ");
}

/** On the line itself, where there is little room: what was seen of it, or that nothing was. */
export function linkLabel({ seen, toSegmentId }: ChainLink, spoken: Words): string {
  if (seen === null) return toSegmentId === null ? spoken.whole.facts.unseenShort : "";
  const count = counted(seen.requests, spoken);
  return seen.medianSeconds === null ? count : `${count}, ${shortTime(seen.medianSeconds, spoken)}`;
}

/** What a screen reader hears of a spot: 'Repair, Repairs: needs 3, needed for 1'. */
export function spotLabel({ spots, leaving, arriving }: Graph, at: number, spoken: Words): string {
  const said = spoken.whole.spot;
  const count = (amount: number): string => counted(amount, spoken);
  const { kind, name, teamName } = spots[at]!;
  const [ahead, behind] = [leaving[at]!.length, arriving[at]!.length];
  return kind === "segment"
    ? `${said.segment(name)}: ${said.reached(count(behind))}`
    : `${said.ofTeam(name, teamName)}: ${said.links(count(behind), count(ahead))}`;
}

const arrow = " → ";
export const namesOf = ({ spots }: Graph, way: readonly number[]): string =>
  way.map((at) => spots[at]!.name).join(arrow);

/** Where a service leads, in a sentence. */
export function wayWords(graph: Graph, at: number, spoken: Words): string {
  const words = spoken.whole.facts;
  const way = wayToCustomer(graph, at);
  if (!way) return words.leadsNowhere;
  const segment = graph.spots[way.at(-1)!]!.name;
  return way.length === 2 ? words.leadsAtOnce(segment) : words.leads(segment, namesOf(graph, way));
}

/** The circle closed by a link: 'A → B → A'. */
export const circleWords = (graph: Graph, circle: readonly number[]): string =>
  namesOf(graph, [...circle, circle[0]!]);

/** The whole in sentences: how many lead to customers, the weakest link, circles. */
export function wholeWords({ graph, links }: Layout, spoken: Words): string {
  const count = (amount: number): string => counted(amount, spoken);
  const services = [...graph.spots.entries()].filter(([, { kind }]) => kind === "service");
  const bands = bandsOf(graph);
  const leading = services.filter(([at]) => bands[at] === "leads").length;
  const teams = new Set(services.map(([, { teamId }]) => teamId)).size;
  const closing = links.filter(({ circle }) => circle).length;
  const { counts } = spoken.whole;
  return [
    counts.services(
      counts.service(count(services.length), services.length === 1),
      counts.team(count(teams), teams === 1),
      counts.have(count(leading), leading === services.length, leading === 1),
    ),
    ...links
      .filter(({ link }) => link.weakest)
      .map(({ from, to, link }) =>
        counts.weakest(
          graph.spots[from]!.name,
          graph.spots[to]!.name,
          seenWords(link.seen, spoken),
        ),
      ),
    ...(closing > 0 ? [counts.circles(count(closing), closing === 1)] : []),
  ].join(" ");
}
