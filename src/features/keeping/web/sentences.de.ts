import type { Translated } from "#web/data/translated.ts";
import type * as english from "./sentences.ts";

export const refusals: Translated<typeof english.refusals> = {
  notDeparted: "Diese Person hat das Haus nicht verlassen. Trag das zuerst ein.",
  erased: "Der Name dieser Person wurde schon gelöscht.",
  missing: "Hier ist nichts, was du sehen darfst.",
  wrongInput: "Schreib eine ganze Zahl von Tagen, von 1 bis 36.500.",
};

export const sentences: Translated<typeof english.sentences> = {
  stored: {
    title: "Was über mich gespeichert ist",
    subtitle:
      "Jede Art von Eintrag, wer ihn sieht und wie lange er aufbewahrt wird. Die Einträge selbst sind auf Englisch beschrieben.",
    back: "Einstellungen",
    what: "Was",
    who: "Wer es sieht",
    howLong: "Wie lange",
    count: "Wie viele",
    none: "Über dich ist nichts gespeichert",
  },
  retention: {
    title: "Aufbewahrung",
    subtitle: "Was älter ist, wird einmal am Tag entfernt. Was entfernt ist, kommt nicht wieder.",
    days: (what) => `Tage: ${what}`,
    usual: (days) => `${days} ${days === 1 ? "Tag" : "Tage"}, solange hier nichts anderes steht.`,
    save: "Speichern",
    saved: "Gespeichert. Es geschieht innerhalb eines Tages.",
    back: "Verwaltung",
    none: "Noch wird nichts für eine bestimmte Zeit aufbewahrt",
  },
};
