import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Jemand anderes hat diesen Service geändert, während du geschrieben hast. Was du geschrieben hast, steht noch hier: Lies erst die andere Fassung, dann speichere noch einmal.",
  nameTaken:
    "Das Team hat schon einen Service mit diesem Namen. Wähle einen anderen Namen, oder stell den anderen Service ein.",
  noCalendar:
    "Es gibt noch keine Arbeitszeiten, nach denen eine Zusage gezählt werden könnte. Bitte die Verwaltung, welche anzulegen.",
  promisedTwice: "Für eine Auswirkung ist dasselbe zweimal zugesagt. Lass eines davon stehen.",
  saysTooLittle:
    "Daraus könnte niemand erkennen, was der Service ist. Sag in einer Zeile, was er leistet, und veröffentliche ihn dann.",
  wrongForm: "Im Formular passt etwas nicht zusammen. Es steht neben dem Feld.",
  wrongState:
    "Der Service ist nicht mehr in dem Stand, in dem du ihn gesehen hast: Jemand hat ihn veröffentlicht, zurückgenommen oder eingestellt.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing:
    "Diesen Service gibt es für dich nicht: Er wurde eingestellt, oder er ist nicht für dein Team.",
};

const choices: Pick<German, "states" | "audiences" | "assignments" | "impacts"> = {
  states: { draft: "Entwurf", live: "Veröffentlicht", retired: "Eingestellt" },
  audiences: {
    everyone: { label: "Alle", hint: "Auch die Gäste von Dienstleistern." },
    colleagues: { label: "Kolleginnen und Kollegen", hint: "Alle hier; keine Dienstleister." },
    teams: { label: "Bestimmte Teams", hint: "Nur sie und dein eigenes Team sehen ihn." },
  },
  assignments: {
    "by-hand": "Wer sie sich nimmt",
    duty: "Wer gerade Dienst hat",
    "least-loaded": "Wer am wenigsten offen hat",
  },
  impacts: {
    low: { label: "Niedrig", hint: "Es kann warten." },
    normal: { label: "Normal", hint: "Die Arbeit geht weiter, aber es wird gebraucht." },
    high: { label: "Hoch", hint: "Jemand kann nicht arbeiten." },
    critical: { label: "Kritisch", hint: "Ein Team oder ein Kunde draußen steht still." },
  },
};

const kinds: Pick<German, "fieldKinds" | "patterns" | "fileTypes" | "promiseKinds" | "units"> = {
  fieldKinds: {
    text: "Eine Zeile Text",
    "long-text": "Längerer Text",
    choice: "Auswahl",
    person: "Person",
    team: "Team",
    date: "Datum",
    file: "Datei",
    number: "Zahl",
    "yes-no": "Ja oder nein",
  },
  patterns: {
    email: "Eine E-Mail-Adresse",
    phone: "Eine Telefonnummer",
    "web-address": "Eine Webadresse",
    digits: "Nur Ziffern",
    "letters-and-digits": "Nur Buchstaben und Ziffern",
  },
  fileTypes: {
    pdf: "PDF",
    image: "Bilder",
    document: "Dokumente",
    sheet: "Tabellen",
    archive: "Archive",
  },
  promiseKinds: {
    "first-reply": "Erste Antwort",
    "next-reply": "Jede weitere Antwort",
    done: "Erledigung",
  },
  units: {
    "working-minutes": "Arbeitsminuten",
    "working-hours": "Arbeitsstunden",
    "working-days": "Arbeitstage",
    "working-days-end-of-day": "Arbeitstage, bis Tagesende",
  },
};

const team: German["team"] = {
  title: "Services",
  back: "Team",
  subtitle: "Was dein Team für andere tut und was es zusagt.",
  add: "Einen Service hinzufügen",
  name: "Wie er heißt",
  nameHint: "So, wie man es im Haus sagen würde: „Neuer Laptop“, „Kopie einer Gehaltsabrechnung“.",
  begin: "Einen Entwurf beginnen",
  live: "Veröffentlicht",
  drafts: "Entwürfe",
  retired: "Eingestellt",
  emptyTitle: "Dein Team bietet noch nichts an",
  emptyText:
    "Beginn mit dem, worum ihr am häufigsten gebeten werdet. Es bleibt ein Entwurf, bis du es veröffentlichst.",
  notYoursTitle: "Diese Services kannst du nicht ändern",
  notYoursText: "Die Leitung des Teams und die Verwaltung legen seine Services an und ändern sie.",
};

const editor: German["editor"] = {
  back: "Services des Teams",
  see: "Ansehen wie alle anderen",
  says: "Wie er sich vorstellt",
  name: "Name des Service",
  summary: "In einer Zeile",
  summaryHint: "Steht unter dem Namen, wo immer der Service gefunden wird.",
  about: "Was es ist",
  howToAsk: "Wie man gut anfragt",
  howToAskHint: "Was ihr wissen müsst, um es auf Anhieb richtig zu machen.",
  servedInTheEnd: "Wem draußen damit am Ende gedient ist",
  servedHint: "Der Kunde am Ende der Kette, in einem Satz.",
  otherWords: "Andere Wörter dafür",
  otherWordsHint: "Wörter, die man im Haus sagt und die im Namen fehlen. Die Suche findet sie.",
  rules: "Wie er bearbeitet wird",
  owner: "Zuständig",
  ownerNone: "Noch niemand",
  calendar: "Arbeitszeiten",
  audience: "Für wen",
  teams: "Welche Teams",
  addTeam: "Ein Team hinzufügen",
  assignment: "Wer eine neue Anfrage bekommt",
  confidential: "Vertraulich von der ersten Sekunde an",
  confidentialHint: "Eine Anfrage sieht nur, wer sie stellt oder bearbeitet, auch in der Suche.",
  pausesForVendors: "Die Zusage pausiert, während auf einen Dienstleister gewartet wird",
  pausesForParts:
    "Die Zusage pausiert, während auf die Teilanfrage bei einem anderen Team gewartet wird",
  save: "Speichern",
  saved: "Gespeichert.",
  publish: "Veröffentlichen",
  published: "Veröffentlicht. Jetzt finden ihn alle, für die er da ist.",
  redraft: "Zurück zum Entwurf",
  redrafted: "Er ist wieder ein Entwurf; niemand kann ihn anfragen.",
  retire: "Einstellen",
  retired: "Eingestellt. Offene Anfragen gehen weiter.",
  unsaved: "Noch nicht gespeichert",
  theirs: "Zeigen, was dort geschrieben wurde",
};

