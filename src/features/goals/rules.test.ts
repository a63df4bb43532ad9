import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesBetween,
  decideNesting,
  isQuiet,
  mayBeAimed,
  mayHaveValue,
  mostLevels,
  stateOfInitiative,
} from "./rules.ts";

const year = { fromDay: "2026-01-01", byDay: "2026-12-31" };

describe("nesting", () => {
  const chain = (length: number): Map<string, string | null> =>
    new Map(Array.from({ length }, (_, at) => [String(at), at === 0 ? null : String(at - 1)]));

  test("a goal stands neither below itself nor below what stands below it", () => {
    expect(decideNesting("0", "2", chain(3))).toBe("circle");
    expect(decideNesting("0", "0", chain(3))).toBe("circle");
    expect(decideNesting("2", "0", chain(3))).toBeNull();
  });

  test("it nests so many levels deep and no deeper, also when it brings others along", () => {
    const full = chain(mostLevels);
    expect(decideNesting(null, String(mostLevels - 2), full)).toBeNull();
    expect(decideNesting(null, String(mostLevels - 1), full)).toBe("tooDeep");
    const two = new Map([...chain(mostLevels - 1), ["a", null], ["b", "a"]]) as Map<
      string,
      string | null
    >;
    expect(decideNesting("b", String(mostLevels - 2), two)).toBeNull();
    expect(decideNesting("a", String(mostLevels - 2), two)).toBe("tooDeep");
    expect(decideNesting("a", String(mostLevels - 3), two)).toBeNull();
  });

  test("whatever is moved in whatever order, there is never a circle, and never too deep a nest", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const move = fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids)));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const parents = new Map<string, string | null>(ids.map((id) => [id, null]));
        for (const [id, parentId] of moves)
          if (decideNesting(id, parentId, parents) === null) parents.set(id, parentId);
        for (const id of ids) {
          let levels = 0;
          for (let at: string | null = id; at !== null && levels < 99; at = parents.get(at) ?? null)
            levels += 1;
          expect(levels).toBeLessThanOrEqual(mostLevels);
        }
      }),
    );
  });
});

test.each([
  [{ startDay: "2026-03-01", endDay: "2026-05-31", endedOn: null }, "2026-02-28", "planned"],
  [{ startDay: "2026-03-01", endDay: "2026-05-31", endedOn: null }, "2026-03-01", "running"],
  [{ startDay: "2026-03-01", endDay: "2026-05-31", endedOn: null }, "2026-05-31", "running"],
  [{ startDay: "2026-03-01", endDay: "2026-05-31", endedOn: null }, "2026-06-01", "ended"],
  [
    { startDay: "2026-03-01", endDay: "2026-05-31", endedOn: "2026-04-01" },
    "2026-04-01",
    "ended-early",
  ],
])("an initiative of %o is on %s %s", (initiative, today, state) => {
  expect(stateOfInitiative(initiative, today)).toBe(state);
});

test("a share lies between 0 and 100 and a time not below nothing; what is typed may be anything", () => {
  expect(mayBeAimed("promise-kept", { baseline: 80, aim: 100 })).toBe(true);
  expect(mayBeAimed("promise-kept", { baseline: 80, aim: 101 })).toBe(false);
  expect(mayBeAimed("done-working", { baseline: 200, aim: -1 })).toBe(false);
  expect(mayBeAimed("done-working", { baseline: 200, aim: 120 })).toBe(true);
  expect(mayBeAimed("typed", { baseline: -5, aim: 400 })).toBe(true);
});

test("a value is of a day that has come, or comes somewhere else already", () => {
  expect(
    ["2026-03-01", "2026-03-02", "1900-01-01"].map((day) => mayHaveValue(day, "2026-03-01")),
  ).toEqual([true, true, true]);
  expect(
    ["2026-03-03", "1899-12-31", "2026-02-30"].map((day) => mayHaveValue(day, "2026-03-01")),
  ).toEqual([false, false, false]);
});

test("a goal is quiet after thirty days without a word", () => {
  const last = new Date("2026-03-01T10:00:00Z");
  expect(isQuiet(last, new Date("2026-03-31T10:00:00Z"))).toBe(false);
  expect(isQuiet(last, new Date("2026-03-31T10:00:01Z"))).toBe(true);
});

test("the history says what was changed, from what to what for names and days, and names no person", () => {
  const before = {
    name: "One",
    why: "",
    parentId: null,
    ownerId: "p1",
    teamIds: ["b", "a"],
    segmentIds: [],
    ...year,
  };
  const after = {
    ...before,
    name: "Two ",
    ownerId: "p2",
    teamIds: ["a", "b"],
    byDay: "2026-11-30",
  };
  expect(changesBetween(before, after)).toEqual([
    { field: "name", from: "One", to: "Two" },
    { field: "ownerId" },
    { field: "byDay", from: "2026-12-31", to: "2026-11-30" },
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});
