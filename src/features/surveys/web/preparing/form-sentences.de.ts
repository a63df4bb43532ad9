import type { Translated } from "#web/data/translated.ts";
import type { form as english } from "./form-sentences.ts";

const or = new Intl.ListFormat("de-DE", { type: "disjunction" });

export const form: Translated<typeof english> = {
  fresh: "Eine Umfrage vorbereiten",
  changing: "Die Umfrage ändern",
  intro: "Acht Fragen dauern eine Minute. Jede weitere kostet Antworten.",
  name: "Name",
  nameHint: "So, wie ihn die lesen, die gefragt werden.",
  kind: "Worum es geht",
  kindHints: {
    service: "Kunden beurteilen die Teams, mit denen sie zu tun hatten.",
    pulse:
      "Alle sagen, wie es bei ihrer eigenen Arbeit geht und ob sie sie weiterempfehlen würden.",
  },
  mode: "Wie sicher es ist",
  modeHints: {
    anonymous:
      "Niemand kann herausfinden, wer was gesagt hat, auch nicht, wer Goodturn betreibt. Braucht drei Schlüsselhalter; zwei von ihnen öffnen die Antworten, wenn die Welle geschlossen ist.",
    confidential:
      "Namen werden entfernt, wenn die Welle schließt. Bis dahin könnte, wer die Datenbank betreibt, lesen, wer was gesagt hat, und die Seite sagt das auch.",
  },
  fixed: (kind, mode) =>
    `${kind}, ${mode.toLowerCase()}. Bei einer Umfrage, die es schon gibt, bleibt das so: Was unter einem Versprechen gesagt wurde, wird nie unter einem anderen gelesen.`,
  mirror: "Auch die Teams selbst fragen, was ihre Kunden sagen werden",
  mirrorHint: "Das zeigt, wo beide den Service anders sehen. Es fragt mehr Menschen.",
  teams: "Nur über diese Teams",
  teamsHint: "Keines gewählt: über jedes Team, das andere um etwas gebeten haben.",
  addTeam: "Ein Team hinzufügen",
  removeTeam: (team) => `${team} herausnehmen`,
  items: "Fragen",
  add: "Aus der Sammlung hinzufügen",
  addOwn: "Eine schreiben",
  up: "Weiter nach oben",
  down: "Weiter nach unten",
  remove: "Herausnehmen",
  ownHint: "{team} steht für den Namen des Teams.",
  ownKind: "Wie sie beantwortet wird",
  ownKinds: { agree: "Fünf Stufen", ten: "0 bis 10", words: "Worte" },
  ownReversed: "Zustimmung ist eine schlechte Nachricht",
  ownIf: "Wem sie gestellt wird",
  everybody: "Allen",
  ifLow: (text) => `Wer 1 oder 2 wählt bei: ${text}`,
  ownLanguages:
    "Eine Sprache genügt, wenn auch alle anderen Fragen in ihr geschrieben sind. Wer in einer Sprache liest, die du leer lässt, sieht die Frage in einer anderen, und es steht dabei.",
  ownLacks: (languages) => `Schreib sie auf ${or.format(languages)}.`,
  languageOf: (lang) => `Text auf ${lang}`,
  languages: {
    en: "Englisch",
    de: "Deutsch",
    fr: "Französisch",
    es: "Spanisch",
    pl: "Polnisch",
  },
  inLanguages: (list) => `Sprachen: ${list}.`,
  save: "Speichern",
  leave: "Lassen",
  make: "Anlegen",
  made: "Die Umfrage ist da. Plane als Nächstes eine Welle.",
  saved: "Gespeichert. Wellen, die schon geöffnet wurden, behalten, was sie fragen.",
  nameless: "Gib ihr einen Namen.",
  itemless: "Füg mindestens eine Frage hinzu.",
};
