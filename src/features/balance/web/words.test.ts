import { compared } from "#web/data/translated-for-tests.ts";
import { describe, expect, test } from "vitest";
import type { AlarmAnswer, LostGoal } from "#contract/balance";
import {
  alarmWords,
  csvOf,
  daysLookedAt,
  figureWords,
  mendWords,
  monthWords,
  whyGoal,
  lostService,
} from "./words.ts";
import { wordsIn } from "./use-words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // What is the same word in both, and the name of a file.
    alike: ["sentences.page.title", "sentences.alarm.back", "sentences.csv.file"],
    otherGiven: [],
  });
});

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
  expect(alarmWords(alarm(better, [...figures], segment), en)).toBe(said);
});

test("the days behind an alarm are those of its three months, over the turn of the year too", () => {
  const of = (month: string) => daysLookedAt({ month } as AlarmAnswer);
  expect(of("2026-10")).toEqual({ from: "2026-08-01", to: "2026-10-31" });
  expect(of("2027-02")).toEqual({ from: "2026-12-01", to: "2027-02-28" });
});

test("figures are said in their units", () => {
  expect([
    figureWords("speed", 2400, en),
    figureWords("speed", 18_720, en),
    figureWords("promise", 0.871, en),
  ]).toEqual(["40 min", "5.2 h", "87 %"]);
});

test("who can mend it is named, or who could name them", () => {
  const named = ["Mira", "Noor", "Otto"].map((name) => ({ id: name, name }));
  expect(mendWords(named, en)).toBe("Mira, Noor and Otto can mend it.");
  expect(mendWords([], en)).toContain("an administrator can name somebody");
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
    expect(whyGoal(goal(given), en)).toContain(said);
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
  const of = (isMine: boolean) =>
    lostService({ ...service, why: "nothingSaid" }, isMine, en).mendHref;
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
  const csv = csvOf(
    { initiatives: [], goals: [], services: [service, padded] },
    "https://here",
    en,
  );
  const [, row, other] = csv.split("\r\n");
  expect(other).toMatch(/^"service","' =1\+1",/);
  expect(row).toBe(
    `"service","'=HYPERLINK(""x"")","IT, Kiel","Nobody has said what it is needed for.","'-Noor","https://here/services/v"`,
  );
});

test.each([
  [
    "more",
    ["speed"],
    "Kliniken",
    "Logistics wurde schneller, während Satisfaction bei Kliniken sank",
  ],
  [
    "less",
    ["speed", "promise", "right"],
    null,
    "Logistics wurde schneller, hielt mehr Zusagen und machte mehr auf Anhieb richtig, während Satisfaction bei allen Kunden draußen stieg",
  ],
] as const)("an alarm is a sentence in German: %s is better", (better, figures, segment, said) => {
  expect(alarmWords(alarm(better, [...figures], segment), de)).toBe(said);
});

const { lists, alarm: ofAlarm, page, rests, figures } = de.sentences;
test.each([
  [lists.aligned("1", "9", lists.goals.lead), "1 von 9 offenen Zielen führt zu Kunden draußen."],
  [lists.aligned("7", "9", lists.services.lead), "7 von 9 Services führen zu Kunden draußen."],
  [lists.initiativesLead(1, 1), "Sein Vorhaben berührt 1 Service, der nicht nach draußen führt."],
  [
    lists.initiativesLead(3, 2),
    "Seine Vorhaben berühren 2 Services, von denen keiner nach draußen führt.",
  ],
  [lists.initiativesLead(2, 0), "Seine Vorhaben berühren keinen Service."],
  [rests(1041, 1), "aus 1 Anfrage in den drei Monaten und 1041 davor"],
  [page.alarmsOf("1", true), "1\u00a0Alarm"],
  [
    page.pairsSay("2", false, de.sentences.untold["neverMoves"]!),
    "2 Paare: das Ergebnis bewegt sich nie.",
  ],
  [
    page.watched("1", true, monthWords("2026-10", "de")),
    "Beobachtet wird 1 Paar aus einem Team und einem Ergebnis, zu dem es beiträgt. Der letzte Monat, der angesehen wurde: Oktober 2026.",
  ],
  [ofAlarm.inside("Logistik", figures.promise.name), "Drinnen: Logistik, Gehaltene Zusagen"],
  [
    mendWords(
      [
        { id: "m", name: "Mira" },
        { id: "n", name: "Noor" },
      ],
      de,
    ),
    "Wer es ändern kann: Mira und Noor.",
  ],
  [figureWords("speed", 18_720, de), "5,2\u00a0h"],
])("German says: %s", (said, meant) => {
  expect(said).toBe(meant);
});

test("whoever reads German takes a German table along", () => {
  const service = {
    id: "v",
    name: "Schlüssel",
    team: { id: "t", name: "IT" },
    why: "nothingSaid" as const,
    neededFor: [],
    menders: [],
  };
  const csv = csvOf({ initiatives: [], goals: [], services: [service] }, "https://here", de);
  expect(csv).toContain('"Art","Name","Team","Warum","Wer es ändern kann","Adresse"');
  expect(csv).toContain(
    '"Service","Schlüssel","IT","Noch hat niemand gesagt, wofür er gebraucht wird."',
  );
});
