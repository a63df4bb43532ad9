import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

const refusals: Translated<typeof english.refusals> = {
  known: "Dieses Wort steht schon in der Liste.",
  tooManyWords: "Die Liste ist voll: 500 Wörter. Nimm eines weg, das niemand mehr braucht.",
  notAWord:
    "Schreib ein Wort oder zwei bis vier, die zusammengehören: Buchstaben, Ziffern und was innerhalb von Wörtern stehen kann.",
  tooPlain:
    "Dieses Wort ist so alltäglich, dass es in fast jedem Satz steht: Der Coach würde nichts mehr sagen. Füge es mit dem Wort hinzu, zu dem es gehört.",
  disparaging:
    "Dieses Wort ist abwertend, über wen man es auch sagt. Füge es mit dem Wort hinzu, zu dem es gehört, etwa „dumb terminal“.",
  wrongInput:
    "Schreib ein Wort oder zwei bis vier, die zusammengehören, mit höchstens 60 Buchstaben.",
  missing: "Die Fachwörter pflegt, wer Goodturn verwaltet.",
};

/** How something may sound: 'kann ... klingen'. */
const reads: Translated<typeof english.coach.reads> = {
  "an order": "wie ein Befehl",
  "a sigh": "wie ein Seufzer",
  blame: "wie ein Vorwurf",
  disparaging: "abwertend",
  impatience: "ungeduldig",
  pressure: "drängend",
  "sending somebody away": "wie eine Abfuhr",
  shouting: "wie geschrien",
  swearing: "wie ein Fluch",
};

export const sentences: Translated<typeof english> = {
  refusals,
  coach: {
    mark: (n) => (n === 1 ? "Ein Gedanke" : `${n} Gedanken`),
    heard: (n) =>
      `${n === 1 ? "Ein Gedanke" : `${n} Gedanken`} zu deinen Worten. Strg und Punkt öffnen, was der Coach denkt.`,
    open: "Höflichkeitscoach: öffnen oder schließen, was er denkt",
    panel: "Was der Höflichkeitscoach denkt",
    reads,
    readsBoth: (one, other) => `${one} und ${other}`,
    why: (heard) => ["„", `“ kann ${heard} klingen; würde „`, "“ dasselbe sagen?"],
    whyWithout: (heard) => ["„", `“ kann ${heard} klingen; ginge es auch ohne?`],
    standard: ["Unser Verhaltenskodex sagt: „", ".“"],
    kinder: "Es könnte heißen:",
    take: "Das nehmen",
    takeWhat: (words) => `Das nehmen, statt „${words}“`,
    leave: "So lassen",
    leaveWhat: (words) => `So lassen: „${words}“`,
    lesson: (title) => `Eine Lektion von fünf Minuten dazu: ${title}`,
    private:
      "Was der Coach denkt, siehst nur du; seine Gedanken werden weder gesendet noch behalten.",
    off: "Den Coach ausschalten",
    offSaid:
      "Der Coach ist auf diesem Gerät aus. In deinen Einstellungen kannst du ihn wieder einschalten.",
    notJudged: "Nicht beurteilt: Der Coach liest nur Englisch.",
  },
  thread: {
    title: "Bevor du weiterschreibst",
    turns: (turns) =>
      `Das ging schon ${turns}-mal hin und her. Würde ein Anruf von zehn Minuten es klären?`,
    cooling: (n) =>
      `Der Ton ist über die letzten ${n} Nachrichten kühler geworden. Ein Anruf oder ein Dank kann das wenden.`,
    unanswered: (n) =>
      n === 1
        ? "Eine Frage wurde gestellt, und niemand hat sie bisher beantwortet. Vielleicht genügt eine Antwort, und sei es nur mit einem Datum."
        : `${n} Fragen wurden gestellt, und niemand hat sie bisher beantwortet. Vielleicht genügt eine Antwort, und sei es nur mit einem Datum.`,
    read: (n) =>
      `${n === 1 ? "1 Nachricht" : `${n} Nachrichten`} gelesen, allein in deinem Browser.`,
  },
  trade: {
    title: "Fachwörter",
    subtitle:
      "Wörter, die zu eurer Arbeit gehören und anderswo grob klingen können, wie „kill a process“, „dump“ oder „master copy“. Der Höflichkeitscoach rät nie von ihnen ab.",
    back: "Verwaltung",
    add: "Hinzufügen",
    word: "Euer Fachwort",
    hint: "Ein Wort oder zwei bis vier, die zusammengehören. Groß- und Kleinschreibung macht keinen Unterschied.",
    list: "Wörter, die ihr hinzugefügt habt",
    emptyTitle: "Noch keine eigenen Wörter",
    emptyText:
      "Viele sind von Anfang an bekannt. Füge die hinzu, die nur eure Organisation benutzt.",
    remove: "Wegnehmen",
    removeWhat: (word) => `Wegnehmen: ${word}`,
    refusedList: "Nicht mehr beachtet",
    refusedIntro:
      "Diese kamen hinzu, bevor solche Wörter abgelehnt wurden. Der Coach rät, als stünden sie nicht in der Liste; du kannst sie wegnehmen.",
    refused: {
      notAWord: "Das ist kein Wort, auch nicht zwei bis vier, die zusammengehören.",
      tooPlain: "Ein so alltägliches Wort steht in fast jedem Satz.",
      disparaging:
        "Es ist abwertend, über wen man es auch sagt. Füge es stattdessen mit dem Wort hinzu, zu dem es gehört.",
    },
    removed: (word) => `„${word}“ steht nicht mehr in der Liste.`,
    added: (word) => `„${word}“ steht in der Liste. Der Coach sagt von jetzt an nichts mehr dazu.`,
  },
};
