import { describe, expect, test } from "vitest";
import type { ClaimAnswer, RhythmAnswer } from "#contract/portraits";
import { evidenceWords, moreWords, openSentence, rhythmSentence } from "./words.ts";
import { wordsIn } from "./use-words.ts";

const { en } = wordsIn;

const none = {
  n: 412,
  fromHour: null,
  untilHour: null,
  weekday: null,
  times: null,
  low: null,
  high: null,
} as const;
const week = Array.from({ length: 168 }, () => 0);
const rhythm = (
  claims: readonly ClaimAnswer[],
  rest: Partial<RhythmAnswer> = {},
): RhythmAnswer => ({
  team: { id: "t1", name: "IT" },
  zone: "Europe/Berlin",
  firstDay: "2026-08-23",
  lastDay: "2026-11-21",
  n: 412,
  asked: week,
  serving: null,
  week: null,
  claims: [...claims],
  tooFew: false,
  asOf: "2026-11-22T08:00:00Z",
  ...rest,
});
const asked = { ...none, kind: "asked", fromHour: 9, untilHour: 11 } as const;
const monday = { ...none, kind: "weekday", weekday: 0, times: 1.34 } as const;
const before = { ...none, kind: "before", untilHour: 7 } as const;
const after = { ...none, kind: "after", fromHour: 18 } as const;

describe("the sentence about a week", () => {
  const cases: [string, readonly ClaimAnswer[], string][] = [
    [
      "says all claims in one",
      [asked, monday, after],
      "Most requests reached IT between 9:00 and 11:00; Monday brought about a third more than other working days; nothing was asked after 18:00. 412 requests in thirteen weeks.",
    ],
    [
      "says once when nothing is asked",
      [before, after],
      "Nothing was asked before 7:00 or after 18:00. 412 requests in thirteen weeks.",
    ],
    [
      "says what is done in a second one",
      [
        asked,
        { ...none, kind: "replied", fromHour: 8, untilHour: 12 },
        { ...none, kind: "open", low: 27.6, high: 41.2 },
      ],
      "Most requests reached IT between 9:00 and 11:00. Most first replies came between 8:00 and 12:00; between 28 and 41 were open at a time. 412 requests in thirteen weeks.",
    ],
    [
      "claims nothing where there is no claim",
      [],
      "What reaches IT is spread over the day. 412 requests in thirteen weeks.",
    ],
  ];
  test.each(cases)("%s", (_, claims, said) => {
    expect(rhythmSentence(rhythm(claims), en)).toBe(said);
  });

  test("speaks of no rhythm where there are too few, and says how few", () => {
    const few = rhythmSentence(rhythm([], { tooFew: true, n: 12 }), en);
    expect(few).toContain("12 requests");
    expect(few).not.toContain("spread");
    expect(rhythmSentence(rhythm([], { tooFew: true, n: 0 }), en)).toContain("Nothing was asked");
  });
});

test.each([
  [1.1, "somewhat more than other working days"],
  [1.25, "about a quarter more than other working days"],
  [1.34, "about a third more than other working days"],
  [1.5, "about half as much again as other working days"],
  [2, "about twice as much as other working days"],
  [4.2, "about 4 times as much as other working days"],
])("%d times is %s", (times, said) => expect(moreWords(times, en)).toBe(said));

test("evidence carries its share, how many it rests on, and its interval", () => {
  const evidence = {
    reason: "waits",
    n: 1200,
    hits: 420,
    value: 0.35,
    low: 0.32,
    high: 0.38,
  } as const;
  expect(evidenceWords({ ...evidence, firstDay: "2026-08-23" }, en)).toBe(
    "35 % of 1,200 requests waited for an answer from the customer first (32 to 38 %)",
  );
});

describe("whether a team is open", () => {
  const hours = {
    zone: "Europe/Berlin",
    week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  };
  const now = new Date("2026-11-20T09:00:00Z");
  const cases: [boolean, string | null, string, string][] = [
    [true, "2026-11-20T16:00:00Z", "Europe/Berlin", "Open now, until today 17:00"],
    [true, null, "Europe/Berlin", "Open now, at all hours"],
    [false, "2026-11-23T07:30:00Z", "Europe/Berlin", "Closed now; opens Monday 08:30"],
    [false, "2026-11-23T07:30:00Z", "Europe/London", "Closed now; opens Monday 07:30 (your time)"],
    [false, null, "Europe/Berlin", "Closed now; no opening is foreseen"],
  ];
  test.each(cases)("open %s, changes %s, read in %s", (isOpen, changesAt, zone, said) => {
    expect(openSentence({ ...hours, isOpen, changesAt }, now, zone, en)).toBe(said);
  });
});
