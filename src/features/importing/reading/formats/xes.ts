import { ReadingRefused } from "../source/refused.ts";
import type { RawRow } from "./raw-row.ts";
import { guardXml, plainParser, rowsOfXml } from "./xml.ts";

/** Columns of an event log; grows while it is read, because every event may bring attributes of its own. */
export type GrowingColumns = string[];

const attributeTags = new Set([
  "string",
  "date",
  "int",
  "float",
  "boolean",
  "id",
  "list",
  "container",
  "values",
]);
const maxAttributes = 2_000;
const maxColumns = 5_000;
const maxErrors = 1_000;

/** Reads XES (IEEE 1849): one row an event; a trace's attributes stand before it as `case:KEY`, nested ones as `KEY/KEY`. */
export function rowsOfXes(
  texts: AsyncIterable<string>,
  columns: GrowingColumns,
): AsyncGenerator<RawRow[]> {
  const parser = plainParser(true);
  const guard = guardXml(parser);
  const log = new XesLog(columns, () => parser.line);
  parser.on("opentag", (tag) => {
    guard.open();
    log.open(tag.name, tag.attributes);
  });
  parser.on("closetag", (tag) => {
    guard.close();
    log.close(tag.name);
  });
  parser.on("error", (error) => log.fail(error.message));
  return rowsOfXml(
    texts,
    { parser, take: () => log.take(), finish: () => log.finish() },
    guard.check,
  );
}

type Attributes = Map<string, string>;

class XesLog {
  private readonly places = new Map<string, number>();
  private rows: RawRow[] = [];
  private trace: Attributes | null = null;
  private event: Attributes | null = null;
  private eventsOfTrace = 0;
  private traceLine = 1;
  private eventLine = 1;
  private path: string[] = [];
  private insideGlobal = false;
  private wrong: string | null = null;
  private errors = 0;
  private readonly columns: GrowingColumns;
  private readonly line: () => number;

  constructor(columns: GrowingColumns, line: () => number) {
    this.columns = columns;
    this.line = line;
    columns.forEach((name, place) => this.places.set(name, place));
  }

  take(): RawRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === "trace") this.openTrace();
    else if (tag === "event") this.openEvent();
    else if (tag === "global") this.insideGlobal = true;
    else if (attributeTags.has(tag) && !this.insideGlobal) this.openAttribute(tag, attributes);
  }

  close(tag: string): void {
    if (tag === "trace") this.closeTrace();
    else if (tag === "event") this.closeEvent();
    else if (tag === "global") this.insideGlobal = false;
    else if (attributeTags.has(tag) && !this.insideGlobal) this.path.pop();
  }

  fail(message: string): void {
    const reason = `The XML is damaged here (${message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}).`;
    if (++this.errors > maxErrors) {
      throw new ReadingRefused(
        "damaged",
        "The XML is damaged in more than 1,000 places. Reading stopped; what came before was read.",
      );
    }
    if (this.event) this.wrong = reason;
    else this.rows.push({ line: this.line(), reason, raw: "" });
  }

  finish(): void {
    if (this.event) this.closeEvent();
    this.closeTrace();
  }

  private openTrace(): void {
    this.trace = new Map();
    this.traceLine = this.line();
    this.eventsOfTrace = 0;
    this.path = [];
  }

  private openEvent(): void {
    this.event = new Map();
    this.eventLine = this.line();
    this.wrong = null;
    this.path = [];
    this.eventsOfTrace++;
  }

  private openAttribute(tag: string, attributes: Readonly<Record<string, string>>): void {
    // <values> and nested lists group other attributes and bring no name of their own.
    this.path.push(tag === "values" ? "" : (attributes["key"] ?? ""));
    const owner = this.event ?? this.trace;
    const value = attributes["value"];
    if (!owner || value === undefined) return;
    const name = this.path.filter((key) => key !== "").join("/");
    const before = owner.get(name);
    if (before === undefined && owner.size >= maxAttributes)
      this.wrong = "The event has more than 2,000 attributes.";
    else owner.set(name, before === undefined ? value : `${before}; ${value}`);
  }

  private closeEvent(): void {
    const event = this.event;
    this.event = null;
    if (!event) return;
    const cells: string[] = [];
    if (this.trace)
      for (const [name, value] of this.trace)
        this.put(cells, name.startsWith("case:") ? name : `case:${name}`, value);
    for (const [name, value] of event) this.put(cells, name, value);
    for (let i = 0; i < cells.length; i++) cells[i] ??= "";
    if (this.wrong)
      this.rows.push({ line: this.eventLine, reason: this.wrong, raw: describe(event) });
    else this.rows.push({ line: this.eventLine, raw: null, cells });
  }

  private put(cells: string[], name: string, value: string): void {
    let place = this.places.get(name);
    if (place === undefined && this.columns.length < maxColumns) {
      place = this.columns.push(name) - 1;
      this.places.set(name, place);
    }
    if (place === undefined)
      this.wrong = "The log has more than 5,000 different attributes; this event brings a new one.";
    else cells[place] = value;
  }

  private closeTrace(): void {
    if (this.trace && this.eventsOfTrace === 0) {
      this.rows.push({
        line: this.traceLine,
        reason: "The case has no event.",
        raw: describe(this.trace),
      });
    }
    this.trace = null;
  }
}

function describe(attributes: Attributes): string {
  return [...attributes].map(([name, value]) => `${name}=${value}`).join("; ");
}
