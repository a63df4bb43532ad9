import { posix } from "node:path";
import type { SaxesTagPlain } from "saxes";
import { decodeText, detectEncoding, encodingSampleBytes } from "../source/decode.ts";
import { peek } from "../source/bytes.ts";
import { ReadingRefused } from "../source/refused.ts";
import type { OpenZip } from "../source/zip.ts";
import { guardXml, plainParser } from "./xml.ts";

export interface Sheet {
  readonly name: string;
  /** Where it stands inside the workbook. */
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly sharedStrings: readonly string[];
  /** For every cell style, whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  /** Serial 0 is 1 January 1904 instead of 30 December 1899. */
  readonly since1904: boolean;
}

const maxSharedChars = 256 * 2 ** 20;

/** Reads what a workbook's sheets refer to: their names, the shared texts and which styles are dates. */
export async function readWorkbook(zip: OpenZip): Promise<Workbook> {
  const targets = new Map<string, string>();
  await visit(zip, "xl/_rels/workbook.xml.rels", ({ name, attributes }) => {
    if (name === "Relationship") targets.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  await visit(zip, "xl/workbook.xml", ({ name, attributes }) => {
    const local = name.replace(/^.*:/, "");
    if (local === "workbookPr") since1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
    if (local !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
    const target =
      targets.get(attributes["r:id"] ?? "") ?? `worksheets/sheet${sheets.length + 1}.xml`;
    sheets.push({
      name: attributes["name"] ?? "",
      path: posix.join("/xl", target.replace(/^\/xl\//, "")).slice(1),
    });
  });
  return {
    sheets,
    since1904,
    sharedStrings: await readShared(zip),
    dateStyles: await readStyles(zip),
  };
}

/** The text of one entry, decoded; nothing when the workbook has no such entry. */
export async function* textOf(zip: OpenZip, path: string): AsyncGenerator<string> {
  const entry = zip.entries.find(({ fileName }) => fileName.toLowerCase() === path.toLowerCase());
  if (!entry) return;
  const begin = await peek(zip.read(entry), encodingSampleBytes);
  yield* decodeText(begin.bytes, detectEncoding(begin.head));
}

async function visit(
  zip: OpenZip,
  path: string,
  opened: (tag: SaxesTagPlain) => void,
  closed: (tag: SaxesTagPlain) => void = () => undefined,
  texted: (text: string) => void = () => undefined,
): Promise<void> {
  const parser = plainParser(true);
  const guard = guardXml(parser);
  parser.on("opentag", (tag) => {
    guard.open();
    opened(tag);
  });
  parser.on("closetag", (tag) => {
    guard.close();
    closed(tag);
  });
  parser.on("text", texted);
  parser.on("error", (error) => {
    throw new ReadingRefused(
      "damaged",
      `The workbook is damaged (${error.message}). Save it again, or save it as CSV, and import that.`,
    );
  });
  let any = false;
  for await (const text of textOf(zip, path)) {
    any = true;
    parser.write(text);
    guard.check(text.length);
  }
  if (any) parser.close();
}

async function readShared(zip: OpenZip): Promise<string[]> {
  const shared: string[] = [];
  let text = "";
  let chars = 0;
  const inside: string[] = [];
  await visit(
    zip,
    "xl/sharedStrings.xml",
    ({ name }) => {
      inside.push(name);
      if (name === "si") text = "";
    },
    ({ name }) => {
      inside.pop();
      if (name === "si") shared.push(text);
    },
    (piece) => {
      // <rPh> holds how a text is pronounced, not the text.
      if (inside[inside.length - 1] !== "t" || inside.includes("rPh")) return;
      text += piece;
      chars += piece.length;
      if (chars <= maxSharedChars) return;
      throw new ReadingRefused(
        "tooLarge",
        "The workbook holds more than 256 million characters of text. Save it as CSV and import that.",
      );
    },
  );
  return shared;
}

async function readStyles(zip: OpenZip): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const dates: boolean[] = [];
  let insideCells = false;
  await visit(
    zip,
    "xl/styles.xml",
    ({ name, attributes }) => {
      if (name === "numFmt")
        formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") insideCells = true;
      if (name === "xf" && insideCells)
        dates.push(isDateFormat(Number(attributes["numFmtId"] ?? 0), formats));
    },
    ({ name }) => {
      if (name === "cellXfs") insideCells = false;
    },
  );
  return dates;
}

/** Built-in formats 14 to 22, 27 to 36 and 45 to 58 show dates or times; others by the letters of their code. */
function isDateFormat(id: number, formats: ReadonlyMap<number, string>): boolean {
  const code = formats.get(id);
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  const letters = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(letters) && !/general/i.test(letters);
}
