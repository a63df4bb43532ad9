import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isQuietAt,
  type Repeating,
  tellOfAgreements,
  tellOfMended,
  tellOfRepeating,
  tellOfStreaks,
} from "./mending.ts";
import { tellOfAfterwards } from "./afterwards.ts";
import { tellOfHeard } from "./heard.ts";
import type { Tellings } from "./parts.ts";
import { type Held, tellOfWaiting } from "./waiting.ts";

const saidBy = ({ told }: Tellings): string[] =>
  told.map(({ part, sentence }) => `${part}: ${sentence.said}`);

const [legal, finance] = ["l", "f"];
const of = (holderId: string | null, sums: Partial<Held>): Held => ({
  providerId: legal,
  provider: "Legal",
  holderId,
  holder: holderId === null ? null : "Finance",
  n: 60,
  part: 0,
  partSquared: 0,
  product: 0,
  whole: 0,
  wholeSquared: 0,
  ...sums,
});
/** Requests of ten hours each, of which the other holds so many on average, give or take two. */
const evenly = (n: number, hours: number): Held[] => [
  of(null, { n, whole: n * 10, wholeSquared: n * 100 }),
  of(finance, { n, part: n * hours, partSquared: n * (hours ** 2 + 4), product: n * hours * 10 }),
];

test("a released wave is told; while leads are silent it is asked what they take up", () => {
  const wave = { id: "w", name: "Service", number: 2, asked: 80, answered: 40, teams: 3 };
  expect(saidBy(tellOfHeard("2026-10", [{ ...wave, teamsAnswered: 1 }]))).toEqual([
    "ask: What “Service” heard in its wave 2 was released in October 2026: 40 answers of 80 asked for. Of 3 teams 2 have not yet said what they heard: what will they take up?",
  ]);
  expect(saidBy(tellOfHeard("2026-10", [{ ...wave, teamsAnswered: 3 }]))[0]).toMatch(
    /^changed: .*All teams have said what they heard/,
  );
});

test("answers after requests are told where a team’s share moved by more than chance", () => {
  const said = (yes: number, n: number) => [{ id: "l", name: "Legal", yes, n }];
  expect(
    saidBy(tellOfAfterwards("2026-10", { month: said(57, 60), before: said(126, 180) })),
  ).toEqual([
    "praise: 95 % of the answers about what Legal did said in October 2026 that it was right, up from 70 % in the three months before.",
  ]);
  for (const few of [said(44, 60), said(1, 19), []])
    expect(tellOfAfterwards("2026-10", { month: few, before: said(126, 180) }).told).toEqual([]);
});

describe("waiting that moved", () => {
  test("is told with both shares where it is more than chance, less as praise and more as a question", () => {
    const [less, more] = [
      { month: evenly(60, 5.4), before: evenly(180, 7.1) },
      { month: evenly(60, 7.1), before: evenly(180, 5.4) },
    ];
    expect(saidBy(tellOfWaiting("2026-10", less))).toEqual([
      "praise: Legal waited less for Finance in October 2026: 54 % of the time that its requests were open, 71 % in the three months before.",
    ]);
    expect(saidBy(tellOfWaiting("2026-10", more))[0]).toMatch(/^ask: Legal waited more/);
  });

  test.each([
    ["less than five points", evenly(4000, 5.4), evenly(9000, 5.1)],
    ["within chance", evenly(21, 5.4), evenly(30, 6)],
    ["nineteen requests", evenly(19, 1), evenly(200, 9)],
    ["nothing asked before", evenly(60, 5), []],
  ])("is not told of %s", (_name, month, before) => {
    expect(tellOfWaiting("2026-10", { month, before }).told).toEqual([]);
  });

  test("one that held nothing before is held against nought", () => {
    const [all] = evenly(180, 0);
    const { told, compared } = tellOfWaiting("2026-10", { month: evenly(60, 5), before: [all!] });
    expect(told[0]!.sentence.grounds.map(({ n, value }) => [n, value])).toEqual([
      [60, 0.5],
      [180, 0],
    ]);
    expect(compared).toBe(1);
  });
});

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const cause: Repeating = {
  id: "c",
  serviceId: "s",
  serviceName: "Access to a system",
  teamId: "t",
  teamName: "IT",
  defects: 12,
  ofDefects: 21,
  since: at("2026-01-10"),
  lastAt: at("2026-05-10"),
  foundAt: at("2026-03-02"),
};
const months = (month: string, next: string) => ({
  ended: { from: at(month), to: at(next) },
  found: { from: at(month), to: at(next) },
});

describe("a cause that repeats", () => {
  test("is told once when it was found, without its words, and once when it has been quiet beyond chance", () => {
    const told = (month: string, next: string): string[] =>
      saidBy(tellOfRepeating(month.slice(0, 7), [cause], months(month, next)));
    expect(told("2026-03-01", "2026-04-01")).toEqual([
      "ask: One cause repeats in “Access to a system” of IT: it is behind 12 of the 21 things that were not right there in a year. What one change would end them all?",
    ]);
    expect(told("2026-06-01", "2026-07-01")).toEqual([]);
    expect(told("2026-07-01", "2026-08-01")).toEqual([
      "praise: What kept going wrong in “Access to a system” of IT has not come back: 12 times before, and not once in the 83 days up to the end of July 2026.",
    ]);
    expect(told("2026-08-01", "2026-09-01")).toEqual([]);
  });

  test("is quiet for good once it is, never within thirty days, and by chance once in a hundred", () => {
    const day = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 60 }), (days, defects) => {
        const when = new Date(cause.lastAt.getTime() + days * 86_400_000);
        const isQuiet = isQuietAt({ ...cause, defects }, when);
        if (days < 30) expect(isQuiet).toBe(false);
        if (isQuiet) expect(isQuietAt({ ...cause, defects: defects + 1 }, when)).toBe(true);
        expect(isQuiet && (120 / (120 + days)) ** (defects - 1) >= 0.01).toBe(false);
      }),
    );
  });
});

test("a row without a defect is told when it is longer than any before, and there was one", () => {
  const row = { teamId: "t", team: "Facilities", present: 41, longest: 41, days: 62 };
  expect(saidBy(tellOfStreaks([row]))).toEqual([
    "praise: Facilities has been right the first time 41 times in a row, longer than ever before; its last defect was 62 days ago.",
  ]);
  for (const other of [{ longest: 50 }, { present: 19, longest: 19 }, { days: null }])
    expect(tellOfStreaks([{ ...row, ...other }]).told).toEqual([]);
});

test("of debriefs and agreements counts are told, and nothing where there are none or too few", () => {
  const counts = { debriefs: 2, done: 3, notDone: 1, worked: 2 };
  expect(saidBy(tellOfMended("2026-10", counts))).toEqual([
    "changed: In October 2026 2 debriefs came to an end, 3 actions of debriefs were done and 1 action of a debrief was given up. Of those done 2 moved the figure that they were for, as far as it can be told yet.",
  ]);
  expect(tellOfMended("2026-10", { debriefs: 0, done: 0, notDone: 0, worked: 0 }).told).toEqual([]);
  expect(saidBy(tellOfAgreements(5))).toEqual([
    "praise: 5 agreements after a mediation hold as this month is told.",
  ]);
  expect(tellOfAgreements(null).told).toEqual([]);
});
