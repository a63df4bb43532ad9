/** Every lesson of the project, in every language, as whoever adds or translates one is told what is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkLesson, differencesOf } from "./checking.ts";
import { languages } from "./shape.ts";
import { lessonIds } from "../rules.ts";

const folder = join(import.meta.dirname, "../texts");
const filesOf = (language: string): string[] => readdirSync(join(folder, language)).toSorted();
const read = (language: string, file: string) =>
  checkLesson(readFileSync(join(folder, language, file), "utf8"));

test.each(languages)(
  "in %s there is a file for every lesson, and none that nobody knows",
  (language) => {
    expect(filesOf(language)).toEqual(lessonIds.map((id) => `${id}.md`).toSorted());
  },
);

describe.each(languages)("lessons in %s", (language) => {
  test.each(filesOf(language))("%s is whole", (file) => {
    const said = read(language, file).faults.map(
      ({ line, said: words }) => `${language}/${file}:${line} ${words}`,
    );
    expect(said).toEqual([]);
  });
  test.each(filesOf(language))("%s tells the same as the English one", (file) => {
    expect(differencesOf(read("en", file).lesson, read(language, file).lesson)).toEqual([]);
  });
});
