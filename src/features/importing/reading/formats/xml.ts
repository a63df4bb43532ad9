import { SaxesParser } from "saxes";
import { ReadingRefused } from "../source/refused.ts";
import type { RawRow } from "./raw-row.ts";

/** A parser without namespaces, so that every attribute is a plain text. */
export type PlainParser = SaxesParser<PlainOptions>;
type PlainOptions = { xmlns?: false; position?: boolean };

export function plainParser(position: boolean): PlainParser {
  return new SaxesParser<PlainOptions>({ position });
}

/** Turns the tags of one kind of XML into rows. */
export interface XmlRows {
  readonly parser: PlainParser;
  /** Rows complete so far; taking them empties the list. */
  take(): RawRow[];
  /** Called at the end: a row that was begun and not ended becomes unreadable. */
  finish(): void;
}

const maxSilentChars = 16 * 2 ** 20;
const maxDepth = 200;

/**
 * Guards a parser against files made to exhaust memory: entities are never expanded, nesting and the length of a single
 * tag or text are bounded. `seen` is called for every tag.
 */
export function guardXml(parser: PlainParser): {
  check: (pieceChars: number) => void;
  open(): void;
  close(): void;
} {
  let silent = 0;
  let depth = 0;
  parser.on("doctype", (doctype) => {
    if (!/<!ENTITY/i.test(doctype)) return;
    throw new ReadingRefused(
      "entities",
      "The file defines XML entities, which no export needs and which can harm. It was not read.",
    );
  });
  return {
    check(pieceChars) {
      silent += pieceChars;
      if (silent <= maxSilentChars) return;
      throw new ReadingRefused(
        "tooLarge",
        "The file holds a single value of more than 16 million characters. Reading stopped there.",
      );
    },
    open() {
      silent = 0;
      if (++depth <= maxDepth) return;
      throw new ReadingRefused(
        "tooDeep",
        "The file is nested more than 200 levels deep, which no export is. Reading stopped there.",
      );
    },
    close() {
      silent = 0;
      depth--;
    },
  };
}

/** Feeds text to a parser and yields its rows as they become complete. */
export async function* rowsOfXml(
  texts: AsyncIterable<string>,
  reader: XmlRows,
  check: (chars: number) => void,
): AsyncGenerator<RawRow[]> {
  for await (const text of texts) {
    reader.parser.write(text);
    check(text.length);
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  reader.parser.close();
  reader.finish();
  const rest = reader.take();
  if (rest.length > 0) yield rest;
}
