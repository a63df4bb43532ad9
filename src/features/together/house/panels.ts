/** What is held against what: rows of units and months, made of months of teams and series of customers outside. Pure. */
import { monthlyOf } from "#feature/balance";
import { type DeclaredChain, reachOf } from "#feature/chain";
import type { Series } from "#feature/outcomes";
import { groupBy } from "#platform/grouping.ts";
import type { Observed } from "#platform/statistics/together/points.ts";
import type { MonthOfTeam } from "./figures.ts";

export interface Unit {
  readonly name: string;
  /** The teams behind it, where that is not the unit itself. */
  readonly teams: readonly string[];
}

export interface Panel {
  /** `unit` is the id of a team or of a segment. */
  readonly rows: readonly Observed[];
  readonly units: ReadonlyMap<string, Unit>;
}

/** One thing that is measured outside: the same series of several segments, or one of all customers. */
export interface Measure {
  /** The id of its first series. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly better: "more" | "less";
  readonly series: readonly Series[];
}

/** Series of one name, unit and direction are one measure of several segments; one of all customers stands by itself. */
export function measuresOf(series: readonly Series[]): Measure[] {
  const keyOf = ({ name, unit, better, segmentId }: Series): string =>
    JSON.stringify([name.toLowerCase(), unit.toLowerCase(), better, segmentId === null]);
  return [...groupBy(series, keyOf).values()].map((own) => {
    const { id, name, unit, better, segmentName } = own[0]!;
    const isAlone = own.length === 1 && segmentName !== null;
    return {
      key: id,
      name: isAlone ? `${name}, ${segmentName}` : name,
      unit,
      better,
      series: own,
    };
  });
}

type Chain = Pick<DeclaredChain, "teams" | "services" | "links">;

/** The open teams of the house whose services lead to each segment. */
export function teamsBehind({ teams, services, links }: Chain): Map<string, string[]> {
  const reach = reachOf(links);
  const ours = new Set(teams.filter(({ isVendor }) => !isVendor).map(({ id }) => id));
  const behind = new Map<string, Set<string>>();
  for (const { id, teamId } of services) {
    if (!ours.has(teamId)) continue;
    for (const { segmentId } of reach.get(id) ?? [])
      behind.set(segmentId, (behind.get(segmentId) ?? new Set()).add(teamId));
  }
  return new Map([...behind].map(([segmentId, ids]) => [segmentId, [...ids]]));
}

interface Outside {
  readonly measure: Measure;
  readonly kept: readonly MonthOfTeam[];
  readonly chain: Chain;
  /** In a row, oldest first. */
  readonly months: readonly string[];
}

export const allCustomers = "All customers outside";

/**
 * A unit is what the outcome is measured of: a segment, with the figure of all teams that lead to it taken together. Teams that lead to the
 * same customers share one outcome, and counting it once for each of them would make more of it than there is.
 */
export function panelOutside({ measure, kept, chain, months }: Outside): Panel {
  const behind = teamsBehind(chain);
  const names = new Map(chain.teams.map(({ id, name }) => [id, name]));
  const byTeam = groupBy(kept, ({ teamId }) => teamId);
  const units = new Map<string, Unit>();
  const rows = measure.series.flatMap(({ segmentId, segmentName, values, every }): Observed[] => {
    const outcome = monthlyOf(values, every, months);
    const teamIds = segmentId === null ? [...byTeam.keys()] : (behind.get(segmentId) ?? []);
    const known = teamIds.filter((id) => byTeam.has(id) && names.has(id));
    if (!outcome || known.length === 0) return [];
    const unit = segmentId ?? "all";
    units.set(unit, {
      name: segmentName ?? allCustomers,
      teams: known.map((id) => names.get(id)!).toSorted(),
    });
    const figure = togetherOf(known.flatMap((id) => byTeam.get(id)!));
    return months.flatMap((month, at) => {
      const [x, y] = [figure.get(month), outcome[at] ?? null];
      return x === undefined || y === null ? [] : [{ unit, period: numberOf(month), x, y }];
    });
  });
  return { rows, units };
}

/** Of several teams by month, each weighed by how much it rests on. */
function togetherOf(kept: readonly MonthOfTeam[]): Map<string, number> {
  return new Map(
    [...groupBy(kept, ({ month }) => month)].map(([month, own]) => {
      const n = own.reduce((sum, one) => sum + one.n, 0);
      return [month, own.reduce((sum, one) => sum + one.value * one.n, 0) / n];
    }),
  );
}

/** Two figures of the same teams: a unit is a team. */
export function panelInside(
  kept: readonly MonthOfTeam[],
  other: readonly MonthOfTeam[],
  teams: Chain["teams"],
): Panel {
  const keyOf = ({ teamId, month }: MonthOfTeam): string => `${teamId} ${month}`;
  const known = new Map(other.map((one) => [keyOf(one), one.value]));
  const units = new Map(teams.map(({ id, name }) => [id, { name, teams: [] }]));
  const rows = kept.flatMap((one): Observed[] => {
    const y = known.get(keyOf(one));
    return y === undefined || !units.has(one.teamId)
      ? []
      : [{ unit: one.teamId, period: numberOf(one.month), x: one.value, y }];
  });
  return { rows, units };
}

/** Months in a row have numbers in a row. */
export function numberOf(month: string): number {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  return year * 12 + ofYear - 1;
}

export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
