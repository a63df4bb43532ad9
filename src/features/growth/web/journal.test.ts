import fc from "fast-check";
import { expect, test } from "vitest";
import { competencies } from "../rules.ts";
import type { OpenedEntry } from "./data.ts";
import { beginningOf, byMonth, ofKind, pagesOf, partsOf, remindedOf, search } from "./journal.ts";
import { readJson, toHtml, toJson, toMarkdown } from "./portable.ts";
import { cycleSteps, type PageOfJournal, type Written, writtenIn } from "./sealed/words.ts";
import { hasHidden, pageFrom, typedFrom, typedIn } from "./typed-page.ts";
import { figuresOf } from "./views-data.ts";
import { wordsIn } from "./use-words.ts";
import { competencyWords } from "./words/competencies.ts";
import { anotherThan, groupNames, promptGroups, promptOfDay, prompts } from "./words/prompts.ts";
import { languages } from "#web/data/language.ts";

const page = (day: string, text: string, change: Partial<PageOfJournal> = {}): PageOfJournal => ({
  kind: "page",
  day,
  form: "free",
  prompt: null,
  fields: { text },
  mood: null,
  ...change,
});
const entries = (...all: readonly Written[]): OpenedEntry[] =>
  all.map((written, at) => ({ id: `e${at}`, version: 1, written }));
const noPrompt = (): string => "";

const some = entries(
  page("2026-10-30", "Die Straße über dem Fluß"),
  page("2026-11-18", "I said no, kindly.", { mood: { word: "Relieved", place: null } }),
  { kind: "assessment", day: "2026-11-19", levels: { repair: 3 } },
  {
    kind: "resolution",
    day: "2026-11-02",
    words: "At nine",
    checkDay: "2026-12-02",
    outcome: null,
  },
  page("2026-11-20", "x", {
    form: "cycle",
    fields: { happened: "Late", next: "Ask <b>first</b>" },
  }),
);

test("pages stand newest first, by month, without what is no page", () => {
  const months = byMonth(pagesOf(some));
  expect(months.map(({ month, pages }) => [month, pages.map(({ id }) => id)])).toEqual([
    ["2026-11", ["e4", "e1"]],
    ["2026-10", ["e0"]],
  ]);
  expect(ofKind(some, "resolution").map(({ id }) => id)).toEqual(["e3"]);
});

test.each([
  ["a  b\nc", 3, "a b…"],
  ["short enough", 12, "short enough"],
  ["She waited nine days", 12, "She waited…"],
  ["She waited nine days", 10, "She waited…"],
  ["She waited nine days", 11, "She waited…"],
  ["Oh Rindfleischetikettierung", 12, "Oh Rindfleis…"],
  ["🙂🙂🙂🙂", 3, "🙂🙂🙂…"],
  ["🙂🙂🙂", 3, "🙂🙂🙂"],
])("of %j in %i letters the list says %j", (text, letters, said) => {
  expect(beginningOf(page("2026-01-01", text), letters)).toBe(said);
});

test("a search finds every word anywhere in a page, whatever case and accents it has", () => {
  const found = (typed: string, words = noPrompt) =>
    search(pagesOf(some), typed, words).map(({ id }) => id);
  expect(found("  ")).toEqual(["e4", "e1", "e0"]);
  expect(found("UBER fluß")).toEqual(["e0"]);
  expect(found("kindly relieved")).toEqual(["e1"]);
  expect(found("late first")).toEqual(["e4"]);
  expect(found("late kindly")).toEqual([]);
});

test("what is taken out as JSON comes in again as it was, and nothing twice", () => {
  const json = toJson(some);
  expect(readJson(json, some)).toEqual({ taken: [], known: 5, unread: 0 });
  const back = readJson(json, [])!;
  expect(back.taken).toEqual(some.map(({ written }) => written));
  const doubled = JSON.stringify({ entries: [...back.taken, ...back.taken, { kind: "spell" }] });
  expect(readJson(doubled, [])).toEqual({ taken: back.taken, known: 5, unread: 1 });
  for (const none of ["", "{", "[]", "null", '{"entries": 3}'])
    expect(readJson(none, [])).toBeNull();
});

test("a page to read carries all words as words: no markup of theirs comes to life", () => {
  expect(toHtml(some, wordsIn.en)).toContain("Ask &lt;b&gt;first&lt;/b&gt;");
  expect(toHtml(some, wordsIn.en)).toContain("Die Straße über dem Fluß");
  expect(toMarkdown(some, wordsIn.en)).toContain("Ask \\<b\\>first\\</b\\>");
  const rough = entries(page("2026-01-01", "# no heading\n- no list\n[no](link) *no*"));
  expect(toMarkdown(rough, wordsIn.en)).toContain(
    "\\# no heading\n\\- no list\n\\[no\\](link) \\*no\\*",
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const html = toHtml(entries(page("2026-01-01", text)), wordsIn.en);
      expect(html.match(/<script|<img|<a /gi)).toBeNull();
    }),
  );
});

