import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { AheadAnswer, PastAnswer } from "#contract/meetings";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { AheadRow, whenWords } from "./AheadRows.tsx";
import { howWords } from "./RecordSection.tsx";
import { TeamMeetingsView } from "./TeamMeetings.tsx";
import { wordsIn } from "./use-words.ts";
import { besideWords } from "./words.ts";

const { en, de } = wordsIn;
const { ahead, calendars, hints, record, report, brought } = de.sentences;

/** Read the same in both: names of formats. */
const alike = ["sentences.record.csv", "sentences.record.json", "sentences.calendars.kinds.caldav"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike, otherGiven: [] });
});

const none = { lateTold: 0, saidCannot: 0, cancelledLate: 0, unknown: 0 };

test.each([
  [none, ""],
  [{ ...none, unknown: 12 }, "Beside that: 12 of which nothing is known."],
  [
    { ...none, lateTold: 2, cancelledLate: 1 },
    "Beside that: 2 of the late ones told before and 1 that you cancelled within two hours.",
  ],
  [
    { lateTold: 1, saidCannot: 3, cancelledLate: 1, unknown: 4 },
    "Beside that: 1 of the late ones told before, 3 where you said that you cannot come, 1 that you cancelled within two hours and 4 of which nothing is known.",
  ],
])("%j", (total, said) => {
  expect(besideWords(total, en)).toBe(said);
});

test("what else is known is told in German as clauses of one sentence", () => {
  expect(besideWords({ lateTold: 1, saidCannot: 3, cancelledLate: 1, unknown: 1400 }, de)).toBe(
    "Außerdem: bei 1 der verspäteten hast du vorher Bescheid gesagt, bei 3 hast du dich abgemeldet, 1 hast du keine zwei Stunden vorher abgesagt und von 1.400 ist nichts bekannt.",
  );
});

const hint = { title: "Rückblick", meetingIds: [] };

test.each([
  [ahead.hear(1), "1 Person von hier erfährt davon"],
  [ahead.hear(6), "6 Personen von hier erfahren davon"],
  [ahead.told(0), "Notiert."],
  [ahead.told(1), "1 Person von hier weiß jetzt Bescheid."],
  [ahead.told(2), "2 Personen von hier wissen jetzt Bescheid."],
  [de.sentences.nudge.minutes(1), "1 Minute vorher"],
  [record.events(1), "Welche Besprechung"],
  [record.events(3), "Welche 3 Besprechungen"],
  [
    record.summary("1", "0", "0", "1"),
    "Von 1 Besprechung ist etwas bekannt: Zu 0 kamst du zu spät, zu 0 weiteren deshalb, weil die Besprechung davor nicht zu Ende war, und 1 verging ohne dich und ohne ein Wort.",
  ],
  [
    hints.gaps({ ...hint, kind: "gaps", count: 4, n: 8 }),
    "Du kamst 8-mal zu spät, davon 4-mal, weil die Besprechung davor nicht zu Ende war. Mit fünf Minuten zwischen zwei Besprechungen wärst du pünktlich gewesen.",
  ],
  [
    hints.shorter({ ...hint, kind: "shorter", count: 1, n: 20 }),
    "Von deinen 20 Besprechungen, die 30 oder 60 Minuten dauern, endete 1 in der Minute, in der die nächste begann. 25 oder 50 Minuten lassen Zeit für den Weg.",
  ],
  [
    hints.series({ ...hint, kind: "series", count: 4, n: 7 }),
    "Zu „Rückblick“ kamst du 4 von 7 Malen zu spät. Vielleicht passt eine andere Stunde besser.",
  ],
  [
    hints["after-series"]({ ...hint, kind: "after-series", title: "", count: 2, n: 5 }),
    "Nach „Privat oder ohne Namen“ kamst du 2 von 5 Malen zu spät zur nächsten Besprechung. Vielleicht braucht die erste mehr Zeit oder ein klareres Ende.",
  ],
  [calendars.unread("1"), "1 Eintrag ließ sich nicht lesen"],
  [calendars.unread("22"), "22 Einträge ließen sich nicht lesen"],
  [calendars.unreadMore("1"), "und 1 weiterer"],
  [report.known(1), "1 Person von hier an der Adresse erkannt."],
  [report.known(0), "0 Personen von hier an der Adresse erkannt."],
  [report.others(1), "1 weitere Person ist nicht von hier: Behalten wird nur, wie viele es sind."],
  [report.brought(6, 0), "Eingelesen: 6 Personen von hier."],
  [report.brought(1, 2), "Eingelesen: 1 Person von hier und 2 weitere Personen."],
  [
    brought.facts({ people: 1, others: 2, unread: 1 }).join(" · "),
    "1 Person von hier · 2 weitere Personen · 1 Zeile nicht gelesen",
  ],
])("'%s' is good German", (said, meant) => {
  expect(said).toBe(meant);
});

