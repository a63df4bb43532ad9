import { describe, expect, test } from "vitest";
import type {
  HeldAnswer,
  LineAnswer,
  MostlyAnswer,
  ReplayAnswer,
  RequestHeldAnswer,
} from "./data.ts";
import { wordsIn } from "./use-words.ts";
import { mostlySentence } from "./mostly-words.ts";
import { houseSentence, replaySentence, requestSentence, shareOf, teamSentence } from "./words.ts";

const { en } = wordsIn;
const legal = { id: "1", name: "Legal" };
const finance = { id: "2", name: "Finance" };
const it = { id: "3", name: "IT" };
const times = (hours: number) => ({ wallSeconds: hours * 3600, workingSeconds: hours * 900 });

describe("of one request", () => {
  const told = (
    holders: readonly (readonly [
      kind: string,
      team: object | null,
      hours: number,
      throughParts: boolean,
    ])[],
    until: string | null = "2026-01-02T00:00:00Z",
  ) =>
    requestSentence(
      {
        team: legal,
        customerTeam: { id: "9", name: "Sales" },
        until,
        whole: times(holders.reduce((sum, [, , hours]) => sum + hours, 0)),
        holders: holders.map(([kind, team, hours, throughParts]) => ({
          kind,
          team,
          throughParts,
          ...times(hours),
        })),
      } as unknown as RequestHeldAnswer,
      en,
    );

  test.each([
    [
      "a team that waits for another is told as that, in the queue there and at work",
      told([
        ["work", finance, 60, true],
        ["queue", finance, 11, true],
        ["work", legal, 20, false],
        ["queue", legal, 9, false],
      ]),
      "Legal held 29 %; 71 % is Legal waiting for Finance, of 4.2 days in all.",
    ],
    [
      "what a team owes to a part that it asked for is its own",
      told([
        ["work", legal, 40, true],
        ["work", legal, 60, false],
      ]),
      "Legal held 100 %, of 4.2 days in all.",
    ],
    [
      "hand-overs and the customer's own time are told apart",
      told(
        [
          ["work", it, 50, false],
          ["customer", null, 20, false],
          ["work", legal, 30, false],
        ],
        null,
      ),
      "Legal holds 30 %; 50 % lay with IT; 20 % is waiting for an answer of Sales, of 4.2 days until now.",
    ],
    ["nothing at all", told([]), "It was done as soon as it was asked."],
  ])("%s", (_, said, expected) => expect(said).toBe(expected));
});

const line = (
  kind: LineAnswer["kind"],
  team: LineAnswer["team"],
  hours: number,
  throughParts = false,
): LineAnswer => ({
  kind,
  team,
  throughParts,
  requests: 9,
  ...times(hours),
});
const held: HeldAnswer = {
  requests: 1300,
  open: 2,
  timed: 1300,
  held: {
    whole: times(1000),
    own: times(290),
    others: times(690),
    customer: times(20),
    lines: [
      line("work", finance, 600, true),
      line("queue", it, 90),
      line("work", legal, 290),
      line("customer", null, 20),
    ],
  },
};

describe("of a team", () => {
  test("what it held, whom it waited for most, and what lay with whoever asked", () => {
    expect(teamSentence(legal, held, "wall", en)).toBe(
      "Legal held 29 % of the time that its 1,300 requests were open; 69 % was waiting for others, most for Finance (60 %) and IT (9 %). 2 % lay with whoever had asked.",
    );
  });
  test("working time rests on the requests of which it is known, and is not told of few", () => {
    expect(teamSentence(legal, { ...held, timed: 1200 }, "working", en)).toMatch(
      /its 1,200 requests/,
    );
    const unknown = { ...times(1000), workingSeconds: null };
    const few = { ...held, timed: 3, held: { ...held.held!, whole: unknown } };
    expect(teamSentence(legal, few, "working", en)).toBe(
      "3 requests of which the working hours are known: too few to say.",
    );
  });
  test("of few there is nothing to say but how many", () => {
    expect(teamSentence(legal, { requests: 1, open: 0, timed: 1, held: null }, "wall", en)).toBe(
      "1 request: too few to say.",
    );
  });
  test("of the house: who waits for whom most", () => {
    const flow = [{ from: legal, team: finance, kind: "team" as const }];
    expect(houseSentence(held, flow, en)).toMatch(
      /69 % with others .* The most is Legal waiting for Finance\.$/,
    );
  });
});

