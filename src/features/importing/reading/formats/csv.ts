import { flat } from "./flat-text.ts";
import type { RawRow } from "./raw-row.ts";

export interface Dialect {
  readonly delimiter: string;
  /** What ends a line; with "\n" a "\r" before it is left out. */
  readonly newline: "\n" | "\r";
}

/** Longer rows are unreadable, so that one stray quotation mark cannot swallow the file. In characters. */
export const maxRowChars = 4 * 2 ** 20;
/** Of a row that is too long, this much is kept. In characters. */
const keptChars = 2 ** 16;

const neverClosed = "A quotation mark opens a cell on this line and is never closed.";
const tooLong = `The line is longer than ${maxRowChars / 2 ** 20} million characters; only its beginning is kept here.`;

/** "unclosed": another cell opens before it is closed; "endless": no end was found as far as a row may reach. */
type Unfinished = "more" | "unclosed" | "endless";
type Quoted = { readonly cells: string[]; readonly end: number } | Unfinished;
type Cell = { readonly value: string; readonly end: number } | Unfinished;

/**
 * Splits text into rows. Give it the text in pieces of any size; the rows are the same.
 * Quotation marks inside a cell that are not doubled are taken as text; a cell that is never closed costs its own line only.
 */
export class CsvRows {
  private readonly delimiter: string;
  private readonly newline: "\n" | "\r";
  private text = "";
  /** Where the text begins in the file, in characters. */
  private offset = 0;
  private at = 0;
  private line = 1;
  private ended = false;
  /** No row ends before here, so that a long row is not searched again from its beginning. */
  private searched = 0;
  /** A cell opened before here may not span lines: an earlier search found no end of it (keeps hostile files linear). */
  private singleLineUntil = 0;
  private skipped: { readonly line: number; readonly raw: string } | null = null;
  private rows: RawRow[] = [];

  constructor(dialect: Dialect) {
    this.delimiter = dialect.delimiter;
    this.newline = dialect.newline;
  }

  /** The rows that are complete with this piece. */
  push(piece: string): RawRow[] {
    this.text = this.at > 0 ? this.text.slice(this.at) + piece : this.text + piece;
    this.offset += this.at;
    this.searched -= this.at;
    this.at = 0;
    return this.take();
  }

  /** The rows left at the end. */
  end(): RawRow[] {
    this.ended = true;
    return this.take();
  }

  private take(): RawRow[] {
    while (this.at < this.text.length && this.step());
    if (this.ended && this.skipped) this.stopSkipping();
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  /** Takes one row; false when more text is needed. */
  private step(): boolean {
    const found = this.text.indexOf(this.newline, Math.max(this.at, this.searched));
    if (this.skipped) return this.skipTo(found);
    if (found < 0) this.searched = this.text.length;
    const lineEnd = found < 0 ? this.text.length : found;
    if (this.text.slice(this.at, lineEnd).includes('"')) return this.stepQuoted(found);
    if (lineEnd - this.at > maxRowChars) return this.startSkipping(found);
    if (found < 0 && !this.ended) return false;
    const raw = this.withoutReturn(this.at, lineEnd);
    if (raw !== "") this.rows.push({ line: this.line, raw, cells: raw.split(this.delimiter) });
    this.moveTo(found < 0 ? lineEnd : found + 1, 1);
    return true;
  }

  private stepQuoted(lineEnd: number): boolean {
    const row = this.readQuoted();
    if (row === "more") {
      this.searched = this.at;
      return false;
    }
    if (row === "endless") this.singleLineUntil = this.offset + this.at + maxRowChars;
    if (typeof row === "string") return this.giveUpLine(lineEnd);
    const raw = this.withoutReturn(this.at, row.end);
    this.rows.push({ line: this.line, raw, cells: row.cells });
    let lines = 1;
    for (let i = raw.indexOf(this.newline); i >= 0; i = raw.indexOf(this.newline, i + 1)) lines++;
    this.moveTo(Math.min(row.end + 1, this.text.length), lines);
    return true;
  }

  private giveUpLine(lineEnd: number): boolean {
    if (lineEnd < 0 && !this.ended) return this.startSkipping(lineEnd);
    const end = lineEnd < 0 ? this.text.length : lineEnd;
    if (end - this.at > maxRowChars) return this.startSkipping(lineEnd);
    this.rows.push({ line: this.line, reason: neverClosed, raw: this.withoutReturn(this.at, end) });
    this.moveTo(lineEnd < 0 ? end : end + 1, 1);
    return true;
  }

  private startSkipping(lineEnd: number): boolean {
    this.skipped = { line: this.line, raw: flat(this.text.slice(this.at, this.at + keptChars)) };
    return this.skipTo(lineEnd);
  }

  private skipTo(lineEnd: number): boolean {
    if (lineEnd < 0) {
      this.moveTo(this.text.length, 0);
      return false;
    }
    this.stopSkipping();
    this.moveTo(lineEnd + 1, 1);
    return true;
  }

  private stopSkipping(): void {
    if (this.skipped) this.rows.push({ ...this.skipped, reason: tooLong });
    this.skipped = null;
  }

  private moveTo(at: number, lines: number): void {
    this.at = at;
    this.line += lines;
    this.searched = at;
  }

  private withoutReturn(from: number, to: number): string {
    const end =
      this.newline === "\n" && to > from && this.text.charCodeAt(to - 1) === 13 ? to - 1 : to;
    return this.text.slice(from, end);
  }

  /** Reads the row at `this.at`, which has a quotation mark; `end` is where its line ends. */
  private readQuoted(): Quoted {
    const cells: string[] = [];
    let from = this.at;
    for (;;) {
      const open = this.openingQuote(from);
      const cell = open < 0 ? this.readPlain(from) : this.readCell(open);
      if (typeof cell === "string") return cell;
      cells.push(cell.value);
      if (cell.end >= this.text.length || this.text[cell.end] === this.newline)
        return { cells, end: cell.end };
      from = cell.end + this.delimiter.length;
    }
  }

  /** Where the cell's quotation mark stands, blanks before it left out; -1 when the cell is plain. */
  private openingQuote(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === 32) at++;
    return this.text[at] === '"' ? at : -1;
  }

