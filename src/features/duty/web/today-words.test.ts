import { expect, test } from "vitest";
import type { DutyDay, TeamDuty } from "./data.ts";
import { todayWords } from "./today-words.ts";
import { wordsIn } from "./use-words.ts";

const mia = { id: "m", name: "Mia" };
const ned = { id: "n", name: "Ned" };
const turns = { firstDay: "2026-03-02", turnDays: 7, members: [mia, ned] };
const line = (change: Partial<DutyDay>): DutyDay => ({
  day: "2026-03-04",
  person: mia,
  because: "turn",
  holder: mia,
  ...change,
});
const dutyOf = (change: Partial<DutyDay>, rota: TeamDuty["rota"] = turns): TeamDuty => ({
  team: { id: "t", name: "Finance" },
  today: "2026-03-04",
  zone: "UTC",
  days: [line({ day: "2026-03-03", person: ned }), line(change)],
  rota,
  members: [],
  swaps: [],
  absences: [],
  may: { edit: false, swap: false },
});

test.each([
  ["a turn", dutyOf({}), "On duty today: Mia"],
  ["one's own turn", dutyOf({ person: { id: "me", name: "Lea" } }), "You are on duty today"],
  [
    "a stand-in",
    dutyOf({ because: "stands-in", holder: ned }),
    "On duty today: Mia, stands in for Ned",
  ],
  [
    "a stand-in, told to another team",
    dutyOf({ because: "stands-in", holder: null }),
    "On duty today: Mia",
  ],
  ["a swap", dutyOf({ because: "swap" }), "On duty today: Mia, by a swap"],
  ["everybody away", dutyOf({ person: null, because: null }), "Nobody is on duty"],
  ["no turns", dutyOf({ person: null, because: null, holder: null }, null), null],
])("%s is said in words", (_, duty, words) => {
  expect(todayWords(duty, wordsIn.en.sentences, "me")).toBe(words);
});

test.each([
  [
    "a stand-in",
    dutyOf({ because: "stands-in", holder: ned }),
    "Heute im Dienst: Mia, in Vertretung von Ned",
  ],
  [
    "one's own turn by a swap",
    dutyOf({ person: { id: "me", name: "Lea" }, because: "swap" }),
    "Du hast heute Dienst, durch einen Tausch",
  ],
  ["everybody away", dutyOf({ person: null, because: null }), "Niemand hat Dienst"],
])("%s is said in German", (_, duty, words) => {
  expect(todayWords(duty, wordsIn.de.sentences, "me")).toBe(words);
});
