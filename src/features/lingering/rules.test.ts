import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendar } from "#platform/calendar/index.ts";
import { gapsOf, type Step } from "./gaps.ts";
import { lingersFrom, type Standing, waitsOf, whoseStep } from "./rules.ts";
import { chosenUsual, fewestEnded, fewestRequests, type Measured, usualOf } from "./usual.ts";

const states = [
  "asked",
  "taken",
  "waiting-customer",
  "waiting-vendor",
  "waiting-part",
  "done",
  "confirmed",
  "reopened",
  "withdrawn",
  "merged",
];
const plain: Standing = {
  state: "asked",
  teamId: "Legal",
  holderId: null,
  customerId: "Cleo",
  customerTeamId: "Sales",
  confidential: false,
};

describe("whose the smallest next step is", () => {
  const held = { holderId: "Hana" };
  const cases: readonly (readonly [Partial<Standing>, string | null, string | null])[] = [
    [{}, null, "take Legal"],
    [{ state: "reopened" }, null, "take Legal"],
    [{ state: "taken", ...held }, "say-by-when Hana", "take-over Legal"],
    [{ state: "reopened", ...held }, "say-by-when Hana", "take-over Legal"],
    [{ state: "waiting-vendor", ...held }, "say-what-waits Hana", "take-over Legal"],
    [{ state: "waiting-vendor" }, null, "take Legal"],
    [{ state: "waiting-customer", ...held }, "answer Cleo", "answer Sales"],
    [{ state: "waiting-customer", ...held, confidential: true }, "answer Cleo", "take-over Legal"],
    [{ state: "waiting-customer", ...held, customerId: null }, null, "answer Sales"],
    [
      { state: "waiting-customer", ...held, customerId: null, customerTeamId: null },
      "say-what-waits Hana",
      "take-over Legal",
    ],
    [{ state: "done", ...held }, "confirm Cleo", "confirm Sales"],
    [{ state: "done", confidential: true }, "confirm Cleo", null],
    [{ state: "done", customerId: null, customerTeamId: null }, null, null],
    [{ state: "waiting-part", ...held }, null, null],
    [{ state: "confirmed", ...held }, null, null],
  ];
  test.each(cases)("%j", (given, first, otherwise) => {
    const whose = whoseStep({ ...plain, ...given });
    expect(whose.first && `${whose.first.step} ${whose.first.personId}`).toBe(first);
    expect(whose.otherwise && `${whose.otherwise.step} ${whose.otherwise.teamId}`).toBe(otherwise);
  });

  const standing = fc.record({
    state: fc.constantFrom(...states),
    teamId: fc.constant("Legal"),
    holderId: fc.constantFrom(null, "Hana"),
    customerId: fc.constantFrom(null, "Cleo"),
    customerTeamId: fc.constantFrom(null, "Sales", "Legal"),
    confidential: fc.boolean(),
  });

  test("work that is open and waits for no part is always somebody's, and a confidential one never the customer team's", () => {
    fc.assert(
      fc.property(standing, (request) => {
        const whose = whoseStep(request);
        const waits = waitsOf(request.state);
        if (waits === "serve" || waits === "answer")
          expect(whose.otherwise ?? whose.first).not.toBeNull();
        if (waits === null || waits === "part")
          expect(whose).toEqual({ first: null, otherwise: null });
        if (request.confidential) expect(whose.otherwise?.teamId).not.toBe("Sales");
      }),
    );
  });
});

const calendar = readCalendar({
  timezone: "Europe/Berlin",
  hours: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["09:00", "17:00"]]]),
  ),
  holidays: [],
});
const zone = "Europe/Berlin";
const from = (stepAt: string, usualHours: number | null, saidUntil: string | null = null) =>
  lingersFrom({
    calendar,
    stepAt: new Date(stepAt),
    usualSeconds: usualHours === null ? null : usualHours * 3600,
    saidUntil,
    zone,
  })?.toISOString();

describe("from when on it lingers", () => {
  test("after nine in ten steps would have come, by the hours of the team", () => {
    // Friday 10:00 in Berlin; sixteen hours are two days.
    expect(from("2026-03-06T09:00:00Z", 16)).toBe("2026-03-10T09:00:00.000Z");
  });
  test("never before the same time on the next working day, however quick the service is", () => {
    expect(from("2026-03-06T09:00:00Z", 0.5)).toBe("2026-03-09T09:00:00.000Z");
  });
  test("never before the named day is over, and from then on even if nobody knows what is usual", () => {
    expect(from("2026-03-06T09:00:00Z", 0.5, "2026-03-20")).toBe("2026-03-20T23:00:00.000Z");
    expect(from("2026-03-06T09:00:00Z", null, "2026-03-20")).toBe("2026-03-20T23:00:00.000Z");
    expect(from("2026-03-06T09:00:00Z", null)).toBeUndefined();
  });
  test("a step always ends it: whatever is usual, it does not linger at the step itself", () => {
    const at = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2027-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        at,
        fc.double({ min: 0, max: 3_000_000, noNaN: true }),
        (stepAt, usualSeconds) => {
          const since = lingersFrom({ calendar, stepAt, usualSeconds, saidUntil: null, zone });
          expect(since!.getTime()).toBeGreaterThan(stepAt.getTime());
        },
      ),
    );
  });
});

