import type { Translated } from "#web/data/translated.ts";
import type * as english from "./named.ts";

export const stages: Translated<typeof english.stages> = {
  write: "Schreiben",
  group: "Ordnen",
  vote: "Abstimmen",
  discuss: "Besprechen",
  act: "Vereinbaren",
  closed: "Abgeschlossen",
};

export const stageWords: Translated<typeof english.stageWords> = {
  write:
    "Alle schreiben für sich. Niemand liest, was die anderen schreiben, bis das Schreiben zu Ende ist.",
  group: "Lest alle Karten und legt unter ein Thema, was zusammengehört.",
  vote: "Alle haben drei Stimmen: Worüber lohnt es sich zuerst zu sprechen? Wer wofür gestimmt hat, wird nicht aufgehoben.",
  discuss:
    "Nehmt ein Thema nach dem anderen. Fragt nach dem Warum, bis es trägt, und erst danach, was zu tun ist.",
  act: "Höchstens drei Maßnahmen, jede mit einer Person, einem Tag und der Zahl, die sie bewegen soll.",
  closed:
    "Diese Nachbesprechung ist abgeschlossen. Was vereinbart ist, wird verfolgt, bis es erledigt ist.",
};

export const kinds: Translated<typeof english.kinds> = {
  initiative: "Das Ende eines Vorhabens",
  promise: "Eine weit verfehlte Zusage",
  defects: "Mehrmals dasselbe",
  agreement: "Der Rückblick auf eine Vereinbarung",
  commitment: "Eine Selbstverpflichtung, die nicht gehalten wurde",
  team: "Eine gemeinsame Arbeit",
};

export const questions: Translated<typeof english.questions> = {
  well: "Was ist gut gelaufen?",
  badly: "Was nicht?",
  puzzle: "Was ist uns ein Rätsel?",
};

export const facts: Translated<typeof english.facts> = {
  asked: "Angefragt",
  taken: "Übernommen",
  waiting: "Begann zu warten",
  resumed: "Ging weiter",
  "handed-over": "Übergeben",
  due: "War bis hierhin zugesagt",
  done: "Erledigt",
  reopened: "Kam zurück",
  confirmed: "Bestätigt",
  withdrawn: "Nicht mehr gebraucht",
  began: "Der erste Tag",
  "was-to-end": "Der letzte Tag",
  "ended-early": "Früher beendet",
  "check-in": "Zum Ziel gesagt",
  said: "",
};

export const states: Translated<typeof english.states> = {
  open: "Offen",
  overdue: "Überfällig",
  done: "Erledigt",
  "not-done": "Nicht erledigt",
};

export const measures: Translated<typeof english.measures> = {
  words: "In Worten",
  "promise-kept": "Gehaltene Zusagen",
  "right-first-time": "Auf Anhieb richtig",
  done: "Median bis zur Erledigung",
};

export const verdicts: Translated<typeof english.verdicts> = {
  better: "Es hat gewirkt",
  worse: "Es ist schlechter geworden",
  "cannot-tell": "Nicht von Zufall zu unterscheiden",
  "too-few": "Zu wenige für eine Aussage",
};

export const refusals: Translated<typeof english.refusals> = {
  changedMeanwhile:
    "Jemand anders hat das inzwischen geändert. Du siehst jetzt, was diese Person geschrieben hat.",
  notNow: "Die Nachbesprechung ist inzwischen in einem anderen Abschnitt; das geht dort nicht.",
  notYourTeam: "Eines der Teams muss dein eigenes sein.",
  wrongDays:
    "Die Tage müssen in der Vergangenheit liegen, höchstens zwei Jahre zurück, der erste zuerst.",
  wrongStage: "Eine Nachbesprechung geht Abschnitt für Abschnitt weiter.",
  reasonNeeded: "Sag, warum es zurückgeht; die anderen werden danach fragen.",
  alreadyWritten: "Jemand hat schon geschrieben; deshalb bleibt es, wie es ist.",
  lastToLead: "Jemand muss sie leiten. Lass zuerst eine andere Person leiten.",
  notAColleague: "In dieser Organisation ist niemand mit diesem Namen.",
  wrongDay:
    "Wähle einen Tag, der passt: Was geschehen ist, liegt zurück; eine Maßnahme liegt vor euch, höchstens ein Jahr.",
  otherNames: "Ob die Karten Namen tragen, wurde inzwischen neu gewählt. Schick es noch einmal ab.",
  full: "Hier sind tausend Karten. Nehmt zuerst einige heraus.",
  wrongSecret:
    "Diese Karte wurde in einem anderen Browser geschrieben; nur dort lässt sie sich ändern.",
  tooManyThemes: "Es gibt dreißig Themen. Legt zuerst einige zusammen.",
  tooManyVotes: "Alle haben drei Stimmen, nicht mehr.",
  whyFirst: "Sag zuerst, warum: Eine Antwort ohne Warum hält selten.",
  threeAtMost: "Drei Maßnahmen sind das Höchste. Mehr werden selten erledigt.",
  wrongMeasure:
    "Wähle das Team, um dessen Zahl es geht, oder sag in Worten, woran ihr es sehen werdet.",
  wrongOwner: "Die Maßnahme gehört jemandem, der an der Nachbesprechung teilnimmt.",
  hasEnded: "Wie diese Maßnahme ausgegangen ist, hat schon jemand gesagt.",
  stillWritten: "An den Maßnahmen dieser Nachbesprechung wird noch geschrieben.",
  notEnded: "Diese Maßnahme ist offen.",
};
