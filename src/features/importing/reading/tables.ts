import { nameColumns } from "./columns/header.ts";
import { CsvRows } from "./formats/csv.ts";
import { detectDialect, isHeader } from "./formats/dialect.ts";
import { isGood, unreadable, type GoodRow, type RawRow } from "./formats/raw-row.ts";
import { rowsOfXes } from "./formats/xes.ts";
import { rowsOfSheet } from "./formats/xlsx.ts";
import { readWorkbook } from "./formats/xlsx-parts.ts";
import { inPieces, peek } from "./source/bytes.ts";
import { decodeText, detectEncoding, encodingSampleBytes, type Encoding } from "./source/decode.ts";
import type { SourcePart } from "./source/open-source.ts";
import { ReadingRefused } from "./source/refused.ts";

/** One table of a file: a CSV, an event log, or one sheet of a workbook. */
export interface Table {
  /** The file's name, with the sheet's where there are several. */
  readonly name: string;
  /** How it is written, in words. */
  readonly written: string;
  /** Every column under a name of its own. An event log's list grows while its rows are read. */
  readonly columns: readonly string[];
  readonly rows: AsyncGenerator<RawRow[]>;
}

const pieceBytes = 2 ** 17;
const maxColumns = 20_000;

/** Opens the tables of one data file, one after the other. */
export async function* tablesOf(part: SourcePart): AsyncGenerator<Table> {
  if (part.kind === "workbook") {
    const workbook = await readWorkbook(part.zip);
    for (const sheet of workbook.sheets) {
      const name = workbook.sheets.length > 1 ? `${part.name}, sheet ${sheet.name}` : part.name;
      yield* withHeader(name, "Excel workbook", rowsOfSheet(part.zip, sheet, workbook));
    }
    return;
  }
  const begin = await peek(part.bytes, encodingSampleBytes);
  if (begin.head.length === 0) throw new ReadingRefused("empty", "The file is empty.");
  const encoding = detectEncoding(begin.head);
  const sample = await decodeWhole(begin.head, encoding);
  const texts = decodeText(inPieces(begin.bytes, pieceBytes), encoding);
  if (/^\s*</.test(sample)) yield openXes(part.name, sample, texts, encoding);
  else yield* openCsv(part.name, sample, texts, encoding);
}

function openXes(
  name: string,
  sample: string,
  texts: AsyncGenerator<string>,
  encoding: Encoding,
): Table {
  if (/<(!doctype\s+)?(html|table)\b/i.test(sample.slice(0, 2000))) {
    throw new ReadingRefused(
      "unknownFormat",
      "This is a web page, whatever its name says. Export as CSV, XLSX or XES and import that.",
    );
  }
  if (!/<(log|trace)\b/.test(sample) && !sample.includes("<!ENTITY")) {
    throw new ReadingRefused(
      "unknownFormat",
      "This XML file is not an event log (XES). Export as CSV, XLSX or XES and import that.",
    );
  }
  const columns: string[] = [];
  return {
    name,
    written: `XES event log, ${inWords(encoding)}`,
    columns,
    rows: rowsOfXes(texts, columns),
  };
}

async function* openCsv(
  name: string,
  sample: string,
  texts: AsyncGenerator<string>,
  encoding: Encoding,
): AsyncGenerator<Table> {
  const table = detectDialect(sample);
  if (!table) {
    throw new ReadingRefused(
      "noTable",
      "The file is no table: its lines have no columns parted by comma, semicolon, tab or bar. Nothing was imported; export as CSV, XLSX or XES.",
    );
  }
  const between =
    { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[table.dialect.delimiter] ??
    table.dialect.delimiter;
  yield* withHeader(
    name,
    `CSV with ${between}, ${inWords(encoding)}`,
    rowsOfCsv(texts, new CsvRows(table.dialect)),
  );
}

async function* rowsOfCsv(
  texts: AsyncGenerator<string>,
  scanner: CsvRows,
): AsyncGenerator<RawRow[]> {
  for await (const text of texts) {
    const rows = scanner.push(text);
    if (rows.length > 0) yield rows;
  }
  yield scanner.end();
}

/** Takes the header off: the first row with two cells that say something. A sheet without one holds no table. */
async function* withHeader(
  name: string,
  written: string,
  source: AsyncGenerator<RawRow[]>,
): AsyncGenerator<Table> {
  let above: RawRow[] = [];
  for (;;) {
    const next = await source.next();
    if (next.done) return;
    const place = next.value.findIndex((row) => isGood(row) && isHeader(row.cells));
    if (place < 0) {
      above = above.concat(next.value.map(standsAbove));
      continue;
    }
    above = above.concat(next.value.slice(0, place).map(standsAbove));
    const header = next.value[place] as GoodRow;
    if (header.cells.length > maxColumns) {
      throw new ReadingRefused(
        "noTable",
        "The first row has more than 20,000 columns, which no export has. Nothing was imported.",
      );
    }
    yield {
      name,
      written,
      columns: nameColumns(header.cells),
      rows: after([...above, ...next.value.slice(place + 1)], source),
    };
    return;
  }
}

function standsAbove(row: RawRow): RawRow {
  return isGood(row) ? unreadable(row, "The line stands above the header of the table.") : row;
}

async function* after(first: RawRow[], rest: AsyncGenerator<RawRow[]>): AsyncGenerator<RawRow[]> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

async function decodeWhole(bytes: Buffer, encoding: Encoding): Promise<string> {
  let text = "";
  for await (const piece of decodeText(once(bytes), encoding)) text += piece;
  return text;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function inWords({ label, because }: Encoding): string {
  return `${label === "windows-1252" ? "Windows-1252" : label.toUpperCase()} (${because})`;
}
