import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  changedMeanwhile:
    "Inzwischen wurde sie geändert, vielleicht in einem anderen Fenster. Was du siehst, wird neu gelesen; schreib deine Änderung noch einmal.",
  hasEnded: "Sie ist zu Ende. Nimm das zuerst zurück, wenn sie doch weiterläuft.",
  notEnded: "Sie ist nicht zu Ende.",
  wrongMeasure:
    "Sag, woran sie gemessen wird: in Worten, oder an einer Zahl mit ihrem Team oder ihrer Reihe und einem Zielwert.",
  wrongAim: "Ein Anteil liegt zwischen 0 und 100\u00a0%, und eine Zeit ist mehr als nichts.",
  wrongDays:
    "Der letzte Tag liegt in der Zukunft, höchstens drei Jahre voraus; Zwischenstände liegen nach dem ersten Tag und vor dem letzten.",
  notYourTeam: "Wähle ein Team, das du leitest, oder einen Teil davon.",
  wrongSponsor:
    "Unterstützen kann jemand anderes, der leitet: wer ein Team leitet, oder die oberste Leitung.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Selbstverpflichtung gibt es nicht, oder sie ist für dich nicht offen.",
};
