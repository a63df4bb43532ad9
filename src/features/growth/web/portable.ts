/** One's own words out of here and in again: made and read in the browser, sent nowhere in this form. */
import type { OpenedEntry } from "./data.ts";
import { ofKind, pagesOf, partsOf } from "./journal.ts";
import { competencies } from "../rules.ts";
import { type Written, writtenIn } from "./sealed/words.ts";
import type { Words } from "./use-words.ts";
import { competencyWords } from "./words/competencies.ts";
import { promptOf } from "./words/prompts.ts";

const mark = { product: "goodturn", what: "growth", version: 1 } as const;

export function toJson(entries: readonly OpenedEntry[]): string {
  const kept = entries.map(({ id, written }) => ({ id, ...written }));
  return `${JSON.stringify({ ...mark, entries: kept }, null, 2)}\n`;
}

interface Block {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

function blocksOf(
  entries: readonly OpenedEntry[],
  { lang, sentences }: Words,
): { title: string; blocks: Block[] }[] {
  const words = sentences.portable;
  const pages = pagesOf(entries).map(({ written }) => ({
    title: written.day,
    paragraphs: [
      ...(written.prompt === null ? [] : [promptOf(written.prompt)?.[lang] ?? ""]),
      ...partsOf(written).map(([part, text]) =>
        part === "text" ? text : `${sentences.cycle[part].label}: ${text}`,
      ),
      ...(written.mood?.word ? [`${sentences.mood.word}: ${written.mood.word}`] : []),
      ...(written.mood?.place ? [`${sentences.mood.place}: ${written.mood.place} / 7`] : []),
    ].filter((text) => text !== ""),
  }));
  const seen = ofKind(entries, "assessment").map(({ written }) => ({
    title: written.day,
    paragraphs: competencies.flatMap((one) => {
      const level = written.levels[one];
      return level === undefined ? [] : [`${competencyWords[lang][one].name}: ${level} / 5`];
    }),
  }));
  const resolved = ofKind(entries, "resolution").map(({ written }) => ({
    title: written.day,
    paragraphs: [
      written.words,
      ...(written.outcome
        ? [
            `${sentences.resolution.outcomes[written.outcome.how]}. ${written.outcome.helped}`.trim(),
          ]
        : []),
    ],
  }));
  return [
    { title: words.journal, blocks: pages },
    { title: words.assessments, blocks: seen },
    { title: words.resolutions, blocks: resolved },
  ].filter(({ blocks }) => blocks.length > 0);
}

/** So that what was written stays words, and does not turn into headings, lists or links. */
const asMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`)
    .replaceAll(
      /^(\s*)(#{1,6}\s|[-+]\s|\d+[.)]\s|=+$|-+$)/gm,
      (_, gap: string, sign: string) => `${gap}\\${sign}`,
    );

export function toMarkdown(entries: readonly OpenedEntry[], words: Words): string {
  const parts = blocksOf(entries, words).map(({ title, blocks }) => {
    const each = blocks.map(
      (block) => `### ${block.title}\n\n${block.paragraphs.map(asMarkdown).join("\n\n")}\n`,
    );
    return `## ${title}\n\n${each.join("\n")}`;
  });
  return `# ${words.sentences.portable.title}\n\n${parts.join("\n")}`;
}

const inHtml: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const asHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => inHtml[sign]!);

/** A page without script, style sheet or anything that is fetched. */
export function toHtml(entries: readonly OpenedEntry[], words: Words): string {
  const { title: whole } = words.sentences.portable;
  const parts = blocksOf(entries, words).map(({ title, blocks }) => {
    const each = blocks.map(
      (block) =>
        `<h3>${asHtml(block.title)}</h3>${block.paragraphs
          .map((text) => `<p style="white-space:pre-wrap">${asHtml(text)}</p>`)
          .join("")}`,
    );
    return `<h2>${asHtml(title)}</h2>${each.join("\n")}`;
  });
  return `<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><title>${asHtml(whole)}</title></head>
<body style="max-width:68ch;margin:2rem auto;font-family:system-ui,sans-serif;line-height:1.5">
<h1>${asHtml(whole)}</h1>
${parts.join("\n")}
</body></html>
`;
}

export interface BroughtIn {
  readonly taken: readonly Written[];
  /** What is here already, word for word. */
  readonly known: number;
  /** What was written by nothing of ours. */
  readonly unread: number;
}

/** What a file would add; null where it is no file of ours. */
export function readJson(text: string, present: readonly OpenedEntry[]): BroughtIn | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== "object" || file === null || !("entries" in file)) return null;
  const { entries } = file;
  if (!Array.isArray(entries)) return null;
  const here = new Set(present.map(({ written }) => JSON.stringify(writtenIn(written))));
  const taken: Written[] = [];
  let [known, unread] = [0, 0];
  for (const one of entries as readonly unknown[]) {
    const written = writtenIn(one);
    const same = JSON.stringify(written);
    if (written === null) unread += 1;
    else if (here.has(same)) known += 1;
    else {
      here.add(same);
      taken.push(written);
    }
  }
  return { taken, known, unread };
}

/** Gives the reader a file that was made on the page. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser takes it when it comes to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
