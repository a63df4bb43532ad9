import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import type { TeamDuty } from "./data.ts";
import { daysWords } from "./days.ts";
import { Around } from "./Around.tsx";
import { DutyWeeks } from "./DutyWeeks.tsx";
import { wordsIn } from "./use-words.ts";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  // Of a turn that is nobody else's nothing is said.
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    alike: ["sentences.because.turn"],
    otherGiven: [],
  });
});

const { sentences: german } = wordsIn.de;

test.each([
  [german.orderIntro(1), "Je ein Tag, in dieser Reihenfolge:"],
  [german.orderIntro(7), "Je eine Woche, in dieser Reihenfolge:"],
  [german.orderIntro(3), "Je 3 Tage, in dieser Reihenfolge:"],
  [german.picked(2), "2 Tage gewählt"],
  [daysWords("2026-03-11", "2026-03-11", wordsIn.de), "Mittwoch, 11. März"],
  [daysWords("2026-11-30", "2026-12-02", wordsIn.de), "30. Nov. bis 2. Dez."],
  [daysWords("2026-03-11", "2026-03-11", wordsIn.en), "Wednesday 11 March"],
  [daysWords("2026-11-30", "2026-12-02", wordsIn.en), "30 Nov to 2 Dec"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

const [mia, ned] = [
  { id: "m", name: "Mia" },
  { id: "n", name: "Ned" },
];
const duty: TeamDuty = {
  team: { id: "t", name: "Finanzen" },
  today: "2026-03-02",
  zone: "UTC",
  days: [
    { day: "2026-03-02", person: mia, because: "stands-in", holder: ned },
    { day: "2026-03-03", person: null, because: null, holder: null },
  ],
  rota: { firstDay: "2026-03-02", turnDays: 7, members: [mia, ned] },
  members: [mia, ned],
  swaps: [],
  absences: [
    {
      id: "a",
      person: ned,
      firstDay: "2026-03-02",
      lastDay: "2026-03-02",
      may: { takeBack: true },
    },
  ],
  may: { edit: true, swap: true },
};

test("days, who stands in and who is away are read in German, with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <DutyWeeks duty={duty} me={mia.id} onSwap={() => undefined} />
      <Around duty={duty} me={mia.id} />
    </LanguageContext>,
  );
  for (const said of [
    "Woche ab Montag, 2. März",
    "Montag, 2. März, heute: Mia, du, in Vertretung von Ned",
    "Dienstag, 3. März: Niemand",
    "Zurücknehmen: Ned, Montag, 2. März",
    "In diesen Wochen hat niemand getauscht.",
  ])
    expect(html).toContain(said);
  for (const english of ["Monday", "March", "stands in", "Nobody", "Turns", "Swaps"])
    expect(html).not.toContain(english);
});
