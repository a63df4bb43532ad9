/** What a sheet says of itself. */
import { describe, expect, test } from "vitest";
import { behind, house, ofTeam, sheet, there } from "./samples.ts";
import {
  groupsOf,
  lingeringSentence,
  listedSentence,
  monthSentence,
  movedSentence,
  reciprocitySentence,
  returnSentences,
  shareWords,
  standingSentence,
} from "./words.ts";
import { wordsIn } from "./use-words.ts";

const { en } = wordsIn;

describe("a way", () => {
  test("says from which lines its word comes", () => {
    expect(standingSentence(there, en)).toBe(
      "Low: below what is usual in promises, above it in nothing.",
    );
    expect(standingSentence(sheet.back, en)).toMatch(/^As usual: no line/);
  });

  test("of a line says share, interval and what is usual, and of the month how far it moved", () => {
    const [promises, right] = there.lines;
    expect(shareWords(promises!, "Sales", en)).toBe("68 %, likely 56 to 79 %; in the house 92 %.");
    expect(shareWords(sheet.back.lines[3]!, "Legal", en)).toContain("of all who ask Legal 95 %");
    expect(monthSentence(promises!, en)).toBe(
      "Fewer than the month before: 12 of 30 in the last 30 days, 29 of 30 in the 30 before; 57 points, likely 30 to 76.",
    );
    expect(monthSentence(right!, en)).toMatch(/^No change beyond chance/);
  });

  test("of what waits says nothing but the number below five", () => {
    expect(lingeringSentence(there, en)).toBe(
      "Of 9 that wait for Legal, 2 have been quiet for longer than usual.",
    );
    expect(lingeringSentence(sheet.back, en)).toBe("3: too few to say more");
  });
});

test("what moved most names the line, the way and both months", () => {
  expect(movedSentence(sheet, en)).toBe(
    "Moved most, Legal toward Sales: promises, 12 of 30 kept in the last 30 days, 29 of 30 in the 30 before.",
  );
  expect(movedSentence({ ...sheet, moved: null }, en)).toMatch(/^No line has changed/);
});

test("what goes out and does not come back is said of whom more goes out", () => {
  expect(returnSentences(sheet, en)).toEqual([
    "Promises: 68 % from Legal, 100 % from Sales. More goes out from Sales than comes back: 32 points, likely 4 to 52.",
  ]);
});

test("a house is told beside chance", () => {
  const { reciprocity } = house;
  expect(reciprocitySentence(reciprocity!, en)).toMatch(/tends to come back\.$/);
  const found = { ...reciprocity!.found!, p: 0.4 };
  expect(reciprocitySentence({ ...reciprocity!, found }, en)).toMatch(/no more comes back/);
  expect(reciprocitySentence({ pairs: 1, teams: 2, found: null }, en)).toMatch(
    /^1 pair of teams serves/,
  );
});

test("on a team's page only what differs is named", () => {
  const { high, low, rest } = groupsOf(ofTeam, en);
  expect(high).toMatchObject([{ other: { name: "Finance" }, way: "both ways" }]);
  expect(low).toMatchObject([{ other: { name: "Sales" }, way: "toward them" }]);
  expect(rest).toBe(1);
});

test("what may not be seen is counted and not listed", () => {
  expect(listedSentence(3, behind.rows, false, en)).toMatch(/1 of them is not open to you/);
  expect(listedSentence(2, behind.rows, false, en)).toBe("The sheet counts 2 in 90 days.");
});
