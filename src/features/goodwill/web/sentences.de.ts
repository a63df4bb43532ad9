import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  oneTeam: "Guter Wille liegt zwischen zwei Teams. Wähle neben diesem noch ein anderes.",
  missing: "Diese Übersicht gibt es nicht, oder du darfst sie nicht sehen.",
};

const lines: German["lines"] = {
  promises: {
    name: "Zusagen",
    good: "gehalten",
    bad: "nicht gehalten",
    of: (from, to) => `Was ${from} gegenüber ${to} zugesagt hat.`,
  },
  "right-first-time": {
    name: "Auf Anhieb richtig",
    good: "auf Anhieb richtig",
    bad: "zurückgekommen oder in die Irre gegangen",
    of: (from, to) => `Was ${from} für ${to} getan hat.`,
  },
  "named-days": {
    name: "Genannte Tage",
    good: "eingehalten",
    bad: "ohne einen Schritt verstrichen",
    of: (from, to) =>
      `Anfragen, in denen ${from} gegenüber ${to} einen Tag für den nächsten Schritt genannt hat.`,
  },
  complete: {
    name: "Am Anfang gesagt",
    good: "mit allem, was nötig war",
    bad: "mit Rückfrage",
    of: (from, to) =>
      `Was ${from} bei ${to} angefragt hat. Auch ein Formular, das etwas auslässt, zeigt sich hier: Es liegt an niemandem allein.`,
  },
  "with-them": {
    name: "Wie es mit ihnen war",
    good: "gut",
    bad: "nicht so gut",
    of: (from, to) =>
      `Was ${to} gesagt hat, nachdem ${from} etwas für dieses Team erledigt hatte; gezählt, sobald beide es lesen konnten.`,
  },
  "asked-by-them": {
    name: "Wie es war, von ihnen gebeten zu werden",
    good: "gut",
    bad: "nicht so gut",
    of: (from, to) =>
      `Was ${to} gesagt hat, nachdem dort etwas für ${from} erledigt war; gezählt, sobald beide es lesen konnten.`,
  },
  lingering: {
    name: "Jetzt offen, der nächste Schritt bei ihnen",
    good: "innerhalb der üblichen Zeit",
    bad: "länger still als üblich",
    of: (from, to) => `Was zwischen beiden offen ist, während ${to} auf ${from} wartet.`,
  },
};

const standings: German["standings"] = {
  high: "Hoch",
  usual: "Wie üblich",
  mixed: "Gemischt",
  low: "Niedrig",
  "too-few": "Zu wenige für eine Aussage",
};

const said: German["said"] = {
  ofAll: (good, n) => `${good} von ${n}`,
  share: (share, low, high) => `${share}, wahrscheinlich ${low} bis ${high}`,
  named: (name) => `„${name}“`,
  high: (above) => `über dem Üblichen bei ${above}, nirgends darunter.`,
  low: (below) => `unter dem Üblichen bei ${below}, nirgends darüber.`,
  mixed: (above, below) => `über dem Üblichen bei ${above}, darunter bei ${below}.`,
  usual: "Keine Zeile liegt um mehr als Zufall über oder unter dem Üblichen.",
  "too-few": "In 90 Tagen ist zu wenig zu Ende gegangen.",
  months: (month, before) => `${month} in den letzten 30 Tagen, ${before} in den 30 davor`,
  still: (months) => `Keine Veränderung, die mehr als Zufall wäre: ${months}.`,
  more: (months, points) => `Mehr als im Monat davor: ${months}; ${points}.`,
  fewer: (months, points) => `Weniger als im Monat davor: ${months}; ${points}.`,
  points: (points, least, most) =>
    `${points} ${points === "1" ? "Prozentpunkt" : "Prozentpunkte"}, wahrscheinlich ${least} bis ${most}`,
  movedMost: (way, moved) => `Am meisten verändert, ${way}: ${moved}`,
  moved: (line, good, month, before) =>
    `${line}, in den letzten 30 Tagen ${month} ${good}, in den 30 davor ${before}.`,
  bothWays: (line, there, one, back, other) => `${line}: ${there} von ${one}, ${back} von ${other}`,
  noMoreApart: (shares) =>
    `${shares}; nicht weiter auseinander, als es der Zufall mit sich bringt.`,
  moreGoesOut: (shares, team, points) =>
    `${shares}. Von ${team} geht mehr aus, als zurückkommt: ${points}.`,
  quiet: (open, quiet, team) =>
    `Von ${open} Anfragen, die auf ${team} warten, ${quiet === "0" ? "ist keine" : quiet === "1" ? "ist 1" : `sind ${quiet}`} länger still als üblich.`,
  fewPairs: (pairs) =>
    `${pairs === "1" ? "1 Paar von Teams leistet" : `${pairs} Paare von Teams leisten`} einander oft genug etwas: weniger als 15 und damit zu wenige, um vom ganzen Haus zu sagen, ob guter Wille zurückkommt.`,
  mutual: (mutual, pairs, expected, low, high) =>
    `${mutual} von ${pairs === "1" ? "1 Paar" : `${pairs} Paaren`} von Teams ${mutual === "1" ? "steht" : "stehen"} in beiden Richtungen gut; der Zufall ergäbe etwa ${expected} (${low} bis ${high})`,
  byChance: (mutual) => `${mutual}: Es kommt nicht mehr zurück, als der Zufall erklärt.`,
  comesBack: (mutual) => `${mutual}: Was ein Team gibt, kommt tendenziell zurück.`,
  comesNotBack: (mutual) => `${mutual}: Was ein Team gibt, kommt tendenziell nicht zurück.`,
};

