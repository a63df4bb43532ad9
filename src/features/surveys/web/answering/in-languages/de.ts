import type { FormWords } from "./form-words.ts";

const floors =
  "Weniger als fünf Antworten werden nie gezeigt, auch nichts, woraus man sie errechnen könnte; deine Worte nur, wo zehn oder mehr geantwortet haben, jedes für sich.";

export const words: FormWords = {
  before: "Bevor du antwortest",
  modes: { anonymous: "Anonym", confidential: "Vertraulich" },
  language: "Sprache der Fragen",
  until: (day) => `Offen bis ${day}.`,
  promise: {
    anonymous: (day) => [
      `Deine Antwort wird in diesem Browser verschlossen. Geöffnet werden kann sie erst nach dem ${day}, zusammen mit allen anderen, wenn zwei von drei Schlüsselhaltern es wollen.`,
      "Nichts von dem, was aufbewahrt wird, sagt, wer eine Antwort schrieb, wann oder von wo. Auch wer Goodturn betreibt, kann es nicht herausfinden. Nur wer diese Seiten verändert oder dein Netz beobachtet, könnte es; und die Art, wie du schreibst, kann dich verraten.",
      floors,
      "Niemand erfährt, ob du geantwortet hast; darum werden alle gleich erinnert.",
    ],
    confidential: (day) => [
      `Bis zum ${day} steht dein Name bei deiner Antwort, damit du sie ändern kannst: Wer die Datenbank betreibt, könnte sie lesen, sonst niemand.`,
      "Wenn die Welle schließt, wird dein Name entfernt. Was bleibt, hat keine Zeit und keine Reihenfolge: Niemand kann ihn wieder hinzufügen.",
      floors,
      "Keine Seite zeigt, wer geantwortet hat; darum werden alle gleich erinnert.",
    ],
  },
  head: {
    customers: (team) => `Wie du bedient wirst: ${team}`,
    mirror: () => "Was werden eure Kunden über euch sagen?",
    staff: () => "Wie es dir geht",
  },
  intro: {
    customers: (team) =>
      `Du hast in dieser Zeit etwas von ${team} gebraucht. Lass aus, was du nicht sagen kannst.`,
    mirror: (team) =>
      `Wähle, was die Kunden von ${team} vermutlich wählen. Der Unterschied zeigt, wo man einander anders sieht.`,
    staff: () =>
      "Über deine eigene Arbeit in den letzten Wochen. Lass aus, was du nicht sagen kannst.",
  },
  ends: {
    agree: ["gar nicht", "völlig"],
    ten: ["sehr unwahrscheinlich", "sehr wahrscheinlich"],
  },
  clear: "Zurücknehmen",
  clearOf: (question) => `Zurücknehmen: ${question}`,
  writtenIn: (language) => `Sprache dieser Frage: ${language}.`,
  markOne: "Wähle mindestens eine Stufe.",
  send: "Absenden",
  sendAgain: "Änderung absenden",
  sent: "Abgesandt. Du kannst es ändern, bis die Welle schließt.",
  changed: "Seit dem Absenden geändert.",
  waiting: "Dein Stimmzettel wird geholt.",
  noBallot: "Dein Stimmzettel konnte nicht geholt werden. Lade die Seite gleich noch einmal.",
  elsewhere:
    "Dein Stimmzettel hierfür liegt in einem anderen Browser: dem, in dem du Goodturn zuerst geöffnet hast, seit die Welle offen ist. Antworte dort; einen zweiten kann niemand ausstellen.",
  allElsewhere:
    "Deine Stimmzettel hierfür liegen in einem anderen Browser: dem, in dem du Goodturn zuerst geöffnet hast, seit die Welle offen ist, meist dem an deinem Arbeitsplatz. Antworte dort. Kein Server hat sie, damit niemand deine Antwort erkennen kann.",
};
