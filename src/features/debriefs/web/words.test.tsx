/** What debriefs say, in both languages. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { ActionItem } from "./ActionItem.tsx";
import { Discussing } from "./debrief/Discussing.tsx";
import { Happenings } from "./debrief/Happenings.tsx";
import { Voting } from "./debrief/Voting.tsx";
import { actions, closed, discussing, voting } from "./example-debriefs.ts";
import { wordsIn } from "./use-words.ts";
import { effectWords, measuredWords } from "./words.ts";

const { en, de } = wordsIn;
const [overdue, , worked, slower, few] = actions;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // A fact that people wrote has no word of ours before it; the others are the same word in both.
    alike: ["facts.said", "improve.team", "improve.csv", "improve.json"],
    otherGiven: [],
  });
});

test.each([
  ["one takes part", de.list.people("1", true), "1 nimmt teil"],
  ["two take part", de.list.people("2", false), "2 nehmen teil"],
  ["one action", de.list.came("1", true), "1 Maßnahme"],
  ["two actions", de.list.came("2", false), "2 Maßnahmen"],
  ["a vote", de.voting.votes("1", true), "1 Stimme"],
  ["the last vote", de.voting.left("1"), "Von drei Stimmen bleibt dir noch 1."],
  ["two votes", de.voting.left("2"), "Von drei Stimmen bleiben dir noch 2."],
  ["one who is ready", de.people.ready("1", "5"), "1 von 5 hat geschrieben, was zu sagen war."],
  [
    "one that worked",
    de.improve.ended("3", "1", "1"),
    "3 erledigt, 1 nicht erledigt. Von den erledigten hat 1 die jeweilige Zahl in die richtige Richtung bewegt.",
  ],
  [
    "two that worked",
    de.improve.ended("3", "0", "2"),
    "3 erledigt, 0 nicht erledigt. Von den erledigten haben 2 die jeweilige Zahl in die richtige Richtung bewegt.",
  ],
  ["a stage", de.one.on(de.stages.vote), "Weiter zu „Abstimmen“"],
  ["one point", de.effect.points("+1"), "+1 Prozentpunkt"],
  ["one hour", de.effect.hours("1"), "1 Arbeitsstunde"],
  ["half an hour", de.effect.hours("0,5"), "0,5 Arbeitsstunden"],
  ["a figure of a pair", measuredWords(actions[1]!, de), "Gehaltene Zusagen: Finance für Events"],
  ["what stands for a figure", measuredWords(overdue!, de), "No stand is moved twice."],
  [
    "a share that moved",
    effectWords("promise-kept", worked!.effect!, de).replaceAll("\u00a0", " "),
    "Von 62 % (51 % bis 71 %; n = 61) auf 86 % (75 % bis 95 %; n = 58). Die Veränderung: +24 Prozentpunkte (+8 bis +38). 3 vergleichbare Teams in denselben Tagen: +2 Prozentpunkte (-6 bis +10). Was darüber hinaus bleibt: +22 Prozentpunkte (+4 bis +38). Gezählt bis zum 26. Oktober 2026.",
  ],
  [
    "a time that moved",
    effectWords("done", slower!.effect!, de),
    "Von 8 Arbeitsstunden (6 Arbeitsstunden bis 10 Arbeitsstunden; n = 12) auf 8,5 Arbeitsstunden (5 Arbeitsstunden bis offen; n = 9). Die Veränderung: 1,06-mal so lang (0,7 bis offen). Es gibt kein vergleichbares Team, neben das es sich stellen ließe. Gezählt bis zum 26. Oktober 2026.",
  ],
  [
    "too few",
    effectWords("promise-kept", few!.effect!, de),
    "Zu wenige für eine Aussage: 61 vorher und 3 nachher; nötig sind jeweils fünf.",
  ],
])("%s: %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});

test("in English an effect is said as before", () => {
  expect(effectWords("done", slower!.effect!, en)).toContain(
    "8.5 working hours (5 working hours to open; n 9). The change: 1.06 times as long (0.7 to open).",
  );
});

test("actions, facts, themes and votes are read in German with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <ActionItem action={overdue!} saysWhere />
      <ActionItem action={worked!} saysWhere />
      <Happenings debrief={closed} />
      <Discussing debrief={discussing} />
      <Voting debrief={voting} />
    </LanguageContext>,
  );
  for (const said of [
    "Niemand, der noch hier ist, fällig am 2. November 2026",
    "Es hat gewirkt",
    "Übergeben an Finance:",
    "6. Oktober 2026",
    "Warum war es so?",
    "Die Karten dazu",
    "7 Stimmen",
    "Von drei Stimmen bleibt dir noch 1.",
  ])
    expect(html).toContain(said);
  for (const english of ["was due", "Handed over", "votes", "Why was", "October 2026", "Overdue"])
    expect(html.replaceAll(/(class|href)="[^"]*"/g, "")).not.toContain(english);
});
