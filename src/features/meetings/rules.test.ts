import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decideWord,
  judge,
  type Judged,
  mayBeHere,
  teamMonthOf,
  totalsOf,
  type Verdict,
} from "./rules.ts";

const at = (time: string): Date => new Date(`2026-03-16T${time}:00Z`);
const now = at("20:00");

const usual: Judged = {
  id: "b",
  startsAt: at("10:00"),
  endsAt: at("11:00"),
  isAllDay: false,
  isFree: false,
  isOrganiser: false,
  answer: "accepted",
  cancelledAt: null,
  shownUntil: null,
  isCovered: true,
  isWhole: true,
  came: null,
  left: null,
  word: null,
  correction: null,
};
const before: Judged = {
  ...usual,
  id: "a",
  startsAt: at("09:00"),
  endsAt: at("10:00"),
  came: at("09:00"),
};
const kindOf = (change: Partial<Judged>, others: readonly Judged[] = []): string =>
  judge({ ...usual, ...change }, others, now).kind;
const late = (saidAt: Date) => ({ kind: "late", saidAt }) as const;
const cannot = (saidAt: Date) => ({ kind: "cannot", saidAt }) as const;

describe("a meeting is", () => {
  test.each<[string, string, Partial<Judged>]>([
    ["on-time", "when one came before", { came: at("09:55") }],
    ["on-time", "when one came within two minutes", { came: at("10:02") }],
    ["late", "when one came after three", { came: at("10:03") }],
    ["late", "whether or not one had said yes", { came: at("10:03"), answer: "none" }],
    ["forgotten", "when one had said yes, is in no report, and said nothing", {}],
    [
      "forgotten",
      "when one called it together oneself and never came",
      { answer: "unknown", isOrganiser: true },
    ],
    [
      "forgotten",
      "when one only said that one is late, and never came",
      { word: late(at("10:00")) },
    ],
    ["unknown", "without a report", { isCovered: false }],
    ["unknown", "when a report has lines of which nobody says who they are", { isWhole: false }],
    ["late", "by a report that leaves others open", { isWhole: false, came: at("10:03") }],
    [
      "unknown",
      "without a report, whatever one had said of being late",
      { isCovered: false, word: late(at("09:50")) },
    ],
    ["unknown", "when one had never said yes", { answer: "none" }],
    ["unknown", "when one had said perhaps", { answer: "tentative" }],
    ["unknown", "when the calendar does not say whether one is invited", { answer: "unknown" }],
    ["left-out", "when one had declined", { answer: "declined" }],
    ["left-out", "when it is a whole day", { isAllDay: true }],
    ["left-out", "when the time counts as free", { isFree: true }],
    ["left-out", "when one says that it was not one's own", { correction: "not-mine" }],
    ["on-time", "when one puts it right", { correction: "on-time" }],
    [
      "on-time",
      "when one puts it right, even against a report",
      { correction: "on-time", came: at("10:30") },
    ],
    ["said-cannot", "when one said so", { word: cannot(at("09:00")) }],
    [
      "late",
      "when one said that one cannot, and came after all",
      { word: cannot(at("09:00")), came: at("10:10") },
    ],
    ["ahead", "as long as it is not over", { endsAt: at("20:30") }],
    [
      "cancelled",
      "when somebody else called it off, however late",
      { cancelledAt: at("09:59"), shownUntil: at("09:30") },
    ],
    [
      "cancelled",
      "when one called it off in time",
      { isOrganiser: true, cancelledAt: at("08:30"), shownUntil: at("07:59") },
    ],
    [
      "cancelled-late",
      "when one called it off within two hours",
      { isOrganiser: true, cancelledAt: at("08:30"), shownUntil: at("08:00") },
    ],
    [
      "cancelled",
      "when nobody knows when one called it off",
      { isOrganiser: true, cancelledAt: at("09:50") },
    ],
    [
      "cancelled",
      "when it was called off in time and only read late",
      { isOrganiser: true, cancelledAt: at("09:50"), shownUntil: at("06:00") },
    ],
  ])("%s %s", (wanted, _why, change) => {
    expect(kindOf(change)).toBe(wanted);
  });

  test("late by whole minutes, and told where the others heard before it began", () => {
    const verdict = (word: Judged["word"]) => judge({ ...usual, came: at("10:12"), word }, [], now);
    expect(verdict(null)).toEqual({ kind: "late", minutes: 12, wasTold: false, causeId: null });
    expect(verdict(late(at("09:58")))).toMatchObject({ minutes: 12, wasTold: true });
    expect(verdict(late(at("10:10")))).toMatchObject({ minutes: 12, wasTold: false });
  });
});

