/** `goodturn report together`: every internal figure against every outcome, for the command line and for programs. */
import type { OtherReport } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { wholeHouse } from "./access.ts";
import { figures } from "./house/figures.ts";
import { keepFigures } from "./house/keeping-up.ts";
import { readList } from "./house/reading.ts";
import { sayShort } from "./saying.ts";

export const togetherReport = {
  name: "together",
  usage:
    "together: each internal figure against each outcome of the whole house, between units, within them and one month after; chance is corrected for all tests of one figure.",
  ofWhole: true,
  make: (db, _window, now) => reportTogether(db, now),
} satisfies OtherReport;

async function reportTogether(db: Database, now: Date) {
  await keepFigures(db, now);
  const lists: Awaited<ReturnType<typeof readList>>[] = [];
  for (const figure of figures) lists.push(await readList({ db, who: wholeHouse, now }, figure));
  const facts = {
    figures: lists.map(({ figure, rows, tests }) => ({ figure, tests, outcomes: rows })),
  };
  return { facts, lines: () => lists.flatMap(linesOf) };
}

function linesOf({ figure, rows, tests }: Awaited<ReturnType<typeof readList>>): string[] {
  return [
    `${figure.name} (${tests} tests)`,
    ...rows.map(
      ({ outcome, verdicts: { between, within, followed } }) =>
        `  ${outcome.name}: between ${sayShort(between)}, within ${sayShort(within)}, a month after ${sayShort(followed)}`,
    ),
  ];
}
