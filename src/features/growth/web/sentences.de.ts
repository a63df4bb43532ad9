import type { Translated } from "#web/data/translated.ts";
import { leastViews } from "../rules.ts";
import type { sentences as english } from "./sentences.ts";

const cycle: Translated<typeof english.cycle> = {
  happened: { label: "Was geschehen ist", hint: "So, wie eine Kamera es gesehen hätte." },
  felt: { label: "Was du gefühlt und gedacht hast", hint: "Damals, und jetzt." },
  judged: { label: "Was gut war und was nicht", hint: "Für dich und für die anderen." },
  sense: {
    label: "Wie du es dir erklärst",
    hint: "Was geholfen hat, was im Weg stand, und wer welchen Anteil hatte.",
  },
  conclusion: { label: "Was du daraus schließt", hint: "Was hättest du sonst tun können?" },
  next: { label: "Was du nächstes Mal tust", hint: "Eine Sache, klein genug, dass sie geschieht." },
};

const standings: Translated<typeof english.standings> = {
  lead: { short: "Die dich führen", asked: "weil du diese Person führst" },
  team: { short: "Dein Team", asked: "weil ihr im selben Team seid" },
  served: {
    short: "Die, für die du da bist",
    asked: "weil du zu denen gehörst, für die diese Person da ist",
  },
  beside: { short: "Andere, mit denen du arbeitest", asked: "weil ihr miteinander arbeitet" },
};