describe("whose time it mostly is", () => {
  const share = { value: 0.71, low: 0.66, high: 0.76 };
  const said: MostlyAnswer = {
    requests: 1312,
    verdict: "team",
    team: finance,
    share,
    between: null,
    more: null,
  };
  const own = { ...said, verdict: "own", team: null } as const;
  const unclear = { ...own, verdict: "unclear", share: null, requests: 40 } as const;
  const between = { first: "others", second: "own" } as const;
  test.each<[MostlyAnswer, string | null]>([
    [said, "Legal mostly waits for Finance: 71 % of the time (66 to 76 %, 1,312 requests)."],
    [
      { ...said, share: { value: 0.41, low: 0.33, high: 0.5 } },
      "Legal waits longest for Finance: 41 % of the time (33 to 50 %, 1,312 requests).",
    ],
    [
      { ...own, verdict: "others" },
      "Legal mostly waits for others, and for none of them above all: 71 % of the time (66 to 76 %, 1,312 requests).",
    ],
    [
      { ...own, verdict: "customer" },
      "Legal mostly waits for Sales: 71 % of the time (66 to 76 %, 1,312 requests).",
    ],
    [own, "Legal mostly holds its requests itself: 71 % of the time (66 to 76 %, 1,312 requests)."],
    [
      { ...own, share: { value: 0.4, low: 0.3, high: 0.5 } },
      "Legal itself holds its requests longest: 40 % of the time (30 to 50 %, 1,312 requests).",
    ],
    [
      { ...own, share: { value: 1, low: 1, high: 1 } },
      "Legal mostly holds its requests itself: 100 % of the time (1,312 requests).",
    ],
    [
      { ...unclear, between, more: 120 },
      "It cannot be told yet whether Legal mostly holds its requests itself or waits for others (40 requests). If it stays as it looks, about 120 more would tell.",
    ],
    [
      { ...unclear, between: { first: "customer", second: "own" } },
      "It cannot be told yet whether Legal mostly holds its requests itself or waits for Sales (40 requests).",
    ],
    [
      { ...unclear, between: { first: "customer", second: "others" } },
      "It cannot be told yet whether Legal mostly waits for others or for Sales (40 requests).",
    ],
    [{ ...unclear, verdict: "tooFew" }, null],
  ])("%#", (mostly, sentence) =>
    expect(mostlySentence("Legal", mostly, en, "Sales")).toBe(sentence),
  );
});

describe("of a replay", () => {
  const median = (days: number) => ({
    n: 96,
    value: days * 86_400,
    low: null,
    high: null,
    tooFew: false,
  });
  const told = {
    withLatePart: 11,
    parts: 50,
    late: 12,
    wasDone: median(6),
    wouldBeDone: median(4),
    realSeconds: 36_000_000,
    savedSeconds: 3_600_000,
  };
  const replay: ReplayAnswer = {
    team: legal,
    by: finance,
    period: "year",
    asOf: "",
    requests: 96,
    withPart: 41,
    replayed: told,
  };
  test("on how much it rests, what would have been spared, and the median before and after", () => {
    expect(replaySentence(replay, en)).toBe(
      "41 of 96 requests had a part that Finance had promised; 12 of these 50 parts took longer than promised. In time, they would have spared these requests of Legal 42 days of 417 days (10 %). Half of them are done within 6 days; it would have been 4 days.",
    );
  });
  test("of few it says how many there were", () => {
    expect(replaySentence({ ...replay, withPart: 4, replayed: null }, en)).toBe(
      "4 of 96 requests had a part that Finance had promised: too few to say.",
    );
  });
  test("nothing changes where nothing was late, and a median that stays is told as that", () => {
    expect(replaySentence({ ...replay, replayed: { ...told, late: 0 } }, en)).toMatch(
      /Nothing would have changed\.$/,
    );
    expect(
      replaySentence({ ...replay, replayed: { ...told, wouldBeDone: median(6) } }, en),
    ).toMatch(/would not have changed/);
  });
});

test.each([
  [0, 10, "0 %"],
  [1, 1000, "under 1 %"],
  [71, 100, "71 %"],
  [0, 0, "–"],
])("the share of %s in %s", (part, whole, said) => expect(shareOf(part, whole, en)).toBe(said));
