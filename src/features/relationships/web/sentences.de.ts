import type { Translated } from "#web/data/translated.ts";
import { said } from "./said-sentences.de.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  wrongDays:
    "Der letzte Tag liegt vor dem ersten. Wähle die Tage noch einmal; sonst hat sich nichts geändert.",
  missing:
    "Diese Beziehung gibt es nicht, oder du darfst sie nicht sehen. Vielleicht war der Link falsch; wähle zwei Teams in der Matrix.",
};

const figures: German["figures"] = {
  volume: "Gestellte Anfragen",
  "first-reply": "Erste Antwort, Median",
  done: "Erledigt, Median",
  "promise-kept": "Gehaltene Zusagen",
  "right-first-time": "Auf Anhieb richtig",
  handoffs: "Weitergegeben",
  "ping-pong": "Direkt zurückgeschickt",
};

const periods: German["periods"] = {
  month: "Letzte 30 Tage",
  quarter: "Letzte 90 Tage",
  year: "Letzte 12 Monate",
  all: "Gesamte Zeit",
};

const places: German["team"]["places"] = {
  words: "In eigenen Worten",
  priorities: "Was zuerst kommt",
  rewards: "Belohnungen",
  gatherings: "Treffen",
  outside: "Für wen draußen",
  mending: "Warten und Beheben",
  goodwill: "Guter Wille",
  thanks: "Dank",
  meetings: "Pünktlich in Besprechungen",
  afterwards: "Was danach gesagt wird",
  heard: "Was Umfragen gehört haben",
  day: "Eine Woche mit ihnen",
  offers: "Was es anbietet",
  who: "Wer",
  figures: "Zahlen",
};

export const sentences: German = {
  refusals,
  figures,
  periods,
  said,
  monthsOf: (zone) =>
    `Monate beginnen und enden nach der Uhr von ${zone.replaceAll("_", " ")}, der Zeitzone der Organisation.`,
  times: { wall: "Nach der Uhr", working: "In Arbeitszeit" },
  head: { team: "Team", service: "Service", requests: "Anfragen", month: "Monat", figure: "Zahl" },
  vendor: "Dienstleister",
  matrix: {
    title: "Beziehungen",
    subtitle:
      "Was Teams füreinander leisten. Gemessen werden Teams und Beziehungen, nie einzelne Menschen.",
    figure: "Zahl",
    period: "Zeitraum",
    time: "Zeit",
    service: "Service",
    anyService: "Alle Services",
    team: "Ein Team",
    anyTeam: "Alle Teams",
    how: "Gezeigt als",
    asMatrix: "Matrix",
    asList: "Liste",
    from: "von",
    to: "an",
    whoServes: "wer leistet",
    whoAsks: "wer anfragt",
    handedTo: (one, other) => `${one} an ${other}`,
    servesFor: (provider, customer) => `${provider} für ${customer}`,
    cut: (rows, rowsInAll, columns, columnsInAll) =>
      `Gezeigt sind die Teams mit den meisten Anfragen: in den Zeilen ${rows} von ${rowsInAll}, in den Spalten ${columns} von ${columnsInAll}. Wähle ein Team, um alle seine Beziehungen zu sehen.`,
    emptyTitle: "Noch nichts zu sehen",
    empty:
      "Sobald ein Team bei einem anderen etwas anfragt, steht ihre Beziehung hier. Was importiert wurde, zählt mit.",
    emptyFiltered:
      "Zwischen diesen Teams wurde in dieser Zeit nichts angefragt. Wähle einen längeren Zeitraum.",
    unknown: "Kein Team bekannt",
    more: "Das sind die sechzig, hinter denen am meisten steht; wähle ein Team, um alle seine Beziehungen zu sehen.",
    confidential: "Vertrauliche Anfragen zählen in keiner Zahl mit, für niemanden.",
  },
  pair: {
    back: "Alle Beziehungen",
    title: (one, other) => `${one} und ${other}`,
    serves: (provider, customer) => `Was ${provider} für ${customer} leistet`,
    month: (figure, provider, customer) => `${figure}: ${provider} für ${customer}`,
    services: "Nach Service",
    requests: "Die Anfragen dahinter",
    held: "Wer es hatte",
    goodwill: "Guter Wille",
    fewEach: "In jedem Monat zu wenige für ein Bild; die Zahlen darüber beruhen auf allen.",
  },
  shown: {
    asked: "Gestellte Anfragen",
    ofAsked: (open) => `gestellt, ${open} noch offen`,
    promises: "Zusagen",
    finished: "erledigt",
    requests: "Anfragen",
    changedTeams: "Haben das Team gewechselt",
    mostWait: "Die meisten warten",
    nineOfTen: (duration) => `neun von zehn: höchstens ${duration}`,
  },
  load: {
    open: "Offen",
    overdue: "Verspätet",
    unassigned: "Noch nicht übernommen",
    waitsForCustomer: "Warten auf Kunden",
    waitsForVendor: "Warten auf Dienstleister",
    waitsForPart: "Warten auf eine Teilanfrage",
    now: "jetzt",
  },
  team: {
    back: "Alle Beziehungen",
    card: "Kennzahlen",
    held: "Wer es hatte",
    who: "Wer",
    leads: "leitet",
    nobody: "Zu diesem Team gehört hier niemand; was es getan hat, kam mit einem Import.",
    offers: "Was es anbietet",
    noOffers: "Im Katalog bietet es gerade nichts an.",
    ask: "Wähle etwas aus, um es anzufragen; überall steht, wie man gut fragt.",
    now: "Gerade jetzt",
    askNow: (team) => `Bei ${team} anfragen`,
    onThisPage: "Auf dieser Seite",
    places,
    figures: "Zahlen",
    figuresIntro:
      "Was gerade offen ist, was es für andere geleistet hat und was andere für es geleistet haben.",
    serves: "Was es für andere leistet",
    asks: "Was andere für es leisten",
    partnersServed: "Für wen es am meisten leistet",
    partnersAsked: "Bei wem es am meisten anfragt",
    noFigures: "In dieser Zeit noch nichts.",
  },
};
