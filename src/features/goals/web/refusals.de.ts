import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  wrongTeam:
    "Eines dieser Teams gibt es nicht mehr, oder es gehört zu einem Dienstleister. Wähle Teams aus dem Haus, die es gibt.",
  wrongOwner:
    "Diese Person ist nicht mehr hier oder arbeitet für einen Dienstleister. Wähle jemanden aus dem Haus.",
  wrongSegment:
    "Eines dieser Segmente gibt es nicht mehr. Nimm es heraus, und speichere noch einmal.",
  wrongDays:
    "Der letzte Tag liegt vor dem ersten. Sieh dir beide Tage an, und speichere noch einmal.",
  circle: "Jenes Ziel steht unter diesem und kann deshalb nicht zugleich darüber stehen.",
  tooDeep: "Ziele stehen höchstens sieben Ebenen tief. Wähle eines, das höher steht.",
  wrongFeed:
    "Diese Reihe oder dieses Team, woher die Werte kommen sollen, gibt es nicht. Wähle etwas anderes.",
  wrongAim:
    "Ein Anteil liegt zwischen 0 und 100, und eine Zeit ist nicht kleiner als 0. Sieh dir die Zahlen an.",
  closed:
    "Dieses Ziel ist abgeschlossen. Öffne es zuerst wieder; was du geschrieben hast, steht noch da.",
  changedMeanwhile:
    "Inzwischen hat jemand anderes etwas daran geändert. Schließe dies, sieh nach, was jetzt dasteht, und ändere es noch einmal.",
  tenTargets:
    "Ein Ziel hat höchstens zehn Zielgrößen. Entferne eine, oder setze ein weiteres Ziel darunter.",
  wrongDay: "Dieser Tag liegt in der Zukunft oder vor 1900. Sieh dir das Jahr an.",
  fed: "Die Werte dieser Zielgröße kommen von selbst aus ihrer Quelle.",
  itself: "Ein Ziel zieht nicht gegen sich selbst. Wähle ein anderes.",
  namedAlready:
    "Dass die beiden gegeneinander ziehen, ist schon genannt. Sag dort, was dazu zu sagen ist.",
  settled: "Das ist geklärt. Öffne es wieder, um noch etwas zu sagen.",
  notSettled: "Das ist schon offen.",
  wrongGoal: "Eines dieser Ziele oder die Zielgröße gibt es nicht. Wähle noch einmal.",
  wrongService:
    "Einen dieser Services gibt es nicht, oder er ist für dich nicht offen. Nimm ihn heraus.",
  ended: "Dieses Vorhaben ist schon beendet.",
  running: "Dieses Vorhaben wurde nicht vorzeitig beendet.",
  unreadable:
    "Das ist keine Datei mit Zielen. Nimm zuerst Ziele mit, um zu sehen, wie so eine Datei aussieht.",
  tooManyLines: "Das sind mehr als 1.000 Zeilen. Hole sie in Teilen herein.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Dieses Ziel oder Vorhaben gibt es nicht, oder du darfst es nicht ändern.",
};
