/** Words within a line: **strong**, *stressed* or _stressed_, [a link](https://...). Everything else is text, so that no HTML can come of it. */
import type { Block, Fault, Part } from "./shape.ts";

// An underscore within a word, as in a name of a file, stays one.
const pattern =
  /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|(?<![\p{L}\p{N}_])_([^_\s][^_]*)_(?![\p{L}\p{N}_])|\[([^\]]+)\]\(([^)\s]*)\)/gu;
/** Within Goodturn, or an address that is read safely. Two slashes at the beginning would lead to another house. */
const isAddress = (href: string): boolean =>
  /^\/(?!\/)[\w\-./?=&#]*$|^https:\/\/[^\s]+$/.test(href);

const text = (words: string): Part => ({ kind: "text", text: words, href: null });

export function partsOf(line: Line, faults: Fault[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of line.text.matchAll(pattern)) {
    if (match.index > from) parts.push(text(line.text.slice(from, match.index)));
    parts.push(partOf(match, line.at, faults));
    from = match.index + match[0].length;
  }
  if (from < line.text.length) parts.push(text(line.text.slice(from)));
  return parts;
}

function partOf(match: RegExpMatchArray, line: number, faults: Fault[]): Part {
  const [whole, strong, starred, underlined, words, href] = match;
  const em = starred ?? underlined;
  if (strong !== undefined) return { kind: "strong", text: strong, href: null };
  if (em !== undefined) return { kind: "em", text: em, href: null };
  if (words !== undefined && href !== undefined && isAddress(href))
    return { kind: "link", text: words, href };
  faults.push({
    line,
    said: `The link “${words ?? ""}” must lead to https://... or to a page of Goodturn that begins with /.`,
  });
  return text(whole);
}

/** A line of the file and where it stands in it. */
export interface Line {
  readonly at: number;
  readonly text: string;
}

const starts = { bullets: /^[-*] +/, numbers: /^\d+\. +/, quote: /^> ?/ } as const;

const kindOf = ({ text: words }: Line): Block["kind"] => {
  if (starts.bullets.test(words)) return "bullets";
  if (starts.numbers.test(words)) return "numbers";
  return starts.quote.test(words) ? "quote" : "paragraph";
};

const unread: readonly (readonly [RegExp, string])[] = [
  [/<\/?[a-z!][^>]*>?/i, "HTML is not read here; write the words alone."],
  [/^#/, "Only ## for a step and ### for a choice are read as headings."],
  [
    /^(```|~~~|\|)|^!\[/,
    "Code, tables and pictures are not read here; write it as sentences or a list.",
  ],
];

/** Paragraphs, lists and quotes; a blank line ends each. */
export function blocksOf(lines: readonly Line[], faults: Fault[]): Block[] {
  const blocks: { kind: Block["kind"]; items: Line[] }[] = [];
  let isFresh = true;
  for (const line of lines) {
    if (line.text.trim() === "") {
      isFresh = true;
      continue;
    }
    for (const [what, said] of unread)
      if (what.test(line.text)) faults.push({ line: line.at, said });
    addLine(blocks, line, isFresh);
    isFresh = false;
  }
  return blocks.map(({ kind, items }) => ({
    kind,
    items: items.map((item) => partsOf(item, faults)),
  }));
}

function addLine(blocks: { kind: Block["kind"]; items: Line[] }[], line: Line, isFresh: boolean) {
  const kind = kindOf(line);
  const last = blocks.at(-1);
  const words =
    kind === "paragraph" ? line.text.trim() : line.text.replace(starts[kind], "").trim();
  const isItem = kind === "bullets" || kind === "numbers";
  if (last && !isItem && !isFresh) {
    // A line that goes on, of a paragraph, a quote or an item of a list.
    const before = last.items.pop()!;
    last.items.push({ at: before.at, text: `${before.text} ${words}` });
  } else if (last && isItem && last.kind === kind) last.items.push({ at: line.at, text: words });
  else blocks.push({ kind, items: [{ at: line.at, text: words }] });
}

/** The words alone, for counting and searching. */
export const wordsIn = (blocks: readonly Block[]): string =>
  blocks.map(({ items }) => items.map(plain).join(" ")).join(" ");

export const plain = (parts: readonly Part[]): string => parts.map((part) => part.text).join("");
