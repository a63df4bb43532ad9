/** What a file of segments and series would do, decided before anything is written. Pure. */
import { Value } from "typebox/value";
import { everies, type Every, SegmentBody, type SegmentWritten } from "../contract.ts";
import { readDay, readNumber } from "../reading.ts";
import { mayHaveValue } from "../rules.ts";
import type { SeriesFile, SeriesLine } from "./reading.ts";

export interface SeriesKnown {
  readonly id: string;
  readonly every: Every;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What stands there: by names, capitals aside. */
export interface Present {
  readonly segments: ReadonlySet<string>;
  readonly series: ReadonlyMap<string, SeriesKnown>;
  readonly today: string;
}

export interface SeriesPlan {
  /** '' for all customers outside. */
  readonly segment: string;
  readonly name: string;
  /** Null for one that is to be begun, with what the first line says of it. */
  readonly id: string | null;
  readonly unit: string;
  readonly source: string;
  readonly better: "more" | "less";
  readonly every: Every;
  readonly values: { readonly day: string; readonly value: number; readonly note: string }[];
}

export interface Plan {
  readonly segments: readonly SegmentWritten[];
  readonly series: readonly SeriesPlan[];
  readonly totals: {
    segments: number;
    series: number;
    new: number;
    changed: number;
    same: number;
    wrong: number;
  };
  readonly wrong: readonly { readonly line: number; readonly says: string }[];
}

const plain = (name: string): string => name.trim().toLowerCase();
export const keyOf = (segment: string, name: string): string => `${plain(segment)}\n${plain(name)}`;

export function decideFile(file: SeriesFile, present: Present): Plan {
  const deciding = new Deciding(present);
  for (const segment of file.segments) deciding.addSegment(segment);
  for (const line of file.lines) deciding.addLine(line);
  return deciding.plan();
}

/** What a note holds; a letter of two halves is not cut in two. */
const cut = (note: string): string => note.slice(0, 500).replace(/\p{Surrogate}$/u, "");

const isBetter = (text: string): text is "more" | "less" => text === "more" || text === "less";

function wrongWords({ series, unit, source }: SeriesLine): string | null {
  if (series === "" || series.length > 100) return "The name of the series is missing or too long.";
  if (/\p{Control}/u.test(series + unit + source))
    return "A line break or a control character stands in its words.";
  return unit.length > 30 || source.length > 200 ? "The unit or the source is too long." : null;
}

const isEvery = (text: string): text is Every => everies.some((every) => every === text);

class Deciding {
  readonly #present: Present;
  readonly #segments = new Map<string, SegmentWritten>();
  readonly #series = new Map<string, SeriesPlan>();
  readonly #days = new Set<string>();
  readonly #wrong: { line: number; says: string }[] = [];
  readonly #count = { new: 0, changed: 0, same: 0 };

  constructor(present: Present) {
    this.#present = present;
  }

  /** One that is there already stays as it is: a file of numbers must not change what is promised. */
  addSegment(given: Readonly<Record<string, unknown>>): void {
    const name = typeof given["name"] === "string" ? given["name"] : "";
    if (this.#present.segments.has(plain(name))) return;
    const { headcount = null, firstAnswer = null, solved = null } = given;
    const { about = "", courtesy = "" } = given;
    const body = { name, about, courtesy, headcount, firstAnswer, solved };
    if (!Value.Check(SegmentBody, body)) {
      this.#wrong.push({ line: 0, says: `The segment '${name.slice(0, 60)}' cannot be read.` });
    } else this.#segments.set(plain(name), body);
  }

  addLine(line: SeriesLine): void {
    const series = this.#seriesOf(line);
    if (typeof series === "string") return this.#refuse(line, series);
    if (line.day === "" && line.value === "") return;
    const day = readDay(line.day, series.every);
    if ("wrong" in day) return this.#refuse(line, day.wrong);
    if (!mayHaveValue(day.day, this.#present.today))
      return this.#refuse(line, `'${line.day.slice(0, 40)}' is no day, or lies ahead.`);
    const value = readNumber(line.value);
    if (typeof value === "string") return this.#refuse(line, value);
    this.#take(line, series, { day: day.day, value });
  }

  #take(
    line: SeriesLine,
    series: SeriesPlan,
    { day, value }: { day: string; value: number },
  ): void {
    const key = `${keyOf(line.segment, line.series)}\n${day}`;
    if (this.#days.has(key)) return this.#refuse(line, `${day} stands in the file twice.`);
    this.#days.add(key);
    const earlier = this.#present.series.get(keyOf(line.segment, line.series))?.numbers.get(day);
    const state = earlier === undefined ? "new" : earlier === value ? "same" : "changed";
    this.#count[state] += 1;
    if (state !== "same") series.values.push({ day, value, note: cut(line.note) });
  }

  #refuse({ line }: SeriesLine, says: string): void {
    this.#wrong.push({ line, says });
  }

  /** The series of a line, begun when it is new; or what is wrong with it. */
  #seriesOf(line: SeriesLine): SeriesPlan | string {
    const key = keyOf(line.segment, line.series);
    const planned = this.#series.get(key);
    if (planned) return planned;
    const known = this.#present.series.get(key);
    const begun = this.#begin(line, known);
    if (typeof begun !== "string") this.#series.set(key, begun);
    return begun;
  }

  #begin(line: SeriesLine, known: SeriesKnown | undefined): SeriesPlan | string {
    const { segment, series: name, unit, source } = line;
    if (segment !== "" && !this.#has(segment))
      return `There are no customers outside called '${segment.slice(0, 60)}'.`;
    const { better, every } = known ? { better: "more", every: known.every } : line;
    const wrong = wrongWords(line);
    if (wrong !== null) return wrong;
    if (!isBetter(better)) return "Write more or less under better.";
    if (!isEvery(every)) return `Write ${everies.join(", ")} under every.`;
    return { segment, name, id: known?.id ?? null, unit, source, better, every, values: [] };
  }

  #has(segment: string): boolean {
    return this.#present.segments.has(plain(segment)) || this.#segments.has(plain(segment));
  }

  plan(): Plan {
    const series = [...this.#series.values()];
    const wrong = this.#wrong.toSorted((one, other) => one.line - other.line);
    const begun = series.filter(({ id }) => id === null).length;
    const counted = { segments: this.#segments.size, series: begun, ...this.#count };
    return {
      segments: [...this.#segments.values()],
      series,
      totals: { ...counted, wrong: wrong.length },
      wrong,
    };
  }
}