const form: German["form"] = {
  title: "Wonach er fragt",
  intro:
    "Frag nur nach dem, was ihr braucht, um es richtig zu machen. Felder können von früheren Antworten abhängen.",
  add: "Ein Feld hinzufügen",
  none: "Das Formular fragt nur, worum es bei der Anfrage geht.",
  label: "Frage",
  hint: "Hilfe darunter",
  kind: "Art der Antwort",
  required: "Nötig",
  choices: "Auswahl, eine je Zeile",
  remove: (label) => `${label} herausnehmen`,
  up: (label) => `${label} nach oben`,
  down: (label) => `${label} nach unten`,
  moved: (label, place, of) => `${label} ist jetzt Nummer ${place} von ${of}.`,
  removed: (label) => `${label} ist herausgenommen; frühere Anfragen behalten ihre Antworten.`,
  shownWhen: "Danach fragen",
  always: "immer",
  when: (label) => `nur nach einer Antwort auf „${label}“`,
  answers: "Nach welchen Antworten",
  yes: "Ja",
  no: "Nein",
  pattern: "Erlaubt ist",
  patternAny: "alles",
  least: "Mindestens",
  most: "Höchstens",
  characters: "Zeichen",
  whole: "Nur ganze Zahlen",
  notInThePast: "Heute oder später",
  fileTypes: "Arten von Dateien",
  mostFiles: "Wie viele höchstens",
  preview: "So sehen es alle anderen",
  previewFile: "Hier kommen Dateien hinzu, wenn jemand anfragt.",
  fresh: "Neues Feld",
  choose: "Auswählen",
  chosen: "Vorher gewählt",
};

export const sentences: German = {
  refusals,
  ...choices,
  ...kinds,
  team,
  editor,
  form,
  confidential: "Vertraulich",
  ask: {
    title: "Was brauchst du?",
    search: "Was du brauchst, in deinen eigenen Worten",
    placeholder: "neuer Laptop, Gehaltsabrechnung, Vertrag …",
    focus: "Suchen, was du brauchst",
    found: "Gefundene Services",
    recent: "Zuletzt angefragt",
    teams: "Teams und was sie für andere tun",
    ofTeam: (name) => `Was ${name} für andere tut`,
    allTeams: "Alle Teams",
    count: (services) => (services === 1 ? "1 Service" : `${services} Services`),
    lookedFor: (words) => `Nichts hat diese Wörter. Gefunden für „${words}“:`,
    noneTitle: "Kein Service hat diese Wörter",
    noneText: "Versuch es mit einem anderen Wort, oder sieh unten, was die Teams für andere tun.",
    emptyTitle: "Noch lässt sich nichts anfragen",
    emptyText: "Sobald die Leitung eines Teams einen Service veröffentlicht, steht er hier.",
  },
  promise: {
    answersIn: (amount) => `antwortet in ${amount}`,
    doneIn: (amount) => `erledigt in ${amount}`,
    none: "sagt keine Zeit zu",
    title: "Wenn du jetzt anfragst",
    impact: "Wie viel daran hängt",
    firstReply: "Antwort",
    done: "Erledigt",
    nextReply: "Danach bekommt jede deiner Nachrichten eine Antwort: ",
    nothing: "Für diese Auswirkung sagt das Team keine Zeit zu.",
    because: "Warum bis dann",
    by: "bis",
  },
  service: {
    title: "Dieser Service",
    back: "Was brauchst du?",
    ask: "Anfragen",
    edit: "Diesen Service ändern",
    about: "Was es ist",
    howToAsk: "Wie man gut anfragt",
    servedInTheEnd: "Wem damit am Ende gedient ist",
    owner: "Zuständig",
    asks: "Was du gefragt wirst",
    asksNothing: "Nur, worum es geht.",
    confidential: "Vertraulich: Deine Anfrage sehen nur du und alle, die sie bearbeiten.",
    notLive: {
      draft: "Das ist ein Entwurf. Nur die Leitung des Teams und die Verwaltung sehen ihn.",
      retired:
        "Dieser Service ist eingestellt. Niemand kann ihn mehr anfragen; laufende Anfragen gehen weiter.",
    },
    needed: "nötig",
  },
  promises: {
    title: "Was er zusagt",
    intro:
      "Für jede Auswirkung: wann ihr zuerst antwortet, wann ihr auf jede weitere Nachricht antwortet, wann es erledigt ist. Was leer bleibt, ist nicht zugesagt.",
    amount: (kind, impact) => `${kind}, Auswirkung: ${impact.toLowerCase()}`,
    unit: (kind, impact) => `Einheit: ${kind}, Auswirkung: ${impact.toLowerCase()}`,
    wrong: "Schreib eine ganze Zahl, oder lass es leer.",
    running: "Eine Änderung gilt auch für laufende Anfragen; was vergangen ist, bleibt vergangen.",
  },
};
