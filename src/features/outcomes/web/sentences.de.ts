import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  nameTaken: "Diesen Namen gibt es schon. Wähle einen, der beide unterscheidet.",
  changedMeanwhile:
    "Das hat inzwischen jemand anders geändert. Was du getippt hast, steht noch hier: Kopiere, was du brauchst, schließ das Fenster und sieh dir an, was jetzt dort steht.",
  segmentRetired:
    "Das Segment dieser Reihe ist stillgelegt. Nimm erst das Segment wieder auf, dann die Reihe.",
  hasOutcomes:
    "Dieses Segment hat noch Reihen. Leg erst sie still oder ordne sie einem anderen Segment zu.",
  retired: "Diese Reihe ist stillgelegt und nimmt keine Werte mehr auf. Was in ihr steht, bleibt.",
  wrongDay:
    "Dieser Tag kommt erst noch oder liegt vor 1900. Sieh dir das Jahr an und trag den Wert noch einmal ein.",
  unreadable:
    "Das ist weder das CSV noch das JSON, das der Export schreibt. Sieh dir die erste Zeile an und versuch es noch einmal.",
  tooManyLines:
    "Das sind mehr als 100.000 Zeilen. Teile sie und hol einen Teil nach dem anderen herein.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Reihe gibt es nicht, oder sie ist für dich nicht offen.",
};

const page: German["page"] = {
  title: "Kunden draußen",
  subtitle: "Wer sie sind, was wir ihnen zusagen und wie es ihnen mit uns geht.",
  addSegment: "Segment anlegen",
  addOutcome: "Reihe beginnen",
  bringIn: "Eine Datei hereinholen",
  exportCsv: "CSV",
  exportJson: "JSON",
  export: (form) => `Alles als ${form} mitnehmen`,
  emptyTitle: "Noch keine Kunden draußen",
  emptyText:
    "Ein Segment sagt, wer sie sind, wie viele, und was wir ihnen zusagen. Eine Reihe sagt, wie es ihnen mit uns geht: Zufriedenheit, Beschwerden, Abwanderung.",
  emptyOthers:
    "Die Verwaltung und die oberste Leitung sagen hier, wer unsere Kunden draußen sind, was wir ihnen zusagen und wie es ihnen mit uns geht.",
  all: "Alle Kunden draußen",
  allIntro: "Reihen über alle zusammen.",
  noSeries: "Noch keine Reihe.",
  edit: (name) => `„${name}“ ändern`,
  editShort: "Ändern",
  people: (count, one) => `${count} ${one ? "Kunde" : "Kunden"}`,
};

const retired: German["retired"] = {
  title: "Stillgelegt",
  intro: "Was darin steht, ist aufgehoben. Wieder aufgenommen, ist alles wie vorher.",
  count: (count) =>
    count === 1 ? "Zeigen, was stillgelegt ist" : `Die ${count} zeigen, die stillgelegt sind`,
  takeUp: "Wieder aufnehmen",
  takeUpOne: (name) => `„${name}“ wieder aufnehmen`,
  segment: "Segment",
  ofAll: "Reihe über alle Kunden draußen",
  of: (segment) => `Reihe über: ${segment}`,
  since: (day) => `stillgelegt: ${day}`,
  takenUp: (name) => `„${name}“ ist wieder aufgenommen.`,
};

