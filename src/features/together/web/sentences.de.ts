import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  unreadable:
    "Das ließ sich nicht als CSV lesen. Es braucht eine erste Zeile mit den Namen seiner Spalten.",
  columnMissing: "Eine Spalte dieses Namens steht nicht in der Datei. Wähle eine der aufgeführten.",
  tooManyLines:
    "Das ist mehr, als sich auf einmal ansehen lässt: 20.000 Zeilen, 2.000 Einheiten und 100.000 Einheiten mal Zeiträume.",
};

const looks: German["looks"] = {
  between: {
    name: "Zwischen ihnen",
    asks: "Haben die mit der besseren Zahl auch das bessere Ergebnis?",
  },
  within: {
    name: "Innerhalb, zur selben Zeit",
    asks: "Wenn die eigene Zahl besser ist als dort üblich, ist dann zur selben Zeit auch das eigene Ergebnis besser?",
  },
  followed: {
    name: "Innerhalb, in der Zeit danach",
    asks: "Wenn die eigene Zahl besser ist als dort üblich, ist dann in der Zeit danach das Ergebnis besser, wenn man das jetzige konstant hält?",
  },
  lagged: {
    name: "In der Zeit danach, alles gemischt",
    asks: "Dasselbe, ohne zu beachten, um wen es geht: Wer auf Dauer besser ist, sieht dann aus wie jemand, der besser geworden ist.",
  },
  pooled: {
    name: "Alles in einem Topf",
    asks: "Eine einzige Korrelation über alles. Sie mischt, wer sich unterscheidet, mit dem, was sich bewegt, und beantwortet keines von beiden.",
  },
};

const list: German["list"] = {
  title: "Innen und außen",
  subtitle:
    "Zufriedene Menschen im Haus, zufriedene Kunden: was unsere eigenen Zahlen dazu sagen und was sie nicht sagen können.",
  known: "Was darüber bekannt ist",
  file: "Eine eigene Datei ansehen",
  figure: "Die Zahl im Haus",
  readBy: {
    leaders:
      "Diese Zahl sehen nur die, die führen, denn nur sie lesen, was über jedes einzelne Team gesagt wird.",
    "senior-leaders":
      "Diese Zahl sieht nur die oberste Leitung, denn nur sie liest den Puls jedes einzelnen Teams.",
  },
  outside: "Gegenüber Kunden draußen",
  outsideIntro:
    "Jedes Segment steht mit allen Teams, deren Services über die Kette zu ihm führen, denn das Ergebnis gehört ihnen gemeinsam.",
  inside: "Gegenüber anderen Zahlen derselben Teams",
  insideIntro:
    "Viele davon sind aus denselben Anfragen gezählt; schon das allein kann sie zusammenbringen.",
  tests: (tests) =>
    `Das sind ${tests} Prüfungen auf Zufall. Unter so vielen fielen einige schon durch Zufall auf; deshalb werden alle zusammen korrigiert.`,
  told: (told, of) =>
    `Von ${of} ${of === 1 ? "Ergebnis" : "Ergebnissen"} ${told > 1 ? "gehen" : "geht"} ${told === 0 ? "keines" : told} erkennbar mit dieser Zahl einher.`,
  outcome: "Ergebnis",
  seen: "Gesehen",
  seenOf: (units, months) => `${units} über ${months}`,
  units: {
    outside: { one: "Segment", many: "Segmente" },
    inside: { one: "Team", many: "Teams" },
  },
  months: { one: "Monat", many: "Monate" },
  unseen: "Nichts nach Monaten",
  nothing: "Noch kein Ergebnis",
  nothingText:
    "Es gibt nichts, dem sich diese Zahl gegenüberstellen ließe. Beginne eine Reihe über Kunden draußen, von Hand oder aus einer Datei.",
  toOutside: "Kunden draußen",
  states: {
    told: { better: "Besser bei besserer Zahl", worse: "Schlechter bei besserer Zahl" },
    none: "Nichts Nennenswertes",
    untold: "Nicht zu sagen",
    lacking: "Zu wenige für eine Aussage",
  },
  asOf: (ago) =>
    `Monate, die vorbei sind, jede Nacht festgehalten, zuletzt ${ago}. Vertrauliche Anfragen stecken in keiner Zahl.`,
};