const sheet: German["sheet"] = {
  surveyed: "Was Umfragen sagen",
  thanks: "Dank",
  thanked: (team, n) =>
    `${team} hat in den letzten 90 Tagen ${n === 1 ? "einmal" : `${n}\u00a0Mal`} öffentlich gedankt. Zwischen denselben zwei Menschen oder Teams zählt in 30 Tagen ein Dank, gleich in welcher Richtung.`,
  thanksBehind: "Lesen",
  surveyedOf: (from, to) =>
    `Wie Menschen aus dem Team ${to} das Team ${from} bewertet haben, von 1 bis 5. In das Wort darüber und in den Vergleich der Monate geht es nicht ein.`,
  surveyedIn: (wave, day) => `Welle ${wave}, ${day}:`,
  courtesy: "Höflichkeit",
  overall: "alles in allem",
  mean: (what, mean, low, high, n) =>
    `${what} ${mean} (wahrscheinlich ${low} bis ${high}; ${n} Antworten)`,
  results: "Die Ergebnisse",
  back: "Die Beziehung",
  csv: "Als CSV mitnehmen",
  subtitle: "Was beide in den letzten 90 Tagen füreinander getan haben, Zeile für Zeile.",
  none: "Zwischen diesen beiden ist in den letzten 90 Tagen keine Anfrage zu Ende gegangen. Die Zeilen füllen sich, sobald Anfragen zu Ende gehen.",
  noneTitle: "Die Übersicht ist leer",
  behind: "Die Anfragen dahinter",
  inHouse: (share) => `im ganzen Haus ${share}`,
  amongAskers: (share, team) => `bei allen, die bei ${team} anfragen, ${share}`,
  tooFew: (n) => `${n}: zu wenige, um mehr zu sagen`,
  nothing: "nichts in 90 Tagen",
  tooFewToCompare: "Zu wenige in einem der beiden Monate, um sie zu vergleichen.",
  noUsual: "Was im Haus üblich ist, ist noch nicht bekannt.",
  stands: { above: "über dem Üblichen", usual: "wie üblich", below: "unter dem Üblichen" },
  lingeringHidden: "Was jetzt auf wen wartet, erfahren nur die beiden Teams selbst.",
  lingeringNone: (from) => `Es ist nichts offen, was auf ${from} wartet.`,
  returns: "Kommt es zurück?",
  tooFewBothWays:
    "Keine Zeile ist in beiden Richtungen groß genug, um das zu sagen. Wo das eine Team nur leistet und das andere nur anfragt, sieh dir jede Richtung für sich an.",
  asOf: (when) => `Gezählt ${when}.`,
  movedNone: "Keine Zeile hat sich in den letzten 30 Tagen um mehr als Zufall verändert.",
  foot: "Der Strich auf einem Balken ist das Übliche. Was zu Ende ging, ist an dem Tag verbucht, an dem es zu Ende ging; was noch offen ist, sobald es nicht mehr gut ist. Hoch und niedrig folgen aus den Zeilen: Eine liegt nur dann über oder unter dem Üblichen, wenn ihr ganzes 95\u2011%\u2011Intervall dort liegt. Üblich ist der Anteil im ganzen Haus; bei dem, was angefragt wurde, der Anteil bei allen, die bei diesem Team anfragen, denn sie hatten dieselben Formulare vor sich. Zwei Monate und zwei Richtungen unterscheiden sich nur dort, wo das 99\u2011%\u2011Intervall es sagt. Keine Zeile handelt von einem einzelnen Menschen, und vertrauliche Anfragen stehen in keiner.",
};

