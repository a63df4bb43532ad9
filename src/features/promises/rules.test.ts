import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Pause, readCalendar, workingSecondsBetween } from "#platform/calendar/index.ts";
import type { PromiseUnit } from "./contract.ts";
import {
  type ClockFacts,
  countClock,
  earliestDue,
  instantsOf,
  nothingDue,
  outcomeOf,
  saidAfterMove,
} from "./rules.ts";

const frames = [
  ["08:00", "12:00"],
  ["13:00", "17:00"],
];
const week = { mon: frames, tue: frames, wed: frames, thu: frames, fri: frames };
const office = readCalendar({
  hours: week,
  holidays: ["2026-04-03", "*-05-01"],
  timezone: "Europe/Berlin",
});
const always = readCalendar({
  hours: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
  ),
  timezone: "UTC",
});
const mornings = readCalendar({
  hours: { mon: [["08:00", "12:00"]], wed: [["08:00", "12:00"]], fri: [["08:00", "12:00"]] },
  timezone: "Europe/Berlin",
});

const at = (text: string): Date => new Date(text);
const minutes = (amount: number) => ({ amount, unit: "working-minutes" as const });
function clock(startedAt: string, promise: ClockFacts["promise"], calendar = office): ClockFacts {
  return { startedAt: at(startedAt), promise, countedBy: [{ calendar, until: null }] };
}
const dueOf = (facts: ClockFacts, pauses: readonly Pause[] = []): string | undefined =>
  instantsOf(facts, pauses).dueAt?.toISOString();

// Monday 2 March 2026, Berlin is an hour ahead of UTC.
describe("when a clock is due", () => {
  test.each<[string, ClockFacts, [string, string | null][], string | undefined]>([
    [
      "lunch does not count",
      clock("2026-03-02T10:30:00Z", minutes(60)),
      [],
      "2026-03-02T12:30:00Z",
    ],
    [
      "used up exactly at closing is due at closing",
      clock("2026-03-02T15:00:00Z", minutes(60)),
      [],
      "2026-03-02T16:00:00Z",
    ],
    [
      "a start at night counts from the opening",
      clock("2026-03-02T22:00:00Z", minutes(60)),
      [],
      "2026-03-03T08:00:00Z",
    ],
    ["seconds are kept", clock("2026-03-02T09:00:07Z", minutes(30)), [], "2026-03-02T09:30:07Z"],
    [
      "working days keep the time of day and skip a holiday",
      clock("2026-04-02T09:15:00Z", { amount: 1, unit: "working-days" }),
      [],
      "2026-04-06T09:15:00Z",
    ],
    [
      "working days to end of day are due at that day's closing",
      clock("2026-03-02T09:15:00Z", { amount: 1, unit: "working-days-end-of-day" }),
      [],
      "2026-03-03T16:00:00Z",
    ],
    [
      "a pause across closing takes only its working time",
      clock("2026-03-02T14:00:00Z", minutes(180)),
      [["2026-03-02T15:00:00Z", "2026-03-03T08:00:00Z"]],
      "2026-03-03T10:00:00Z",
    ],
    [
      "several pauses a day",
      clock("2026-03-02T08:00:00Z", minutes(60)),
      [
        ["2026-03-02T08:10:00Z", "2026-03-02T08:20:00Z"],
        ["2026-03-02T08:30:00Z", "2026-03-02T08:40:00Z"],
      ],
      "2026-03-02T09:20:00Z",
    ],
    [
      "born paused, and still paused: no instant can be said",
      clock("2026-03-02T08:00:00Z", minutes(60)),
      [["2026-03-02T08:00:00Z", null]],
      undefined,
    ],
    [
      "a pause that begins after the deadline changes nothing",
      clock("2026-03-02T08:00:00Z", minutes(60)),
      [["2026-03-02T09:00:00Z", null]],
      "2026-03-02T09:00:00Z",
    ],
    [
      "across a change to summer time true hours count",
      clock("2026-03-28T22:00:00Z", minutes(240), always),
      [],
      "2026-03-29T02:00:00Z",
    ],
  ])("%s", (_, facts, pauses, due) => {
    const read = pauses.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) }));
    expect(dueOf(facts, read)).toBe(due && at(due).toISOString());
  });
});

