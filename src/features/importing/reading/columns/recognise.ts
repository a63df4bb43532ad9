import { ReadingRefused } from "../source/refused.ts";
import { ColumnFinder, type Sample, type TimePlaces } from "./column-finder.ts";
import { placesOfGiven, type GivenMapping } from "./given-mapping.ts";
import { known, withoutCount } from "./header.ts";
import { tellKind, type KindFound } from "./kinds.ts";
import type { Field } from "./fields.ts";
import type { Kind } from "./marks.ts";

/** A log has a row for each event; a table has a row for each request, with its times side by side. */
export type Shape = "log" | "table";

export interface Recognised {
  readonly kind: Kind;
  readonly shape: Shape;
  /** 0 to 1. */
  readonly confidence: number;
  /** Places of the columns of each field; more than one only for comments. */
  readonly places: ReadonlyMap<Field, readonly number[]>;
  /** In words, one sentence each. */
  readonly because: readonly string[];
}

export interface GivenReading {
  readonly mapping?: GivenMapping;
  readonly shape?: Shape;
}

/** Tells what each column of an export means, from its headers and its first rows. Refuses when there is no case or no time. */
export function recognise(sample: Sample, given: GivenReading = {}): Recognised {
  const kind = tellKind(sample.columns.map(withoutCount));
  const finder = new ColumnFinder(
    sample,
    kind.kind,
    placesOfGiven(given.mapping ?? {}, sample.columns),
  );
  finder.findNamed();
  const places = finder.places;
  if (!places.has("case")) finder.findCaseLoosely();
  if (!places.has("case"))
    throw noColumn("noCase", "the request or case", "--case", sample.columns);
  const repeats = repeatsCases(sample.rows, places.get("case")![0]!);
  const times = finder.findTimes();
  const shape = given.shape ?? decideShape({ repeats, kind: kind.kind, places, ...times });
  if (shape === "log") finder.settleLog(times);
  else finder.settleTable(times);
  if (shape === "log" && !places.has("time"))
    throw noColumn("noTime", "the time of each event", "--time", sample.columns);
  return {
    kind: kind.kind,
    shape,
    confidence: kind.confidence,
    places,
    because: explain(kind, shape, repeats, places, sample.columns),
  };
}

/** A log repeats its cases; rows that are equal as a whole (a page exported twice) do not count. */
function repeatsCases(rows: readonly (readonly string[])[], place: number): boolean {
  const cases = new Set<string>();
  const whole = new Set<string>();
  let repeated = 0;
  for (const row of rows) {
    const key = known(row[place]);
    const text = row.join("\u0001");
    if (key === null || whole.has(text)) continue;
    whole.add(text);
    if (cases.has(key)) repeated++;
    cases.add(key);
  }
  return repeated >= Math.max(1, whole.size / 10);
}

function decideShape(
  found: TimePlaces & {
    repeats: boolean;
    kind: Kind;
    places: ReadonlyMap<Field, readonly number[]>;
  },
): Shape {
  const { repeats, kind, places, given, event, later, bare } = found;
  const opened = places.get("openedAt")?.[0];
  if (repeats || (given !== undefined && given !== opened)) return "log";
  if (kind !== "event-log") return "table";
  if (event !== undefined) return "log";
  if (opened !== undefined) return "table";
  const others = [places.get("activity")?.[0], later, bare];
  return others.some((place) => place !== undefined) ? "log" : "table";
}

function explain(
  kind: KindFound,
  shape: Shape,
  repeats: boolean,
  places: ReadonlyMap<Field, readonly number[]>,
  columns: readonly string[],
): string[] {
  const name = (field: Field): string => columns[places.get(field)?.[0] ?? -1] ?? "";
  const system =
    kind.kind === "event-log"
      ? "The headers are those of no export that is known by name, so it is read as a general log."
      : `It is an export of ${kind.name}, by its columns ${kind.found
          .slice(0, 4)
          .map((one) => `"${one}"`)
          .join(", ")}.`;
  if (shape === "log") {
    const why = repeats ? `as "${name("case")}" repeats` : `as it has times of single events`;
    return [system, `Each row is one event, ${why}; its time is "${name("time")}".`];
  }
  const when = places.has("openedAt")
    ? `it was asked at "${name("openedAt")}"`
    : "no column says when it was asked";
  return [system, `Each row is one request, named by "${name("case")}"; ${when}.`];
}

function noColumn(
  reason: "noCase" | "noTime",
  what: string,
  option: string,
  columns: readonly string[],
): ReadingRefused {
  const shown = columns
    .slice(0, 30)
    .map((one) => `"${one.slice(0, 60)}"`)
    .join(", ");
  return new ReadingRefused(
    reason,
    `No column was recognised as ${what}. Nothing was imported; name it with ${option} COLUMN or on the screen. The columns are ${shown}${columns.length > 30 ? " and more" : ""}.`,
  );
}
