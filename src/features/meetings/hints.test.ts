import { describe, expect, test } from "vitest";
import { hintsOf, type Past } from "./hints.ts";

const at = (time: string): Date => new Date(`2026-03-16T${time}:00Z`);

describe("hints", () => {
  const past = (change: Partial<Past>): Past => ({
    id: "x",
    series: "s",
    title: "Round",
    startsAt: at("10:00"),
    endsAt: at("10:30"),
    kind: "on-time",
    causeId: null,
    ...change,
  });

  test("nothing is said of what happened once or twice", () => {
    expect(
      hintsOf([past({ kind: "late-after-another" }), past({ kind: "late-after-another" })]),
    ).toEqual([]);
  });

  test("three that came late after another speak for gaps, and for what they came from", () => {
    const all = [1, 2, 3].flatMap((day) => [
      past({ id: `a${day}`, series: "long", title: "Long round" }),
      past({
        id: `b${day}`,
        series: `b${day}`,
        kind: "late-after-another",
        causeId: `a${day}`,
        startsAt: at("10:20"),
      }),
    ]);
    expect(hintsOf(all)).toEqual([
      { kind: "gaps", title: "", count: 3, n: 3, meetingIds: ["b1", "b2", "b3"] },
      { kind: "after-series", title: "Long round", count: 3, n: 3, meetingIds: ["b1", "b2", "b3"] },
    ]);
  });

  test("three half hours that touch the next meeting speak for twenty-five minutes", () => {
    const chain = ["09:00", "09:30", "10:00", "10:30"].map((time, index) =>
      past({
        id: time,
        series: time,
        startsAt: at(time),
        endsAt: new Date(at(time).getTime() + (index === 3 ? 25 : 30) * 60_000),
      }),
    );
    expect(hintsOf(chain)).toEqual([
      { kind: "shorter", title: "", count: 3, n: 3, meetingIds: ["09:00", "09:30", "10:00"] },
    ]);
  });

  test("a series to which one came late half of the time, of at least four, is named", () => {
    const four = (kinds: readonly Past["kind"][]) =>
      kinds.map((kind, index) => past({ id: String(index), kind }));
    expect(hintsOf(four(["late", "on-time", "late", "on-time"]))).toMatchObject([
      { kind: "series", title: "Round", count: 2, n: 4, meetingIds: ["0", "2"] },
    ]);
    expect(hintsOf(four(["late", "on-time", "on-time", "on-time"]))).toEqual([]);
    expect(hintsOf(four(["late", "late", "late", "unknown"]))).toEqual([]);
  });
});
