import { expect, test } from "vitest";
import { decideAfter, decideAhead, decideTime, decideToCome, seatsLeft, stateOf } from "./rules.ts";
import { daysAfterOf, verdictOf } from "./warming/rules.ts";

const startsAt = new Date("2026-03-20T17:00:00Z");
const endsAt = new Date("2026-03-20T19:00:00Z");
const before = new Date("2026-03-20T16:59:59Z");
const during = startsAt;

test.each([
  [before, null, "to-come", null, "notYet"],
  [during, null, "past", "isOver", null],
  [before, before, "cancelled", "isCancelled", "isCancelled"],
  [during, before, "cancelled", "isCancelled", "isCancelled"],
] as const)("at %j, called off %j: %s", (now, cancelledAt, state, ahead, after) => {
  const one = { startsAt, endsAt, cancelledAt };
  expect([stateOf(one, now), decideAhead(one, now), decideAfter(one, now)]).toEqual([
    state,
    ahead,
    after,
  ]);
});

test("it lies ahead, by no more than 400 days", () => {
  const days = (many: number) => new Date(before.getTime() + many * 86_400_000);
  expect(decideTime(days(0), before)).toBe("notAhead");
  expect(decideTime(days(400), before)).toBe(null);
  expect(decideTime(days(401), before)).toBe("notAhead");
});

test("a no gives its seat to another one; no answer and a yes keep theirs", () => {
  const said = [{ comes: true }, { comes: null }, { comes: false }];
  expect([seatsLeft(3, said), seatsLeft(2, said), seatsLeft(1, said)]).toEqual([1, 0, 0]);
});

const [yes, no, open] = [{ comes: true }, { comes: false }, { comes: null }];
test.each([
  ["everybody is invited", null, false, true, [[yes, yes]], null],
  ["has a seat", 1, null, true, [[yes]], null],
  ["gives it away", 1, true, false, [[yes]], null],
  ["takes back a no, and it is free", 1, false, true, [[no]], null],
  ["takes back a no, and another one comes", 1, false, true, [[yes, no]], "seatGone"],
  ["takes back a no, and another one was drawn", 1, false, true, [[open]], "seatGone"],
  ["would be asked again, and another one was drawn", 1, false, null, [[open]], "seatGone"],
  ["has another team with a seat", 1, false, true, [[yes], [no]], null],
  ["is in none of the teams any more", 1, false, true, [], "seatGone"],
] as const)("whoever %s", (_who, seats, was, comes, beside, expected) => {
  expect(decideToCome({ seats, was, comes }, beside)).toBe(expected);
});

const more = { change: { way: "more" } } as const;
const less = { change: { way: "less" } } as const;
const same = { change: { way: null } } as const;
const few = { change: null } as const;
test.each([
  [[more], 13, "too-early"],
  [[], 14, "too-few"],
  [[few, few], 90, "too-few"],
  [[same, few], 90, "no-difference"],
  [[more, same], 90, "warmer"],
  [[less, few], 90, "colder"],
  [[more, less], 90, "no-difference"],
] as const)("%j after %i days: %s", (lines, days, verdict) => {
  expect(verdictOf(lines, days)).toBe(verdict);
});

test("as many days after as before, at most", () => {
  expect(daysAfterOf("2026-03-20", "2026-03-25")).toBe(5);
  expect(daysAfterOf("2026-03-20", "2026-12-25")).toBe(90);
});
