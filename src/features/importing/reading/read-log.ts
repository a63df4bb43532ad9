import { known } from "./columns/header.ts";
import { recognise, type GivenReading, type Recognised } from "./columns/recognise.ts";
import { timeFields } from "./columns/labels.ts";
import {
  isGood,
  unreadable,
  type GoodRow,
  type RawRow,
  type Unreadable,
} from "./formats/raw-row.ts";
import type { ReadRow } from "./imported.ts";
import type { ExpandLimits } from "./source/expand.ts";
import { openSource, type OpenedSource, type Source } from "./source/open-source.ts";
import { ReadingRefused } from "./source/refused.ts";
import { tablesOf, type Table } from "./tables.ts";
import { decideTimes, timeReader, type TimesDecision } from "./times/read-times.ts";
import { RowTurner } from "./turn-row.ts";

export interface ReadingOptions extends GivenReading {
  /** Zone of times that carry none; UTC when left out. */
  readonly zone?: string;
  readonly limits?: ExpandLimits;
  /** Rows a batch holds at most; 1,000 when left out. */
  readonly batchRows?: number;
}

/** How one table is read, decided from its header and first rows. */
export interface Plan extends Recognised {
  readonly file: string;
  readonly written: string;
  readonly columns: readonly string[];
  readonly zone: string;
  readonly times: TimesDecision;
}

export interface Progress {
  /** Bytes of the file itself, compressed as it is. */
  readonly bytesRead: number;
  /** Null for a stream of unknown length. */
  readonly bytesTotal: number | null;
  /** Rows turned into events, and rows that could not be read. */
  readonly rows: number;
  readonly unreadable: number;
}

export interface Batch {
  readonly plan: Plan;
  readonly rows: readonly ReadRow[];
  readonly unreadable: readonly Unreadable[];
  readonly progress: Progress;
}

export interface Reading {
  /** How the first table is read. A zip or workbook may hold more; each batch brings the plan of its own. */
  readonly plan: Plan;
  /** The rows that the plan was decided from. */
  readonly sample: readonly GoodRow[];
  /** Whether the sample is the whole of the first table. */
  readonly sampleIsWhole: boolean;
  progress(): Progress;
  /** All rows, once. Every row of the file is in exactly one batch, read or unreadable. */
  batches(): AsyncGenerator<Batch>;
  /** Lets go of the file; needed when `batches` was not read to its end. */
  close(): Promise<void>;
}

const sampleRows = 2_000;
const longSampleRows = 20_000;
const sampleChars = 32 * 2 ** 20;

/** Opens a file and decides how to read it. Throws ReadingRefused with a sentence when it cannot be read at all. */
export async function openReading(source: Source, options: ReadingOptions = {}): Promise<Reading> {
  const opened = await openSource(source, options.limits);
  const tables = tablesInside(opened);
  try {
    const first = await tables.next();
    if (first.done)
      throw new ReadingRefused(
        "noTable",
        "The file holds no table with a header. Nothing was imported.",
      );
    const sampled = await sampleOf(first.value, options);
    const plan = planOrColumns(first.value, sampled.good, options);
    return new OpenReading(opened, tables, { table: first.value, sampled, plan }, options);
  } catch (cause) {
    await tables.return(undefined);
    throw cause;
  }
}

async function* tablesInside(opened: OpenedSource): AsyncGenerator<Table> {
  for await (const part of opened.parts) {
    for await (const table of tablesOf(part)) {
      yield table;
      await table.rows.return(undefined);
    }
    if (part.kind === "bytes") await part.bytes.return(undefined);
  }
}

interface Sampled {
  readonly chunks: RawRow[][];
  readonly good: GoodRow[];
  chars: number;
  /** Whether this is all of the table. */
  whole: boolean;
}

interface Begun {
  readonly table: Table;
  readonly sampled: Sampled;
  readonly plan: Plan;
}

/** Reads ahead: some rows, and more while it is not certain how dates are written. */
async function sampleOf(table: Table, options: ReadingOptions): Promise<Sampled> {
  const sampled: Sampled = { chunks: [], good: [], chars: 0, whole: false };
  await readAhead(table, sampled, sampleRows);
  if (!sampled.whole && !isCertain(table, sampled.good, options))
    await readAhead(table, sampled, longSampleRows);
  return sampled;
}

async function readAhead(table: Table, sampled: Sampled, rows: number): Promise<void> {
  while (sampled.good.length < rows && sampled.chars < sampleChars) {
    const next = await table.rows.next();
    if (next.done) {
      sampled.whole = true;
      return;
    }
    sampled.chunks.push(next.value);
    for (const row of next.value) {
      sampled.chars += row.raw?.length ?? 100;
      if (isGood(row)) sampled.good.push(row);
    }
  }
}

