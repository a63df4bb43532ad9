import { dateOfDay, msPerDay, weekdayIndex } from "../days.ts";
import type { CalendarWords } from "./because-words.ts";
import { sayClock } from "./words.ts";

const weekdayNames = [
  "Montag",
  "Dienstag",
  "Mittwoch",
  "Donnerstag",
  "Freitag",
  "Samstag",
  "Sonntag",
];
const monthNames = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

function sayDay(day: number, said?: number): string {
  const date = dateOfDay(day);
  const year = date.year === said ? "" : ` ${date.year}`;
  return `${weekdayNames[weekdayIndex(day)]}, ${date.day}. ${monthNames[date.month - 1]}${year}`;
}

/** Days have a comma within them, so that another stands before the 'und'. */
const sayList = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}, und ${items.at(-1)}`;

const sayCount = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const rule = (toClosing: boolean): string =>
  toClosing ? "fällig am Ende der Arbeitszeit" : "fällig zur selben Uhrzeit";

export const inGerman: CalendarWords = {
  day: sayDay,
  moment: (wall, said) => `${sayDay(Math.floor(wall / msPerDay), said)}, ${sayClock(wall)}`,
  list: sayList,
  minutes: (count) => sayCount(count, "Arbeitsminute", "Arbeitsminuten"),
  hours: (count) => sayCount(count, "Arbeitsstunde", "Arbeitsstunden"),
  days: (count, toClosing) =>
    `${sayCount(count, "Arbeitstag", "Arbeitstage")}${toClosing ? " bis Tagesende" : ""}`,
  ofWorkingTime: (length) => `${length} Arbeitszeit`,
  near: { "-1": "gestern", "0": "heute", "1": "morgen" },
  weekday: (day) => weekdayNames[weekdayIndex(day)]!,
  date: sayDay,
  from: (amount, moment, zone) => `${amount} ab ${moment} (${zone})`,
  tooFar:
    "So viel Arbeitszeit gibt es in den 50 Jahren danach nicht; prüfe die Zeiten, die Feiertage und die Menge.",
  noDate: (since, left) =>
    `Solange die Pause seit ${since} dauert, lässt sich kein Tag nennen${left === null ? "" : `; wenn sie endet, bleiben ${left} Arbeitszeit`}`,
  on: (length, day) => `${length} am ${day}`,
  between: (length, openDays, first) =>
    `${length} an ${openDays === 1 ? "dem einen offenen Tag" : `den ${openDays} offenen Tagen`} ab ${first}`,
  more: (count) => `${count} weitere`,
  holidays: (count, names) => `${count === 1 ? "Feiertag" : "Feiertage"} übersprungen: ${names}`,
  pauses: (count, length) =>
    `${count === 1 ? "1 Pause nahm" : `${count} Pausen nahmen`} ${length} heraus`,
  clockChange: "die Uhr wird unterwegs umgestellt, und Stunden zählen, wie sie vergehen",
  atClosing: "aufgebraucht genau am Ende der Arbeitszeit",
  begins: (moment) => `gezählt ab ${moment}, dem ersten offenen Augenblick`,
  after: (count, names, toClosing) =>
    `danach ${count === 1 ? "kommt" : "kommen"} ${names}, ${rule(toClosing)}`,
  afterMany: (count, last, toClosing) =>
    `die ${count} offenen Tage danach enden mit ${last}, ${rule(toClosing)}`,
  nextClosing: "das nächste Ende der Arbeitszeit danach",
  movedOn: (pauses, moment) => `${pauses}, das verschiebt es auf ${moment}`,
  atOnce: "dann offen, also sofort fällig",
  nextOpen: (moment) =>
    `dann geschlossen oder in einer Pause, also fällig im nächsten offenen Augenblick, ${moment}`,
};
