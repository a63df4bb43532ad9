import type { Translated } from "#web/data/translated.ts";
import { defectWords } from "./defects/sentences.de.ts";
import { outside } from "./outside/sentences.de.ts";
import { acts, request, sayByWhen, writing } from "./request/sentences.de.ts";
import { refusals } from "./refusals.de.ts";
import type { sentences as english } from "./sentences.ts";
import { onDay, untilDay } from "./words/days.de.ts";
import { causes, impacts, states } from "./words/names.de.ts";

const requestsOf = (n: number): string => `${n} ${n === 1 ? "Anfrage" : "Anfragen"}`;

export const sentences: Translated<typeof english> = {
  refusals,
  states,
  impacts,
  causes,
  files: {
    tooLarge:
      "Sie ist größer als 25 MB und wurde daher nicht gesendet. Teile sie auf anderem Weg, und schreib dazu, wo sie liegt.",
    empty: "Sie ist leer und wurde daher nicht gesendet.",
    tooMany: "Mit einer Nachricht gehen zwanzig Dateien. Sende die übrigen mit der nächsten.",
    add: "Dateien anhängen",
    label: "Dateien",
    hint: "Bis zu 25 MB je Datei. Du kannst auch ein Bild einfügen.",
    going: "Eine Datei ist noch unterwegs. Sende, sobald sie angekommen ist.",
    remove: (name) => `${name} herausnehmen`,
  },
  start: {
    morning: "Guten Morgen",
    afternoon: "Guten Tag",
    evening: "Guten Abend",
    forMe: "Was auf dich wartet",
    forMeNone: "Nichts wartet auf dich.",
    forMeQuiet: "Alles, was auf dich wartet, ist schon lange still; es steht weiter unten.",
    forMeNoneText:
      "Bei dir liegt keine offene Arbeit, und niemand wartet auf eine Antwort von dir.",
    needsAnswer: (has) => `${has} braucht deine Antwort`,
    isDone: (has) => `Erledigt; sag, ob es richtig ist. Es lag bei ${has}.`,
    olderDone: (n) =>
      n === 1
        ? "Eine ältere ist erledigt und wartet auf dein Wort"
        : `${n} ältere sind erledigt und warten auf dein Wort`,
    heldFor: (asked) => `Liegt bei dir; angefragt von ${asked}`,
    allHeld: (n) => `Alle ${n}, die bei dir liegen`,
    nextIn: "Als Nächstes in der Warteschlange, noch von niemandem übernommen",
    mine: "Worauf du wartest",
    mineNone: "Du wartest auf nichts.",
    mineNoneText:
      "Wenn du bei einem Team anfragst, siehst du hier, bei wem es liegt und bis wann die Antwort kommt.",
    ask: "Etwas anfragen",
    all: "Alle deine Anfragen",
    good: "Was gut war",
    goodOn: (day) => `Was ${onDay(day)} gut war`,
    confirmed: (n) =>
      `${n === 1 ? "1 Anfrage wurde" : `${n} Anfragen wurden`} als richtig bestätigt.`,
    goodFor: (name) => `für ${name}`,
    byYou: "von dir",
    goodNone:
      "In den letzten Tagen wurde nichts als richtig bestätigt. Sobald es so weit ist, steht es hier.",
  },
  shared: {
    onlyYou:
      "Von dem, was du sehen darfst. Niemandem sonst wird das gezeigt, und niemand zählt es.",
    asked: (team, day) => `${team}, angefragt ${onDay(day)}`,
    forYou: (name) => `Was ${name} für dich getan hat`,
    byYou: (name) => `Was du für ${name} getan hast`,
    noneForYou: (name) => `Noch nichts, was du angefragt hast und was bei ${name} lag.`,
    noneByYou: (name) => `Noch nichts, was ${name} angefragt hat und was bei dir lag.`,
  },
  serve: {
    title: "Bearbeiten",
    views: {
      queue: "Warteschlange",
      mine: "Bei mir",
      waiting: "Wartet",
      done: "Erledigt",
    },
    viewsLabel: "Was gezeigt wird",
    of: (team) => `Bearbeiten: ${team}`,
    many: (n, isAll) => `${isAll ? "" : "Mehr als "}${requestsOf(n)}`,
    subtitles: {
      queue: (many) => `${many}; oben steht, was zuerst an der Reihe ist.`,
      mine: (many) => `${many} bei dir; oben steht die dringendste.`,
      waiting: (many) => `${many}; hier geht es gerade nicht weiter.`,
    },
    assignHeld: (name, number) => `${number} liegt bei ${name}; jemandem geben`,
    takeNamed: (number, title) => `Übernehmen: ${number} ${title}`,
    team: "Team",
    next: "Nächste Anfrage",
    previous: "Vorige Anfrage",
    take: "Die Anfrage, auf der du stehst, übernehmen",
    assign: "Die Anfrage, auf der du stehst, jemandem geben",
    noTeam: "Du gehörst noch zu keinem Team",
    noTeamText:
      "Eine Warteschlange gehört zu einem Team. Wer Goodturn verwaltet oder dein Team leitet, nimmt dich in eines auf.",
    empty: {
      queue: "Nichts wartet. Die Warteschlange ist leer.",
      mine: "Hier liegt nichts bei dir. Übernimm die erste aus der Warteschlange.",
      waiting: "Nichts wartet auf jemand anderen.",
      done: "Hier wurde noch nichts erledigt.",
    },
    list: "Anfragen an das Team, in der Reihenfolge, in der man sie am besten übernimmt",
    more: "Mehr zeigen",
    loadingMore: "Es kommen noch mehr",
  },
  request,
  writing,
  sayByWhen,
  acts,
  ask: {
    title: "Worum es geht",
    titleHint: "Eine Zeile; sie liest das Team zuerst.",
    description: "Mehr dazu",
    impact: "Was davon abhängt",
    outside: "Wer draußen darauf wartet",
    outsideHint:
      "Ein Kunde oder Partner der Organisation. Die Anfrage kommt damit nach vorn; das Team prüft es.",
    team: "Für welches Team du anfragst",
    send: "Anfragen",
    notOffered: "Dieser Service nimmt zurzeit keine Anfragen an",
    notOfferedText:
      "Das Team hat ihn zurückgezogen oder noch nicht veröffentlicht. Such dir einen anderen.",
    otherServices: "Einen anderen Service suchen",
    promiseNone: "Dieses Team sagt für diesen Service keine Zeit zu.",
    promised: (reply) => `Wenn du jetzt anfragst, ${reply}.`,
    answers: (team, by) => `antwortet ${team} ${untilDay(by)}`,
    isDone: (by) => `ist es ${untilDay(by)} erledigt`,
    answersAndIsDone: (team, reply, done) =>
      `antwortet ${team} ${untilDay(reply)}, und ${untilDay(done)} ist es erledigt`,
    ofTeam: (team) => `Bei ${team} anfragen`,
    teamNone: "Wähle eines deiner Teams",
    anew: "Neu beginnen",
    draftKept: "Was du angefangen hattest, ist wieder da.",
    confidential: "Vertraulich: Das sehen nur du, das Team und wen ihr hinzunehmt.",
    titleMissing: "Schreib eine Zeile, damit das Team weiß, worum es geht.",
  },
  search: {
    title: "Anfragen suchen",
    words: "Wörter oder eine Nummer",
    list: "Gefundene Anfragen, die neueste zuerst",
    filters: "Eingrenzen",
    clear: "Alle Filter wegnehmen",
    none: "Nichts passt",
    advice:
      "Jedes Wort muss im Titel, in der Beschreibung oder in dem stehen, was geschrieben wurde. Versuch es mit weniger Wörtern oder mit dem Anfang eines Wortes, oder nimm einen Filter weg.",
    start: "Eine alte Anfrage finden",
    startText:
      "Über die Nummer, über das, worum es ging, oder über etwas, das jemand darin geschrieben hat. Du findest, was du sehen darfst.",
    any: "beliebig",
    state: "Stand",
    team: "Angefragt bei",
    customerTeam: "Angefragt vom Team",
    service: "Service",
    impact: "Was davon abhängt",
    outside: "Wartet draußen",
    segment: "Welche Kunden warten",
    following: "Nur Anfragen, denen du folgst",
    places: {
      description: "In der Beschreibung",
      reply: "In einer Antwort",
      note: "In einer Notiz",
    },
    count: requestsOf,
    asked: (who, whom) => (who === "" ? `An ${whom},` : `Von ${who} an ${whom},`),
    from: "Angefragt ab",
    to: "Angefragt bis",
    groups: { open: "Offen", closed: "Geschlossen", waiting: "Wartet" },
  },
  outside,
  defects: defectWords(causes),
  lists: {
    title: "Deine Anfragen",
    views: { me: "Von dir", team: "Von deinem Team", following: "Wo du folgst" },
    viewsLabel: "Wessen Anfragen",
    byTeam: (name) => `Von ${name}`,
    open: "Offen",
    all: "Alle",
    none: "Noch wurde nichts angefragt.",
    noneOpen: "Nichts ist offen.",
    noneFollowed: "Du folgst keiner Anfrage.",
    noneFollowedOpen: "Du folgst keiner, die offen ist.",
    noneFollowedText:
      "Anfragen, denen du folgst, stehen hier. Drück auf der Seite einer Anfrage f, oder wähle „Folgen“; dann hörst du von jedem Schritt.",
    noneText:
      "Sag mit eigenen Worten, was du brauchst; du siehst sofort, bei wem es liegt und bis wann die Antwort kommt.",
  },
};
