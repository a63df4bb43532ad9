import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "#web/data/language.ts";
import { restsOn, titleIn } from "./standards.ts";

const texts = join(import.meta.dirname, "../../lessons/texts");

test.each(languages)(
  "the coach leads to lessons that there are, by their titles (%s)",
  (language) => {
    for (const { lesson } of Object.values(restsOn)) {
      const id = lesson.href.replace("/lessons/", "");
      expect(readFileSync(join(texts, language, `${id}.md`), "utf8")).toContain(
        `title: ${lesson.titles[language]}\n`,
      );
    }
  },
);

test("an article is quoted in the language of the reader, and in English where it has no other", () => {
  const en = { title: "Say what happened", words: "" };
  const de = { title: "Sag, was geschehen ist", words: "" };
  expect(titleIn({ en, de }, "de")).toEqual({ title: de.title, lang: "de" });
  expect(titleIn({ en, de }, "en")).toEqual({ title: en.title, lang: "en" });
  expect(titleIn({ en, de: null }, "de")).toEqual({ title: en.title, lang: "en" });
});
