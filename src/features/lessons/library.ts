/** The lessons of the project, read from their files once: beside this file in the sources, in dist/lessons of a built product. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkLesson, minutesOf } from "./format/checking.ts";
import { type Language, languages, type Lesson } from "./format/shape.ts";

export interface Text {
  readonly language: Language;
  readonly lesson: Lesson;
}

function folder(): string {
  const here = import.meta.dirname;
  return here.endsWith(join("dist", "server")) ? join(here, "..", "lessons") : join(here, "texts");
}

type Library = ReadonlyMap<string, readonly Text[]>;
let library: Library | undefined;

/** By id, each in the languages that it is there in. A file with a fault is a bug of the project's: tests read them all. */
export function projectLessons(): Library {
  library ??= readAll();
  return library;
}

function readAll(): Library {
  const all = new Map<string, Text[]>();
  for (const language of languages)
    for (const file of readdirSync(join(folder(), language))) {
      const id = basename(file, ".md");
      const { lesson, faults } = checkLesson(readFileSync(join(folder(), language, file), "utf8"));
      const [fault] = faults;
      if (fault) throw new Error(`${language}/${file}:${fault.line} ${fault.said}`);
      all.set(id, [...(all.get(id) ?? []), { language, lesson }]);
    }
  return all;
}

/** In the wished language where it is there, else in English, else in what there is. */
export const textIn = (texts: readonly Text[], language: Language): Text =>
  texts.find((text) => text.language === language) ??
  texts.find((text) => text.language === "en") ??
  texts[0]!;

export const wholeMinutes = (lesson: Lesson): number => Math.round(minutesOf(lesson));