export const sentences: German = {
  refusals,
  lines,
  standings,
  said,
  sheet,
  title: "Guter Wille",
  pairTitle: (one, other) => `Guter Wille zwischen ${one} und ${other}`,
  toward: (from, to) => `${from} gegenüber ${to}`,
  behind: {
    back: "Die Übersicht",
    open: "noch offen",
    good: "Wie es war",
    request: "Anfrage",
    when: "Zu Ende",
    since: "Letzter Schritt",
    more: "Mehr zeigen",
    counted: (n) => `Die Übersicht zählt ${n} in 90 Tagen.`,
    hidden: (n) => `${n} davon kannst du nicht einsehen: mitgezählt und nicht aufgeführt.`,
    mayHide: "Anfragen, die du nicht einsehen kannst, sind mitgezählt und nicht aufgeführt.",
    none: "In dieser Zeile ist in 90 Tagen nichts verbucht worden.",
    noneOpen: "Keine dieser Anfragen kannst du einsehen.",
  },
  house: {
    subtitle: "Was Teams füreinander tun, als Übersicht für je zwei von ihnen.",
    returns: "Kommt es zurück?",
    notYet: "Das Haus wird jede Stunde durchgesehen; gefunden ist noch nichts.",
    moved: "Was sich am meisten verändert hat",
    movedIntro:
      "Aus allen Übersichten, um mehr als Zufall, in den letzten 30 Tagen neben den 30 davor.",
    movedNone: "Keine Zeile einer Übersicht hat sich um mehr als Zufall verändert.",
    usual: "Was üblich ist",
    usualIntro: "Jede Zeile über das ganze Haus, in den letzten 90 Tagen.",
    ofTeam: (team) => `${team} und die anderen`,
    ofTeamNone: "In 90 Tagen ist keine Anfrage an dieses Team oder von ihm zu Ende gegangen.",
    other: "Anderes Team",
    there: "Gegenüber ihnen",
    backWay: "Von ihnen",
    entries: "Einträge",
    line: "Zeile",
    count: "Gut",
    share: "Anteil",
    noTeam:
      "Du gehörst zu keinem Team; wähle unter „Team für Team“ zwei aus, um ihre Übersicht zu sehen.",
    method:
      "Eine Richtung steht hier gut, wenn von ihren Zeilen zu dem, was geleistet wurde, mehr beim Üblichen oder darüber liegen als darunter. Durch Zufall: die guten Richtungen 499\u00a0Mal neu ausgeteilt, sodass jedes Team so viele gibt und bekommt wie vorher.",
  },
  team: {
    title: "Guter Wille",
    broken: "Der gute Wille dieses Teams ließ sich gerade nicht lesen.",
    retry: "Noch einmal versuchen",
    all: "Guter Wille im ganzen Haus",
    none: "Zwischen diesem Team und anderen ist in 90 Tagen zu wenig zu Ende gegangen, um zu sagen, wie sie zueinander stehen.",
    high: "Über dem, was im Haus üblich ist: ",
    low: "Unter dem, was üblich ist: ",
    they: "von ihnen",
    toward: "ihnen gegenüber",
    both: "in beiden Richtungen",
    rest: (n) =>
      `${n} ${n === "1" ? "weiteres" : "weitere"} wie üblich oder mit zu wenigen für eine Aussage.`,
  },
  palette: (team) => `Guter Wille, mit ${team}`,
};