const past: PastAnswer = {
  id: "r2",
  title: "What waits",
  startsAt: "2026-11-20T08:00:00Z",
  endsAt: "2026-11-20T08:30:00Z",
  verdict: "late-after-another",
  minutes: 6,
  wasTold: true,
  cameAt: "2026-11-20T08:06:00Z",
  cause: { id: "r1", title: "Morgenrunde" },
  correction: null,
  isCovered: true,
  broughtBy: [
    { id: "p1", name: "Ada Brook" },
    { id: "p2", name: "Goran Petrov" },
  ],
};

test("how a meeting went is told in both languages", () => {
  expect(howWords(past, en)).toBe(
    "Late by 6 minutes, the others were told, because “Morgenrunde” had not ended, by a report that Ada Brook and Goran Petrov brought in",
  );
  expect(howWords(past, de)).toBe(
    "Zu spät (6 Minuten), die anderen wussten davon, weil „Morgenrunde“ nicht zu Ende war, laut einem Bericht, eingelesen von Ada Brook und Goran Petrov",
  );
  expect(howWords({ ...past, broughtBy: [], wasTold: false, cause: null, minutes: 1 }, de)).toBe(
    "Zu spät (1 Minute), laut einem Bericht",
  );
});

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();
const onNow: AheadAnswer = {
  id: "m2",
  title: "Retrospective",
  startsAt: hours(-1),
  endsAt: hours(1),
  isAllDay: false,
  isOrganiser: false,
  answer: "accepted",
  isCancelled: false,
  colleagues: 6,
  here: false,
  word: null,
  others: [],
  may: { sayHere: true, say: true },
};

test("when a meeting is stands in the language that was chosen", () => {
  const meeting: AheadAnswer = {
    id: "m1",
    title: "Rückblick",
    startsAt: "2026-11-23T10:00:00Z",
    endsAt: "2026-11-23T11:00:00Z",
    isAllDay: false,
    isOrganiser: false,
    answer: "declined",
    isCancelled: false,
    colleagues: 6,
    here: false,
    word: null,
    others: [],
    may: { sayHere: true, say: true },
  };
  const before = new Date("2026-11-22T10:00:00Z");
  expect(whenWords(meeting, before, "Europe/Berlin", de)).toBe(
    "morgen 11:00 bis 12:00 · Von dir abgelehnt",
  );
  expect(whenWords(meeting, before, "Europe/Berlin", en)).toBe(
    "tomorrow 11:00 until 12:00 · You declined",
  );
  const within = new Date("2026-11-23T10:30:00Z");
  expect(whenWords({ ...meeting, answer: "accepted" }, within, "Europe/Berlin", de)).toBe(
    "jetzt, bis 12:00",
  );
});

test("whoever is here may take that back, and is offered no delay", () => {
  const row: AheadAnswer = { ...onNow, here: true, may: { sayHere: false, say: false } };
  const htmlOf = (meeting: AheadAnswer) =>
    renderToStaticMarkup(
      <LanguageContext value="en">
        <AheadRow meeting={meeting} />
      </LanguageContext>,
    );
  const { ahead } = en.sentences;
  const html = htmlOf(row);
  expect(html).toContain(ahead.isHere);
  expect(html).toContain(ahead.takeBack);
  expect(html).not.toContain(ahead.late);
  expect(htmlOf({ ...row, endsAt: row.startsAt })).not.toContain(ahead.takeBack);
});

test("a team's month is told in German, and nothing of it in English", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <TeamMeetingsView months={[{ month: "2026-10-01", people: 5, n: 1200, onTime: 0.85 }]} />
    </LanguageContext>,
  );
  expect(html).toContain(
    "Im Oktober 2026 war das Team bei etwa 85 % von rund 1.200 Besprechungen pünktlich; gezählt sind 5 Menschen oder einige mehr.",
  );
  expect(html).not.toContain("October");
  expect(html).not.toContain(en.sentences.team.rule);
});
