import { expect, test } from "vitest";
import { isRepeated, type Repeats, repeatsIn, withOneMore } from "./repeats.ts";

test("a lesson is offered from the third time of the same kind within thirty days of use", () => {
  let repeats: Repeats = {};
  for (const day of ["2026-11-20", "2026-11-21"]) repeats = withOneMore(repeats, "no-blame", day);
  repeats = withOneMore(repeats, "no-sigh", "2026-11-21");
  expect(isRepeated(repeats, "no-blame")).toBe(false);
  repeats = withOneMore(repeats, "no-blame", "2026-11-21");
  expect(repeats).toEqual({
    "2026-11-20": { "no-blame": 1 },
    "2026-11-21": { "no-blame": 2, "no-sigh": 1 },
  });
  expect(isRepeated(repeats, "no-blame")).toBe(true);
  expect(isRepeated(repeats, "no-sigh")).toBe(false);
});

test("days beyond the newest thirty are forgotten", () => {
  let repeats: Repeats = {};
  for (let day = 10; day <= 31; day++) repeats = withOneMore(repeats, "answer", `2026-10-${day}`);
  for (let day = 10; day <= 30; day++) repeats = withOneMore(repeats, "answer", `2026-11-${day}`);
  expect(Object.keys(repeats)).toHaveLength(30);
  expect(Object.keys(repeats)[0]).toBe("2026-10-23");
});

test("of what was kept only numbers by day and article are read", () => {
  for (const kept of [null, [], "x", { "not a day": { a: 1 } }])
    expect(repeatsIn(kept)).toEqual({});
  expect(
    repeatsIn({ "2026-11-20": { "no-blame": 2, "You forgot": 1, answer: "two" }, today: 3 }),
  ).toEqual({ "2026-11-20": { "no-blame": 2 } });
});
