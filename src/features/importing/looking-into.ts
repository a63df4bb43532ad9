/** How a file would be read, and how many of its first rows could not be. */
import type { Database } from "#platform/database/open.ts";
import type { Given } from "./queries/runs.ts";
import { preview } from "./reading/preview.ts";
import { openReading, type ReadingOptions } from "./reading/read-log.ts";
import type { Source } from "./reading/source/open-source.ts";
import { readingOptions, settleGiven } from "./run-import.ts";

export interface Looking {
  readonly fileName: string;
  readonly sizeBytes: number | null;
  readonly given: Given;
  readonly open: () => Source;
}

const lookedRows = 2_000;

export async function lookInto(db: Database, { given, open, sizeBytes }: Looking) {
  const settled = await settleGiven(db, open(), given);
  const options = readingOptions(settled.given);
  const { kind: _, file: _file, columns, rows, ...shown } = await preview(open(), options);
  const tried = await tryRows(open(), options);
  return {
    ...shown,
    columns: columns.map(({ name, samples }) => ({ name, samples: [...samples] })),
    rows: rows.map(({ line, cells }) => ({ line, cells: [...cells] })),
    mapping: Object.fromEntries(
      Object.entries(shown.mapping).map(([field, names]) => [field, [...names]]),
    ),
    decisions: [...shown.decisions],
    estimatedRows: shown.estimatedRows ?? estimate(tried, sizeBytes),
    ...tried.counts,
  };
}

async function tryRows(source: Source, options: ReadingOptions) {
  const reading = await openReading(source, options);
  const counts = { looked: 0, unreadable: 0 };
  try {
    for await (const { rows, unreadable } of reading.batches()) {
      counts.looked += rows.length + unreadable.length;
      counts.unreadable += unreadable.length;
      if (counts.looked >= lookedRows) break;
    }
    return { counts, bytesRead: reading.progress().bytesRead };
  } finally {
    await reading.close();
  }
}

function estimate(
  { counts, bytesRead }: { counts: { looked: number }; bytesRead: number },
  sizeBytes: number | null,
): number | null {
  if (sizeBytes === null || bytesRead === 0) return null;
  return Math.round((counts.looked * sizeBytes) / Math.min(bytesRead, sizeBytes));
}
