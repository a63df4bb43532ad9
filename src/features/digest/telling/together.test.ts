import { describe, expect, test } from "vitest";
import type { Tellings } from "./parts.ts";
import { tellOfThanks } from "./thanks.ts";
import { tellOfGatherings, tellOfRewards } from "./together.ts";

const saidBy = ({ told }: Tellings): string[] =>
  told.map(({ part, sentence }) => `${part}: ${sentence.said}`);

describe("what brought teams together", () => {
  test.each([
    [{ reached: 0, agreed: 0, teams: 0 }, []],
    [
      { reached: 0, agreed: 1, teams: 0 },
      ["changed: Teams that share a goal agreed on 1 reward for it in October 2026."],
    ],
    [
      { reached: 0, agreed: 2, teams: 0 },
      ["changed: Teams that share goals agreed on 2 rewards for them in October 2026."],
    ],
    [
      { reached: 1, agreed: 0, teams: 2 },
      [
        "praise: 1 reward that 2 teams had promised themselves for a goal that they share was reached in October 2026.",
      ],
    ],
    [
      { reached: 2, agreed: 1, teams: 3 },
      [
        "praise: 2 rewards that 3 teams had promised themselves for goals that they share were reached in October 2026, and 1 more agreed on.",
      ],
    ],
  ])("rewards: %j", (counts, said) => {
    expect(saidBy(tellOfRewards("2026-10", counts))).toEqual(said);
  });

  const counts = { held: 2, teams: 5, known: 2, came: 31, ahead: 1 };
  test.each([
    [{ held: 0, teams: 0, known: 0, came: 0, ahead: 0 }, true, []],
    [{ held: 0, teams: 0, known: 0, came: 0, ahead: 3 }, false, []],
    [
      counts,
      true,
      [
        "changed: 2 gatherings brought 5 teams together in October 2026; 31 people came, as hosts counted or guests said themselves. 1 gathering is to come as this is told.",
      ],
    ],
    [
      counts,
      false,
      [
        "changed: 2 gatherings brought 5 teams together in October 2026; 31 people came, as hosts counted or guests said themselves.",
      ],
    ],
    [
      { held: 0, teams: 0, known: 0, came: 0, ahead: 3 },
      true,
      [
        "changed: No gathering brought teams together in October 2026. 3 gatherings are to come as this is told.",
      ],
    ],
  ])("gatherings: %j, the last month %j", (given, isLast, said) => {
    expect(saidBy(tellOfGatherings("2026-10", given, isLast))).toEqual(said);
  });

  test.each([
    [0, 0, "nobody has said how many came."],
    [
      1,
      12,
      "12 people came to the 1 of them of which it is known, as hosts counted or guests said themselves.",
    ],
    [
      1,
      0,
      "0 people came to the 1 of them of which it is known, as hosts counted or guests said themselves.",
    ],
    [2, 0, "0 people came, as hosts counted or guests said themselves."],
  ])("of 2 gatherings it is known of %d, to which %d came", (known, came, said) => {
    const [one] = saidBy(tellOfGatherings("2026-10", { ...counts, known, came }, false));
    expect(one).toBe(`changed: 2 gatherings brought 5 teams together in October 2026; ${said}`);
  });
});

test.each([
  [0, 4, []],
  [6, 0, ["opening: Colleagues said thanks 6 times in October 2026."]],
  [
    1,
    5,
    [
      "opening: Colleagues said thanks 1 time in October 2026, and 5 customers' thank-yous travelled to those who had a part.",
    ],
  ],
  [0, 5, ["opening: 5 customers' thank-yous travelled to those who had a part in October 2026."]],
])("thanks: %d of colleagues, %d of customers", (colleagues, customers, said) => {
  expect(saidBy(tellOfThanks("2026-10", { colleagues, customers }))).toEqual(said);
});
