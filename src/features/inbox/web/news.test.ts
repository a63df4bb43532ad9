import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newsInGerman } from "./news.de.ts";
import { readNews } from "./news.ts";

test.each([
  ["Begins in 1 minute", "Beginnt in 1 Minute"],
  ["Begins in 5 minutes", "Beginnt in 5 Minuten"],
  ["Your resolution: 30 days are over", "Dein Vorsatz: 30 Tage sind vorbei"],
  [
    "The month in words: 8 to praise, 18 to ask about",
    "Der Monat in Worten: 8 zum Loben, 18 zum Nachfragen",
  ],
  ["thanks your team for request 412", "dankt deinem Team für Anfrage 412"],
])("%s: %s", (english, german) => {
  expect(readNews(english, "de")).toEqual({ text: german, lang: "de" });
  expect(readNews(english, "en")).toEqual({ text: english, lang: "en" });
});

test.each(["Sales shares a question it was asked", "", "constructor"])(
  "what is not known is read as it came: %s",
  (text) => {
    expect(readNews(text, "de")).toEqual({ text, lang: "en" });
  },
);

/** Where a sentence is put together there, what stands in the source in its place. */
const composed: Readonly<Record<string, string>> = {
  "thanks you": "thanks ${whom}${what}",
  "thanks your team": '"your team"',
  "thanks you for request #": " for request ${given.number}",
  "thanks your team for request #": " for request ${given.number}",
  "Begins in # minute": 'Begins in ${minutes} ${minutes === 1 ? "minute" : "minutes"}',
  "Begins in # minutes": 'Begins in ${minutes} ${minutes === 1 ? "minute" : "minutes"}',
  "comes about # minute late":
    'comes about ${minutes} ${minutes === 1 ? "minute" : "minutes"} late',
  "comes about # minutes late":
    'comes about ${minutes} ${minutes === 1 ? "minute" : "minutes"} late',
  "Your resolution: # days are over": "Your resolution: 30 days are over",
};

const features = join(import.meta.dirname, "../..");
const written = readdirSync(features, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !/\bweb\b/.test(path))
  .map((path) => readFileSync(join(features, path), "utf8").replaceAll(/\$\{\w+(\.\w+)*\}/g, "#"))
  .join("\n");

test.each(Object.keys(newsInGerman))("the server still says: %s", (sentence) => {
  const source = composed[sentence]?.replaceAll(/\$\{\w+(\.\w+)*\}/g, "#");
  expect(written.includes(source ?? sentence)).toBe(true);
});

test("German says the numbers that English says", () => {
  const numbers = (text: string): number => text.split("#").length;
  for (const [english, german] of Object.entries(newsInGerman))
    expect(numbers(german), english).toBe(numbers(english));
});