test("what was typed in another form is kept too, behind the one that was chosen", () => {
  const typed = typedFrom(page("2026-11-18", "free words"), "fear-1");
  const both = { ...typed, form: "cycle" as const, fields: { ...typed.fields, felt: "light" } };
  const kept = pageFrom(both)!;
  expect(partsOf(kept)).toEqual([
    ["felt", "light"],
    ["text", "free words"],
  ]);
  expect(writtenIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(partsOf(pageFrom({ ...both, form: "free" })!).map(([name]) => name)).toEqual([
    "text",
    "felt",
  ]);
  // Opened for a change and kept in the other form, it still has the words of both.
  expect(pageFrom({ ...typedFrom(kept, "fear-1"), form: "free" })?.fields).toEqual(kept.fields);
  expect([both, typed].map(hasHidden)).toEqual([true, false]);
  expect(pageFrom({ ...typed, form: "cycle" })).toBeNull();
  expect(pageFrom({ ...both, form: "prompt" })?.prompt).toBe("fear-1");
  expect(pageFrom({ ...typed, fields: { text: "  " } })).toBeNull();
  expect(typedIn(JSON.parse(JSON.stringify(both)))).toEqual(both);
  for (const none of [null, "x", {}, { form: "free" }, { ...both, fields: null }])
    expect(typedIn(none)).toBeNull();
});

test("at least twenty prompts in five groups, in both languages; another one is another, and days offer them all", () => {
  expect(prompts.length).toBeGreaterThanOrEqual(20);
  expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  for (const language of languages) {
    expect(new Set(prompts.map((one) => one[language])).size).toBe(prompts.length);
    for (const group of promptGroups) expect(groupNames[language][group]).not.toBe("");
  }
  for (const { id } of prompts) expect(anotherThan(id).id).not.toBe(id);
  const days = Array.from({ length: prompts.length }, (_, at) =>
    new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
  );
  expect(new Set(days.map((day) => promptOfDay(day).id)).size).toBe(prompts.length);
});

test("ten competencies on five levels, each described, in both languages", () => {
  expect(competencies.length).toBe(10);
  for (const language of languages) {
    const texts = competencies.flatMap((one) => competencyWords[language][one].levels);
    expect(new Set(texts).size).toBe(50);
    for (const text of texts) expect(text.length).toBeGreaterThan(20);
  }
  expect(cycleSteps.length).toBe(6);
});

test("a mean is said from five answers on that open, and says of how many", () => {
  const view = (source: string, level: number | null) => ({
    competency: "repair" as const,
    source,
    level,
  });
  const six = [1, 2, 3, 4, 5, 3].map((level) => view("team", level));
  const few = [1, 2, 3, 4, null].map((level) => view("served", level));
  expect(figuresOf([...six, ...few])).toEqual([
    { competency: "repair", source: "team", n: 6, mean: 3 },
  ]);
});

const resolved = (id: string, checkDay: string, isEnded = false): OpenedEntry => ({
  id,
  version: 1,
  written: {
    kind: "resolution",
    day: "2026-05-01",
    checkDay,
    words: "Listen first",
    outcome: isEnded ? { how: "kept", helped: "", day: checkDay } : null,
  },
});
test.each<[string, OpenedEntry[], string | null, string | null]>([
  ["none is open", [], "2026-06-01", null],
  ["no reminder is set", [resolved("a", "2026-06-01")], null, null],
  ["its own day", [resolved("a", "2026-06-01")], "2026-06-01", "a"],
  ["a day apart, by another zone", [resolved("a", "2026-06-01")], "2026-05-31", "a"],
  ["the only one, whenever it was", [resolved("a", "2026-04-01")], "2026-06-01", "a"],
  [
    "an older one that was brought in beside it",
    [resolved("a", "2026-04-01"), resolved("b", "2026-06-01")],
    "2026-06-01",
    "b",
  ],
  [
    "one that was brought in while it ran, and so has the newer id",
    [resolved("a", "2026-06-01"), resolved("b", "2026-04-01")],
    "2026-06-01",
    "a",
  ],
  [
    "one that is ended",
    [resolved("a", "2026-06-01", true), resolved("b", "2026-06-02")],
    "2026-06-01",
    "b",
  ],
  [
    "of two of one day the newer",
    [resolved("a", "2026-06-01"), resolved("b", "2026-06-01")],
    "2026-06-01",
    "b",
  ],
])("the resolution that the reminder is of: %s", (_case, entries, remindDay, id) => {
  expect(remindedOf(ofKind(entries, "resolution"), remindDay)?.id ?? null).toBe(id);
});
