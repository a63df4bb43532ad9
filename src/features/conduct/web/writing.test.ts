import { expect, test } from "vitest";
import { lacking, moved, readWork, workOf, writtenOf } from "./writing.ts";

const text = { title: "Answer", words: "Say when." };
const article = { key: "answer", place: "answer", en: text, de: { title: "", words: " " } };

test("German left empty is sent as none, and a half of it is asked for", () => {
  expect(writtenOf({ note: "", articles: [article] })).toEqual([
    { key: "answer", en: text, de: null },
  ]);
  const half = { ...article, de: { title: "Antworte", words: "" } };
  expect(lacking({ note: "", articles: [article] })).toEqual({ en: new Set(), de: new Set() });
  expect(lacking({ note: "", articles: [half] }).de).toEqual(new Set(["answer"]));
  const bare = { ...article, en: { title: " ", words: "Say when." } };
  expect(lacking({ note: "", articles: [bare] }).en).toEqual(new Set(["answer"]));
});

test("an article moves one place, and never beyond the ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
});

test("a draft comes back as it was, and what is no version is left alone", () => {
  const work = { ...workOf({ articles: [{ key: "answer", en: text, de: null }] }), note: "New." };
  expect(readWork(JSON.stringify(work))).toEqual(work);
  for (const other of ["", "Hello", "{}", '{"note":"","articles":[{"key":1}]}'])
    expect(readWork(other)).toBeNull();
});