describe("late because of another meeting", () => {
  test.each<[string, boolean, Partial<Judged>]>([
    ["that was planned to end as this one began", true, {}],
    ["that was planned to end later", true, { endsAt: at("10:15") }],
    ["that ended before", false, { endsAt: at("09:55") }],
    ["that ran over", true, { endsAt: at("09:45"), left: at("10:05") }],
    ["that ended early", false, { left: at("09:40") }],
    ["to which one did not go", false, { came: null }],
    ["of which nobody knows whether one went", true, { came: null, isCovered: false }],
    ["whose report leaves open who was there", true, { came: null, isWhole: false }],
    [
      "to which one had said that one cannot come",
      false,
      { came: null, isCovered: false, word: cannot(at("08:00")) },
    ],
    [
      "to which one came although one had said that one cannot",
      true,
      { word: cannot(at("08:00")) },
    ],
    ["that one had declined", false, { answer: "declined" }],
    ["that was called off", false, { cancelledAt: at("08:00") }],
    ["that was not one's own", false, { correction: "not-mine" }],
    ["that lasts the whole day", false, { isAllDay: true }],
    ["that began at the same time", false, { startsAt: at("10:00"), endsAt: at("10:30") }],
  ])("%s: %s", (_which, isCause, change) => {
    const verdict = judge({ ...usual, came: at("10:12") }, [{ ...before, ...change }], now);
    expect(verdict).toMatchObject(
      isCause
        ? { kind: "late-after-another", causeId: "a", minutes: 12 }
        : { kind: "late", causeId: null },
    );
  });

  test("whoever was in another meeting meanwhile has not forgotten this one", () => {
    const other = {
      ...before,
      id: "c",
      startsAt: at("10:15"),
      endsAt: at("10:45"),
      came: at("10:15"),
    };
    expect(kindOf({}, [other])).toBe("elsewhere");
    expect(kindOf({}, [{ ...other, came: null }])).toBe("forgotten");
  });
});

const instants = fc
  .integer({ min: 0, max: 24 * 60 })
  .map((minutes) => new Date(at("00:00").getTime() + minutes * 60_000));
const judged = fc.record({
  ...(Object.fromEntries(
    Object.entries(usual).map(([key, value]) => [key, fc.constant(value)]),
  ) as never as { [K in keyof Judged]: fc.Arbitrary<Judged[K]> }),
  isCovered: fc.boolean(),
  isOrganiser: fc.boolean(),
  isAllDay: fc.boolean(),
  answer: fc.constantFrom(
    "accepted" as const,
    "tentative" as const,
    "declined" as const,
    "none" as const,
    "unknown" as const,
  ),
  came: fc.option(instants, { freq: 2 }),
  left: fc.option(instants, { freq: 2 }),
  cancelledAt: fc.option(instants, { freq: 2 }),
  shownUntil: fc.option(instants, { freq: 2 }),
});

test("nobody has forgotten anything of which there is no report, whatever else is known", () => {
  fc.assert(
    fc.property(judged, fc.array(judged), (one, others) => {
      const { kind } = judge({ ...one, isCovered: false }, others, now);
      return kind !== "forgotten" && kind !== "elsewhere";
    }),
    { numRuns: 1000 },
  );
});

