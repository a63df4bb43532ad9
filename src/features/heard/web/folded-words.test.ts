import { expect, test } from "vitest";
import type { FigureAnswer, TeamResults, UnitAnswer } from "#contract/heard";
import { team } from "./example-results.ts";
import {
  cellsSaid,
  commentsSaid,
  customerName,
  driversNote,
  driversSaid,
  figuresNote,
  figuresSaid,
  gapsSaid,
  improvementsSaid,
  pairName,
  responsesSaid,
  trendSaid,
} from "./folded-words.ts";
import { wordsIn } from "./use-words.ts";

const { en } = wordsIn;

const unit = team.unit!;
const { items } = team.wave;
const plain = (said: string): string => said.replaceAll("\u00a0", " ");
const figure = (given: Partial<FigureAnswer>): FigureAnswer => ({
  ...unit.figures.find(({ key }) => key === "overall")!,
  ...given,
});
const few = figure({ n: 3, said: "few", figures: null, change: null });
const cellOf = (name: string, mean: number, n: number): UnitAnswer => {
  const { figures } = figure({});
  const at = { value: mean, low: mean - 0.2, high: mean + 0.2 };
  return {
    ...unit,
    kind: "cell",
    team: { id: name, name },
    figures: [figure({ n, figures: { ...figures!, mean: at } })],
  };
};
const hidden: UnitAnswer = { ...unit, kind: "cell", team: null, figures: [few] };
const cells = (...all: UnitAnswer[]): string => plain(cellsSaid(all, items, customerName, en));

test("figures come to the overall judgement with its n; below the floor to that", () => {
  expect(plain(figuresSaid(unit, items, en))).toBe("Overall: 4 (3.7 to 4.3), n = 38");
  expect(plain(figuresSaid({ ...unit, figures: [few] }, items, en))).toBe(
    "Overall: too few to say, n = 3",
  );
});

test("customers come to where their means lie, and nothing is said of those kept back", () => {
  const [sales, finance] = [cellOf("Sales", 4.4, 9), cellOf("Finance", 3.2, 14)];
  expect(cells(sales, hidden, finance)).toBe("From 3.2 (Finance, n = 14) to 4.4 (Sales, n = 9)");
  expect(cells(sales, hidden)).toBe(
    "Sales: 4.4 (4.2 to 4.6), n = 9; nothing of the other one can be shown",
  );
  expect(cells(sales)).toBe("Sales: 4.4 (4.2 to 4.6), n = 9");
  expect(cells(hidden, hidden)).toBe("Nothing of the 2 can be shown");
  expect(plain(cellsSaid([sales], items, pairName, en))).toContain("Sales, of Legal: 4.4");
});

test("waves come to the overall judgement before and now; a direction only where the interval has one", () => {
  const trend = (key: string): TeamResults["trends"][number] => ({
    ...team.trends[0]!,
    key,
  });
  expect(plain(trendSaid([trend("empathy"), trend("overall")], unit, items, en))).toBe(
    "Overall: 3.2 (n = 31) before, 3.1 (n = 38) now: better",
  );
  expect(plain(trendSaid([trend("empathy")], unit, items, en))).toBe(
    "Empathy: 3.2 (n = 31) before, 3.1 (n = 38) now: cannot tell",
  );
});

test("the widest clear gap is told, held against its scale; none is, where none is clear", () => {
  const gap = (key: string, value: number, direction: "better" | "unclear" = "better") => ({
    key,
    gap: { value, low: value - 0.3, high: value + 0.3, direction },
  });
  // 1.4 of ten steps is less than 0.9 of four.
  expect(plain(gapsSaid([gap("recommend", 1.4), gap("empathy", 0.9)], unit, items, en))).toBe(
    "Empathy: thinks better of it, 0.9 (0.6 to 1.2); n = 38 customers",
  );
  expect(plain(gapsSaid([gap("empathy", 0.2, "unclear")], unit, items, en))).toBe(
    "Nowhere clearly apart; n = 38 customers",
  );
});

test("what goes along, who was not heard, comments and what was taken up, each with its n", () => {
  expect(plain(driversSaid(unit, items, en))).toBe("Empathy: r 0.62 (0.38 to 0.78), n = 38");
  expect(plain(responsesSaid(team.responses, en))).toBe(
    "Least of Sales North: 7 of 22 answered (32 %)",
  );
  expect(commentsSaid(team, en)).toBe("3 comments, 1 theme");
  const [waits, better] = [team.improvements[0]!, team.earlier[0]!];
  expect(improvementsSaid([waits, better, waits], en)).toBe(
    "The next wave tests it (2); Better since",
  );
});

test.each<[string, Partial<UnitAnswer>, number, string | null, string | null]>([
  ["the same n", {}, 38, null, null],
  ["some marked the item alone", {}, 36, "everybody who marked", "less than among the figures"],
  [
    "a total leaves teams out",
    { kind: "whole", answered: 44 },
    44,
    "its answers are left out",
    "those of every team",
  ],
  [
    "a total leaves teams out of the figures",
    { kind: "whole", answered: 44 },
    38,
    "left out",
    null,
  ],
  ["of one team nothing is left out", { answered: 44 }, 38, null, null],
])("why two n differ is said beside each: %s", (_said, given, n, ofFigures, ofDrivers) => {
  const drivers = [{ ...unit.drivers[0]!, n }];
  const own: UnitAnswer = { ...unit, drivers, ...given };
  const says = (note: string | null, part: string | null): boolean =>
    part === null ? note === null : (note ?? "").includes(part);
  expect(says(figuresNote(own, en), ofFigures)).toBe(true);
  expect(says(driversNote(own, en), ofDrivers)).toBe(true);
});
