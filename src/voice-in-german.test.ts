/** German has one voice: it speaks to whoever reads as du, in small letters, on every screen and in every lesson. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const source = import.meta.dirname;

/** English holds none of these words, so that every file may be asked, whatever languages it speaks. */
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(tsx?|sql)$/.test(path) || /\/texts\/de\/[^/]+\.md$/.test(path))
  .filter((path) => !/(\.test\.tsx?|-for-tests\.tsx?)$/.test(path))
  .map((path) => join(source, path));

/** Within a sentence a capital says that somebody is addressed: Sie, and Du or Ihr as letters have it. */
const within =
  /(?<=[\p{L}\p{N},;)}–][*_]*\s)(Sie|Ihnen|Ihr|Ihre[nmrs]?|Du|Dich|Dir|Deine?[nmrs]?|Euch|Eure?[nmrs]?)(?!\p{L})/u;

/** At its beginning Sie may be others; with these beside it, it is nearly always the reader. Where it is not, say 'diese' or name them. */
const atBeginning =
  /(?<!\p{L})(Sie (haben|können|dürfen|sollten|müssen|möchten|wollt?en|brauchen|nehmen|leiten|arbeiten|betreuen|planen|wissen|schreiben)|Ihnen|Ihre[nmrs]?|Ihr (?=\p{Lu})|(?<=\] )Sie)(?!\p{Ll})/u;

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(?<=^|\s)(\/\/|--) .*$/gm, "");

/** What is quoted is what somebody says to somebody: a stranger, or a customer outside, may be Sie there. */
const withoutQuoted = (text: string): string => text.replaceAll(/„[^“\n]*“/g, "„“");

/** The lines in which the reader is addressed otherwise than as du. */
function otherwiseThanDu(text: string): string[] {
  return withoutQuoted(withoutComments(text))
    .split("\n")
    .filter((line) => within.test(line) || atBeginning.test(line))
    .map((line) => line.trim());
}

test.each([
  "Wählen Sie einen anderen Namen.",
  "Was du hier tust, ist für Sie: Niemand sieht es.",
  '  title: "Ihre Antwort ist unterwegs.",',
  "`Sie haben diese Lektion am ${day} gemacht.`",
  "Richte die Kamera Ihres Telefons auf das Quadrat.",
  "Gerade Ihnen angeboten",
  '"Ihr Stimmzettel wird geholt."',
  "Sag es, „sobald es geht“, **wenn** Sie es wissen.",
  "`${name} hat Ihnen geantwortet.`",
  "Schreib auf, was Du hörst.",
  "Sie leiten den Vertrieb im Norden.",
  "### [partly] Sie beenden das Gespräch sofort.",
  "'Sag bitte, wenn Sie etwas brauchen.'); -- what is said",
])("the reader is told not to be addressed as in: %s", (line) => {
  expect(otherwiseThanDu(`// Before\n${line}\n/** Sie. */`)).toHaveLength(1);
});

test.each([
  "Einträge lassen sich nicht öffnen: Sie wurden für einen früheren versiegelt.",
  "Die Regel gab es schon. Sie sagt nicht, warum.",
  "Du hast gefragt; ihr seht euch, und sie antwortet dir.",
  "Ihr wird der eine Vertrag einfallen. Ihr habt zehn Minuten.",
  "Du sagst dem Kunden: „Haben Sie noch einen Augenblick?“",
  "/** German never says Sie. */ // nor Ihnen, to you",
])("others, and what is said to others, are left alone: %s", (line) => {
  expect(otherwiseThanDu(line)).toEqual([]);
});

test("no German text of the product addresses its reader as Sie", () => {
  const asked = files.map((path) => relative(source, path));
  expect(asked).toContain("features/lessons/texts/de/asking-well.md");
  expect(asked).toContain("features/surveys/web/answering/in-languages/de.ts");
  expect(asked).toContain("features/growth/web/sentences.de.ts");
  const wrong = files.flatMap((path) =>
    otherwiseThanDu(readFileSync(path, "utf8")).map((line) => `${relative(source, path)}: ${line}`),
  );
  expect(wrong).toEqual([]);
});
