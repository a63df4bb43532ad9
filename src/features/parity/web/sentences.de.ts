import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Das hat inzwischen jemand anders geändert. Was du getippt hast, steht noch hier: Sieh dir an, was jetzt dort steht, und ändere es noch einmal, wenn es nötig ist.",
  wrongMonth:
    "Dieser Monat kommt erst noch oder liegt vor 2000. Sieh dir das Jahr an und trag ihn noch einmal ein.",
  keptOverTotal: "Es wären mehr gehalten, als es gab. Sieh dir die beiden Zahlen an.",
  unreadable:
    "Das lässt sich nicht lesen. Sieh dir die erste Zeile an oder ein Anführungszeichen, das nie geschlossen wird.",
  tooManyLines:
    "Das sind mehr als 5.000 Zeilen. Teile sie und hol einen Teil nach dem anderen herein.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing:
    "Diesen Service gibt es nicht, er ist für dich nicht offen, oder was bei ihm angefragt wird, ist vertraulich.",
};

const bringing = {
  file: "Datei",
  look: "Erst ansehen",
  again: "Eine andere Datei wählen",
  close: "Schließen",
};

const standings: German["standings"] = {
  promise: {
    worse: "Weniger zugesagt",
    equal: "Dasselbe zugesagt",
    better: "Mehr zugesagt",
    unknown: "Nichts zu vergleichen",
  },
  result: {
    worse: "Seltener gehalten",
    "no-difference": "Gleich oft gehalten",
    better: "Öfter gehalten",
    "too-few": "Zu wenige für eine Aussage",
  },
};

const promise: German["promise"] = {
  worse: (mean, worst, outside) =>
    `Wer im Haus fragt, wartet im Mittel ${mean}, höchstens ${worst}; Kunden draußen bekommen ${outside} zugesagt.`,
  equal: (mean, worst, outside) =>
    `Im Haus ist etwa dasselbe zugesagt: im Mittel ${mean}, höchstens ${worst}; Kunden draußen bekommen ${outside} zugesagt.`,
  better: (mean, worst, outside) =>
    `Im Haus ist mehr zugesagt: im Mittel ${mean}, höchstens ${worst}; Kunden draußen bekommen ${outside} zugesagt.`,
  nothing: "Weder im Haus noch draußen ist etwas zugesagt.",
  nothingInside: (outside) =>
    `Im Haus ist nichts zugesagt; Kunden draußen bekommen ${outside} zugesagt.`,
  nothingOutside: (mean, worst) =>
    `Im Haus ist etwas zugesagt: im Mittel ${mean}, höchstens ${worst}; Kunden draußen nichts.`,
  byHowMuch: (longer, times) => `Im Mittel ${longer} länger, das ${times}-Fache.`,
  since: (month) => `Weniger zugesagt seit ${month}.`,
  bar: (words, worst) => `${words}, bis ${worst}`,
  none: "nichts",
};

const result: German["result"] = {
  worse: (by) => `Zusagen im Haus werden seltener gehalten, um ${by}.`,
  better: (by) => `Zusagen im Haus werden öfter gehalten, um ${by}.`,
  "no-difference": "Darin, wie Zusagen gehalten werden, ist kein Unterschied zu sehen.",
  by: (value, interval) =>
    `${value} ${value === "1" ? "Prozentpunkt" : "Prozentpunkte"} (${interval})`,
  both: (inside, outside) => `Gehalten im Haus ${inside}, draußen ${outside}.`,
  tooFew: (inside, outside) =>
    `Zu wenige, um zu sagen, wie Zusagen gehalten werden: ${inside} im Haus, ${outside} draußen.`,
  noneOutside: (inside) =>
    `Noch keine Ergebnisse über Kunden draußen. Im Haus gehalten: ${inside}.`,
  since: (month) => `In jedem Monat, der etwas sagen kann, seit ${month}.`,
  notLately: "Nicht im letzten Monat, der etwas sagen kann.",
};

const servicesOf = (n: string): string => `${n} ${n === "1" ? "Service" : "Services"}`;

