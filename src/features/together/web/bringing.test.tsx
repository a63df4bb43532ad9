/** Bringing a file: text is taken, anything else is refused in words of this page. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { FileView } from "./FilePage.tsx";
import { unchosen } from "./Columns.tsx";
import { textOf } from "./text-of-file.ts";
import { wordsIn } from "./use-words.ts";

const csv = "team,month,figure\nKüche,2026-01,4\n";
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(csv, "utf16le")]);

test.each<[string, Uint8Array, string | null]>([
  ["UTF-8", Buffer.from(csv, "utf8"), csv],
  ["UTF-8 with its mark", Buffer.from(`\u{FEFF}${csv}`, "utf8"), csv],
  ["UTF-16 with its mark", utf16, csv],
  ["the old code of Windows", Buffer.from(csv, "latin1"), csv],
  ["no bytes", Buffer.from(""), ""],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), null],
  ["a packed spreadsheet", Buffer.from("504b030414000600080000002100", "hex"), null],
  ["a document", Buffer.from("255044462d312e340a25e2e3cfd30a0100", "hex"), null],
])("a file of %s", (_what, bytes, text) => {
  expect(textOf(Uint8Array.from(bytes))).toBe(text);
});

const nothing = (): void => undefined;
const pageOf = (text: string, lang: "en" | "de"): string =>
  renderToStaticMarkup(
    <LanguageContext value={lang}>
      <FileView
        csv={text}
        chosen={unchosen}
        answer={null}
        problem={null}
        busy={false}
        onCsv={nothing}
        onChosen={nothing}
        onRead={nothing}
        onLook={nothing}
        onAnother={nothing}
      />
    </LanguageContext>,
  );

test.each(["en", "de"] as const)(
  "in %s what was pasted and is no text is said beside it",
  (lang) => {
    const { pastedNoText } = wordsIn[lang].file;
    expect(pageOf(csv, lang)).not.toContain(pastedNoText);
    expect(pageOf("team\u0000month", lang)).toContain(pastedNoText);
  },
);
