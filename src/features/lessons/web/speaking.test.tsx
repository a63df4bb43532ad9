import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { chooseLanguage } from "#web/data/language.ts";
import { queries } from "#web/data/query-client.ts";
import type { Example } from "#web/gallery/example.ts";
import { examples } from "./examples.tsx";
import { factsOf } from "./LessonsPage.tsx";
import { german } from "./sentences.de.ts";
import { sentences } from "./sentences.ts";
import { hear, languageAsked, spokenNow } from "./speaking.ts";
import { list } from "./examples/answers.ts";
import { daySaid, numberSaid } from "./written.ts";

// A test has no browser, or one that asks for whatever this machine speaks.
beforeAll(() => vi.stubGlobal("navigator", { languages: ["de-CH", "en"] }));
afterAll(() => {
  chooseLanguage(null);
  vi.unstubAllGlobals();
});

const drawn = (name: string): string => {
  const Drawn = (examples.find((one) => one.name === name) as Example).render;
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <Drawn />
    </QueryClientProvider>,
  );
};

test("the list in German is German, and marks what is not", () => {
  const html = drawn("Lessons, in German");
  expect(html).toMatch(/^<div[^>]* lang="de">/);
  expect(html).toContain("Gerade dir angeboten");
  expect(html).toContain('<span lang="en">How we hand over at night</span>');
  expect(html).toContain("auf English");
  expect(html).toContain("/me/lessons/export?format=csv&amp;otherwise=de");
});

test("a lesson that is there in English alone is marked on a German screen", () => {
  const html = drawn("A lesson, in German: the end, of one that is there in English alone");
  expect(html).toMatch(/^<div[^>]* lang="de">/);
  expect(html).toMatch(/<h1 [^>]*lang="en">Hearing a complaint</);
  expect(html).toMatch(/<h2 [^>]*lang="en">Three lines to remember</);
  expect(html).toContain("Du hast diese Lektion am 20. November 2026 gemacht.");
  for (const own of html.matchAll(/<legend>([^<]*)</g)) expect(own[1]).toBe("Was wählst du?");
});

test("what stands beside a lesson in the list, in both languages", () => {
  const row = { ...list.rows[4]!, language: "de" as const };
  expect(factsOf(row, "de", german)).toBe(
    "4 Minuten · 2-mal gemacht, zuletzt am 20. November 2026 · wird am 18. Februar 2027 wieder angeboten",
  );
  expect(factsOf(row, "en", sentences)).toBe(
    "4 minutes · in Deutsch · done 2 times, last on 20 November 2026 · offered again on 18 February 2027",
  );
});

test("the screens speak as the answer says until a language is chosen for all of Goodturn; then that is asked for and spoken", async () => {
  expect([languageAsked(), spokenNow().language]).toEqual([{ otherwise: "de" }, "de"]);
  const hears = (language: "en" | "de") =>
    hear(Promise.resolve({ language }), (said) => said.language);
  await hears("en");
  expect([languageAsked(), spokenNow().language]).toEqual([{ otherwise: "de" }, "en"]);
  chooseLanguage("de");
  expect([languageAsked(), spokenNow()]).toEqual([
    { language: "de" },
    { language: "de", words: german },
  ]);
  chooseLanguage("en");
  // On its way when it was chosen otherwise.
  await hears("de");
  expect([languageAsked(), spokenNow().language]).toEqual([{ language: "en" }, "en"]);
});

test("numbers and days are written as in the language", () => {
  expect(numberSaid(1234, german)).toBe("1.234");
  expect(numberSaid(3.2, german, 1)).toBe("3,2");
  expect(numberSaid(3.2, sentences, 1)).toBe("3.2");
  expect(daySaid("2026-12-03", german)).toBe("3. Dezember 2026");
  expect(daySaid("2026-12-03", sentences)).toBe("3 December 2026");
});
