/** The words of the screens of lessons in German; they say du, as the lessons do. */
import type { Translated } from "#web/data/translated.ts";
import { template } from "./own/template.de.ts";
import type { sentences } from "./sentences.ts";

type German = Translated<typeof sentences>;

const refusals: German["refusals"] = {
  missing:
    "Hier ist keine Lektion, die du sehen darfst. Vielleicht hat der Link nicht ganz gestimmt.",
  notDone: "Es gab keinen Vermerk mehr, dass du diese Lektion gemacht hast. Geändert wurde nichts.",
  notWhole:
    "Im Text stimmt noch etwas nicht. Was du geschrieben hast, steht noch hier; darunter steht, was nicht stimmt und in welcher Zeile.",
  nameTaken:
    "Eine Lektion, die zu Goodturn gehört, heißt schon so. Wähle einen anderen Namen; was du geschrieben hast, steht noch hier.",
  nameKept:
    "Diesen Namen braucht Goodturn selbst als Adresse. Wähle einen anderen; was du geschrieben hast, steht noch hier.",
  changedMeanwhile:
    "Jemand anderes hat diesen Text inzwischen geändert. Was du geschrieben hast, steht noch hier; davon ist noch nichts gespeichert.",
};

const beside: German["beside"] = {
  mediation: "Fünf Minuten, die helfen können:",
  "mediation-led": "Fünf Minuten vor dem nächsten Gespräch:",
  "debrief-led": "Fünf Minuten, bevor du beginnst:",
  "came-back": "Fünf Minuten darüber, wie man es wieder in Ordnung bringt:",
  "sent-back": "Fünf Minuten darüber, so zu fragen, dass andere anfangen können:",
  "low-answer": "Fünf Minuten darüber, was man damit anfängt:",
  declining: "Fünf Minuten über ein Nein, das hilft:",
  "survey-answers": "Fünf Minuten darüber, wie man annimmt, was gesagt wird:",
  "difficult-pair": "Fünf Minuten, die zwischen euch helfen können:",
  late: "Fünf Minuten darüber, pünktlich zusammenzukommen:",
};

const list: German["list"] = {
  title: "Lektionen",
  subtitle:
    "Je fünf Minuten, mit einer Situation zum Entscheiden. Was du hier tust, ist für dich: Niemand sieht, welche Lektionen du gemacht hast.",
  offered: "Gerade dir angeboten",
  offeredIntro: "Nur du siehst diese Lektionen, und nur du siehst den Grund.",
  notNow: "Jetzt nicht",
  notNowOf: (title) => `Jetzt nicht: ${title}`,
  tookAway: "Das Angebot ist weg; die Lektion bleibt in der Liste.",
  begun: "Begonnen",
  all: "Lektionen zum Lesen",
  done: "Gemacht",
  minutes: (count) => minutes(count),
  own: "aus deiner Organisation",
  goOn: (step, steps) => `Du hast bei Teil ${step} von ${steps} aufgehört`,
  doneOn: (day, times) =>
    times === 1 ? `gemacht am ${day}` : `${times}-mal gemacht, zuletzt am ${day}`,
  again: (day) => `wird am ${day} wieder angeboten`,
  inLanguage: (language) => `auf ${language}`,
  empty: "Hier sind keine Lektionen",
  emptyText: "Wer Goodturn verwaltet, kann welche hinzufügen.",
  record: "Deine eigenen Vermerke:",
  csv: "CSV",
  json: "JSON",
};

const one: German["one"] = {
  back: "Lektionen",
  part: (at, of) => `Teil ${at} von ${of}`,
  parts: "Teile der Lektion",
  next: "Weiter",
  previous: "Zurück",
  print: "Drucken",
  minutes: (count) => `Etwa ${minutes(count)}`,
  retired:
    "Deine Organisation hat diese Lektion aus der Liste genommen. Du kannst sie weiterhin lesen.",
  choose: "Was wählst du?",
  chooseFirst: "Wähle zuerst eine dieser Möglichkeiten.",
  decide: "Entscheiden",
  safe: "Hier kannst du gefahrlos üben: Was du wählst, wird nirgendwohin gesendet und nirgends gespeichert. Probier auch die anderen Möglichkeiten.",
  another: "Wähle eine andere Möglichkeit, um zu sehen, was daraus würde.",
  finish: "Ich habe sie gemacht",
  again: "In 90 Tagen wieder anbieten",
  noted:
    "Der Vermerk ist nur für dich. Eine Leitung sieht höchstens, wie viele aus einem größeren Team eine Lektion gemacht haben, nie wer.",
  doneOn: (day) => `Du hast diese Lektion am ${day} gemacht.`,
  againOn: (day) => `Am ${day} wird sie dir wieder angeboten.`,
  takeBack: "Zurücknehmen",
  tookBack: "Der Vermerk ist weg.",
  done: "Vermerkt, nur für dich.",
};

