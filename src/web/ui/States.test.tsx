import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RefusedPage } from "./States.tsx";
import { LanguageContext } from "#web/data/language.ts";
import { Problem } from "#web/data/problem.ts";

const problem = new Problem({
  title: "No such month",
  status: 404,
  reason: "missing",
});

const drawn = (language: "en" | "de", words?: Record<string, string>): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <RefusedPage problem={problem} words={words} />
    </LanguageContext>,
  );

test.each([
  ["en", "This page is not open to you", "There is no such month."],
  ["de", "Diese Seite ist für dich nicht offen", "Diesen Monat gibt es nicht."],
] as const)("a refused page speaks one language: %s", (language, title, said) => {
  const html = drawn(language, { missing: said });
  expect(html).toContain(title);
  expect(html).toContain(`<span lang="${language}">${said}</span>`);
  expect(html.match(/lang="(\w+)"/g)).toEqual(Array(2).fill(`lang="${language}"`));
});

test("what the server alone has words for is marked as English", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <RefusedPage problem={new Problem({ title: "Rare", reason: "rare", status: 409 })} />
    </LanguageContext>,
  );
  expect(html).toContain('lang="en">Rare');
});
