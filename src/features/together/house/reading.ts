/** Reads one figure against one outcome, or against all there are. */
import { monthLater, monthsUntil } from "#feature/balance";
import { type DeclaredChain, findChain } from "#feature/chain";
import { findOutcomes, findSeries } from "#feature/outcomes";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { floor } from "#platform/statistics/floor.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { comparisonOf } from "../answers.ts";
import {
  type ComparisonAnswer,
  judgedNames,
  type ListAnswer,
  type NounsAnswer,
  type SideAnswer,
} from "../contract.ts";
import { type Figure, figuresFor } from "./figures.ts";
import {
  type Measure,
  measuresOf,
  monthOf,
  type Panel,
  panelInside,
  panelOutside,
} from "./panels.ts";
import { findKept, type KeptRow } from "../queries.ts";
import { countTests, judge, lookThrough, signOf } from "../rules.ts";
import { sayTogether } from "../saying.ts";

/** Five years: what lies further back tells of another house. */
const monthsRead = 60;

export interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

export type Against =
  | { readonly where: "outside"; readonly measure: Measure }
  | { readonly where: "inside"; readonly figure: Figure };

interface House {
  /** Those that the reader may see. */
  readonly figures: readonly Figure[];
  readonly months: readonly string[];
  readonly kept: readonly KeptRow[];
  readonly chain: DeclaredChain;
  readonly against: readonly Against[];
}

/** Everything that a figure can be held against, with the months of all figures. */
async function readHouse({ db, who, now }: Asked): Promise<House> {
  const zone = await findZone(db);
  const months = monthsUntil(monthLater(dayInZone(zone, now).slice(0, 7), -1), monthsRead);
  const ids = (await findOutcomes(db, who)).map(({ id }) => id);
  const found = await findSeries(db, ids, `${months[0]!}-01`);
  const order = new Map(ids.map((id, at) => [id, at]));
  const series = found.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
  const figures = figuresFor(who);
  return {
    figures,
    months,
    kept: await findKept(db, who, { figures: figures.map(({ key }) => key), since: months[0]! }),
    chain: await findChain(db),
    against: [
      ...measuresOf(series).map((measure): Against => ({ where: "outside", measure })),
      ...figures.map((figure): Against => ({ where: "inside", figure })),
    ],
  };
}

const keptOf = (house: House, { key }: Figure): KeptRow[] =>
  house.kept.filter(({ figure }) => figure === key);

function panelOf(house: House, figure: Figure, against: Against): Panel {
  const kept = keptOf(house, figure);
  const { chain, months } = house;
  if (against.where === "outside")
    return panelOutside({ measure: against.measure, kept, chain, months });
  const teams = chain.teams.filter(({ isVendor }) => !isVendor);
  return panelInside(kept, keptOf(house, against.figure), teams);
}

export function sideOf(against: Against): SideAnswer {
  const { key, name, unit, better } =
    against.where === "outside" ? against.measure : against.figure;
  const readBy = against.where === "outside" ? "colleagues" : against.figure.readBy;
  return { key, name, unit, better, where: against.where, readBy };
}

export const sideOfFigure = (figure: Figure): SideAnswer => sideOf({ where: "inside", figure });

const nouns: Readonly<Record<Against["where"], NounsAnswer>> = {
  inside: { one: "team", many: "teams", period: "month" },
  outside: { one: "segment", many: "segments", period: "month" },
};

const newest = (kept: readonly KeptRow[]): Date | null =>
  kept.reduce<Date | null>(
    (latest, { asOf }) => (latest === null || asOf > latest ? asOf : latest),
    null,
  );

/** A figure against all there is, chance corrected for all tests of the list. */
export async function readList(asked: Asked, figure: Figure): Promise<Sendable<ListAnswer>> {
  const house = await readHouse(asked);
  const against = house.against.filter(
    (one) => one.where === "outside" || one.figure.key !== figure.key,
  );
  const looked = against.map((one) => lookThrough(panelOf(house, figure, one).rows, judgedNames));
  const sides = against.map(sideOf);
  const verdicts = judge(
    looked,
    sides.map(({ better }) => signOf(figure.better, better)),
  );
  return {
    figures: house.figures.map(sideOfFigure),
    figure: sideOfFigure(figure),
    rows: sides.map((outcome, at) => ({
      outcome,
      units: looked[at]!.units,
      periods: looked[at]!.periods,
      verdicts: verdicts[at]!,
      sentences: sayTogether({
        figure: figure.name,
        outcome: outcome.name,
        nouns: nouns[outcome.where],
        isFew: looked[at]!.units < floor,
        verdicts: verdicts[at]!,
      }),
    })),
    tests: countTests(looked),
    asOf: newest(keptOf(house, figure)),
  };
}

/** Undefined where there is no such outcome, or it is the figure itself. */
export async function readCompared(
  asked: Asked,
  figure: Figure,
  key: string,
): Promise<Sendable<ComparisonAnswer> | undefined> {
  const house = await readHouse(asked);
  const against = house.against.find((one) =>
    one.where === "outside"
      ? one.measure.series.some(({ id }) => id === key)
      : one.figure.key === key && key !== figure.key,
  );
  if (!against) return undefined;
  const outcome = sideOf(against);
  return comparisonOf({
    panel: panelOf(house, figure, against),
    figure: sideOfFigure(figure),
    outcome,
    nouns: nouns[against.where],
    periodOf: monthOf,
    remarks: remarksOn(figure, against),
    asOf: newest(keptOf(house, figure)),
  });
}

const ofOneKind: Readonly<Record<Figure["from"], string>> = {
  requests:
    "Both are counted from the same requests, which alone can bring them together: a slow month breaks promises by being slow.",
  service:
    "Both are said by the same people in the same minutes, which alone can bring them together.",
  pulse:
    "Both are said by the same people in the same minutes, which alone can bring them together.",
};

function remarksOn(figure: Figure, against: Against): string[] {
  const remarks =
    against.where === "inside" ? remarksInside(figure, against.figure) : remarksOutside(against);
  const asked = [figure, ...(against.where === "inside" ? [against.figure] : [])];
  return asked.every(({ from }) => from === "requests") ? remarks : [...remarks, ofSurveys];
}

const ofSurveys =
  "What a survey says stands in the month in which its wave closed, and only where enough people answered. Waves lie months apart, so that it takes years until something can be told over time.";

const remarksInside = (figure: Figure, other: Figure): string[] =>
  figure.from === other.from ? [ofOneKind[figure.from]] : [];

function remarksOutside(against: Extract<Against, { readonly where: "outside" }>): string[] {
  const { series } = against.measure;
  const coarse = series.filter(({ every }) => every === "quarter" || every === "year");
  const isWhole = series.every(({ segmentId }) => segmentId === null);
  return [
    isWhole
      ? "The outcome is one series of all customers outside and belongs to no team: the figure is that of all teams together, and only time can be looked at."
      : "The outcome is measured of customers outside and not of teams: each segment stands with the figure of all teams whose services lead to it by the chain, taken together. A team that leads to several stands behind each of them.",
    ...(coarse.length > 0
      ? ["A value each quarter or year is too coarse to be held against months, so it is left out."]
      : []),
  ];
}