const series: German["series"] = {
  noValue: "Noch kein Wert.",
  noneThen: "kein Wert",
  is: (value, period) => `${value}, ${period}`,
  better: (by) => `Besser als im Zeitraum davor: ${by}`,
  worse: (by) => `Schlechter als im Zeitraum davor: ${by}`,
  same: "Wie im Zeitraum davor",
  unknown: "Nichts zu vergleichen: Der Zeitraum davor hat keinen Wert.",
  points: (by) => `${by} ${/^.1$/.test(by) ? "Prozentpunkt" : "Prozentpunkte"}`,
  gapOne: (period) => `Kein Wert: ${period}.`,
  gapTwo: (first, last) => `Kein Wert: ${first} und ${last}.`,
  gapMore: (first, last) => `Kein Wert: ${first} bis ${last}.`,
  week: (week, year) => `${week}. Woche ${year}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  period: "Zeitraum",
  value: "Wert",
  from: "Von",
};

const segment: German["segment"] = {
  fresh: "Segment anlegen",
  change: "Segment ändern",
  name: "Name",
  nameHint: "Wer sie sind: „Kliniken“, „Menschen, die unsere Hörgeräte tragen“.",
  about: "Über sie",
  headcount: "Wie viele",
  headcountWrong: "Schreib eine ganze Zahl oder lass es leer.",
  firstAnswer: "Erste Antwort in",
  solved: "Lösung in",
  amountHint: "Was wir ihnen zusagen, nach der Uhr. Leer: Es ist nichts zugesagt.",
  amountWrong: "Schreib eine ganze Zahl ab 1 oder lass es leer.",
  unit: (label) => `Einheit: ${label}`,
  courtesy: "Welche Höflichkeit wir zusagen",
  save: "Speichern",
  cancel: "Abbrechen",
  saved: "Das Segment ist gespeichert.",
  retire: "Stilllegen",
  retired: "Das Segment ist stillgelegt. Was in ihm steht, bleibt.",
};

const outcome: German["outcome"] = {
  fresh: "Reihe beginnen",
  change: "Reihe ändern",
  name: "Name",
  nameHint: "Was gezählt oder gefragt wird: „Zufriedenheit“, „Beschwerden“.",
  segment: "Über wen",
  unit: "Einheit",
  unitHint: "„von 5“, „%“, „Beschwerden“.",
  source: "Quelle",
  sourceHint: "Woher die Zahlen kommen, damit alle dort nachsehen können.",
  better: "Richtung",
  every: "Ein Wert je",
  periods: { day: "Tag", week: "Woche", month: "Monat", quarter: "Quartal", year: "Jahr" },
  save: "Speichern",
  cancel: "Abbrechen",
  saved: "Die Reihe ist gespeichert.",
  retire: "Stilllegen",
  retiredNow: "Die Reihe ist stillgelegt. Was in ihr steht, bleibt.",
};

const anyDayOf = (period: string): string =>
  `Jeder Tag ${period} ist recht; es zählt der letzte, der einen Wert hat.`;

const one: German["one"] = {
  together: "Neben unsere eigenen Zahlen halten",
  back: "Kunden draußen",
  change: "Ändern",
  bring: "Eine Datei hereinholen",
  facts: (every, better, source) =>
    [`Ein Wert ${every}`, better, source === "" ? "" : `Quelle: ${source}`]
      .filter((part) => part !== "")
      .join(" · "),
  isRetired: "Diese Reihe ist stillgelegt.",
  picture: "Wie es war",
  drawn: (low, high) => `Gezeichnet von ${low} bis ${high}.`,
  pictureEmpty: "Die Zeichnung beginnt mit dem ersten Wert.",
  values: "Werte",
  valuesEmpty: "Noch keine Werte",
  valuesEmptyText: "Trag einen ein, hol eine Datei herein oder sende sie über die API.",
  older: "Ältere zeigen",
  day: "Tag",
  value: "Wert",
  note: "Notiz",
  by: "Eingetragen von",
  acts: "Ändern",
  set: "Den Wert eintragen",
  setTitle: "Einen Wert eintragen",
  dayHint: {
    day: "Eine Zahl für einen Tag.",
    week: anyDayOf("der Woche"),
    month: anyDayOf("des Monats"),
    quarter: anyDayOf("des Quartals"),
    year: anyDayOf("des Jahres"),
  },
  wrongNumber: "Schreib eine Zahl wie 4,5 oder -12. Lass Punkte zwischen Tausendern weg.",
  edit: (day) => `Den Wert ändern: ${day}`,
  newValue: (day) => `Wert: ${day}`,
  remove: (day) => `Den Wert herausnehmen: ${day}`,
  save: "Speichern",
  cancel: "Abbrechen",
  saved: (day) => `Der Wert für den ${day} ist eingetragen.`,
  removed: (day) => `Der Wert für den ${day} ist herausgenommen.`,
};

export const sentences: German = {
  refusals,
  page,
  retired,
  promises: {
    firstAnswer: "Erste Antwort",
    solved: "Lösung",
    courtesy: "Höflichkeit",
    // What is given stands in the nominative; among its words only days have another dative.
    within: (time) => `innerhalb von ${time.replace(/Tage$/, "Tagen")}`,
    none: "nichts zugesagt",
  },
  series,
  every: {
    day: "je Tag",
    week: "je Woche",
    month: "je Monat",
    quarter: "je Quartal",
    year: "je Jahr",
  },
  better: { more: "Mehr ist besser", less: "Weniger ist besser" },
  units: { minutes: "Minuten", hours: "Stunden", days: "Tage" },
  oneUnit: { minutes: "Minute", hours: "Stunde", days: "Tag" },
  segment,
  outcome,
  one,
  file: {
    title: "Segmente und Reihen hereinholen",
    intro:
      "Das CSV oder das JSON, das der Export schreibt. Reihen, die es nicht gibt, werden begonnen, Werte unter ihrem Tag eingetragen; Segmente, die es gibt, bleiben, wie sie sind.",
    file: "Datei, CSV oder JSON",
    paste: "Oder hier einfügen",
    look: "Erst ansehen",
    again: "Eine andere Datei wählen",
    carry: "Hereinholen",
    close: "Schließen",
    begun: (segments, begun) =>
      segments + begun === 0
        ? "Kein Segment und keine Reihe ist neu."
        : `Neu: ${segments === 1 ? "ein Segment" : `${segments} Segmente`} und ${begun === 1 ? "eine Reihe" : `${begun} Reihen`}.`,
    segment: "ein Segment",
    done: "Die Datei ist hereingeholt.",
  },
  csv: {
    title: "Eine Datei hereinholen",
    intro:
      "Zwei Spalten: ein Tag und eine Zahl. Dazwischen steht ein Semikolon, Komma oder Tabulator; eine erste Zeile mit Namen darf sein. 2026-03-31, für Monate auch 2026-03 und für Quartale 2026-Q1.",
    file: "CSV-Datei",
    paste: "Oder die Zeilen hier einfügen",
    look: "Erst ansehen",
    again: "Eine andere Datei wählen",
    carry: "Die Werte hereinholen",
    close: "Schließen",
    says: "Was geschieht",
    totals: (fresh, changed, same, wrong) =>
      `Neu: ${fresh}. Geändert: ${changed}. Unverändert: ${same}. Ausgelassen: ${wrong}.`,
    wrong: "Ausgelassen",
    taken: "Übernommen",
    line: "Zeile",
    why: "Warum",
    day: "Tag",
    value: "Wert",
    state: "Was geschieht",
    states: { new: "Neu", changed: "Geändert" },
    firstOf: "Das sind die ersten davon.",
    done: (count) => `${count} ${count === "1" ? "Wert ist" : "Werte sind"} hereingeholt.`,
  },
};
