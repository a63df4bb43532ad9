/** Where waiting moved: who came to hold more or less of the time that a team's requests were open. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { differenceOf, wayOf } from "#platform/statistics/differences.ts";
import { type TotalShare, totalShare } from "#platform/statistics/total-share.ts";
import { z95, z99 } from "#platform/statistics/wilson.ts";
import { fewest } from "../comparing.ts";
import { sayMonth, sayPercent } from "../words.ts";
import { shareGround, type Telling, type Tellings } from "./parts.ts";
import { hrefOfAsked, monthsBefore } from "./teams.ts";

/** Sums over requests that each have a part of a whole. */
interface PartSums {
  readonly n: number;
  readonly part: number;
  readonly whole: number;
  readonly partSquared: number;
  readonly wholeSquared: number;
  /** Of each request's part times its whole. */
  readonly product: number;
}

/** Hours of the requests of a team, or the part of them that another held; `holderId` null: all of them. */
export interface Held extends PartSums {
  readonly providerId: string;
  readonly provider: string;
  readonly holderId: string | null;
  readonly holder: string | null;
}

/** Less than this is no news, even where it is no chance. */
const leastPoints = 0.05;
const how =
  "Time by the clock of what was asked then, until it was done or the month was told; the interval is that of a share of a total, as wide as few long requests deserve. Of holders that had at least 20 of these requests in one of the two. Told only where the 99 % interval of the difference leaves out no difference at all.";

/** The sums of one holder with those of all the requests they are a part of; null: the team was asked for nothing. */
function sumsOf(rows: readonly Held[], { providerId, holderId }: Held): PartSums | null {
  const ofTeam = rows.filter((row) => row.providerId === providerId);
  const all = ofTeam.find((row) => row.holderId === null);
  const part = ofTeam.find((row) => row.holderId === holderId);
  if (!all) return null;
  const { part: hours = 0, partSquared = 0, product = 0 } = part ?? {};
  return { ...all, part: hours, partSquared, product };
}

interface Months {
  readonly month: readonly Held[];
  /** Of the three months before, all together. */
  readonly before: readonly Held[];
}

const heldOften = ({ month, before }: Months): Held[] => {
  const often = [...month, ...before].filter(({ holderId, n }) => holderId !== null && n >= fewest);
  return [...new Map(often.map((row) => [`${row.providerId} ${row.holderId}`, row])).values()];
};

export function tellOfWaiting(month: string, held: Months): Tellings {
  const compared = heldOften(held).flatMap((pair) => {
    const [now, before] = [sumsOf(held.month, pair), sumsOf(held.before, pair)];
    const isEnough = now && before && now.n >= fewest && before.n >= fewest;
    return isEnough ? [{ pair, now, before }] : [];
  });
  const told = compared.flatMap(({ pair, now, before }) => tellMoved(month, pair, { now, before }));
  return { told, compared: compared.length };
}

/** The share of the part beside the rest of the whole. */
function shareIn(sums: PartSums, z: number): (TotalShare & { readonly n: number }) | null {
  const { n, part, whole, partSquared, wholeSquared, product } = sums;
  const share = totalShare(
    n,
    {
      one: part,
      other: whole - part,
      oneSquare: partSquared,
      otherSquare: wholeSquared - 2 * product + partSquared,
      product: product - partSquared,
    },
    z,
  );
  return share && { ...share, n };
}

function tellMoved(
  month: string,
  { providerId, provider, holderId, holder }: Held,
  sums: { readonly now: PartSums; readonly before: PartSums },
): Telling[] {
  const [now, before] = [shareIn(sums.now, z99), shareIn(sums.before, z99)];
  if (!now || !before || Math.abs(now.value - before.value) < leastPoints) return [];
  const way = wayOf(differenceOf(now, before), 0);
  if (way === null) return [];
  const said = `${provider} waited ${way} for ${holder} in ${sayMonth(month)}: ${sayPercent(now.value)} of the time that its requests were open, ${sayPercent(before.value)} in the three months before.`;
  const what = `Held by ${holder}, of the time that requests of ${provider} were open`;
  const earlier = hrefOfAsked(providerId, monthAfter(month, -monthsBefore), monthsBefore);
  const grounds = [
    shareGround(
      `${what}, ${sayMonth(month)}`,
      shareIn(sums.now, z95)!,
      hrefOfAsked(providerId, month),
    ),
    shareGround(`${what}, the three months before`, shareIn(sums.before, z95)!, earlier),
  ];
  const href = `/teams/${providerId}/held`;
  const sentence = { key: `waits:${providerId}:${holderId}`, said, how, href, grounds };
  const weight = Math.abs(now.value - before.value) * 100;
  return [{ part: way === "less" ? "praise" : "ask", weight, sentence }];
}
