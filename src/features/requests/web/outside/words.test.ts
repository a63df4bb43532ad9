import { describe, expect, test } from "vitest";
import { wordsIn } from "../use-words.ts";
import { checkedWords, reasonOfOutside, shareWords, sinceWords, standingWords } from "./words.ts";

const { en } = wordsIn;
const now = new Date("2026-03-04T12:00:00Z");
const opticians = { id: "s", name: "Opticians" };
const outside = {
  segment: opticians,
  reference: "order 7",
  since: "2026-03-03T08:00:00Z",
  state: "unchecked",
  inherited: false,
  from: null,
} as const;
const claim = {
  ...outside,
  id: "c",
  by: { id: "a", name: "Ana" },
  at: outside.since,
  checkedBy: null,
  checkedAt: null,
  reason: "",
} as const;

test.each([
  ["2026-03-04T09:12:00Z", "since 09:12"],
  ["2026-03-03T09:12:00Z", "since yesterday"],
  ["2026-02-12T09:12:00Z", "since 12 February"],
])("%s", (since, said) => {
  expect(sinceWords(since, now, "UTC", en)).toBe(said);
});

describe("why it stands first", () => {
  test.each([
    ["by segment", {}, "a customer outside waits (Opticians, since yesterday; not yet checked)"],
    [
      "in words",
      { segment: null, state: "confirmed" },
      "a customer outside waits (order 7, since yesterday; confirmed)",
    ],
    [
      "without a word of what may not be seen",
      { segment: null, reference: "" },
      "a customer outside waits (since yesterday; not yet checked)",
    ],
  ] as const)("%s", (_said, more, said) => {
    expect(reasonOfOutside({ ...outside, ...more }, now, "UTC", en)).toBe(said);
  });
});

test("a request says who waits and what became of it", () => {
  expect(standingWords(outside, now, "UTC", en)).toBe(
    "A customer outside waits since yesterday: Opticians, order 7.",
  );
  expect(standingWords({ ...outside, segment: null, reference: "" }, now, "UTC", en)).toBe(
    "A customer outside waits since yesterday.",
  );
  expect(checkedWords(claim, "Payroll", en)).toBe("Payroll has not checked it yet.");
  const checkedBy = { id: "b", name: "Ben" };
  expect(checkedWords({ ...claim, state: "confirmed", checkedBy }, "Payroll", en)).toBe(
    "Ben confirmed it.",
  );
  const declined = { ...claim, state: "declined", checkedBy, reason: "It was delivered" } as const;
  expect(checkedWords(declined, "Payroll", en)).toBe(
    "Ana said that Opticians, order 7 waits outside; Ben declined it: It was delivered",
  );
});

test("the share of a team has n and interval, and below five it is too few to say", () => {
  const few = { n: 4, confirmed: null, value: null, low: null, high: null };
  expect(shareWords({ ...few, n: 0 }, en)).toBe("");
  expect(shareWords(few, en)).toContain("too few to say how often it was confirmed (n 4)");
  expect(shareWords({ n: 5, confirmed: 4, value: 0.8, low: 0.376, high: 0.964 }, en)).toBe(
    "Of 5 times that your team said a customer outside waits and it was checked, 4 were confirmed: 80 % (likely 38–96 %, the last 12 months).",
  );
});
