import { known } from "./columns/header.ts";
import { type Field } from "./columns/fields.ts";
import { timeFields } from "./columns/labels.ts";
import type { Kind } from "./columns/marks.ts";
import type { Shape } from "./columns/recognise.ts";
import type { GoodRow } from "./formats/raw-row.ts";
import { openReading, type Plan, type ReadingOptions } from "./read-log.ts";
import type { Source } from "./source/open-source.ts";
import { timeReader } from "./times/read-times.ts";

export interface PreviewColumn {
  readonly name: string;
  /** Up to five different values that are known. */
  readonly samples: readonly string[];
  /** What the column is read as. */
  readonly fields: readonly Field[];
}

export interface PreviewRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The instants of the columns that hold times, as read; null where a value is no time. */
  readonly times: readonly { readonly field: Field; readonly at: Date | null }[];
}

export interface Preview {
  readonly file: string;
  readonly kind: Kind;
  readonly shape: Shape;
  readonly confidence: number;
  /** The column of each field, by name; several for comments. */
  readonly mapping: Partial<Record<Field, readonly string[]>>;
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
  /** Everything that was decided, in sentences. */
  readonly decisions: readonly string[];
  /** False when somebody should look at the dates before importing. */
  readonly datesCertain: boolean;
  readonly zone: string;
  readonly estimatedRows: number | null;
  readonly rowsAreExact: boolean;
}

const shownRows = 20;
const shownSamples = 5;
const sampleChars = 80;

/** Shows how a file would be read, without reading more than its beginning. */
export async function preview(source: Source, options: ReadingOptions = {}): Promise<Preview> {
  const reading = await openReading(source, options);
  try {
    const { plan, sample, sampleIsWhole } = reading;
    const { bytesRead, bytesTotal } = reading.progress();
    const share = bytesTotal === null || bytesRead === 0 ? null : bytesTotal / bytesRead;
    const estimated = sampleIsWhole ? sample.length : share && Math.round(sample.length * share);
    return {
      file: plan.file,
      kind: plan.kind,
      shape: plan.shape,
      confidence: plan.confidence,
      mapping: namesOf(plan),
      columns: plan.columns.map((name, place) => ({
        name,
        samples: samplesOf(sample, place),
        fields: fieldsOf(plan, place),
      })),
      rows: sample.slice(0, shownRows).map((row) => showRow(row, plan)),
      decisions: decisionsOf(plan),
      datesCertain: plan.times.certain,
      zone: plan.zone,
      estimatedRows: estimated,
      rowsAreExact: sampleIsWhole,
    };
  } finally {
    await reading.close();
  }
}

function namesOf(plan: Plan): Partial<Record<Field, readonly string[]>> {
  const names: Partial<Record<Field, readonly string[]>> = {};
  for (const [field, places] of plan.places)
    names[field] = places.map((place) => plan.columns[place] ?? "");
  return names;
}

function fieldsOf(plan: Plan, place: number): Field[] {
  return [...plan.places].flatMap(([field, places]) => (places.includes(place) ? [field] : []));
}

function samplesOf(sample: readonly GoodRow[], place: number): string[] {
  const samples = new Set<string>();
  for (const row of sample) {
    const value = known(row.cells[place]);
    if (value !== null) samples.add(value.slice(0, sampleChars));
    if (samples.size === shownSamples) break;
  }
  return [...samples];
}

function showRow(row: GoodRow, plan: Plan): PreviewRow {
  const read = timeReader(plan.times.order, plan.zone);
  const times = timeFields.flatMap((field) => {
    const value = known(row.cells[plan.places.get(field)?.[0] ?? -1]);
    if (value === null) return [];
    const at = read(value);
    return [{ field, at: at === null ? null : new Date(at) }];
  });
  return { line: row.line, cells: row.cells, times };
}

function decisionsOf(plan: Plan): string[] {
  const zone = plan.times.zoneMatters
    ? `Times without a zone of their own are taken as ${plan.zone}.`
    : "Every time carries its own zone.";
  return [...plan.because, `It is written as ${plan.written}.`, plan.times.because, zone];
}
