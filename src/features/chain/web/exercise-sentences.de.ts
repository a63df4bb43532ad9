import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const exercise: Translated<typeof english.exercise> = {
  title: "Deine Glieder nennen",
  subtitle: (team) =>
    `Fünf Minuten mit ${team}: Wofür wird jeder eurer Services gebraucht, und wer draußen kauft ihn?`,
  team: "Team",
  steps: { name: "Nennen", confirm: "Bestätigen", result: "Ergebnis" },
  stepsLabel: "Schritte",
  clock: (minutes) => {
    if (minutes === 0) return "Gerade begonnen. Nimm dir die Zeit, die du brauchst.";
    return minutes === 1
      ? "Eine Minute bisher. Nimm dir die Zeit, die du brauchst."
      : `${minutes} Minuten bisher. Nimm dir die Zeit, die du brauchst.`;
  },
  serviceOf: (at, all) => `Service ${at} von ${all}`,
  forWhom: "Wofür wird er gebraucht?",
  suggested: "Anfragen des letzten Jahres zeigen:",
  suggestTo: (to) => `Gebraucht für ${to}`,
  suggestTeam: (team) => `${team} fragt ihn an`,
  which: "Für welchen ihrer Services?",
  showMore: (count) => `${count} weitere zeigen`,
  other: "Ein anderer Service",
  otherHint: "Beginne, seinen Namen oder den seines Teams zu tippen.",
  add: "Hinzufügen",
  outside: "Wer draußen kauft ihn?",
  noSegments:
    "Noch sind keine Kunden draußen genannt. Das tut die Verwaltung oder die oberste Leitung unter „Kunden draußen“.",
  soFar: "Bisher genannt",
  nothing: "Noch nichts genannt. Wenn ihn niemand braucht, geh weiter.",
  takeBack: "Zurücknehmen",
  next: "Weiter",
  back: "Zurück",
  toConfirm: (count, words) =>
    count === 1 ? "Ein Glied wartet auf dich" : `${words} Glieder warten auf dich`,
  confirmIntro: "Ein anderes Team hat es genannt. Stimmt es?",
  yes: "Ja, das stimmt",
  no: "Nein, das stimmt nicht",
  allConfirmed: "Es gibt nichts, was du bestätigen müsstest.",
  toResult: "Zum Ergebnis",
  resultTitle: (seen, all, allWords) =>
    `${seen} von ${allWords} ${all === 1 ? "Person" : "Personen"} in deinem Team ${seen === "1" ? "sieht" : "sehen"} jetzt einen Kunden draußen`,
  waitsFor: "Diese warten auf das andere Team; seine Leitung hat dazu eine Zeile im Posteingang:",
  noneWaits: "Nichts wartet auf ein anderes Team.",
  anew: "Noch einmal durchgehen",
  toSight: "Deinen Blick zum Kunden ansehen",
  noTeam: "Du bist in keinem Team",
  noTeamText:
    "Die Übung macht ein Team. Bitte darum, in deines aufgenommen zu werden, und komm dann wieder.",
  noServices: "Dein Team bietet hier noch nichts an",
  noServicesText:
    "Sobald ein Service deines Teams im Katalog steht, lassen sich seine Glieder nennen.",
  notYours: "Du siehst zu: Die Menschen in diesem Team nennen seine Glieder.",
  begunAnew: "Neu begonnen. Die genannten Glieder bleiben.",
};