describe("when the working hours change, what has passed stays passed", () => {
  const twoHours = { startedAt: at("2026-03-02T07:00:00Z"), promise: minutes(240) };
  test("the rest is counted by the new hours", () => {
    // Two of four hours have passed at 10:00; mornings are open until 12:00.
    const facts = {
      ...twoHours,
      countedBy: [
        { calendar: always, until: at("2026-03-02T09:00:00Z") },
        { calendar: mornings, until: null },
      ],
    };
    expect(dueOf(facts)).toBe("2026-03-02T11:00:00.000Z");
    expect(countClock(facts, []).passed).toEqual({ seconds: 7200, days: 0 });
  });
  test("a deadline before the change stays, whatever counts afterwards", () => {
    const before = dueOf({ ...twoHours, countedBy: [{ calendar: always, until: null }] });
    const countedBy = [
      { calendar: always, until: at("2026-03-02T15:00:00Z") },
      { calendar: mornings, until: null },
    ];
    expect(dueOf({ ...twoHours, countedBy })).toBe(before);
  });
  test("complete days stay complete, and the pauses of before are owed", () => {
    const facts = (until: string): ClockFacts => ({
      startedAt: at("2026-03-02T09:00:00Z"),
      promise: { amount: 3, unit: "working-days" },
      countedBy: [
        { calendar: office, until: at(until) },
        { calendar: always, until: null },
      ],
    });
    expect(dueOf(facts("2026-03-03T10:00:00Z"))).toBe("2026-03-05T09:00:00.000Z");
    const pause = { from: at("2026-03-02T10:00:00Z"), to: at("2026-03-02T10:30:00Z") };
    expect(dueOf(facts("2026-03-03T10:00:00Z"), [pause])).toBe("2026-03-05T09:30:00.000Z");
  });
  test("hours that ended before the start never counted", () => {
    const countedBy = [
      { calendar: always, until: at("2026-03-01T00:00:00Z") },
      { calendar: office, until: null },
    ];
    expect(dueOf({ ...twoHours, countedBy })).toBe(
      dueOf(clock("2026-03-02T07:00:00Z", minutes(240))),
    );
  });
});

test("late is late by the millisecond, and the instant itself is in time", () => {
  const due = at("2026-03-02T09:00:00Z");
  expect(outcomeOf(due, due)).toBe("kept");
  expect(outcomeOf(due, at("2026-03-02T09:00:00.001Z"))).toBe("broken");
  expect(outcomeOf(null, due)).toBe("kept");
});

test("the warning comes when three quarters of the working time have passed", () => {
  const { warnAt } = instantsOf(clock("2026-03-02T14:00:00Z", minutes(240)), []);
  expect(warnAt?.toISOString()).toBe("2026-03-03T08:00:00.000Z");
});