const team: German["team"] = {
  title: (name) => `Wie viele aus ${name} welche Lektion gemacht haben`,
  choose: "Team",
  none: "Gezählt wird am ersten Tag jedes Monats; bisher wurde noch nichts gezählt.",
  intro: (people, ofDay, on) =>
    `Von den ${people} Personen, die am ${ofDay} im Team waren; gezählt am ${on}.`,
  how: "Nie wer. „Wenige“ heißt weniger als fünf, „die meisten“ alle bis auf weniger als fünf; über ein Team von weniger als neun wird nichts gesagt. Wer dazukommt, wird nicht gezählt, und wer geht, bleibt gezählt, bis fünf Personen gekommen oder gegangen sind: So verrät keine Zahl, was eine einzelne Person gemacht hat.",
  lesson: "Lektion",
  done: "Haben sie gemacht",
  few: "wenige",
  most: "die meisten",
  tooFew: "zu wenige, um es zu sagen",
  allTooFew: "Es sind zu wenige, um zu sagen, wie viele eine Lektion gemacht haben.",
  exports: "Dasselbe als Datei:",
  lately: (counted, since) => `Seit dem ${since} haben so viele eine Lektion gemacht: ${counted}.`,
  latelyTooFew:
    "Es sind zu wenige, um zu sagen, wie viele in letzter Zeit eine Lektion gemacht haben.",
  latelyNone:
    "Wie viele in letzter Zeit eine Lektion gemacht haben, wird am ersten Tag jedes Monats gezählt.",
  counts: {
    few: (of) => `weniger als fünf von ${of}`,
    most: (of) => `alle bis auf weniger als fünf von ${of}`,
    number: (n, of) => `mindestens ${n} von ${of}`,
  },
  forLead: "Das liest nur, wer das Team leitet.",
  link: "Lektionen",
  broken: "Wie viele eine Lektion gemacht haben, ließ sich nicht lesen.",
  retry: "Noch einmal versuchen",
};

const own: German["own"] = {
  title: "Eigene Lektionen",
  subtitle:
    "Neben den Lektionen, die zu Goodturn gehören, in derselben Form und mit denselben Prüfungen.",
  back: "Verwaltung",
  backToList: "Eigene Lektionen",
  add: "Eine Lektion schreiben",
  none: "Noch keine",
  noneText:
    "Schreib eine über das, was bei euch besonders ist: wie Schichten übergeben, was eine Kundin draußen erwartet, was ihr voriges Jahr gelernt habt.",
  retired: "aus der Liste genommen",
  retire: "Aus der Liste nehmen",
  retireOf: (title) => `Aus der Liste nehmen: ${title}`,
  bringBack: "Zurückholen",
  bringBackOf: (title) => `Zurückholen: ${title}`,
  saidRetired:
    "Die Lektion steht nicht mehr in der Liste. Wer sie gemacht hat, behält den Vermerk.",
  saidBack: "Die Lektion steht wieder in der Liste.",
  texts: (names) => `auf ${names}`,
  name: "Name in der Adresse",
  nameHint:
    "Kleine Buchstaben und Bindestriche, etwa unsere-nachtschicht. Der Name lässt sich später nicht mehr ändern.",
  nameWrong: "Nimm Kleinbuchstaben von a bis z, Ziffern und Bindestriche, und nicht „new“.",
  begun: "Was du begonnen hattest, steht wieder hier und ist noch nicht gespeichert.",
  leave: "Verwerfen",
  overtaken:
    "Dieser Text wurde geändert, nachdem du begonnen hattest. Was du hier schreibst, ist noch nicht gespeichert. Sieh dir an, was jetzt dort steht, und setz dann deinen Text an seine Stelle.",
  asItIs: "Der Text, wie er jetzt ist",
  takeMine: "Meinen Text an seine Stelle setzen",
  keptBut:
    "Gespeichert, wie der Text war. Was du seitdem geschrieben hast, steht noch hier und ist noch nicht gespeichert.",
  language: "Sprache dieses Textes",
  source: "Text",
  sourceHint:
    "Markdown: ## beginnt einen Teil, ### eine Möglichkeit in einer Situation mit [helps] (hilft), [partly] (hilft zum Teil) oder [harms] (schadet). HTML wird nicht gelesen.",
  look: "Ansehen",
  keep: "Speichern",
  kept: "Gespeichert; jetzt können es alle lesen.",
  faults: "Was noch nicht stimmt",
  line: (line) => `Zeile ${line}:`,
  whole: (minutes, words) => `Alles ist da: etwa ${minutes} Minuten, ${words} Wörter.`,
  preview: "Wie es sich liest",
  newTitle: "Eine Lektion schreiben",
};

export const german: German = {
  locale: "de-DE",
  refusals,
  kind: "Lektion",
  languages: { en: "English", de: "Deutsch" },
  marks: { helps: "Das hilft", partly: "Das hilft zum Teil", harms: "Das schadet" },
  offered: {
    mediation: "Du nimmst an einer Vermittlung teil",
    "mediation-led": "Du leitest eine Vermittlung",
    "debrief-led": "Du leitest einen Rückblick",
    "came-back": "Eine Arbeit von dir ist zurückgekommen",
    "sent-back": "Etwas, worum du gebeten hast, hat auf noch fehlende Angaben gewartet",
    again: "Du wolltest sie wieder angeboten bekommen",
  },
  beside,
  language: "Sprache der Lektionen",
  list,
  one,
  team,
  own,
  template,
};

function minutes(count: number): string {
  return count === 1 ? "1 Minute" : `${count} Minuten`;
}