const page: German["page"] = {
  title: "Parität",
  subtitle: "Ist der Service im Haus so gut wie der für Kunden draußen?",
  back: "Parität",
  noneCompared: "Noch ist kein Service verglichen.",
  noneWorse: (compared) =>
    `Bei keinem von ${servicesOf(compared)} ist im Haus weniger zugesagt als draußen`,
  someWorse: (worse, compared) =>
    `Bei ${worse} von ${servicesOf(compared)} ist im Haus weniger zugesagt als draußen`,
  noneKeptLess: "bei keinem wird die Zusage seltener gehalten",
  someKeptLess: (worse) => `bei ${worse} wird die Zusage seltener gehalten`,
  how: (tolerance, since) =>
    `Zusagen in Arbeitszeit werden in verstrichene Zeit umgerechnet, für alle, die in irgendeiner Minute einer üblichen Woche fragen, bei normaler Auswirkung. Bis ${tolerance} Unterschied zählen sie als gleich. Ergebnisse sind aus Anfragen seit ${since}; seltener oder öfter heißt es nur, wo es mehr als Zufall ist. Was vertraulich angefragt wird, steckt in keiner Zahl.`,
  exportCsv: "Als CSV exportieren",
  exportJson: "Als JSON exportieren",
  bring: "Gegenstücke hereinholen",
  services: "Die Services",
  beside: (what, segment) => (what === "" ? `neben: ${segment}` : `neben „${what}“, ${segment}`),
  emptyTitle: "Noch keine Services zum Vergleichen",
  emptyText:
    "Ein Service wird verglichen, sobald er angeboten wird und was bei ihm angefragt wird nicht vertraulich ist.",
};

const one: German["one"] = {
  name: "Das Gegenstück nennen",
  change: "Das Gegenstück ändern",
  bring: "Eine Datei hereinholen",
  noneTitle: "Noch nicht verglichen",
  noneText: "Sag, was Kunden draußen an seiner Stelle bekämen, und beides steht nebeneinander.",
  noneOthers: (who) => `Noch hat niemand gesagt, was draußen sein Gegenstück ist. ${who}`,
  service: "Der Service",
  likeIs: (what, segment) =>
    what === ""
      ? `Das Gegenstück draußen: ${segment}`
      : `Das Gegenstück draußen: „${what}“, ${segment}`,
  retired: "Dieses Segment ist stillgelegt. Nenne ein anderes.",
  own: "nur für das Gegenstück zugesagt",
  general: "diesem Segment für alles zugesagt",
  saidBy: (name) => `Genannt von ${name}.`,
  promises: "Was zugesagt ist",
  usual:
    "Bei normaler Auswirkung, bei der am meisten angefragt wird. In verstrichener Zeit, über alle Minuten einer üblichen Woche.",
  impacts: "Nach Auswirkung",
  impact: "Auswirkung",
  impactNames: { low: "Gering", normal: "Normal", high: "Hoch", critical: "Kritisch" },
  inside: "Im Haus",
  outside: "Draußen",
  kept: "Wie es gehalten wird",
  drawn:
    "Anteil der gehaltenen Zusagen, von 0 bis 100\u00a0%, mit seinem Intervall. Monate mit weniger als fünf sind nicht gezeichnet.",
  month: "Monat",
  promiseThen: "Zusage",
  resultThen: "Gehalten",
  colleagues: "Im Haus",
  clients: "Draußen",
  median: (inside, interval, n) =>
    `Bis die Hälfte dessen erledigt war, was im Haus angefragt wurde, dauerte es nach der Uhr ${inside} (${interval}; ${n}).`,
  medianOpen: (high) => `mindestens ${high}`,
  results: "Ergebnisse über Kunden draußen",
  resultsHint: "Wie die Zusage für das Gegenstück draußen gehalten wurde, Monat für Monat.",
  resultsEmpty: "Noch keine Monate",
  resultsEmptyText: "Trag einen ein, hol eine Datei herein oder sende sie über die API.",
  ofMonth: "Für den Monat",
  keptCount: "Gehalten",
  total: "Zusagen",
  medianHours: "Median in Stunden",
  source: "Quelle",
  by: "Hereingeholt von",
  acts: "Ändern",
  set: "Den Monat eintragen",
  setTitle: "Einen Monat eintragen",
  wrongCount: "Schreib eine ganze Zahl.",
  wrongNumber: "Schreib eine Zahl wie 4,5 oder lass es leer.",
  remove: (month) => `${month} herausnehmen`,
  saved: (month) => `${month} ist eingetragen.`,
  removed: (month) => `${month} ist herausgenommen.`,
};

