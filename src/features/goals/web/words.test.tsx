import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { TargetAnswer } from "#contract/goals";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { answers, days, kept } from "./example-goals.ts";
import { History } from "./goal/History.tsx";
import { GoalTree } from "./GoalTree.tsx";
import { wordsIn } from "./use-words.ts";
import { estimateWords, standsWords, valueWords, wayWords, whoseWords } from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // What is the same word in both.
    alike: [
      "sentences.list.team",
      "sentences.series.n",
      "sentences.dialog.teams",
      "sentences.target.team",
      "sentences.initiative.teams",
      "sentences.initiative.name",
      "sentences.initiative.teamsField",
    ],
    otherGiven: [],
  });
});

test.each([
  [
    "one behind",
    de.sentences.list.sentence(1, 0, 1),
    "1 Ziel: 0 auf Kurs, 1 im Rückstand oder über seinen Tag hinaus.",
  ],
  [
    "many",
    de.sentences.list.sentence(12, 5, 3),
    "12 Ziele: 5 auf Kurs, 3 im Rückstand oder über ihren Tag hinaus.",
  ],
  ["one pulls", de.sentences.list.tensions(1), "Ein anderes Ziel zieht dagegen"],
  ["two pull", de.sentences.list.tensions(2), "2 andere Ziele ziehen dagegen"],
  ["one brought in", de.sentences.files.done("1", "3"), "Ziele: 1 ist neu, 3 sind geändert."],
  ["none changed", de.sentences.files.done("2", "0"), "Ziele: 2 sind neu, 0 sind geändert."],
  ["a closed one", de.sentences.goal.closedAs("Nicht erreicht"), "Abgeschlossen: nicht erreicht."],
  ["of all", de.sentences.goal.of(whoseWords({ teams: [] }, de)), "Ziel der ganzen Organisation"],
  ["of one", de.sentences.goal.of("Recht"), "Ziel des Teams Recht"],
])("German counts, %s: %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});

const target: TargetAnswer = {
  ...kept,
  baseline: 60.5,
  aim: 90,
  unit: "%",
  better: "more",
  byDay: "2026-12-31",
  standing: "part",
  share: 0.5,
  now: { ...kept.now!, day: "2026-06-30", value: 75.25, low: 66, high: 84.25, n: 1040 },
};

describe("a target", () => {
  test.each([
    ["en", "75.3\u00a0% on 30 June 2026, 50 % of the way"],
    ["de", "75,3\u00a0% am 30. Juni 2026, 50\u00a0% des Weges"],
  ] as const)("stands, %s: %s", (language, said) => {
    expect(standsWords(target, wordsIn[language])).toBe(said);
  });

  test.each([
    ["en", "n = 1,040, 66 to 84.3\u00a0%"],
    ["de", "n\u00a0=\u00a01.040, 66 bis 84,3\u00a0%"],
  ] as const)("is an estimate, %s: %s", (language, said) => {
    expect(estimateWords(target, wordsIn[language])).toBe(said);
  });

  test("goes from somewhere to somewhere, or is to be held", () => {
    expect(wayWords(target, de)).toBe("von 60,5\u00a0% auf 90\u00a0% bis zum 31. Dezember 2026");
    expect(wayWords({ ...target, baseline: 90 }, de)).toBe(
      "zu halten: mindestens 90\u00a0% bis zum 31. Dezember 2026",
    );
    const time: TargetAnswer = {
      ...target,
      feed: "done-working",
      unit: "working hours",
      better: "less",
      baseline: 34,
      aim: 20,
    };
    expect(wayWords(time, de)).toBe(
      "von 34\u00a0Arbeitsstunden auf 20\u00a0Arbeitsstunden bis zum 31. Dezember 2026",
    );
    expect(valueWords(12_400.5, "", de)).toBe("12.400,5");
  });
});

type Events = Parameters<typeof History>[0]["events"];

const drawn = (events: Events): string =>
  renderToStaticMarkup(
    <LanguageContext value="de">
      <GoalTree goals={[answers]} label="Ziele" />
      <History events={events} />
    </LanguageContext>,
  );

const event = {
  id: "e1",
  at: "2026-06-30T08:00:00Z",
  actor: { id: "p1", name: "Amara Lindqvist" },
} as const;

test("goals and their history are read in German, with nothing English between", () => {
  const html = drawn([
    {
      ...event,
      kind: "changed",
      detail: {
        changes: [{ field: "byDay", from: "2026-06-30", to: "2026-12-31" }, { field: "why" }],
      },
    },
    {
      ...event,
      id: "e2",
      kind: "closed",
      detail: {
        state: "reached",
        why: "Es ist so",
        targets: [{ name: days.name, unit: "Tage", value: 1.5 }],
      },
    },
  ]);
  for (const said of [
    "Amara Lindqvist hat geändert: letzter Tag (vorher 30. Juni 2026, jetzt 31. Dezember 2026), Begründung",
    `Amara Lindqvist hat es abgeschlossen: erreicht. ${days.name} stand bei 1,5\u00a0Tage. „Es ist so“`,
    "Verantwortlich: Amara Lindqvist",
  ])
    expect(html).toContain(said);
  for (const english of ["Owner", "changed", "On its way", "December", " by "])
    expect(html).not.toContain(english);
});