test("the earliest running deadline is what is due; paused ones have none", () => {
  const [early, late] = [at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z")];
  expect(earliestDue([])).toEqual(nothingDue);
  expect(earliestDue([{ kind: "done", dueAt: null }])).toEqual(nothingDue);
  const clocks = [
    { kind: "done", dueAt: late },
    { kind: "first-reply", dueAt: early },
  ] as const;
  expect(earliestDue(clocks)).toEqual({ dueAt: early, dueKind: "first-reply" });
  expect(earliestDue(clocks.toReversed())).toEqual({ dueAt: early, dueKind: "first-reply" });
  const same = clocks.map(({ kind }) => ({ kind, dueAt: late }));
  expect(earliestDue(same).dueKind).toBe("first-reply");
});

test("a deadline that moved ahead is warned of again, one that did not is not", () => {
  const said = { warnedAt: at("2026-03-02T08:00:00Z"), escalatedAt: at("2026-03-02T09:00:00Z") };
  const now = at("2026-03-02T09:30:00Z");
  const ahead = { warnAt: at("2026-03-02T10:00:00Z"), dueAt: at("2026-03-02T11:00:00Z") };
  expect(saidAfterMove(said, ahead, now)).toEqual({ warnedAt: null, escalatedAt: null });
  const behind = { warnAt: at("2026-03-02T08:00:00Z"), dueAt: at("2026-03-02T09:00:00Z") };
  expect(saidAfterMove(said, behind, now)).toEqual(said);
});

describe("for every clock", () => {
  const start = Date.parse("2026-01-01T00:00:00Z");
  const instant = fc
    .integer({ min: 0, max: 200 * 86_400 })
    .map((seconds) => new Date(start + seconds * 1000));
  const unit = fc.constantFrom<PromiseUnit>(
    "working-minutes",
    "working-days",
    "working-days-end-of-day",
  );
  const promise = unit.chain((of) =>
    fc
      .integer({ min: 1, max: of === "working-minutes" ? 5_000 : 10 })
      .map((amount) => ({ amount, unit: of })),
  );
  const inMinutes = fc.integer({ min: 1, max: 5_000 }).map(minutes);
  const calendar = fc.constantFrom(office, always, mornings);
  const pauses = fc
    .array(fc.tuple(instant, fc.integer({ min: 0, max: 200_000 })), { maxLength: 5 })
    .map((all) =>
      all.map(([from, seconds]) => ({ from, to: new Date(from.getTime() + seconds * 1000) })),
    );
  const facts = (amount: fc.Arbitrary<ClockFacts["promise"]>): fc.Arbitrary<ClockFacts> =>
    fc.record({
      startedAt: instant,
      promise: amount,
      countedBy: calendar.map((one) => [{ calendar: one, until: null }]),
    });

  test("pausing and going on at the same instant changes nothing", () => {
    fc.assert(
      fc.property(facts(promise), pauses, instant, (one, others, when) => {
        const nothing = { from: when, to: when };
        expect(instantsOf(one, [...others, nothing])).toEqual(instantsOf(one, others));
      }),
    );
  });
  test("the order in which pauses are told does not matter", () => {
    fc.assert(
      fc.property(facts(promise), pauses, (one, all) => {
        expect(instantsOf(one, all.toReversed())).toEqual(instantsOf(one, all));
      }),
    );
  });
  test("a kept clock took no more working time than was promised, pauses taken out", () => {
    fc.assert(
      fc.property(facts(inMinutes), pauses, instant, (one, all, stoppedAt) => {
        const { dueAt } = instantsOf(one, all);
        fc.pre(stoppedAt >= one.startedAt && outcomeOf(dueAt, stoppedAt) === "kept");
        const counted = one.countedBy[0]!.calendar;
        const worked = workingSecondsBetween(counted, one.startedAt, stoppedAt, all);
        expect(worked).toBeLessThanOrEqual(one.promise.amount * 60);
      }),
    );
  });
  test("a larger promise is never due earlier", () => {
    fc.assert(
      fc.property(facts(promise), pauses, fc.integer({ min: 1, max: 9 }), (one, all, more) => {
        const larger = { ...one.promise, amount: one.promise.amount + more };
        const [first, then] = [instantsOf(one, all), instantsOf({ ...one, promise: larger }, all)];
        expect(then.dueAt!.getTime()).toBeGreaterThanOrEqual(first.dueAt!.getTime());
      }),
    );
  });
  test("the warning never comes after the deadline", () => {
    fc.assert(
      fc.property(facts(promise), pauses, (one, all) => {
        const { dueAt, warnAt } = instantsOf(one, all);
        expect(warnAt === null || warnAt <= dueAt!).toBe(true);
      }),
    );
  });
  test("a change of hours to the same hours changes nothing for minutes", () => {
    fc.assert(
      fc.property(facts(inMinutes), pauses, instant, (one, all, until) => {
        const counted = one.countedBy[0]!.calendar;
        const split = { ...one, countedBy: [{ calendar: counted, until }, ...one.countedBy] };
        expect(instantsOf(split, all).dueAt).toEqual(instantsOf(one, all).dueAt);
      }),
    );
  });
  test("a change of hours to the same hours changes nothing for days without pauses", () => {
    fc.assert(
      fc.property(facts(promise), instant, (one, until) => {
        const counted = one.countedBy[0]!.calendar;
        const split = { ...one, countedBy: [{ calendar: counted, until }, ...one.countedBy] };
        expect(instantsOf(split, []).dueAt).toEqual(instantsOf(one, []).dueAt);
      }),
    );
  });
});
