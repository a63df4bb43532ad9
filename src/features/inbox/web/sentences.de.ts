import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  refusals: {
    leadsHear:
      "Du leitest ein Team, und von einer gebrochenen Zusage muss erfahren, wer etwas tun kann. Das geht auch leise, ohne Zahl an der Glocke.",
    missing: "Diese Zeile kannst du nicht mehr sehen. Sonst hat sich nichts geändert.",
    notNow: "Die Anfrage wurde inzwischen geändert. Öffne sie, um zu sehen, wie es um sie steht.",
    changedMeanwhile: "Die Anfrage wurde inzwischen geändert. Öffne sie, um zu sehen, was neu ist.",
  },
  choices: {
    show: "Zeigen, mit Zahl",
    quiet: "Leise, ohne Zahl",
    off: "Gar nicht",
  },
  groups: {
    asked: "Was du angefragt hast",
    work: "Arbeit für dich",
    time: "Zusagen und Zeit",
    colleagues: "Unter Kolleginnen und Kollegen",
    purpose: "Worum es geht",
  },
  title: "Posteingang",
  lines: "Zeilen im Posteingang",
  tabs: { label: "Welche Zeilen", unread: "Ungelesen", all: "Alle" },
  next: "Nächste Zeile",
  previous: "Vorige Zeile",
  finish: "Abhaken",
  finishKey: "Die Zeile abhaken",
  bringBack: "Als ungelesen kennzeichnen",
  yes: "Ja, es war richtig",
  yesKey: "Sagen, dass es richtig war",
  no: "Nein",
  noLabel: (title) => `Nein, etwas fehlt: ${title}`,
  readAll: "Alle abhaken",
  settings: "Wie laut",
  more: "Mehr zeigen",
  empty: "Nichts wartet auf dich",
  emptyText:
    "Antworten, Fragen und Warnungen stehen hier, sobald sie kommen. Was du abgehakt hast, findest du unter „Alle“.",
  emptyAll: "Noch hat dich nichts erreicht",
  emptyAllText:
    "Wenn dir jemand antwortet, dich fragt oder erwähnt oder eine Zusage näher rückt, steht es hier.",
  quiet: "leise",
  unread: "ungelesen",
  request: (number, team) => `Anfrage ${number} · ${team}`,
  said: {
    read: "Abgehakt.",
    readAll: (count) =>
      count === 1 ? "Eine Zeile ist abgehakt." : `${count} Zeilen sind abgehakt.`,
    right: (title) => `Du hast gesagt, dass „${title}“ richtig war.`,
  },
  preferences: {
    title: "Benachrichtigungen",
    subtitle: "Was dich in Goodturn erreicht, und wie laut. Was du wählst, sieht niemand sonst.",
    back: "Posteingang",
    leads: "Du leitest ein Team: Das kann leise sein, aber nicht aus.",
  },
};
