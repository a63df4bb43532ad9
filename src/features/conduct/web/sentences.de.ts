import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

const refusals: Translated<typeof english.refusals> = {
  changedMeanwhile:
    "Es gibt inzwischen eine neuere Fassung. Was du geschrieben hast, bleibt erhalten; lies zuerst, was dort steht.",
  nothingChanged:
    "Hier steht, was schon in der Fassung davor steht; zu veröffentlichen gibt es noch nichts.",
  keyTwice: "Zwei Artikel tragen denselben Schlüssel. Nimm einen davon weg und füge ihn neu hinzu.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing:
    "Den Kodex ändern die oberste Leitung und wer Goodturn verwaltet. Lesen kannst du ihn ganz.",
};

export const sentences: Translated<typeof english> = {
  refusals,
  page: {
    title: "Verhaltenskodex",
    subtitle: "Wie wir miteinander umgehen, egal, wer wen um etwas bittet.",
    language: "Sprache",
    onlyEnglish: "Dieser Artikel ist noch nicht übersetzt.",
    articles: "Die Artikel",
    change: "Ändern",
    print: "Drucken",
    export: "Alle Fassungen als Datei für Programme (JSON)",
    version: (version, who) => `Fassung ${version}, ${who}`,
    shipped: "wie sie mit Goodturn kommt",
    by: (name, day) => `von ${name}, ${day}`,
    somebody: "jemandem, dessen Name nicht mehr genannt wird",
  },
  ask: {
    title: "Wie wir miteinander umgehen",
    text: (version) =>
      version === 1
        ? "Diese Organisation hat einen kurzen Verhaltenskodex. Bitte lies ihn einmal, und sag, dass du ihn gelesen hast."
        : `Der Verhaltenskodex hat sich geändert: Das ist Fassung ${version}. Bitte lies sie einmal, und sag, dass du sie gelesen hast.`,
    read: "Lesen",
    button: "Ich habe ihn gelesen",
    said: "Danke. Es ist vermerkt, dass du diese Fassung gelesen hast; nur du kannst das sehen.",
    done: (day) =>
      `Du hast bestätigt, dass du diese Fassung gelesen hast: ${day}. Nur du kannst das sehen.`,
    private:
      "Ob du ihn gelesen hast, siehst nur du. Andere sehen, wie viele ihn gelesen haben, ohne Namen.",
  },
  counts: {
    title: "Wie viele ihn gelesen haben",
    all: (counted) => `Von allen, die dabei sind: ${counted}.`,
    tooFew: "Hier sind weniger als fünf Menschen, deshalb wird nichts gezählt.",
    intro:
      "Teams ab fünf Menschen, in Fünferschritten gezählt. Eine Zahl steht nur dort, wo sie über niemanden im Einzelnen etwas sagt; wer ihn gelesen hat und wer nicht, wird niemandem gezeigt.",
    teams: "Nach Team",
    team: "Team",
    share: "Haben ihn gelesen",
    number: (n, of) => `mindestens ${n} von ${of}`,
    broken: "Wie viele ihn gelesen haben, ließ sich gerade nicht zählen.",
    shares: {
      few: (of) => `bisher weniger als fünf von ${of}`,
      some: (of) => `mindestens fünf von ${of}, und mindestens fünf noch nicht`,
      "all-but-few": (of) => `von ${of} fehlen weniger als fünf`,
    },
  },
  ofTeam: {
    said: (counted) => `Wie viele den Verhaltenskodex gelesen haben: ${counted}.`,
    tooFew: "Es sind zu wenige, um zu sagen, wie viele den Verhaltenskodex gelesen haben.",
    retry: "Noch einmal versuchen",
  },
  versions: {
    title: "Alle Fassungen",
    own: (day) => `Von dir bestätigt: ${day}.`,
    ownNot: "Diese Fassung hast du nicht bestätigt.",
    ownNotYet: "Diese Fassung hast du noch nicht bestätigt.",
    read: (version) => `Fassung ${version} lesen, wie sie war`,
    older: "Frühere Fassungen",
    broken: "Die früheren Fassungen ließen sich nicht lesen.",
    kinds: {
      added: "Neu",
      removed: "Weggenommen",
      reworded: "In anderen Worten",
      moved: "Verschoben",
    },
    was: "Vorher",
    now: "Seitdem",
  },
  change: {
    title: "Den Kodex ändern",
    subtitle:
      "Kurz genug, um ihn zu behalten. Alle werden gebeten, eine neue Fassung einmal zu lesen; ändere ihn also selten.",
    back: "Verhaltenskodex",
    article: (at) => `Artikel ${at}`,
    titleEn: "Titel, Englisch",
    wordsEn: "Worte, Englisch",
    titleDe: "Titel, Deutsch",
    wordsDe: "Worte, Deutsch",
    bothOrNone: "Auf Deutsch braucht es Titel und Worte oder keines von beiden.",
    add: "Einen Artikel hinzufügen",
    remove: (title) => `Wegnehmen: ${title}`,
    up: (title) => `Nach oben: ${title}`,
    down: (title) => `Nach unten: ${title}`,
    untitled: "ein Artikel ohne Titel",
    note: "Was anders ist, und warum",
    noteHint: "Ein Satz; alle lesen ihn neben der neuen Fassung.",
    preview: "Vor dem Veröffentlichen ansehen",
    previewTitle: "Was alle lesen werden",
    differences: "Was sich ändert",
    edit: "Weiterschreiben",
    publish: (version) => `Fassung ${version} veröffentlichen`,
    said: (version) => `Fassung ${version} gilt von jetzt an.`,
    noteNeeded: "Sag in einem Satz, was anders ist.",
    needed: "Schreib für jeden Artikel einen Titel und Worte.",
    startAnew: "Neu beginnen mit dem, was jetzt dort steht",
    kept: "Das hast du früher begonnen und noch nicht veröffentlicht.",
    other:
      "Du hast für die neue Fassung in einem anderen Fenster oder auf einem anderen Gerät andere Worte geschrieben. Beide sind aufgehoben.",
    showOther: "Stattdessen jene zeigen",
    forgetOther: "Jene vergessen",
    passed: (version) =>
      `Fassung ${version} wurde veröffentlicht, während du geschrieben hast. Sieh sie dir auf der Seite des Kodex an; deine würde an ihre Stelle treten.`,
    goOn: (version) => `Ich habe Fassung ${version} gelesen`,
  },
  palette: "Verhaltenskodex",
};
