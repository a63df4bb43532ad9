import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { restsOn } from "./standards.ts";

const texts = join(import.meta.dirname, "../../lessons/texts/en");

test("the coach leads to lessons that there are, by their titles", () => {
  for (const { lesson } of Object.values(restsOn)) {
    const id = lesson.href.replace("/lessons/", "");
    expect(readFileSync(join(texts, `${id}.md`), "utf8")).toContain(`title: ${lesson.title}\n`);
  }
});