const one: German["one"] = {
  noOutcome: "Es ist kein Ergebnis gewählt.",
  noOutcomeHint: "Wähle eine Zahl und aus ihrer Liste das Ergebnis, das du ansehen willst.",
  back: "Innen und außen",
  title: (figure, outcome) => `${figure} und ${outcome}`,
  says: "Was die Daten sagen",
  picture: "Wie sicher das jeweils ist",
  pictureIntro:
    "Ein Punkt zeigt, wie eng beide zusammengehen, von -1 bis 1; seine Linie, wo das wahrscheinlich liegt. Eine Linie, die die 0 kreuzt, sagt nichts. Die Zahlen sind genommen, wie sie sind: Wo weniger besser ist, kann ein Minus eine gute Nachricht sein.",
  mixed: "Nur daneben, denn sie mischen die drei:",
  between: (many) => `Zwischen ihnen: ${many}`,
  betweenIntro: (unit) => `Ein Punkt je ${unit}: die Mittelwerte über die ganze Zeit.`,
  within: (unit, period) => `Innerhalb: je ${unit}, ${period} für ${period}`,
  withinIntro: (unit, period) =>
    `Ein Punkt je ${unit} und ${period}: wie weit er von dem entfernt lag, was dort üblich ist.`,
  tooFew: "Nichts zu zeichnen: Es ist zu wenig bekannt, oder eines von beiden bewegt sich nie.",
  few: (n) => `zu wenige für eine Aussage (n\u00a0=\u00a0${n})`,
  still: (n) => `eines von beiden bewegt sich nie (n\u00a0=\u00a0${n})`,
  table: "Als Zahlen",
  look: "Blick",
  r: "r",
  interval: "95\u2011%\u2011Intervall",
  range: (low, high) => `${low} bis ${high}`,
  n: "n",
  effective: "Effektives n",
  effectiveHint: "Effektives n: wie vielen unabhängigen Punkten die n Punkte entsprechen.",
  chance: "Durch Zufall (p)",
  chanceHint:
    "Durch Zufall: wie oft der Zufall allein beide ebenso eng zusammenbringt. Dazu werden Reihen anderen zugeteilt, wobei der Kalender bleibt, oder im Kreis gedreht.",
  under: (p) => `unter ${p}`,
  adjusted: (p) => `${p} korrigiert`,
  none: "–",
  behind: "Teams dahinter",
  unitsTitle: (many) => `${many} und die Teams dahinter`,
  take: "Mitnehmen",
  takeIntro:
    "Die Zeilen hinter dieser Seite, fertig für ein Skript: jede mit dem, was in der Zeit danach kam. Die Befehle darunter ergeben in R dieselben Zahlen.",
  numbers: "Die Zahlen als CSV",
  rows: "Die Zeilen als CSV",
  copy: "In R nachrechnen",
  alone:
    "Hier steht dieser Vergleich für sich. In der Liste ist der Zufall für alles korrigiert, was dort verglichen wird.",
};

export const sentences: German = {
  refusals,
  looks,
  judged: { between: "Zwischen ihnen", within: "Zur selben Zeit", followed: "Im Monat danach" },
  list,
  one,
  file: {
    title: "Eine eigene Datei ansehen",
    subtitle:
      "Zwei Zahlen von mehreren Einheiten (Teams, Filialen, Kliniken) über die Zeit. Sie wird einmal gelesen, dir gezeigt und nirgends aufbewahrt.",
    choose: "Datei",
    paste: "Oder einfügen",
    hint: "CSV: eine Zeile mit Namen, dann eine Zeile je Einheit und Zeitraum.",
    noCsv:
      "Diese Datei ist keine CSV: In ihr steht etwas anderes als Text. Das Feld ist, wie es war.",
    pastedNoText:
      "Darin stehen Zeichen, die in keinem Text vorkommen, vielleicht aus einem Bild oder einem Programm. Füge nur die Zeilen der CSV ein.",
    read: "Die Spalten lesen",
    example: "Mit einem erfundenen Beispiel probieren",
    unit: "Wer: die Einheit",
    period: "Wann: der Zeitraum",
    periodHint: "Als 2026, 2026-03, 2026-Q1 oder ganze Zahl geschrieben.",
    figure: "Die Zahl",
    outcome: "Das Ergebnis",
    better: "Was besser ist",
    more: "Mehr ist besser",
    less: "Weniger ist besser",
    one: "Wie eine Einheit heißt, auf Englisch",
    many: "Und mehrere, auf Englisch",
    periodWord: "Wie ein Zeitraum heißt, auf Englisch",
    look: "Ansehen",
    counts: (lines, taken, empty, wrong) =>
      `Zeilen: ${lines}. Davon genommen: ${taken}, ohne beide Zahlen: ${empty}, ausgelassen: ${wrong}.`,
    wrong: "Ausgelassen",
    line: "Zeile",
    why: "Warum",
    firstOf: "Die ersten hundert stehen hier.",
    another: "Eine andere Datei",
    choosing: "Eine Spalte wählen",
  },
  known: {
    title: "Was über zufriedene Teams und zufriedene Kunden bekannt ist",
    subtitle: "Was frühere Forschung gefunden hat, in Kürze, und was unsere eigenen Zahlen sagen.",
    research: "Was frühere Forschung gefunden hat",
    together: "Was für uns daraus folgt",
    own: "Was unsere eigenen Zahlen sagen",
    ownIntro: "Dieselbe Auswertung wie auf der Seite davor, für die Zahl, die du wählst.",
  },
  nouns: {
    team: "Team",
    teams: "Teams",
    segment: "Segment",
    segments: "Segmente",
    month: "Monat",
    unit: "Einheit",
    units: "Einheiten",
    period: "Zeitraum",
    shop: "Filiale",
    shops: "Filialen",
    quarter: "Quartal",
  },
};
