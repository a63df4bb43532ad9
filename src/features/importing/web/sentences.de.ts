import type { Translated } from "#web/data/translated.ts";
import type { fieldNames as englishFields, sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

export const fieldNames: Translated<typeof englishFields> = {
  case: "Anfrage (Nummer oder Schlüssel)",
  time: "Zeit jedes Ereignisses",
  activity: "Was geschehen ist",
  team: "Team, das bearbeitet",
  person: "Wer sie bearbeitet",
  customer: "Team, das anfragt",
  requester: "Wer anfragt",
  requesterEmail: "E-Mail-Adresse dazu",
  service: "Service, um den es geht",
  title: "Titel",
  description: "Beschreibung",
  state: "Stand",
  impact: "Auswirkung",
  priority: "Dringlichkeit",
  openedAt: "Angefragt am",
  firstReplyAt: "Erste Antwort am",
  resolvedAt: "Erledigt am",
  closedAt: "Geschlossen am",
  reopens: "Wie oft wieder geöffnet",
  keptPromise: "Zusage gehalten",
};

const counted = (count: string, one: string, more: string): string =>
  `${count} ${count === "1" ? one : more}`;

const done: German["done"] = {
  subtitle: (source, seconds) =>
    `Alles ist da, unter der Quelle ${source}. Es hat ${seconds}\u00a0Sekunden gedauert.`,
  compare: "Vergleich mit eurem jetzigen System",
  compareIntro:
    "Alles aus dieser Quelle, gezählt wie dort. Weicht eine Zahl ab, sieh dir die Zeilen an, die sich nicht lesen ließen.",
  counted: "Gezählt",
  here: "Hier",
  requests: "Anfragen",
  open: "Offen",
  done: "Erledigt",
  withdrawn: "Nicht mehr gebraucht",
  reopened: "Wieder geöffnet",
  handoffs: "Übergaben",
  events: "Ereignisse dieser Datei",
  fresh: (requests, events) =>
    `Neu aus dieser Datei: ${counted(requests, "Anfrage", "Anfragen")} und ${counted(events, "Ereignis", "Ereignisse")}.`,
  nothing: "Alles aus dieser Datei war schon hier; nichts kam hinzu.",
  perTeam: "Nach Teams",
  team: "Team",
  browse: "Eine Anfrage finden",
  relationships: "Beziehungen ansehen",
  again: "Noch eine Datei importieren",
  lost: (count) =>
    count === "1" ? "1 Zeile ließ sich nicht lesen." : `${count} Zeilen ließen sich nicht lesen.`,
  download: "Mit Zeile und Grund herunterladen",
};

export const sentences: German = {
  refusals: {
    empty: "Die Datei ist leer. Exportiere sie noch einmal und sende diese.",
    notReadable: "So lässt sich die Datei nicht lesen.",
    notNow: "Der Import ist inzwischen weiter. Lade die Seite neu, um zu sehen, wie es steht.",
    tooLarge:
      "Die Datei ist größer als 2 GB. Importiere sie mit dem Befehl goodturn import FILE auf dem Server.",
    missing: "Diesen Import gibt es nicht, oder du darfst ihn nicht sehen.",
  },
  list: {
    title: "Importe",
    back: "Verwaltung",
    subtitle:
      "Frühere Anfragen aus einem anderen System oder ein beliebiges Ereignisprotokoll. Was zweimal importiert wird, steht trotzdem nur einmal da.",
    drop: "Export, der importiert werden soll",
    dropHint:
      "CSV, XLSX oder XES, auch gepackt als gz oder zip, bis 2 GB. Importiert wird erst, wenn du es dir angesehen hast.",
    head: {
      file: "Datei",
      state: "Stand",
      when: "Wann",
      who: "Wer",
      requests: "Anfragen",
      unreadable: "Nicht lesbar",
    },
    command: "der Befehl",
    emptyTitle: "Noch wurde nichts importiert",
    emptyText:
      "Exportiere die Anfragen aus eurem jetzigen System und wähle oben die Datei. Erkannt werden Zendesk, Jira, ServiceNow, Freshservice, osTicket, Zammad, GLPI und jedes Ereignisprotokoll.",
  },
  states: {
    chosen: "Noch nicht importiert",
    waiting: "Wartet, bis es an der Reihe ist",
    running: "Wird importiert",
    done: "Importiert",
    failed: "Nicht importiert",
  },
  look: {
    back: "Importe",
    subtitle: "Noch ist nichts importiert. Sieh nach, ob es richtig gelesen wird.",
    decided: "Wie es gelesen wird",
    rows: (count, exact) =>
      `Die Datei hat ${exact ? "" : "etwa "}${counted(count, "Zeile", "Zeilen")}.`,
    unreadable: (unreadable, looked) =>
      unreadable === "0"
        ? looked === "1"
          ? "1 Zeile wurde angesehen und lässt sich lesen."
          : `Von den ersten ${looked} Zeilen lassen sich alle lesen.`
        : `Von den ersten ${looked} Zeilen ${unreadable === "1" ? "lässt sich 1" : `lassen sich ${unreadable}`} so nicht lesen. ${unreadable === "1" ? "Sie käme" : "Sie kämen"} mit dem Grund dafür in eine eigene Datei.`,
    uncertain:
      "Es ist nicht sicher, ob der Tag oder der Monat zuerst steht. Sieh dir unten die Daten an, bevor du importierst.",
    columns: "Was die Spalten sind",
    columnsIntro:
      "Berichtige, was nicht stimmt. Für Dateien mit denselben Spalten wird es behalten.",
    none: "keine Spalte",
    zone: "Zeitzone, wo keine dabeisteht",
    zoneHint: "Zum Beispiel Europe/Berlin.",
    shape: "Eine Zeile ist",
    shapes: { log: "ein Ereignis einer Anfrage", table: "eine Anfrage" },
    source: "Name des Systems",
    sourceHint:
      "Spätere Exporte unter diesem Namen kommen zu dem, was schon hier ist. Habt ihr nur ein solches System, lass es leer.",
    sample: "Die ersten Zeilen",
    again: "So lesen",
    start: "Importieren",
    starting: "Der Import beginnt",
    remove: "Die Datei weglegen",
    wrongTitle: "So lässt sie sich nicht lesen",
  },
  going: {
    waiting: "Wartet, bis es an der Reihe ist. Es geht auch weiter, wenn du diese Seite verlässt.",
    steps: {
      reading: "Die Datei wird gelesen",
      writing: "Anfragen werden geschrieben",
      measuring: "Zahlen werden ausgerechnet",
    },
    leave:
      "Du kannst diese Seite verlassen; der Import geht weiter und steht in der Liste der Importe.",
    rows: "Zeilen",
  },
  done,
  failed: { title: "Es wurde nicht importiert", retry: "Noch einmal versuchen" },
};
