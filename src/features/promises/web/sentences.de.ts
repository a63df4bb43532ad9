import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  calendarInUse:
    "Nach diesen Arbeitszeiten zählt ein Service, oder er hat es getan. Wähle für den Service zuerst andere; wonach je gezählt wurde, das bleibt.",
  changedMeanwhile:
    "Jemand anderes hat diese Arbeitszeiten geändert, während du geschrieben hast. Was du geschrieben hast, steht noch hier: Lies die andere Fassung, dann speichere noch einmal.",
  nameTaken: "Andere Arbeitszeiten haben schon diesen Namen. Wähle einen, der beide unterscheidet.",
  wrongCalendar: "Nach diesen Arbeitszeiten lässt sich nicht zählen. Warum, steht neben dem Feld.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Arbeitszeiten gibt es nicht, oder du kannst sie nicht ändern.",
};

const editor: German["editor"] = {
  back: "Arbeitszeiten",
  fresh: "Neue Arbeitszeiten",
  name: "Bezeichnung",
  nameHint: "Wo und für wen: „Büro Berlin“, „Nachtschicht“.",
  zone: "Zeitzone",
  zoneHint: "Die Uhr an der Wand derer, die danach arbeiten.",
  hours: "Stunden der Woche",
  hoursIntro:
    "Mehrere Zeiten am Tag gehen auch: 08:00-12:00, 13:00-17:00. Leer heißt geschlossen; 00:00-24:00 ist ein ganzer Tag.",
  sameAsMonday: "Dienstag bis Freitag wie Montag",
  holidays: "Feiertage",
  holidaysHint: "Einer je Zeile: 2026-12-25 für ein Datum, *-12-25 für jedes Jahr.",
  save: "Speichern",
  saved: "Gespeichert. Laufende Zusagen werden neu gezählt.",
  made: "Die Arbeitszeiten sind angelegt.",
  remove: "Löschen",
  removed: "Die Arbeitszeiten sind gelöscht.",
  of: (team) => `Arbeitszeiten von ${team}`,
  ofOrganisation: "Arbeitszeiten des ganzen Hauses",
  whose: "Von wem",
  whoseHint:
    "Nach denen eines Teams zählen nur seine eigenen Services, nach denen des ganzen Hauses alle.",
  organisation: "Das ganze Haus",
  chooseWhose: "Ein Team wählen",
  notYoursTitle: "Arbeitszeiten legen die Verwaltung und die Leitungen an",
  notYoursText:
    "Eine Leitung legt die ihres Teams an, die Verwaltung alle. Wende dich an sie, wenn welche fehlen.",
  notThatTeam:
    "Das Team, das der Link genannt hat, leitest du nicht, oder es ist geschlossen. Wähle, von wem diese Arbeitszeiten sein sollen.",
  readOnly:
    "Ändern können diese nur die Verwaltung und, wenn sie von einem Team sind, dessen Leitung.",
  wrongFrames: "Schreib Zeiten wie 08:00-17:00, mehrere mit einem Komma dazwischen.",
  wrongHoliday: (line) => `„${line}“ ist kein Datum: Schreib 2026-12-25 oder *-12-25.`,
};

export const sentences: German = {
  refusals,
  editor,
  weekdays: {
    mon: "Montag",
    tue: "Dienstag",
    wed: "Mittwoch",
    thu: "Donnerstag",
    fri: "Freitag",
    sat: "Samstag",
    sun: "Sonntag",
  },
  list: {
    title: "Arbeitszeiten",
    subtitle: "Wonach Zusagen gezählt werden: Stunden, Feiertage, Zeitzone.",
    add: "Neue Arbeitszeiten",
    name: "Bezeichnung",
    zone: "Zeitzone",
    hours: "Stunden",
    whose: "Von wem",
    services: "Services",
    organisation: "Das ganze Haus",
    emptyTitle: "Noch keine Arbeitszeiten",
    emptyText: "Leg zuerst welche an: Ein Service braucht sie, um eine Zeit zuzusagen.",
    closed: "geschlossen",
    days: { mon: "Mo", tue: "Di", wed: "Mi", thu: "Do", fri: "Fr", sat: "Sa", sun: "So" },
    run: (from, to) => `${from} bis ${to}`,
  },
  ofTeam: {
    title: "Arbeitszeiten",
    list: (team) => `Arbeitszeiten von ${team}`,
    none: "Dieses Team hat keine eigenen; seine Services zählen nach denen des ganzen Hauses.",
    add: "Neue Arbeitszeiten",
  },
  example: {
    title: "Ein Beispiel, ausgerechnet",
    intro: "Was diese Zeiten aus einer Zusage machen, bevor jemand darauf zählt.",
    asked: "Angefragt",
    amount: "Zugesagt",
    unit: "Einheit",
    hours: "Arbeitsstunden",
    days: "Arbeitstage",
    closing: "Arbeitstage, bis Tagesende",
    due: (when) => `Fällig: ${when}.`,
    impossible: "Berichtige zuerst die Zeiten; dann wird das Beispiel ausgerechnet.",
  },
};
