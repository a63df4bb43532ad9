/** What may be said of two figures held against each other. Pure. */
import { adjustForMany } from "#platform/statistics/comparing/many-tests.ts";
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
  type LackAnswer,
  lookNames,
  type LookName,
  type VerdictAnswer,
  type VerdictsAnswer,
} from "./contract.ts";
import { lackOf } from "./floors.ts";

/** An r inside of this tells less than 4 % of what moves. */
export const slight = 0.2;
const chanceAllowed = 0.05;
/** Beyond these it is not a matter of waiting. */
const most = { units: 500, periods: 120 } as const;

/** A panel looked at from all sides, before anything is said. */
export interface Looked {
  /** Those above their floor alone: of the others nothing goes further. */
  readonly looks: Partial<Record<LookName, Look>>;
  readonly below: Partial<Record<LookName, Below>>;
  readonly units: number;
  readonly periods: number;
}

/** Too few to say; how many there were is still said. */
export interface Below {
  readonly n: number;
  readonly lacks: LackAnswer;
}

/** `named` alone are looked at: a list has no use for those that no sentence rests on. */
export function lookThrough(
  rows: readonly Observed[],
  named: readonly LookName[] = lookNames,
): Looked {
  const size = sizeOf(rows);
  const looks: Partial<Record<LookName, Look>> = {};
  const below: Partial<Record<LookName, Below>> = {};
  for (const name of named) {
    const look = lookAt(name, rows);
    const points = look?.n ?? countPoints(name, rows);
    const lacks = lackOf(name, { ...size, points, worth: look?.effective ?? null });
    if (lacks) below[name] = { n: points, lacks };
    else if (look) looks[name] = look;
  }
  return { looks, below, ...size };
}

const countPoints = (name: LookName, rows: readonly Observed[]): number =>
  pointsOfLook(name, rows)?.rows.length ?? 0;

function sizeOf(rows: readonly Observed[]): Pick<Looked, "units" | "periods"> {
  const numbers = rows.map(({ period }) => period);
  const last = numbers.reduce((one, other) => Math.max(one, other), -Infinity);
  const first = numbers.reduce((one, other) => Math.min(one, other), Infinity);
  return {
    units: new Set(rows.map(({ unit }) => unit)).size,
    periods: rows.length === 0 ? 0 : last - first + 1,
  };
}

const isJudged = ({ looks }: Looked, name: JudgedName): boolean =>
  (looks[name]?.p ?? null) !== null;

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
  const look = looked.looks[name];
  if (!look)
    return {
      ...nothing,
      state: "lacking",
      lacks: looked.below[name]?.lacks ?? null,
      adjustedP: null,
    };
  if (isTold(look, adjustedP)) {
    const goes = look.r * sign > 0 ? "better" : "worse";
    return { ...nothing, state: "told", goes, adjustedP };
  }
  if (isSlight(look)) return { ...nothing, state: "none", adjustedP };
  return { ...nothing, state: "untold", more: moreOf(name, look, looked), adjustedP };
}

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
