import { takeApart } from "../times/parse-time.ts";
import { keyOf, known, withoutCount } from "./header.ts";
import { keysOfKind, tellKind } from "./kinds.ts";
import { fields, type Field } from "./fields.ts";
import { keysOfBareTime, keysOfEventTime, keysOfField, keysOfLaterTime } from "./labels.ts";
import type { Kind } from "./marks.ts";

export interface Sample {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Places of the columns that may hold the event's time. */
export interface TimePlaces {
  readonly given: number | undefined;
  readonly event: number | undefined;
  readonly later: number | undefined;
  readonly bare: number | undefined;
}

/** Finds the column of each field by its header, and by what is in it where the header does not tell. */
export class ColumnFinder {
  readonly places = new Map<Field, number[]>();
  private readonly placesByKey = new Map<string, number[]>();
  private readonly taken = new Set<number>();
  private readonly sample: Sample;
  private readonly kind: Kind;
  private readonly given: ReadonlyMap<Field, number | null>;

  constructor(sample: Sample, kind: Kind, given: ReadonlyMap<Field, number | null>) {
    this.sample = sample;
    this.kind = kind;
    this.given = given;
    sample.columns.forEach((column, place) => {
      const key = keyOf(withoutCount(column));
      const before = this.placesByKey.get(key);
      if (before) before.push(place);
      else this.placesByKey.set(key, [place]);
    });
    // A flattened XES log marks what is said of the whole case: case:customer is the customer.
    sample.columns.forEach((column, place) => {
      const key = column.startsWith("case:") ? keyOf(column.slice(5)) : "";
      if (key !== "" && !this.placesByKey.has(key)) this.placesByKey.set(key, [place]);
    });
  }

  /** Finds every field but the event's time by its headers. What is given comes first. */
  findNamed(): void {
    for (const [field, place] of this.given) if (place !== null) this.put(field, [place]);
    // What a system calls its own comes before what headers mean in general.
    this.findByKeys((field) => keysOfKind(this.kind, field));
    this.findByKeys((field) => keysOfField.get(field) ?? []);
  }

  private findByKeys(keysOf: (field: Field) => readonly string[]): void {
    for (const field of fields) {
      if (field === "time" || this.given.has(field) || this.places.has(field)) continue;
      const found = this.firstOf(keysOf(field));
      if (found) this.put(field, field === "comment" ? found : found.slice(0, 1));
    }
  }

  /** A column whose name holds a word such as case, ticket or id. */
  findCaseLoosely(): void {
    if (this.given.has("case")) return;
    for (const word of [
      "case",
      "ticket",
      "incident",
      "issue",
      "request",
      "fall",
      "vorgang",
      "caso",
      "zaak",
      "dossier",
      "id",
      "number",
      "nr",
      "no",
      "nummer",
    ]) {
      const place = this.sample.columns.findIndex(
        (column, at) => !this.taken.has(at) && wordsOf(column).includes(word),
      );
      if (place >= 0) return this.put("case", [place]);
    }
  }

  findTimes(): TimePlaces {
    const given = this.given.get("time");
    if (given === null)
      return { given: undefined, event: undefined, later: undefined, bare: undefined };
    const first = (keys: readonly string[]): number | undefined => this.firstOf(keys)?.[0];
    return {
      given,
      event: first(keysOfEventTime),
      later: first(keysOfLaterTime),
      bare: first(keysOfBareTime),
    };
  }

  settleLog({ given, event, later, bare }: TimePlaces): void {
    const opened = this.places.get("openedAt")?.[0];
    const named = [given, event, later, bare, opened].find((place) => place !== undefined);
    const time = named ?? this.timeByContent();
    if (time !== undefined) this.put("time", [time]);
    if (time === opened && !this.given.has("openedAt")) this.places.delete("openedAt");
    // A log without activities tells what happened by the state it reports.
    const state = this.places.get("state");
    const hasActivity = this.places.has("activity") || this.given.has("activity");
    if (state && !hasActivity) this.places.set("activity", state);
  }

  settleTable({ given, event, bare }: TimePlaces): void {
    this.places.delete("time");
    if (given !== undefined) this.places.set("openedAt", [given]);
    if (this.places.has("openedAt") || this.given.has("openedAt")) return;
    const opened = event ?? bare ?? (this.kind === "event-log" ? this.timeByContent() : undefined);
    if (opened !== undefined) this.put("openedAt", [opened]);
  }

  /** The first column left whose values are nearly all times. */
  private timeByContent(): number | undefined {
    const rows = this.sample.rows.slice(0, 200);
    const place = this.sample.columns.findIndex((_, at) => {
      if (this.taken.has(at)) return false;
      const values = rows.map((row) => known(row[at])).filter((value) => value !== null);
      return (
        values.length > 0 &&
        values.filter((value) => takeApart(value)).length >= 0.8 * values.length
      );
    });
    return place < 0 ? undefined : place;
  }

  private firstOf(keys: readonly string[]): number[] | undefined {
    for (const key of keys) {
      const free = this.placesByKey.get(key)?.filter((place) => !this.taken.has(place));
      if (free && free.length > 0) return free;
    }
    return undefined;
  }

  private put(field: Field, places: number[]): void {
    this.places.set(field, places);
    for (const place of places) this.taken.add(place);
  }
}

function wordsOf(header: string): string[] {
  return header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}

const ofOneEvent = new Set<Field>(["case", "time", "activity", "team", "person", "state"]);
const alsoStanding = new Set([
  "closedcode",
  "closecode",
  "closenotes",
  "resolvedby",
  "closedby",
  "closurecode",
]);

/** Places of columns that state a request as it stands, told by their headers alone; in a log they are repeated on every row. */
export function standingFacts(columns: readonly string[]): Set<number> {
  const finder = new ColumnFinder(
    { columns, rows: [] },
    tellKind(columns.map(withoutCount)).kind,
    new Map(),
  );
  finder.findNamed();
  const standing = new Set<number>();
  for (const [field, places] of finder.places)
    if (!ofOneEvent.has(field)) for (const place of places) standing.add(place);
  columns.forEach((column, place) => {
    if (alsoStanding.has(keyOf(column))) standing.add(place);
  });
  return standing;
}