function isCertain(table: Table, good: readonly GoodRow[], options: ReadingOptions): boolean {
  try {
    return planFor(table, good, options).times.certain;
  } catch (cause) {
    // Whoever makes the plan meets the refusal; more rows would not change it.
    if (cause instanceof ReadingRefused) return true;
    throw cause;
  }
}

/** A table that cannot be read as it stands at least tells its columns. */
function planOrColumns(table: Table, good: readonly GoodRow[], options: ReadingOptions): Plan {
  try {
    return planFor(table, good, options);
  } catch (cause) {
    if (!(cause instanceof ReadingRefused)) throw cause;
    throw new ReadingRefused(cause.reason, cause.message, [...table.columns]);
  }
}

function planFor(table: Table, good: readonly GoodRow[], options: ReadingOptions): Plan {
  const columns = [...table.columns];
  const cells = good.map((row) => row.cells);
  const recognised = recognise({ columns, rows: cells }, options);
  const zone = options.zone ?? "UTC";
  const places = timeFields.flatMap((field) => recognised.places.get(field) ?? []);
  const texts = places.map((place) =>
    cells.map((row) => known(row[place])).filter((text) => text !== null),
  );
  const times = decideTimes(texts, zone);
  return { ...recognised, file: table.name, written: table.written, columns, zone, times };
}

class OpenReading implements Reading {
  readonly plan: Plan;
  readonly sample: readonly GoodRow[];
  readonly sampleIsWhole: boolean;
  private readonly opened: OpenedSource;
  private readonly tables: AsyncGenerator<Table>;
  private readonly begun: Begun;
  private readonly options: ReadingOptions;
  private readonly batchRows: number;
  private rows = 0;
  private unreadable = 0;

  constructor(
    opened: OpenedSource,
    tables: AsyncGenerator<Table>,
    begun: Begun,
    options: ReadingOptions,
  ) {
    this.opened = opened;
    this.tables = tables;
    this.begun = begun;
    this.options = options;
    this.plan = begun.plan;
    this.sample = begun.sampled.good;
    this.sampleIsWhole = begun.sampled.whole;
    this.batchRows = options.batchRows ?? 1_000;
    // Refuses an unknown zone before anything is read.
    timeReader(this.plan.times.order, this.plan.zone);
  }

  progress(): Progress {
    const { bytesRead, bytesTotal } = this.opened.meter;
    return { bytesRead, bytesTotal, rows: this.rows, unreadable: this.unreadable };
  }

  async *batches(): AsyncGenerator<Batch> {
    const { table, sampled, plan } = this.begun;
    yield* this.batchesOf(plan, turning(table, plan), rowsOf(sampled, table));
    for (;;) {
      const next = await this.tables.next();
      if (next.done) return;
      yield* this.batchesOfLater(next.value);
    }
  }

  async close(): Promise<void> {
    await this.tables.return(undefined);
  }

  /** A later table that cannot be understood costs its own rows only. */
  private async *batchesOfLater(table: Table): AsyncGenerator<Batch> {
    const sampled = await sampleOf(table, this.options);
    let plan = this.plan;
    let turn: Turn;
    try {
      plan = planFor(table, sampled.good, this.options);
      turn = turning(table, plan);
    } catch (cause) {
      if (!(cause instanceof ReadingRefused)) throw cause;
      const reason = `In ${table.name}: ${cause.message}`;
      turn = (row) => unreadable(row, reason);
    }
    yield* this.batchesOf(plan, turn, rowsOf(sampled, table));
  }

  private async *batchesOf(
    plan: Plan,
    turn: Turn,
    chunks: AsyncGenerator<RawRow[]>,
  ): AsyncGenerator<Batch> {
    let rows: ReadRow[] = [];
    let wrong: Unreadable[] = [];
    for await (const chunk of chunks) {
      for (const raw of chunk) {
        const row = isGood(raw) ? turn(raw) : raw;
        if ("events" in row) rows.push(row);
        else wrong.push(row);
        if (rows.length + wrong.length < this.batchRows) continue;
        yield this.batch(plan, rows, wrong);
        rows = [];
        wrong = [];
      }
    }
    if (rows.length + wrong.length > 0) yield this.batch(plan, rows, wrong);
  }

  private batch(plan: Plan, rows: ReadRow[], wrong: Unreadable[]): Batch {
    this.rows += rows.length;
    this.unreadable += wrong.length;
    return { plan, rows, unreadable: wrong, progress: this.progress() };
  }
}

type Turn = (row: GoodRow) => ReadRow | Unreadable;

function turning(table: Table, plan: Plan): Turn {
  const turner = new RowTurner(table.columns, plan, timeReader(plan.times.order, plan.zone));
  return (row) => turner.turn(row);
}

async function* rowsOf(sampled: Sampled, table: Table): AsyncGenerator<RawRow[]> {
  // Each chunk is let go once it is read.
  for (let chunk = sampled.chunks.shift(); chunk; chunk = sampled.chunks.shift()) yield chunk;
  yield* table.rows;
}
