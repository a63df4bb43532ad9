import { expect, test } from "vitest";
import { lacking, moved, ontoNewest, readWork, workOf, writtenOf } from "./writing.ts";

const text = { title: "Answer", words: "Say when." };
const article = { key: "answer", place: "answer", en: text, de: { title: "", words: " " } };

test("German left empty is sent as none, and a half of it is asked for", () => {
  expect(writtenOf({ version: 3, note: "", articles: [article] })).toEqual([
    { key: "answer", en: text, de: null },
  ]);
  const half = { ...article, de: { title: "Antworte", words: "" } };
  expect(lacking({ version: 3, note: "", articles: [article] })).toEqual({
    en: new Set(),
    de: new Set(),
  });
  expect(lacking({ version: 3, note: "", articles: [half] }).de).toEqual(new Set(["answer"]));
  const bare = { ...article, en: { title: " ", words: "Say when." } };
  expect(lacking({ version: 3, note: "", articles: [bare] }).en).toEqual(new Set(["answer"]));
});

test("an article moves one place, and never beyond the ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
});

test("a draft comes back as it was, and what is no version is left alone", () => {
  const work = {
    ...workOf({ version: 3, articles: [{ key: "answer", en: text, de: null }] }),
    note: "New.",
  };
  expect(readWork(JSON.stringify(work))).toEqual(work);
  for (const other of ["", "Hello", "{}", '{"note":"","articles":[{"key":1}]}'])
    expect(readWork(other)).toBeNull();
});

test("what was begun on an earlier version says so until its writer has read the newer one", () => {
  const gone = { ...article, key: "gone", place: "gone" };
  const work = { version: 3, note: "New.", articles: [article, gone] };
  const newest = { version: 4, articles: [{ key: "answer", en: text, de: null }] };
  expect(ontoNewest(work, newest)).toEqual({
    version: 4,
    note: "New.",
    articles: [article, { ...gone, key: null }],
  });
});