export const sentences: Translated<typeof english> = {
  cycle,
  standings,
  back: "Tagebuch",
  sealed:
    "In diesem Browser versiegelt; nur du kannst es öffnen. Wenn du beides verlierst, Passphrase und Wiederherstellungscode, kann es niemand mehr.",
  lock: "Jetzt abschließen",
  day: "Tag",
  shut: (n) =>
    n === 1
      ? "Ein Eintrag lässt sich mit deinem jetzigen Schlüssel nicht öffnen: Er wurde für einen früheren versiegelt."
      : `${n} Einträge lassen sich mit deinem jetzigen Schlüssel nicht öffnen: Sie wurden für einen früheren versiegelt.`,
  removeShut: "Löschen",
  removeShutTitle: (n) =>
    n === 1
      ? "Den Eintrag löschen, der sich nicht öffnen lässt?"
      : `${n} Einträge löschen, die sich nicht öffnen lassen?`,
  removeShutText:
    "Hier werden sie endgültig gelöscht. Was in ihnen steht, gibt dann nur noch eine Datei her, die du vorher mitgenommen hast.",
  leaveShut: "Hier lassen",
  unread: (n) =>
    n === 1
      ? "Ein Eintrag wurde von einer neueren Seite als dieser geschrieben und nicht angerührt. Lade die Seite neu, um ihn zu lesen."
      : `${n} Einträge wurden von einer neueren Seite als dieser geschrieben und nicht angerührt. Lade die Seite neu, um sie zu lesen.`,
  mood: {
    word: "Ein Wort dafür, wie es dir geht",
    wordHint: "Dein eigenes Wort. Berechnet wird damit nichts.",
    place: "Zwischen schwer und leicht",
    heavy: "schwer",
    light: "leicht",
    none: "Keine Stelle angeben",
    placeOf: (place, of) => `${place} von ${of}`,
  },
  journal: {
    title: "Tagebuch",
    subtitle:
      "Für dich selbst: in deinem Browser versiegelt, sodass niemand sonst es lesen kann, auch nicht, wer Goodturn betreibt.",
    write: "Schreiben",
    formLabel: "Wie du schreiben möchtest",
    forms: { free: "Frei", prompt: "Mit Frage", cycle: "In sechs Schritten" },
    free: "Was dich beschäftigt",
    answer: "Deine Antwort",
    another: "Eine andere Frage",
    hidden:
      "Was du in einer anderen Form geschrieben hast, wird mit behalten und steht dann darunter.",
    keep: "Behalten",
    kept: "Behalten. Nur du kannst es öffnen.",
    empty: "Noch nichts geschrieben",
    emptyText: "Fünf Minuten genügen. Wenn du eine Frage möchtest: Oben wird eine angeboten.",
    pages: "Deine Seiten",
    search: "In deinen Seiten suchen",
    searchHint: "Nur in diesem Browser: Wonach du suchst, wird nirgendwohin gesendet.",
    none: (typed) => `Auf keiner Seite steht „${typed}“.`,
    found: (n, of) => `${n} von ${of} Seiten.`,
    count: (n) => (n === 1 ? "1 Seite" : `${n} Seiten`),
    shared: "Mit mir geteilt",
  },
  page: {
    title: "Eine Seite deines Tagebuchs",
    change: "Ändern",
    save: "Änderung behalten",
    saved: "Die Änderung ist behalten.",
    leave: "Lassen, wie es war",
    remove: "Löschen",
    removeTitle: "Diese Seite löschen?",
    removeText:
      "Hier wird sie endgültig gelöscht, und Kopien, die du geteilt hast, werden zurückgenommen. Eine Sicherung, die vorher gemacht wurde, behält die versiegelten Zeichen, bis sie selbst gelöscht wird.",
    removeYes: "Löschen",
    changedBefore:
      "Sie wurde inzwischen in einem anderen Fenster geändert und nicht gelöscht. Schließ das hier, sieh dir an, was jetzt dort steht, und lösche es, wenn du möchtest.",
    removed: "Gelöscht.",
    gone: "Diese Seite ist nicht hier",
    goneText: "Sie wurde gelöscht, oder sie wurde für einen früheren Schlüssel versiegelt.",
  },
  share: {
    title: "Diese Seite mit einer Person teilen",
    intro:
      "Sie bekommt eine Kopie, wie die Seite jetzt ist, nur für sie versiegelt. Goodturn weiß dann, dass du mit ihr etwas geteilt hast, und nicht, was. Du kannst es zurücknehmen: Dann ist die Kopie hier weg. Was gelesen wurde, lässt sich nicht ungelesen machen.",
    who: "Mit wem",
    noKey: (name) =>
      `${name} hat noch keinen Schlüssel. Bitte darum, unter „Einstellungen“ einen zu beginnen.`,
    letters: (name) =>
      `Die Buchstaben von ${name}: Vergleicht sie im selben Raum oder am Telefon, wenn dir wichtig ist, dass niemand dazwischen steht.`,
    give: "Teilen",
    given: "Geteilt. Die Person erfährt, dass etwas da ist, und nicht, was.",
    with: (name) => `Geteilt mit ${name}.`,
    backWas: (name) => `Mit ${name} geteilt und zurückgenommen: Die Kopie ist hier weg.`,
    takeBack: "Zurücknehmen",
    tookBack:
      "Zurückgenommen. Die Kopie ist hier weg; was gelesen wurde, lässt sich nicht ungelesen machen.",
  },
  received: {
    title: "Mit mir geteilt",
    subtitle: "Seiten aus Tagebüchern anderer hier, nur für dich versiegelt.",
    empty: "Mit dir ist nichts geteilt",
    emptyText:
      "Wenn jemand von hier eine Seite aus dem eigenen Tagebuch mit dir teilt, steht sie hier.",
    from: (name) => `Von ${name}`,
    gone: (name) => `${name} hat es zurückgenommen. Die Kopie ist hier weg.`,
    shut: "Das wurde für einen früheren Schlüssel von dir versiegelt und lässt sich nicht öffnen. Bitte noch einmal darum.",
    putAway: "Weglegen",
    putAwayDone: "Weggelegt.",
  },
  growth: {
    title: "Entwicklung",
    subtitle:
      "Zehn Kompetenzen des Dienens und Führens, wie du sie siehst und, wenn du fragst, wie andere sie sehen. Ein Weg, keine Note.",
    assess: "Wie siehst du dich heute?",
    assessIntro:
      "Wähle die Stufe, die beschreibt, was andere in den letzten Wochen bei dir gesehen hätten. Lass weg, was du nicht sagen kannst.",
    keep: "Behalten",
    kept: "Behalten. Nur du kannst es öffnen.",
    notYet: "Keine Antwort",
    begin: "Dich selbst einschätzen",
    leave: "Jetzt nicht",
    journey: "Dein Weg",
    journeyIntro: (n) =>
      n === 1
        ? "Eine Selbsteinschätzung."
        : `${n} Selbsteinschätzungen, die älteste zuerst. Die Linien gehören dir allein und werden mit niemandem verglichen.`,
    empty: "Noch keine Selbsteinschätzung",
    emptyText: "Mit zwei Wochen oder zwei Monaten dazwischen wird aus einigen ein Weg.",
    competency: "Kompetenz",
    table: "Als Tabelle",
    removeLast: "Die letzte löschen",
    removed: "Gelöscht.",
    outOf: (n) => `${n} von 5`,
    fromTo: (first, last) => `Zuerst ${first}, zuletzt ${last} von 5`,
  },
  views: {
    title: "Wie andere es sehen",
    intro: `Lade mindestens ${leastViews} Kolleginnen und Kollegen ein. Alle schätzen in wenigen Minuten dieselben zehn ein. Was sie antworten, wird in ihrem Browser nur für dich versiegelt, gemischt, ohne Namen und Zeiten, und dir einmal übergeben, wenn die Runde endet; bei weniger als ${leastViews} Antworten wird es ungelesen vernichtet.`,
    whoKnows:
      "Vertraulich, nicht anonym: Goodturn weiß, wer geantwortet hat, und nicht, was. Du siehst weder, wer geantwortet hat, noch die Antworten von weniger als fünf. Wer die Datenbank verwaltet und dazu deine Passphrase hat, könnte versuchen, mehr herauszufinden.",
    invite: "Andere einladen",
    who: "Jemanden hinzufügen",
    standing: "Verhältnis zu dir",
    remove: (name) => `${name} herausnehmen`,
    chosen: (n) => `${n} ausgewählt`,
    open: "Fragen",
    opened:
      "Gefragt. Wer diesen Monat schon etwas anderes gefragt wurde, wird gefragt, sobald ein Monat vorbei ist.",
    cancel: "Jetzt nicht",
    from: (day) => `Die nächste Runde ist ab ${day} möglich.`,
    isOpen: (invited, day) => `Begonnen: ${day}. Gefragt: ${invited}.`,
    answered: (n) =>
      n === null ? "Bisher haben weniger als fünf geantwortet." : `${n} haben geantwortet.`,
    until: (day) => `Sie endet von selbst, wenn alle geantwortet haben, spätestens: ${day}.`,
    close: "Jetzt beenden",
    closeTitle: "Diese Runde beenden?",
    closeFew:
      "Weniger als fünf haben geantwortet: Was sie geantwortet haben, würde ungelesen vernichtet.",
    closeEnough:
      "Was geantwortet wurde, wird dir jetzt übergeben, und niemand kann mehr antworten.",
    closeYes: "Beenden",
    destroyed: (day) =>
      `Beendet: ${day}, mit weniger als fünf Antworten. Sie wurden ungelesen vernichtet.`,
    released: (day, n) => `Beendet: ${day}; ${n} haben geantwortet.`,
    cannotOpen:
      "Das wurde für einen früheren Schlüssel von dir versiegelt und lässt sich nicht öffnen.",
    delete: "Diese Runde löschen",
    removeTitle: "Diese Runde löschen?",
    removeText:
      "Alles, was in ihr geantwortet wurde, geht damit endgültig verloren. Die nächste Runde kann deswegen nicht früher beginnen: Bei fast denselben Menschen würde der Unterschied verraten, wer was gesagt hat.",
    table: "Was sie geantwortet haben",
    of: (n) => `(n = ${n})`,
    mean: (who) => `${who}: Mittelwert, von 5`,
    source: "Wer",
    self: "Du",
    few: "Weniger als fünf haben das beantwortet",
    askedTitle: "Du wirst gefragt",
    askedIntro: "Von anderen hier, die gern wüssten, wie du ihr Dienen und Führen siehst.",
    askedRow: (name) => `${name} bittet dich um deine Sicht`,
  },
  answer: {
    title: (name) => `Wie siehst du ${name}?`,
    plainTitle: "Deine Sicht auf jemanden hier",
    subtitle: (asked, invited) =>
      `Zusammen mit ${invited - 1} anderen wirst du gefragt, ${asked}. Fünf Minuten; lass weg, was du nicht sagen kannst.`,
    know: "Was daraus wird",
    how: "Jede Antwort wird in deinem Browser nur für die Person versiegelt, die dich fragt, mit denen der anderen gemischt und übergeben, wenn die Runde zu Ende ist und mindestens fünf geantwortet haben. Sind es weniger, wird sie ungelesen vernichtet. Zu sehen sind Mittelwerte von fünf und mehr, ohne Namen und Zeiten.",
    who: "Vertraulich, nicht anonym: Goodturn weiß, dass du geantwortet hast, und nicht, was. Um so etwas wirst du höchstens einmal im Monat gebeten.",
    send: "Versiegeln und senden",
    sent: "Danke. Deine Antwort ist unterwegs, versiegelt.",
    none: "Beantworte mindestens eine.",
    decline: "Lieber nicht",
    declined: "Das ist in Ordnung. Danach wirst du nicht noch einmal gefragt.",
    back: "Entwicklung",
  },
  resolution: {
    title: "Vorsatz",
    subtitle:
      "Einer zur selben Zeit, klein genug, um ihn zu halten. In 30 Tagen siehst du ihn dir wieder an.",
    begin: "Was nimmst du dir vor?",
    words: "In deinen eigenen Worten",
    hint: "Was du tun wirst, wann, und woran du es merkst. Versiegelt: Die Erinnerung kennt nur den Tag, nicht die Worte.",
    start: "Beginnen",
    started: "Begonnen. In 30 Tagen wirst du erinnert, ohne die Worte.",
    running: "Er läuft",
    since: (day) => `Begonnen: ${day}.`,
    due: (day) => `Du wirst erinnert: ${day}.`,
    over: "Die 30 Tage sind um. Was ist daraus geworden?",
    noReminder: "Dafür ist keine Erinnerung gesetzt.",
    early: "Sagen, was daraus geworden ist",
    how: "Was daraus geworden ist",
    outcomes: { kept: "Gehalten", partly: "Zum Teil gehalten", not: "Nicht gehalten" },
    helped: "Was geholfen hat oder geholfen hätte",
    keep: "Behalten",
    kept: "Behalten. Was kommt als Nächstes?",
    earlier: "Frühere",
    stale: "Eine Erinnerung ist gesetzt, und hier ist kein Vorsatz, zu dem sie gehören könnte.",
    stop: "Nicht mehr erinnert werden",
    stopped: "Du wirst nicht mehr erinnert.",
  },
  portable: {
    title: "Mein Tagebuch",
    journal: "Tagebuch",
    assessments: "Wie ich mich gesehen habe",
    resolutions: "Vorsätze",
    out: "Mitnehmen und hereinholen",
    intro:
      "Dateien entstehen hier in deinem Browser und sind offen für alle, die sie in die Hand bekommen. Bewahre sie auf, wie du ein Tagebuch aufbewahrst.",
    json: "Als JSON",
    html: "Als Seite zum Lesen",
    markdown: "Als Markdown",
    bringIn: "Eine Datei hereinholen",
    choose: "Eine JSON-Datei von hier",
    found: (taken, known, unread) =>
      `Hinzu ${taken === 1 ? "käme" : "kämen"} ${taken}; schon hier ${known === 1 ? "ist" : "sind"} ${known}; nicht lesbar ${unread === 1 ? "ist" : "sind"} ${unread}.`,
    soFar: (done, of) => `${done} von ${of} ${done === 1 ? "ist" : "sind"} hinzugefügt.`,
    carry: "Hinzufügen",
    added: (n) =>
      n === 1
        ? "1 Eintrag ist hinzugefügt, versiegelt."
        : `${n} Einträge sind hinzugefügt, versiegelt.`,
    cancel: "Lassen",
  },
};
