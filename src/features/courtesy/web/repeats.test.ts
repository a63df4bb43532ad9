import { afterEach, expect, test, vi } from "vitest";
import { isRepeated, readRepeats, type Repeats, repeatsIn, withOneMore } from "./repeats.ts";

afterEach(() => vi.unstubAllGlobals());

test("a lesson is offered from the third time of the same kind within thirty days of use", () => {
  let repeats: Repeats = {};
  for (const day of ["2026-11-20", "2026-11-21"]) repeats = withOneMore(repeats, "no-blame", day);
  repeats = withOneMore(repeats, "no-sigh", "2026-11-21");
  expect(isRepeated(repeats, "no-blame", "2026-11-21")).toBe(false);
  repeats = withOneMore(repeats, "no-blame", "2026-11-21");
  expect(repeats).toEqual({
    "2026-11-20": { "no-blame": 1 },
    "2026-11-21": { "no-blame": 2, "no-sigh": 1 },
  });
  expect(isRepeated(repeats, "no-blame", "2026-11-21")).toBe(true);
  expect(isRepeated(repeats, "no-sigh", "2026-11-21")).toBe(false);
});

test("what is thirty days old by the calendar is forgotten, however rarely something was counted", () => {
  let repeats: Repeats = {};
  for (const day of ["2026-03-02", "2026-10-24", "2026-10-25"])
    repeats = withOneMore(repeats, "answer", day);
  expect(isRepeated(repeats, "answer", "2026-10-25")).toBe(false);
  expect(Object.keys(repeats)).toEqual(["2026-10-24", "2026-10-25"]);
  repeats = withOneMore(repeats, "answer", "2026-11-23");
  expect(Object.keys(repeats)).toEqual(["2026-10-25", "2026-11-23"]);
  repeats = withOneMore(repeats, "answer", "2026-11-23");
  expect(isRepeated(repeats, "answer", "2026-11-23")).toBe(true);
  expect(isRepeated(repeats, "answer", "2026-11-24")).toBe(false);
});

test("what is too old goes from the device when it is read", () => {
  const kept: Record<string, string> = {
    "goodturn-coach-repeats:p1": '{"2026-03-02":{"answer":3},"2026-11-22":{"answer":1}}',
  };
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
  });
  expect(readRepeats("p1", "2026-11-23")).toEqual({ "2026-11-22": { answer: 1 } });
  expect(kept).toEqual({ "goodturn-coach-repeats:p1": '{"2026-11-22":{"answer":1}}' });
});

test("of what was kept only numbers by day and article are read", () => {
  for (const kept of [null, [], "x", { "not a day": { a: 1 } }])
    expect(repeatsIn(kept)).toEqual({});
  expect(
    repeatsIn({ "2026-11-20": { "no-blame": 2, "You forgot": 1, answer: "two" }, today: 3 }),
  ).toEqual({ "2026-11-20": { "no-blame": 2 } });
});
