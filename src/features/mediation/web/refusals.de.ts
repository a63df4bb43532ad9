import type { Translated } from "#web/data/translated.ts";
import type { refusals as english } from "./sentences.ts";

export const refusals: Translated<typeof english> = {
  wrongParties:
    "Eine Mediation liegt zwischen zwei verschiedenen Teams hier oder zwischen zwei Menschen, die hier arbeiten.",
  noLead: "Dieses Team hat zurzeit keine Leitung; deshalb kann niemand für es sprechen.",
  hasMoved:
    "Die Mediation ist inzwischen weitergegangen. Was du siehst, wird neu gelesen; deine Worte stehen noch im Feld.",
  hasEnded: "Diese Mediation ist zu Ende.",
  notOfTheTeam:
    "Wer für ein Team spricht, gehört zu ihm und hat sonst keinen Teil an dieser Mediation.",
  notAMediator: "Vermitteln kann, wer diese Rolle hat und zu keiner der beiden Seiten gehört.",
  wrongKeys:
    "Jemand hat inzwischen einen neuen Schlüssel begonnen. Was du siehst, wird neu gelesen; vergleicht noch einmal.",
  writtenAlready: "Das gibt es schon einmal. Ändere, was schon da steht.",
  wrongFigure: "Die Zahl muss zwischen den beiden Teams dieser Mediation liegen.",
  tooMany: "So viel fasst eine Mediation nicht.",
  changedMeanwhile:
    "Es wurde inzwischen geändert. Was du siehst, wird neu gelesen; schreib deine Änderung noch einmal.",
  notYetWritten: "Hier ist zuerst noch etwas zu schreiben.",
  tooFewOptions:
    "Schreib zuerst mindestens drei Möglichkeiten auf. Gut müssen sie noch nicht sein.",
  noSuchStep: "Dieser Schritt endet auf andere Weise.",
  missing: "Diese Mediation gibt es nicht, oder du nimmst nicht an ihr teil.",
};
