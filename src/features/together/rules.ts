/** What may be said of two figures held against each other. Pure. */
import { adjustForMany } from "#platform/statistics/comparing/many-tests.ts";
import { floor } from "#platform/statistics/floor.ts";
import {
  type Look,
  lookAt,
  moreNeeded,
  pointsOfLook,
} from "#platform/statistics/together/looks.ts";
import type { Observed } from "#platform/statistics/together/points.ts";
import {
  type JudgedName,
  judgedNames,
  lookNames,
  type LookName,
  type VerdictAnswer,
  type VerdictsAnswer,
} from "./contract.ts";

/** Fewer points than that say nothing of what moves. */
export const fewestPoints = 12;
/**
 * Where units are so few that chance can only be had by turning all of them together, p cannot fall below .05 in two tests with fewer
 * periods: of one unit 40, of two 20.
 */
export const fewestPeriods = (units: number): number =>
  units >= floor ? 0 : Math.ceil(40 / ([1, 1, 2, 6, 24][units] ?? 1));
/** An r inside of this tells less than 4 % of what moves. */
export const slight = 0.2;
const chanceAllowed = 0.05;
/** Beyond these it is not a matter of waiting. */
const most = { units: 500, periods: 120 } as const;

type Lack = NonNullable<VerdictAnswer["lacks"]>;

/** A panel looked at from all sides, before anything is said. */
export interface Looked {
  readonly looks: Partial<Record<LookName, Look>>;
  readonly lacks: Partial<Record<JudgedName, Lack>>;
  readonly units: number;
  readonly periods: number;
}

/** `named` alone are looked at: a list has no use for those that no sentence rests on. */
export function lookThrough(
  rows: readonly Observed[],
  named: readonly LookName[] = lookNames,
): Looked {
  const size = sizeOf(rows);
  const looks: Partial<Record<LookName, Look>> = {};
  const lacks: Partial<Record<JudgedName, Lack>> = {};
  for (const name of named) {
    const look = lookAt(name, rows);
    if (look) looks[name] = look;
  }
  for (const name of judgedNames) {
    const points = looks[name]?.n ?? pointsOfLook(name, rows)?.rows.length ?? 0;
    const lack = lackOf(name, { ...size, points, moves: looks[name] !== undefined });
    if (lack) lacks[name] = lack;
  }
  return { looks, lacks, ...size };
}

function sizeOf(rows: readonly Observed[]): Pick<Looked, "units" | "periods"> {
  const numbers = rows.map(({ period }) => period);
  const last = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  const first = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  return {
    units: new Set(rows.map(({ unit }) => unit)).size,
    periods: rows.length === 0 ? 0 : last - first + 1,
  };
}

interface Size {
  readonly units: number;
  readonly periods: number;
  readonly points: number;
  /** Neither of both stands still. */
  readonly moves: boolean;
}

function lackOf(name: JudgedName, { units, periods, points, moves }: Size): Lack | null {
  if (name === "between" && units < floor) return { what: "units", have: units, need: floor };
  if (name !== "between" && points < fewestPoints)
    return { what: "points", have: points, need: fewestPoints };
  if (name !== "between" && periods < fewestPeriods(units))
    return { what: "periods", have: periods, need: fewestPeriods(units) };
  return moves ? null : standsStill;
}

const isJudged = ({ looks, lacks }: Looked, name: JudgedName): boolean =>
  !lacks[name] && (looks[name]?.p ?? null) !== null;

/** How many tests of chance these are, all in all. */
export const countTests = (all: readonly Looked[]): number =>
  all.reduce((sum, looked) => sum + judgedNames.filter((name) => isJudged(looked, name)).length, 0);

/**
 * What each panel says, with chance corrected for all tests of all of them (Benjamini & Hochberg 1995): of panels in which nothing is, not more
 * than one in twenty lists says anything. `sides` tells whether a higher r means better with better (1) or better with worse (-1).
 */
export function judge(all: readonly Looked[], signs: readonly (1 | -1)[]): VerdictsAnswer[] {
  const tests = all.flatMap((looked, at) =>
    judgedNames.filter((name) => isJudged(looked, name)).map((name) => ({ at, name })),
  );
  const adjusted = adjustForMany(tests.map(({ at, name }) => all[at]!.looks[name]!.p!));
  return all.map((looked, at) => {
    const verdict = (name: JudgedName): VerdictAnswer => {
      const test = tests.findIndex((one) => one.at === at && one.name === name);
      return verdictOf(name, looked, { sign: signs[at]!, adjustedP: adjusted[test] ?? null });
    };
    return {
      between: verdict("between"),
      within: verdict("within"),
      followed: verdict("followed"),
    };
  });
}

const nothing = { goes: null, more: null, lacks: null } as const;

function verdictOf(
  name: JudgedName,
  looked: Looked,
  { sign, adjustedP }: { readonly sign: 1 | -1; readonly adjustedP: number | null },
): VerdictAnswer {
  const [look, lacks] = [looked.looks[name], looked.lacks[name]];
  if (!look || lacks)
    return { ...nothing, state: "lacking", lacks: lacks ?? standsStill, adjustedP: null };
  if (isTold(look, adjustedP)) {
    const goes = look.r * sign > 0 ? "better" : "worse";
    return { ...nothing, state: "told", goes, adjustedP };
  }
  if (isSlight(look)) return { ...nothing, state: "none", adjustedP };
  return { ...nothing, state: "untold", more: moreOf(name, look, looked), adjustedP };
}

const standsStill: Lack = { what: "moves", have: 0, need: 1 };

const isTold = ({ interval }: Look, adjustedP: number | null): boolean =>
  adjustedP !== null &&
  adjustedP <= chanceAllowed &&
  interval !== null &&
  (interval.low > 0 || interval.high < 0);

const isSlight = ({ interval }: Look): boolean =>
  interval !== null && interval.low > -slight && interval.high < slight;

/** Between units it takes more units, over time more periods of those there are. */
function moreOf(name: JudgedName, look: Look, { units }: Looked): number | null {
  const points = moreNeeded(look);
  const more = Math.max(1, name === "between" ? points : Math.ceil(points / units));
  return more <= (name === "between" ? most.units : most.periods) ? more : null;
}

export const signOf = (figure: "more" | "less", outcome: "more" | "less"): 1 | -1 =>
  figure === outcome ? 1 : -1;
