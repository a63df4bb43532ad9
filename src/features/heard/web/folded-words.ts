/** What a part of the results comes to, in one sentence with its n. Pure. */
import type {
  AskedAnswer,
  Driver,
  FigureAnswer,
  ImprovementAnswer,
  ResponseAnswer,
  TeamResults,
  UnitAnswer,
  WaveAnswer,
} from "#contract/heard";
import { groupBy } from "#platform/grouping.ts";
import { numberWords } from "#web/data/zone.ts";
import type { Words } from "./use-words.ts";
import {
  figureOf,
  figureWords,
  mainKeyOf,
  meanWords,
  nameOf,
  responseWords,
  scaleOf,
  testedWords,
} from "./words.ts";

type Items = readonly AskedAnswer[];
type Trend = TeamResults["trends"][number];
type Gap = TeamResults["gaps"][number];

const counted = (n: number, { lang }: Words): string => numberWords(n, 1, lang);
const mainKeyIn = (items: Items): string | null => mainKeyOf({ items });

/** 'Overall: 4.1 (3.8 to 4.4), n = 38' */
export function figuresSaid(unit: UnitAnswer, items: Items, spoken: Words): string {
  const figure = figureOf(unit, mainKeyIn(items)) ?? unit.figures[0];
  return figure ? saidOf(figure, items, spoken) : spoken.folded.none(1);
}

const saidOf = (figure: FigureAnswer, items: Items, spoken: Words): string =>
  spoken.folded.of(
    nameOf(items, figure.key, spoken),
    figureWords(figure, spoken),
    counted(figure.n, spoken),
  );

interface Shown {
  readonly who: string;
  readonly figure: FigureAnswer;
  readonly mean: number;
}

/** Between which means customers lie; `nameOfCell` says who a cell is. */
export function cellsSaid(
  cells: readonly UnitAnswer[],
  items: Items,
  nameOfCell: (cell: UnitAnswer, spoken: Words) => string,
  spoken: Words,
): string {
  const words = spoken.folded;
  const shown = cells
    .flatMap((cell): Shown[] => {
      const figure = figureOf(cell, mainKeyIn(items));
      const mean = figure?.figures?.mean.value;
      return figure && mean !== undefined ? [{ who: nameOfCell(cell, spoken), figure, mean }] : [];
    })
    .toSorted((a, b) => a.mean - b.mean);
  const [low, high] = [shown.at(0), shown.at(-1)];
  if (!low || !high) return words.none(cells.length);
  if (low !== high) return words.range(endOf(low, spoken), endOf(high, spoken));
  const said = words.of(low.who, figureWords(low.figure, spoken), counted(low.figure.n, spoken));
  return words.onlyOne(said, cells.length - 1);
}

const endOf = ({ who, figure, mean }: Shown, spoken: Words): string =>
  spoken.folded.end(counted(mean, spoken), who, counted(figure.n, spoken));

/** Customer by customer, and relationship by relationship. */
export const customerName = ({ team }: UnitAnswer, { sentences }: Words): string =>
  team?.name ?? sentences.wave.others;
export const pairName = (cell: UnitAnswer, spoken: Words): string =>
  spoken.folded.pair(customerName(cell, spoken), cell.provider?.name ?? "");

/** The overall judgement in the wave before and in this one; where it was not asked twice, what was. */
export function trendSaid(
  trends: readonly Trend[],
  unit: UnitAnswer,
  items: Items,
  spoken: Words,
): string {
  const words = spoken.folded;
  const main = mainKeyIn(items);
  const row = trends.find(({ key }) => key === main) ?? trends[0];
  const [before, now] = [row?.points.at(-2), row?.points.at(-1)];
  if (!row || !now) return words.none(1);
  const name = nameOf(items, row.key, spoken);
  if (!before) return words.of(name, meanWords(now.mean, spoken), counted(now.n, spoken));
  const direction = figureOf(unit, row.key)?.change?.direction ?? "unclear";
  const [there, here] = [before, now].map(({ mean, n }) =>
    words.mean(counted(mean.value, spoken), counted(n, spoken)),
  );
  return words.before(name, there!, here!, spoken.sentences.directions[direction]);
}

/** The widest gap of those that are clear of nothing, each held against the length of its scale. */
export function gapsSaid(
  gaps: readonly Gap[],
  unit: UnitAnswer,
  items: Items,
  spoken: Words,
): string {
  const words = spoken.folded;
  const [widest] = gaps
    .filter(({ gap }) => gap.direction !== "unclear")
    .toSorted((a, b) => shareOfScale(b, items) - shareOfScale(a, items));
  const n = counted(figureOf(unit, widest?.key ?? mainKeyIn(items))?.n ?? unit.answered, spoken);
  if (!widest) return words.noGap(n);
  const { direction, ...interval } = widest.gap;
  const wider = spoken.sentences.gap.wider[direction];
  return words.gap(nameOf(items, widest.key, spoken), wider, meanWords(interval, spoken), n);
}

function shareOfScale({ key, gap }: Gap, items: Items): number {
  const [least, most] = scaleOf(items, key);
  return Math.abs(gap.value) / (most - least);
}

export function driversSaid(
  { drivers: [closest] }: UnitAnswer,
  items: Items,
  spoken: Words,
): string {
  const words = spoken.folded;
  if (!closest) return words.none(1);
  const { value, low, high } = closest.relation;
  const [r, from, to] = [value, low, high].map((one) => numberWords(one, 2, spoken.lang));
  const figure = spoken.sentences.drivers.said(r!, from!, to!);
  return words.of(nameOf(items, closest.key, spoken), figure, counted(closest.n, spoken));
}

const nOfFigure = (unit: UnitAnswer, { key, n }: Driver): number => figureOf(unit, key)?.n ?? n;

/** Beside the figures, where their n is not that of all who answered, or not that of what goes along with the whole. */
export function figuresNote(unit: UnitAnswer, { folded: words }: Words): string | null {
  const isTotal = unit.kind === "whole" || unit.kind === "customer";
  if (isTotal && unit.figures.some(({ n }) => n < unit.answered)) return words.leftOut;
  return unit.drivers.some((one) => one.n !== nOfFigure(unit, one)) ? words.marked : null;
}

/** Beside what goes along with the overall judgement, where its n is not that of the figures. */
export function driversNote(unit: UnitAnswer, { folded: words }: Words): string | null {
  const { drivers } = unit;
  if (drivers.some((one) => one.n > nOfFigure(unit, one))) return words.wholeOfAll;
  return drivers.some((one) => one.n < nOfFigure(unit, one)) ? words.whole : null;
}

/** Who is heard least, of those large enough to be told apart. */
export function responsesSaid([least]: readonly ResponseAnswer[], spoken: Words): string {
  const { folded, sentences } = spoken;
  return least
    ? folded.least(least.team?.name ?? sentences.response.others, responseWords(least, spoken))
    : folded.none(1);
}

export const commentsSaid = (
  { comments, themes }: Pick<TeamResults, "comments" | "themes">,
  { folded }: Words,
): string => folded.comments(comments.length, themes.length);

export const teamsSaid = (
  teams: number,
  { answered }: Pick<WaveAnswer, "answered">,
  spoken: Words,
): string => spoken.folded.teams(teams, counted(answered, spoken));

/** 'Better since; The next wave tests it': what became of each, those of one kind counted. */
export const improvementsSaid = (list: readonly ImprovementAnswer[], spoken: Words): string =>
  [...groupBy(list, (one) => testedWords(one, spoken).words)]
    .map(([state, { length }]) => spoken.folded.state(state, length))
    .join("; ");
