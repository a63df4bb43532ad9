import { expect, test } from "vitest";
import {
  addWorkingTime,
  type Amount,
  inGerman,
  readPauses,
  sayAmount,
  sayBecause,
  sayWhen,
} from "../index.ts";
import { calendar } from "./calendar-for-tests.ts";

function because(start: string, amount: Amount, pauses: [string, string | null][] = []): string {
  const [at, read] = [new Date(start), readPauses(pauses)];
  const deadline = addWorkingTime(calendar, at, amount, read);
  return sayBecause(calendar, at, amount, read, deadline, inGerman);
}
const minutes = (count: number): Amount => ({ unit: "working-minutes", minutes: count });
const days = (count: number): Amount => ({ unit: "working-days", days: count });
const closing = (count: number): Amount => ({ unit: "working-days-end-of-day", days: count });

test.each<[string, string, Amount, [string, string | null][], string]>([
  [
    "by the hours of each day",
    "2016-02-01T11:25:30Z",
    minutes(300),
    [],
    "5 Arbeitsstunden ab Montag, 1. Februar 2016, 12:25:30 (Europe/Berlin): 4 h 34 min 30 s am Montag, 1. Februar, und 25 min 30 s am Dienstag, 2. Februar.",
  ],
  [
    "with its pause and the first open moment",
    "2016-01-31T11:00:00Z",
    minutes(90),
    [["2016-02-01T07:10:00Z", "2016-02-01T07:30:00Z"]],
    "90 Arbeitsminuten ab Sonntag, 31. Januar 2016, 12:00 (Europe/Berlin): 1 h 30 min am Montag, 1. Februar; gezählt ab Montag, 1. Februar, 08:00, dem ersten offenen Augenblick; 1 Pause nahm 20 min heraus.",
  ],
  [
    "with a closing, a holiday and the change of the clocks",
    "2016-03-25T16:30:00Z",
    minutes(570),
    [],
    "570 Arbeitsminuten ab Freitag, 25. März 2016, 17:30 (Europe/Berlin): 30 min am Freitag, 25. März, und 9 h am Dienstag, 29. März; Feiertag übersprungen: Montag, 28. März; die Uhr wird unterwegs umgestellt, und Stunden zählen, wie sie vergehen; aufgebraucht genau am Ende der Arbeitszeit.",
  ],
  [
    "when it runs over many days",
    "2016-02-01T11:00:00Z",
    minutes(60 * 60),
    [],
    "60 Arbeitsstunden ab Montag, 1. Februar 2016, 12:00 (Europe/Berlin): 5 h am Montag, 1. Februar, 54 h an den 6 offenen Tagen ab Dienstag, 2. Februar, und 1 h am Mittwoch, 10. Februar.",
  ],
  [
    "when nothing is to be counted",
    "2016-02-01T12:30:00Z",
    minutes(0),
    [],
    "0 Arbeitsminuten ab Montag, 1. Februar 2016, 13:30 (Europe/Berlin): dann geschlossen oder in einer Pause, also fällig im nächsten offenen Augenblick, Montag, 1. Februar, 14:00.",
  ],
  [
    "by one day",
    "2016-02-05T11:00:00Z",
    days(1),
    [],
    "1 Arbeitstag ab Freitag, 5. Februar 2016, 12:00 (Europe/Berlin): danach kommt Montag, 8. Februar, fällig zur selben Uhrzeit.",
  ],
  [
    "by two days, to closing",
    "2016-02-05T11:00:00Z",
    closing(2),
    [],
    "2 Arbeitstage bis Tagesende ab Freitag, 5. Februar 2016, 12:00 (Europe/Berlin): danach kommen Montag, 8. Februar, und Dienstag, 9. Februar, fällig am Ende der Arbeitszeit.",
  ],
  [
    "by many days",
    "2016-02-05T11:00:00Z",
    days(20),
    [],
    "20 Arbeitstage ab Freitag, 5. Februar 2016, 12:00 (Europe/Berlin): die 20 offenen Tage danach enden mit Freitag, 4. März, fällig zur selben Uhrzeit.",
  ],
  [
    "while a pause is open",
    "2016-02-01T11:00:00Z",
    minutes(60),
    [["2016-02-01T11:30:00Z", null]],
    "1 Arbeitsstunde ab Montag, 1. Februar 2016, 12:00 (Europe/Berlin): Solange die Pause seit Montag, 1. Februar, 12:30 dauert, lässt sich kein Tag nennen; wenn sie endet, bleiben 30 min Arbeitszeit.",
  ],
])("a deadline is explained in German %s", (_case, start, amount, pauses, said) => {
  expect(because(start, amount, pauses)).toBe(said);
});

test("when it is due is said in German, and midnight closes the day before it", () => {
  const now = new Date("2016-02-05T11:00:00Z");
  const ends = ["2016-02-05T16:00:00Z", "2016-02-06T23:00:00Z", "2016-02-08T09:00:00Z"];
  expect(ends.map((at) => sayWhen(new Date(at), now, "Europe/Berlin", inGerman))).toEqual([
    "heute 17:00",
    "morgen 24:00",
    "Montag 10:00",
  ]);
  const [later, next] = [new Date("2016-03-08T09:00:00Z"), new Date("2017-03-08T09:00:00Z")];
  expect(sayWhen(later, now, "Europe/Berlin", inGerman)).toBe("Dienstag, 8. März 10:00");
  expect(sayWhen(next, now, "Europe/Berlin", inGerman)).toBe("Mittwoch, 8. März 2017 10:00");
  expect(sayAmount({ unit: "working-minutes", seconds: 30 }, inGerman)).toBe("30 s Arbeitszeit");
});
