import type { FormWords } from "./form-words.ts";

const floors =
  "Weniger als fünf Antworten werden nie gezeigt, auch nichts, woraus man sie errechnen könnte; Ihre Worte nur, wo zehn oder mehr geantwortet haben, jedes für sich.";

export const words: FormWords = {
  before: "Bevor Sie antworten",
  modes: { anonymous: "Anonym", confidential: "Vertraulich" },
  language: "Sprache der Fragen",
  until: (day) => `Offen bis ${day}.`,
  promise: {
    anonymous: (day) => [
      `Ihre Antwort wird in diesem Browser verschlossen. Geöffnet werden kann sie erst nach dem ${day}, zusammen mit allen anderen, wenn zwei von drei Schlüsselhaltern es wollen.`,
      "Nichts von dem, was aufbewahrt wird, sagt, wer eine Antwort schrieb, wann oder von wo. Auch wer Goodturn betreibt, kann es nicht herausfinden. Nur wer diese Seiten verändert oder Ihr Netz beobachtet, könnte es; und die Art, wie Sie schreiben, kann Sie verraten.",
      floors,
      "Niemand erfährt, ob Sie geantwortet haben; darum werden alle gleich erinnert.",
    ],
    confidential: (day) => [
      `Bis zum ${day} steht Ihr Name bei Ihrer Antwort, damit Sie sie ändern können: Wer die Datenbank betreibt, könnte sie lesen, sonst niemand.`,
      "Wenn die Runde schließt, wird Ihr Name entfernt. Was bleibt, hat keine Zeit und keine Reihenfolge: Niemand kann ihn wieder hinzufügen.",
      floors,
      "Keine Seite zeigt, wer geantwortet hat; darum werden alle gleich erinnert.",
    ],
  },
  head: {
    customers: (team) => `Wie Sie bedient werden: ${team}`,
    mirror: () => "Was werden Ihre Kunden über Sie sagen?",
    staff: () => "Wie es Ihnen geht",
  },
  intro: {
    customers: (team) =>
      `Sie haben in dieser Zeit etwas von ${team} gebraucht. Lassen Sie aus, was Sie nicht sagen können.`,
    mirror: (team) =>
      `Wählen Sie, was die Kunden von ${team} vermutlich wählen. Der Unterschied zeigt, wo man einander anders sieht.`,
    staff: () =>
      "Über Ihre eigene Arbeit in den letzten Wochen. Lassen Sie aus, was Sie nicht sagen können.",
  },
  ends: {
    agree: ["gar nicht", "völlig"],
    ten: ["sehr unwahrscheinlich", "sehr wahrscheinlich"],
  },
  clear: "Zurücknehmen",
  clearOf: (question) => `Zurücknehmen: ${question}`,
  writtenIn: (language) => `Sprache dieser Frage: ${language}.`,
  markOne: "Wählen Sie mindestens eine Stufe.",
  send: "Absenden",
  sendAgain: "Änderung absenden",
  sent: "Abgesandt. Sie können es ändern, bis die Runde schließt.",
  changed: "Seit dem Absenden geändert.",
  waiting: "Ihr Stimmzettel wird geholt.",
  noBallot: "Ihr Stimmzettel konnte nicht geholt werden. Laden Sie die Seite gleich noch einmal.",
  elsewhere:
    "Ihr Stimmzettel hierfür liegt in einem anderen Browser: dem, in dem Sie Goodturn zuerst geöffnet haben, seit die Runde offen ist. Antworten Sie dort; einen zweiten kann niemand ausstellen.",
  allElsewhere:
    "Ihre Stimmzettel hierfür liegen in einem anderen Browser: dem, in dem Sie Goodturn zuerst geöffnet haben, seit die Runde offen ist, meist dem Ihres Arbeitsplatzes. Antworten Sie dort. Kein Server hat sie, damit niemand Ihre Antwort erkennen kann.",
};
