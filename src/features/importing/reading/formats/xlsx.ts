import type { SaxesTagPlain } from "saxes";
import type { OpenZip } from "../source/zip.ts";
import type { RawRow } from "./raw-row.ts";
import { guardXml, plainParser, rowsOfXml } from "./xml.ts";
import { textOf, type Sheet, type Workbook } from "./xlsx-parts.ts";

const maxColumns = 16_384;

/** Reads one sheet as rows. Dates become `2024-05-11 15:26:00`; errors such as #N/A become empty cells. */
export function rowsOfSheet(
  zip: OpenZip,
  sheet: Sheet,
  workbook: Workbook,
): AsyncGenerator<RawRow[]> {
  const parser = plainParser(false);
  const guard = guardXml(parser);
  const rows = new SheetRows(workbook);
  parser.on("opentag", (tag) => {
    guard.open();
    rows.open(tag);
  });
  parser.on("closetag", (tag) => {
    guard.close();
    rows.close(tag.name);
  });
  parser.on("text", (text) => rows.write(text));
  parser.on("error", (error) => rows.fail(error.message));
  return rowsOfXml(
    textOf(zip, sheet.path),
    { parser, take: () => rows.take(), finish: () => rows.finish() },
    guard.check,
  );
}

class SheetRows {
  private rows: RawRow[] = [];
  private row = 0;
  private cells: string[] | null = null;
  private place = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private reading = false;
  private wrong: string | null = null;
  private readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  take(): RawRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === "row") this.openRow(attributes["r"]);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "t") this.reading = this.cells !== null;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.reading = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  write(text: string): void {
    if (this.reading) this.value += text;
  }

  fail(message: string): void {
    const reason = `The workbook is damaged here (${message.replace(/\.$/, "")}).`;
    if (this.cells) this.wrong ??= reason;
    else this.rows.push({ line: this.row + 1, reason, raw: "" });
  }

  finish(): void {
    if (this.cells) this.closeRow();
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    this.cells = [];
    this.place = -1;
    this.wrong = null;
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.place = attributes["r"] === undefined ? this.place + 1 : placeOf(attributes["r"]);
    this.type = attributes["t"] ?? "n";
    this.style = Number(attributes["s"] ?? 0);
    this.value = "";
  }

  private closeCell(): void {
    if (!this.cells || this.value === "") return;
    if (this.place < 0 || this.place >= maxColumns) this.wrong = "A cell stands outside the sheet.";
    else this.cells[this.place] = this.shown();
  }

  private shown(): string {
    if (this.type === "s") return this.workbook.sharedStrings[Number(this.value)] ?? "";
    if (this.type === "e") return "";
    if (this.type === "b") return this.value === "1" ? "true" : "false";
    if (this.type !== "n" || !this.workbook.dateStyles[this.style]) return this.value;
    return showSerial(Number(this.value), this.workbook.since1904);
  }

  private closeRow(): void {
    const cells = this.cells;
    this.cells = null;
    if (!cells) return;
    for (let i = 0; i < cells.length; i++) cells[i] ??= "";
    if (this.wrong) this.rows.push({ line: this.row, reason: this.wrong, raw: cells.join("\t") });
    else if (cells.some((cell) => cell.trim() !== ""))
      this.rows.push({ line: this.row, raw: null, cells });
  }
}

/** A column by its letters: A is 0, AA is 26. */
function placeOf(reference: string): number {
  let place = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    place = place * 26 + letter - 64;
  }
  return place - 1;
}

/** An Excel serial day as a date and time without a zone. */
export function showSerial(serial: number, since1904 = false): string {
  if (!Number.isFinite(serial) || Math.abs(serial) > 2_958_466) return String(serial);
  const origin = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const seconds = Math.round(serial * 86_400);
  const at = new Date(origin + seconds * 1000);
  return at.toISOString().slice(0, 19).replace("T", " ");
}
