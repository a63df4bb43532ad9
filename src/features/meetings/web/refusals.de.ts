/** Why something is refused, or could not be read. */
import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  calendarTrouble: "Der Kalender ließ sich nicht lesen.",
  tooManyCalendars: "Mehr als zehn Kalender gehen nicht. Nimm zuerst einen weg.",
  notAhead: "Diese Besprechung ist vorbei, oder sie ist mehr als einen Tag entfernt.",
  alreadyHere: "Du hast gesagt, dass du da bist. Nimm das zuerst zurück.",
  wrongTime: "Wähle eine Zeit, die noch kommt und vor dem Ende der Besprechung liegt.",
  notNow: "Das kannst du ab einer Viertelstunde vor der Besprechung sagen, bis sie endet.",
  noText: "In dieser Datei steht kein Text. Wähle die CSV-Datei, die Teams oder Zoom erzeugt hat.",
  unknownLayout:
    "Das ist kein Anwesenheitsbericht von Teams oder Zoom, wie er hier bekannt ist. Wähle die Datei so, wie sie heruntergeladen wurde, unverändert.",
  noTimes:
    "Dieser Bericht zählt zusammen, wie lange alle da waren, und sagt nicht, wann sie kamen. Nimm in Zoom den Haken bei „Show unique users“ (eindeutige Benutzer anzeigen) weg und exportiere ihn noch einmal.",
  contradictoryDates:
    "Bei manchen Datumsangaben steht der Tag vorn, bei anderen der Monat. Wähle die Datei so, wie sie heruntergeladen wurde.",
  orderOpen:
    "Die Datumsangaben darin lassen sich auf zwei Arten lesen. Sag unten, was zuerst steht.",
  wrongZone: "Diese Zeitzone gibt es nicht. Schreib eine wie Europe/Berlin.",
  notThatMeeting:
    "Nach diesem Bericht kam die erste Person mehr als eine halbe Stunde vor oder nach dem Beginn der Besprechung. Vielleicht wurde er in einer anderen Zeitzone exportiert.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Besprechung oder diesen Kalender gibt es nicht, oder nicht bei dir.",
};

export const troubles: Translated<typeof english.troubles> = {
  closedAddress:
    "Diese Adresse steht Goodturn nicht offen: Offen sind nur https im öffentlichen Internet und Rechner im Haus, die eingetragen hat, wer Goodturn betreibt.",
  unreachable: "Der Server dieser Adresse war nicht zu erreichen.",
  tooSlow: "Der Server hat nicht innerhalb von zehn Sekunden geantwortet.",
  tooLarge: "Der Kalender ist größer als 5 MB.",
  tooManyHops: "Die Adresse führt ohne Ende von einer Stelle zur nächsten.",
  notFound: "Unter dieser Adresse ist nichts mehr. Lass dir die Adresse des Kalenders neu geben.",
  notAllowed:
    "Der Server verlangt eine andere Anmeldung. Prüf den Anmeldenamen und erstelle ein neues App-Passwort.",
  serverFails: "Der Server des Kalenders hat gerade selbst eine Störung.",
  noCalendar: "Was unter dieser Adresse steht, ist kein Kalender.",
  secretGone:
    "Das Passwort lässt sich hier nicht mehr öffnen. Nimm den Kalender weg und füge ihn neu hinzu.",
};
