import { describe, expect, test } from "vitest";
import type { AlarmAnswer, LostGoal } from "#contract/balance";
import {
  alarmWords,
  csvOf,
  daysLookedAt,
  figureWords,
  listWords,
  mendWords,
  whyGoal,
  lostService,
} from "./words.ts";

const alarm = (better: "more" | "less", figures: string[], segment: string | null) =>
  ({
    team: { id: "t", name: "Logistics" },
    outcome: { name: "Satisfaction", better, segment: segment && { id: "s", name: segment } },
    evidence: { better: figures.map((figure) => ({ figure })) },
  }) as unknown as AlarmAnswer;

test.each([
  ["more", ["speed"], "Clinics", "Logistics got faster while Satisfaction of Clinics fell"],
  [
    "less",
    ["speed", "promise", "right"],
    null,
    "Logistics got faster, kept more promises and got more right the first time while Satisfaction of all customers outside rose",
  ],
] as const)("an alarm is a sentence: %s is better", (better, figures, segment, said) => {
  expect(alarmWords(alarm(better, [...figures], segment))).toBe(said);
});

test("the days behind an alarm are those of its three months, over the turn of the year too", () => {
  const of = (month: string) => daysLookedAt({ month } as AlarmAnswer);
  expect(of("2026-10")).toEqual({ from: "2026-08-01", to: "2026-10-31" });
  expect(of("2027-02")).toEqual({ from: "2026-12-01", to: "2027-02-28" });
});

test("figures are said in their units", () => {
  expect([
    figureWords("speed", 2400),
    figureWords("speed", 18_720),
    figureWords("promise", 0.871),
  ]).toEqual(["40 min", "5.2 h", "87 %"]);
});

test("who can mend it is named, or who could name them", () => {
  const named = ["Mira", "Noor", "Otto"].map((name) => ({ id: name, name }));
  expect(mendWords(named)).toBe("Mira, Noor and Otto can mend it.");
  expect(mendWords([])).toContain("an administrator can name somebody");
  expect(listWords([])).toBe("");
});

describe("why a goal leads nowhere", () => {
  const goal = (given: Partial<LostGoal>) =>
    ({ parent: null, initiatives: 0, services: 0, ...given }) as LostGoal;
  test.each([
    [{}, "stands below no goal that does. No initiative works for it."],
    [{ parent: { id: "p", name: "Calm" } }, "neither has ‘Calm’ above it."],
    [{ initiatives: 1, services: 1 }, "Its initiative touches 1 service, none of which"],
    [{ initiatives: 2 }, "Its initiatives touch no service."],
  ])("%j", (given, said) => {
    expect(whyGoal(goal(given))).toContain(said);
  });
});

test("a service is mended in the exercise by its own team, and looked at by all others", () => {
  const service = {
    id: "v",
    name: "Keys",
    team: { id: "t", name: "IT" },
    neededFor: [],
    menders: [],
  };
  const of = (isMine: boolean) => lostService({ ...service, why: "nothingSaid" }, isMine).mendHref;
  expect([of(true), of(false)]).toEqual([
    "/chain/exercise?team=t&service=v",
    "/chain/links?team=t",
  ]);
});

test("the table for a spreadsheet holds quotes, and no cell that it would take for a formula", () => {
  const service = {
    id: "v",
    name: '=HYPERLINK("x")',
    team: { id: "t", name: "IT, Kiel" },
    why: "nothingSaid" as const,
    neededFor: [],
    menders: [{ id: "p", name: "-Noor" }],
  };
  const padded = { ...service, name: " =1+1", menders: [] };
  const csv = csvOf({ initiatives: [], goals: [], services: [service, padded] }, "https://here");
  const [, row, other] = csv.split("\r\n");
  expect(other).toMatch(/^"service","' =1\+1",/);
  expect(row).toBe(
    `"service","'=HYPERLINK(""x"")","IT, Kiel","Nobody has said what it is needed for.","'-Noor","https://here/services/v"`,
  );
});