test("coming earlier never makes anybody later", () => {
  fc.assert(
    fc.property(judged, fc.array(judged), instants, instants, (one, others, first, second) => {
      const [early, later] = first < second ? [first, second] : [second, first];
      const minutes = (came: Date) => judge({ ...one, came }, others, now).minutes;
      return minutes(early) <= minutes(later);
    }),
  );
});

test("what is counted adds up, and the share lies in its interval", () => {
  const verdicts = fc.constantFrom(
    "on-time",
    "late",
    "late-after-another",
    "forgotten",
    "unknown",
    "cancelled",
  );
  fc.assert(
    fc.property(fc.array(verdicts), (kinds) => {
      const total = totalsOf(
        kinds.map(
          (kind): Verdict => ({ kind, minutes: 0, wasTold: false, causeId: null }) as Verdict,
        ),
      );
      expect(total.n).toBe(total.onTime + total.late + total.lateAfterAnother + total.forgotten);
      if (total.share === null) expect(total.n).toBe(0);
      else expect(total.low! <= total.share && total.share <= total.high!).toBe(true);
    }),
  );
});

describe("a team's month", () => {
  const person = (n: number, onTime: number) => ({ n, onTime });
  const six = Array.from({ length: 6 }, () => person(10, 8));

  test("is said from five people and thirty meetings on, none of them with more than half", () => {
    expect(teamMonthOf(six)).toEqual({ people: 5, n: 60, onTime: 0.8 });
    expect(teamMonthOf(six.slice(0, 4))).toBeNull();
    expect(teamMonthOf([...six.slice(0, 4), person(0, 0)])).toBeNull();
    expect(teamMonthOf(six.map(() => person(4, 4)))).toBeNull();
    expect(teamMonthOf([...six.slice(0, 5), person(51, 51)])).toBeNull();
  });

  test("of one person more reads the same, or differs by whole steps that say nothing of them", () => {
    const size = fc.array(
      fc.record({ n: fc.integer({ min: 6, max: 12 }), onTime: fc.integer({ min: 4, max: 6 }) }),
      { minLength: 6, maxLength: 9 },
    );
    fc.assert(
      fc.property(size, (persons) => {
        const found = teamMonthOf(persons)!;
        expect(found.people % 5).toBe(0);
        expect(found.n % 10).toBe(0);
        expect(Math.abs(found.onTime * 20 - Math.round(found.onTime * 20))).toBeLessThan(1e-9);
      }),
    );
    expect(teamMonthOf([...six, person(4, 0)])).toEqual({ people: 5, n: 60, onTime: 0.75 });
    expect(teamMonthOf([...six, person(4, 3)])).toEqual(teamMonthOf(six));
  });
});

test("a word is for a meeting of the next day that is not over; its new time lies within it, and ahead", () => {
  const begun = at("10:05");
  expect(decideWord(usual, at("10:10"), at("09:50"))).toBeNull();
  expect(decideWord(usual, at("10:10"), begun)).toBeNull();
  expect(decideWord(usual, null, begun)).toBeNull();
  expect(decideWord(usual, at("10:03"), begun)).toBe("wrongTime");
  expect(decideWord(usual, at("10:00"), at("09:50"))).toBe("wrongTime");
  expect(decideWord(usual, at("11:01"), begun)).toBe("wrongTime");
  expect(decideWord(usual, null, at("11:00"))).toBe("notAhead");
  expect(decideWord({ ...usual, came: at("10:01") }, null, begun)).toBe("alreadyHere");
  expect(decideWord(usual, null, new Date("2026-03-15T09:59:00Z"))).toBe("notAhead");
});

test("one is here from a quarter of an hour before until the end", () => {
  expect(["09:44", "09:45", "10:59", "11:00"].map((time) => mayBeHere(usual, at(time)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
