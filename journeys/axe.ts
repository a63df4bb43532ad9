/** What axe finds on a page as it stands. Asked within the page itself: nothing of ours has frames, so that no second page is needed to join results. */
import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export interface Asked {
  /** Rules that cannot hold here; unless said, none. */
  readonly without?: readonly string[];
  /** These rules alone. */
  readonly only?: readonly string[];
}

/** The script stays in the page until it goes elsewhere. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
}

/** What axe finds, a line for each element. */
export async function violationsOf(
  page: Page,
  { without = [], only }: Asked = {},
): Promise<string[]> {
  const options: axe.RunOptions = {
    runOnly: only ? { type: "rule", values: [...only] } : { type: "tag", values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // Passes are only counted: to describe each of them takes longer than to find them.
    resultTypes: ["violations"],
  };
  await bringAxe(page);
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ any, html, target }) => {
      const why = any.map(({ message }) => message).join("; ");
      return `${id}: ${target.join(" ")}: ${html.slice(0, 160)} ${why}`;
    }),
  );
}