export const sentences: German = {
  refusals,
  tooFew: (n) => `zu wenige für eine Aussage (${n})`,
  range: (low, high) => `${low} bis ${high}`,
  units: {
    minutes: { one: "Minute", many: "Minuten" },
    days: { one: "Tag", many: "Tage" },
  },
  standings,
  kinds: { "first-reply": "Erste Antwort", done: "Lösung" },
  sides: { inside: "Im Haus", outside: "Draußen" },
  promise,
  result,
  page,
  broken: {
    title: "Gebrochene Zusagen, im Haus und draußen zusammen",
    share: (share, interval, sides) =>
      `${share} aller Zusagen wurden gebrochen (${interval}): ${sides}. Jede zählt einmal, wem auch immer sie galt.`,
    tooFew: (sides) => `Zu wenige für eine Aussage: ${sides}.`,
    sides: (inside, outside) => `${inside} im Haus, ${outside} draußen`,
    team: "Team",
    compared: "Verglichen",
    worse: "Weniger zugesagt",
    keptLess: "Seltener gehalten",
    together: "Gebrochen, zusammen",
    colleagues: "Im Haus",
    clients: "Draußen",
    of: (broken, n) => `${broken}\u00a0von\u00a0${n}`,
    whole: "Das ganze Haus",
  },
  uncompared: {
    title: "Noch nicht verglichen",
    intro: "Noch hat niemand gesagt, was für Kunden draußen das Gegenstück wäre.",
    leaders: "die oberste Leitung",
    who: (names) => `${names} kann es sagen.`,
    leadersAlone: "Die oberste Leitung kann es sagen.",
    compare: "Vergleichen",
    compareOne: (name) => `„${name}“ vergleichen`,
  },
  one,
  like: {
    fresh: "Das Gegenstück nennen",
    change: "Das Gegenstück ändern",
    segment: "Wer es draußen bekommt",
    segmentHint: "Womit der Service verglichen wird, ist das, was ihnen zugesagt ist.",
    choose: "Wähle ein Segment",
    what: "Worum sie bitten",
    whatHint: "In wenigen Worten: „eine Erstattung“, „ein Zugang zum Partnerportal“.",
    ownHint: (first, solved) =>
      `Zugesagt ist diesem Segment eine erste Antwort ${first} und eine Lösung ${solved}. Ist für das Gegenstück etwas anderes zugesagt, schreib es hierher.`,
    // What is given stands in the nominative; among its words only days have another dative.
    within: (time) => `innerhalb von ${time.replace(/Tage$/, "Tagen")}`,
    nothing: "ohne Frist",
    firstAnswer: "Gegenstück: erste Antwort in",
    solved: "Gegenstück: Lösung in",
    noSegments:
      "Noch gibt es kein Segment von Kunden draußen. Die oberste Leitung oder die Verwaltung legt sie an.",
    toSegments: "Kunden draußen",
    save: "Speichern",
    cancel: "Abbrechen",
    retire: "Wegnehmen",
    saved: "Das Gegenstück ist gespeichert.",
    retired: "Der Service wird nicht mehr verglichen. Seine Monate bleiben.",
  },
  csv: {
    ...bringing,
    title: "Monate hereinholen",
    intro:
      "Ein Monat, wie viele Zusagen gehalten wurden, wie viele es gab; wenn du magst, der Median in Stunden und die Quelle. 2026-03;90;100. Eine erste Zeile mit den Namen der Spalten darf sein.",
    paste: "Oder die Zeilen hier einfügen",
    carry: "Die Monate hereinholen",
    source: "Quelle, für Zeilen ohne eigene",
    totals: (fresh, changed, same, wrong) =>
      `Neu: ${fresh}. Geändert: ${changed}. Unverändert: ${same}. Ausgelassen: ${wrong}.`,
    wrong: "Ausgelassen",
    taken: "Übernommen",
    line: "Zeile",
    why: "Warum",
    state: "Was geschieht",
    states: { new: "Neu", changed: "Geändert" },
    firstOf: "Das sind die ersten davon.",
    done: (count) => `${count} ${count === "1" ? "Monat wurde" : "Monate wurden"} hereingeholt.`,
  },
  likes: {
    ...bringing,
    title: "Gegenstücke hereinholen",
    intro:
      "Was der Export schreibt, als CSV oder JSON: Team, Service, Segment, worum sie bitten, und die Zeiten, die nur für das Gegenstück zugesagt sind („4 hours“, „2 days“).",
    paste: "Oder hier einfügen",
    carry: "Die Gegenstücke hereinholen",
    service: "Service",
    segment: "Segment",
    done: (count) =>
      `${count} ${count === "1" ? "Gegenstück wurde" : "Gegenstücke wurden"} hereingeholt.`,
  },
  line: {
    title: "Neben Kunden draußen:",
    like: (what, segment) => (what === "" ? segment : `„${what}“, ${segment}`),
    more: "Den Vergleich ansehen",
  },
};
