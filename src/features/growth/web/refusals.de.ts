import type { Translated } from "#web/data/translated.ts";
import { leastViews } from "../rules.ts";
import type * as english from "./refusals.ts";

export const refusals: Translated<typeof english.refusals> = {
  missing:
    "Hier ist nichts, was du sehen darfst. Vielleicht wurde es gelöscht, oder es ist beendet.",
  changed:
    "Es wurde inzwischen in einem anderen Fenster geändert. Kopiere, was du hast, und lies es neu.",
  hasResolution:
    "Es läuft schon ein Vorsatz. Sag zuerst, was aus ihm geworden ist; einer zur selben Zeit genügt.",
  isFull:
    "Du hast so viele Einträge behalten, wie Platz haben. Nimm sie in eine Datei mit und lösche alte.",
  noKey:
    "Es gibt inzwischen einen anderen Schlüssel oder noch keinen. Was du siehst, wird neu gelesen; versuch es noch einmal.",
  sharedAlready: "Diese Person hat schon eine Kopie davon.",
  hasOpenRound: "Es läuft schon eine Runde.",
  tooSoon:
    "Deine letzte Runde endete vor weniger als 90 Tagen. Bei fast denselben Menschen würde der Unterschied verraten, wer was gesagt hat.",
  tooFew: `Es braucht mindestens ${leastViews} andere: Weniger werden nie gezeigt.`,
  namedTwice: "Jemand ist zweimal genannt.",
  notColleagues:
    "Eine dieser Personen ist nicht mehr hier oder arbeitet für einen Dienstleister. Nimm sie heraus und versuch es noch einmal.",
  hasEnded: "Die Runde ist schon beendet. Was du siehst, wird neu gelesen.",
  twiceTheSame:
    "Eine Kompetenz ist zweimal beantwortet. Lade die Seite neu und beginne noch einmal.",
  keyChanged:
    "Wer dich gefragt hat, hat einen anderen Schlüssel begonnen; diese Runde lässt sich nicht mehr beantworten.",
  tooLong: "Das ist zu lang für eine Seite: Etwa 60.000 Zeichen haben Platz. Verteile es auf zwei.",
  notOurs: "Das ist keine Datei, die Goodturn hier geschrieben hat.",
  nothingWritten: "Schreib zuerst etwas.",
};

export const refusalsOfWriting: Translated<typeof english.refusalsOfWriting> = {
  ...refusals,
  noKey:
    "Du hast inzwischen in einem anderen Fenster einen anderen Schlüssel begonnen. Kopiere, was du geschrieben hast, lade die Seite neu und öffne den neuen Schlüssel.",
};