const step = (at: number, kind: string, more: Partial<Step> = {}): Step => ({
  at,
  kind,
  waitsFor: null,
  stops: false,
  ...more,
});

describe("stretches without a step", () => {
  const said = (steps: readonly Step[], now = 100) =>
    gapsOf(steps, now).map(
      ({ waits, from: begins, until, ended }) => `${waits} ${begins}-${until}${ended ? "" : "…"}`,
    );
  test("each is told by whom it waited for, and the last one runs", () => {
    const asked = [step(0, "asked"), step(10, "taken")];
    const waits = [step(20, "replied"), step(20, "waiting", { waitsFor: "customer" })];
    expect(said([...asked, ...waits, step(50, "answered"), step(60, "done")])).toEqual([
      "serve 0-10",
      "serve 10-20",
      "answer 20-50",
      "serve 50-60",
      "confirm 60-100…",
    ]);
  });
  test("what waits for a part or a named day, or is over, tells nothing of what is usual", () => {
    const part = step(10, "part-asked", { stops: true });
    expect(said([step(0, "asked"), part, step(40, "resumed")])).toEqual([
      "serve 0-10",
      "serve 40-100…",
    ]);
    expect(said([step(0, "asked"), step(10, "said-by-when"), step(60, "replied")])).toEqual([
      "serve 0-10",
      "serve 60-100…",
    ]);
    expect(said([step(0, "asked"), step(5, "withdrawn")])).toEqual(["serve 0-5"]);
  });
  test("a step that was taken back leaves it where it stood", () => {
    const done = [step(0, "asked"), step(10, "done"), step(11, "undone")];
    expect(said(done)).toEqual(["serve 0-10", "confirm 10-11", "serve 11-100…"]);
  });
});

describe("what is usual", () => {
  const gap = fc.record({
    requestId: fc.integer({ min: 1, max: 9 }).map(String),
    seconds: fc.integer({ min: 1, max: 40 }),
    ended: fc.boolean(),
  });

  /** Goes through every second and asks anew who still waited: the product-limit by its definition. */
  function naive(gaps: readonly Measured[]): number | null {
    let survival = 1;
    for (let second = 1; second <= 40; second += 1) {
      const atRisk = gaps.filter(({ seconds }) => seconds >= second).length;
      const came = gaps.filter(({ seconds, ended }) => seconds === second && ended).length;
      if (atRisk > 0) survival *= 1 - came / atRisk;
      if (came > 0 && survival < 0.1 + 1e-9)
        return Math.abs(survival - 0.1) < 1e-9 ? Number.NaN : second;
    }
    return null;
  }

  test("agrees with the definition, counted second by second", () => {
    fc.assert(
      fc.property(fc.array(gap, { minLength: 60, maxLength: 300 }), (gaps) => {
        const usual = usualOf(gaps);
        const expected = naive(gaps);
        // Where the curve runs level at exactly a tenth, the middle of that stretch is taken.
        if (usual.ended < fewestEnded || usual.requests < fewestRequests || Number.isNaN(expected))
          return;
        expect(usual.seconds).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("too few steps, or of too few requests, say nothing; nor where fewer than nine in ten ever come", () => {
    const gaps = (n: number, of: number, ended = true): Measured[] =>
      Array.from({ length: n }, (_, at) => ({ requestId: `${at % of}`, seconds: at + 1, ended }));
    expect(usualOf(gaps(fewestEnded, fewestRequests)).seconds).not.toBeNull();
    expect(usualOf(gaps(fewestEnded - 1, fewestRequests)).seconds).toBeNull();
    expect(usualOf(gaps(fewestEnded, fewestRequests - 1)).seconds).toBeNull();
    const open = Array.from({ length: 20 }, () => ({ requestId: "o", seconds: 999, ended: false }));
    expect(usualOf([...gaps(fewestEnded, fewestRequests), ...open]).seconds).toBeNull();
  });

  test("a service that says nothing is told by its team's services together", () => {
    const silent: { seconds: number | null } = { seconds: null };
    const said = { seconds: 9 };
    expect(chosenUsual(silent, said)).toBe(said);
    expect(chosenUsual({ seconds: 3 }, said)).toEqual({ seconds: 3 });
    expect(chosenUsual(undefined, { seconds: null })).toBeNull();
  });
});