  private readPlain(from: number): Cell {
    const newline = this.text.indexOf(this.newline, from);
    const delimiter = this.text.indexOf(this.delimiter, from);
    if (delimiter >= 0 && (newline < 0 || delimiter < newline)) {
      return { value: this.text.slice(from, delimiter), end: delimiter };
    }
    if (newline < 0 && !this.ended)
      return this.text.length - this.at > maxRowChars ? "endless" : "more";
    const end = newline < 0 ? this.text.length : newline;
    return { value: this.withoutReturn(from, end), end };
  }

  private readCell(open: number): Cell {
    let value = "";
    let from = open + 1;
    const newline = this.text.indexOf(this.newline, from);
    for (;;) {
      const quote = this.nextQuote(open, from, newline);
      if (typeof quote === "string") return quote;
      value += this.text.slice(from, quote);
      from = quote + 1;
      if (this.text[from] === '"') from++;
      else {
        const end = this.closesAt(from);
        if (end === "more") return "more";
        if (end >= 0) return { value, end };
        if (newline >= 0 && newline < quote && this.opensAnother(quote)) return "unclosed";
      }
      value += '"';
    }
  }

  /** The next quotation mark of the cell that opened at `open`, if the cell may reach that far. */
  private nextQuote(open: number, from: number, newline: number): number | Unfinished {
    const quote = this.text.indexOf('"', from);
    const spansLines = newline >= 0 && (quote < 0 || newline < quote);
    if (spansLines && this.offset + open < this.singleLineUntil) return "unclosed";
    if (quote < 0) return this.outOfText();
    if (quote - this.at > maxRowChars) return "endless";
    return quote + 1 >= this.text.length && !this.ended ? "more" : quote;
  }

  private outOfText(): Unfinished {
    return this.ended || this.text.length - this.at > maxRowChars ? "endless" : "more";
  }

  /** Where the cell ends when the mark before `at` closes it (blanks may follow); -1 when it does not. */
  private closesAt(at: number): number | "more" {
    let end = at;
    while (this.text.charCodeAt(end) === 32) end++;
    if (end >= this.text.length) return this.ended ? end : "more";
    if (this.text.startsWith(this.delimiter, end) || this.text[end] === this.newline) return end;
    if (this.text[end] !== "\r") return -1;
    if (end + 1 >= this.text.length) return this.ended ? end + 1 : "more";
    return this.text[end + 1] === this.newline ? end + 1 : -1;
  }

  /** A mark at the beginning of a cell, met inside a cell that spans lines: the earlier one was never closed. */
  private opensAnother(quote: number): boolean {
    const before = this.text[quote - 1];
    return before === this.newline || before === this.delimiter;
  }
}
