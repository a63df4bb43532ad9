/** A panel as the contract says it. */
import { floor } from "#platform/statistics/floor.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import {
  type ComparisonAnswer,
  lookNames,
  type LookAnswer,
  type NounsAnswer,
  type SideAnswer,
} from "./contract.ts";
import type { Panel } from "./house/panels.ts";
import { judge, type Looked, lookThrough, signOf } from "./rules.ts";
import { sayTogether } from "./saying.ts";

interface ToCompare {
  readonly panel: Panel;
  readonly figure: SideAnswer;
  readonly outcome: SideAnswer;
  readonly nouns: NounsAnswer;
  /** A period's number as people write it. */
  readonly periodOf: (number: number) => string;
  readonly remarks: readonly string[];
  readonly asOf: Date | null;
}

export function comparisonOf(given: ToCompare): Sendable<ComparisonAnswer> {
  const { panel, figure, outcome, nouns, periodOf, remarks, asOf } = given;
  const looked = lookThrough(panel.rows);
  const [verdicts] = judge([looked], [signOf(figure.better, outcome.better)]);
  const names = { figure: figure.name, outcome: outcome.name, nouns, isFew: looked.units < floor };
  return {
    figure,
    outcome,
    nouns,
    sentences: sayTogether({ ...names, verdicts: verdicts! }),
    remarks,
    verdicts: verdicts!,
    looks: looksOf(looked),
    rows: (Object.keys(looked.looks).length === 0 ? [] : panel.rows).map(
      ({ unit, period, x, y }) => ({
        unit: panel.units.get(unit)?.name ?? unit,
        period: periodOf(period),
        number: period,
        figure: x,
        outcome: y,
      }),
    ),
    units: [...panel.units.values()],
    asOf,
  };
}

function looksOf({ looks, below, units: all }: Looked): LookAnswer[] {
  return lookNames.map((name) => {
    const look = looks[name];
    if (!look) return { look: name, ...unsaid, n: 0, units: all, ...below[name] };
    const { r, interval, n, effective, units, p } = look;
    const [low, high] = [interval?.low ?? null, interval?.high ?? null];
    return { look: name, r, low, high, n, effective, units, p, lacks: null };
  });
}

const unsaid = { r: null, low: null, high: null, effective: null, p: null, lacks: null } as const;
