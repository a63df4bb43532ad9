import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Es wurde inzwischen geändert, vielleicht in einem anderen Fenster. Was du siehst, wird neu gelesen; schreib deine Änderung noch einmal.",
  isCancelled: "Das Treffen wurde abgesagt.",
  isOver: "Es hat begonnen oder ist schon vorbei.",
  seatGone:
    "Du hattest abgesagt, und den Platz hat inzwischen jemand anderes. Wird wieder einer frei, kannst du ihn hier nehmen.",
  notYet: "Es steht noch bevor; das lässt sich sagen, sobald es begonnen hat.",
  notAhead: "Wähle einen Tag und eine Uhrzeit, die noch kommen, höchstens 400 Tage voraus.",
  unknownZone: "Diese Zeitzone gibt es nicht.",
  unknownTeam: "Wähle Teams des Hauses, die noch bestehen und in denen jemand ist.",
  wasNotThere: "Ein Satz dazu ist für alle, die da waren: Sag zuerst, dass du da warst.",
  tooFewPeople:
    "In diesen Teams sind weniger als fünf Menschen; du würdest also sehen, wer von ihnen nicht mitmacht. Nenne mehr Teams oder keines.",
  inNoTeam: "Du bist noch in keinem Team, also ist auch niemand aus einem anderen.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Dieses Treffen gibt es nicht, oder du darfst es nicht sehen.",
};

const verdicts: German["verdicts"] = {
  warmer: "Besser als vorher, und mehr als Zufall",
  colder: "Weniger gut als vorher, und mehr als Zufall",
  "no-difference": "Kein Unterschied, der mehr als Zufall wäre",
  "too-few": "Zu wenige, um etwas zu sagen",
  "too-early": "Zu früh, um etwas zu sagen",
};

const lines: German["lines"] = {
  promises: "Zusagen gehalten",
  "right-first-time": "Beim ersten Mal richtig",
  "named-days": "Genannte Tage eingehalten",
  complete: "Zu Beginn alles gesagt",
  "with-them": "Wie es mit ihnen war: gut",
  "asked-by-them": "Wie es war, von ihnen gefragt zu werden: gut",
};

const whys: German["whys"] = {
  cold: "Ein kühles Verhältnis",
  strangers: "Sie begegnen sich nie",
  lot: "Ausgelost",
};

export const sentences: German = {
  refusals,
  verdicts,
  lines,
  whys,
  somebody: "Jemand, dessen Name gelöscht ist",
  page: {
    title: "Treffen",
    subtitle: "Zusammen essen, spielen, etwas ansehen: für Teams, die sich selten begegnen.",
    make: "Teams einladen",
    coffee: "Kaffee zu zweit",
    toCome: "Was bevorsteht",
    suggestions: "Teams, die zusammenkommen könnten",
    suggestionsIntro: (requests, teams) =>
      `Aus ${asked(requests)} zwischen ${teams} Teams in den letzten 180 Tagen. Einzelne Personen kommen darin nicht vor.`,
    invite: "Einladen",
    inviteThese: (names) => `${names} einladen`,
    noSuggestions:
      "Zurzeit gibt es nichts vorzuschlagen: Die Teams begegnen sich oder haben sich vor Kurzem getroffen.",
    past: "Was war",
    none: "Noch ist nichts geplant.",
    emptyTitle: "Noch keine Treffen",
    emptyText: "Einladen können alle: Nimm einen der Vorschläge, oder wähle selbst Teams.",
    older: "Ältere zeigen",
    later: "Spätere zeigen",
    exports: "Alles mitnehmen:",
    csv: "CSV",
    json: "JSON",
    loading: "Es wird nachgesehen, wer mit wem arbeitet",
  },
  team: {
    title: "Treffen mit anderen Teams",
    ofPair: "Treffen, zu denen beide eingeladen waren",
    newest: (count) => `Die neuesten ${count}.`,
    all: "Alle Treffen",
  },
  row: {
    when: (begin, end, zone) => `${begin} bis ${end} Uhr (${zone})`,
    coming: (count) => (count === 1 ? "1 Person kommt" : `${count} kommen`),
    came: (count) => (count === 1 ? "1 Person war da" : `${count} waren da`),
    lines: (count) => (count === 1 ? "1 Satz dazu" : `${count} Sätze dazu`),
    cancelled: "Abgesagt",
    invited: "Du bist eingeladen",
    youCome: "Du kommst",
    seats: (count) =>
      count === 1 ? "ein Platz je Team, ausgelost" : `${count} Plätze je Team, ausgelost`,
  },
  why: {
    cold: (one, other, requests) =>
      `${one} und ${other} brauchen einander (${requests} Anfragen in 180 Tagen), und der gute Wille zwischen ihnen ist gering oder gemischt.`,
    bridge: (name) => ` ${name} kommt mit beiden gut aus.`,
    strangers:
      "Zwischen ihnen gab es in 180 Tagen keine einzige Anfrage, obwohl jedes mit anderen Teams fünf oder mehr hat.",
    lot: (requests) =>
      `Über sie ist zu wenig bekannt (${asked(requests)} untereinander in 180 Tagen): ausgelost, jeden Monat neu.`,
    was: {
      cold: (requests) =>
        `Ein kühles Verhältnis, als sie eingeladen wurden: ${requests} Anfragen in 180 Tagen, der gute Wille gering oder gemischt.`,
      strangers: (_requests) =>
        "Als sie eingeladen wurden, waren sie sich nie begegnet: keine Anfrage in 180 Tagen.",
      lot: (requests) =>
        `Als sie eingeladen wurden, war zu wenig über sie bekannt: ${asked(requests)} untereinander in 180 Tagen.`,
    },
  },
  form: {
    title: "Teams einladen",
    subtitle:
      "Du richtest es aus. Alle hier können es sehen; wer kommt, erfahren nur die Eingeladenen.",
    back: "Treffen",
    what: "Was ist es?",
    whatHint: "Etwa „Suppe am Mittag“ oder „Ein Spaziergang zur Mühle“.",
    words: "Mehr dazu",
    place: "Wo, oder ein Link",
    day: "Tag",
    time: "Uhrzeit",
    minutes: "Dauer in Minuten",
    zone: "Zeitzone",
    teams: "Teams",
    teamsHint: "Zwei bis acht.",
    remove: (name) => `${name} herausnehmen`,
    who: "Wer eingeladen ist",
    everybody: "Alle aus diesen Teams",
    everybodyHint: "Auch, wer erst später in ein Team kommt.",
    lot: "Ausgeloste Plätze",
    lotHint:
      "So viele aus jedem Team, damit der Tisch gemischt ist. Nach einer Absage wird jemand anderes ausgelost.",
    seats: "Plätze je Team",
    needTeams: "Wähle mindestens zwei Teams.",
    needTitle: "Sag, was es ist.",
    needDay: "Wähle einen Tag.",
    needNumber: "Schreib eine ganze Zahl.",
    send: "Einladen",
    save: "Speichern",
    cancel: "Abbrechen",
    change: "Ändern",
    made: "Eingeladen",
    saved: "Gespeichert; wer kommt, erfährt es",
  },
  one: {
    back: "Treffen",
    host: "Es lädt ein",
    when: "Wann",
    where: "Wo",
    teams: "Teams",
    who: "Eingeladen",
    everybody: "Alle aus diesen Teams",
    why: "Wie diese Teams zueinander standen",
    change: "Ändern",
    off: "Absagen",
    file: "In deinen Kalender aufnehmen",
    fileOff: "Aus deinem Kalender nehmen",
    comes: "Ich komme",
    comesNot: "Ich komme nicht",
    ask: "Kommst du?",
    askIntro:
      "Dass du kommst, sehen alle, die eingeladen sind. Dass du nicht kommst oder noch nichts gesagt hast, wird niemandem gezeigt.",
    takeBack: "Zurücknehmen",
    saidYes: "Du kommst.",
    saidNo: "Du kommst nicht. Das wird niemandem gezeigt.",
    people: "Wer kommt",
    nobody: "Zugesagt hat noch niemand.",
    peopleHidden: "Wer kommt, erfahren nur die Eingeladenen.",
    cancelled: "Das Treffen wurde abgesagt.",
    because: (why) => `Das Treffen wurde abgesagt: ${why}`,
    said: "Deine Antwort ist gespeichert",
  },
  offing: {
    title: "Dieses Treffen absagen?",
    why: "Warum",
    whyHint: "Das lesen alle, die zugesagt haben.",
    send: "Absagen",
    keep: "Nicht absagen",
    done: "Abgesagt; wer zugesagt hatte, erfährt es",
  },
  after: {
    title: "Wie es war",
    came: (count, isByHost) => {
      if (isByHost)
        return `${count} ${count === "1" ? "Person war" : "waren"} da, gezählt von der Person, die eingeladen hat.`;
      return count === "1"
        ? "1 Person hat gesagt, dass sie da war."
        : `${count} haben gesagt, dass sie da waren.`;
    },
    ask: "Warst du da?",
    yes: "Ich war da",
    no: "Ich war nicht da",
    line: "Ein Satz dazu",
    lineHint: "Deine Kolleginnen und Kollegen können ihn lesen, mit deinem Namen.",
    send: "Absenden",
    said: "Deine Antwort ist gespeichert",
    count: "Wie viele waren da?",
    counted: "Die Zahl ist gespeichert",
    noLines: "Noch hat niemand einen Satz dazu geschrieben.",
  },
  warming: {
    title: "Ist es zwischen ihnen wärmer geworden?",
    intro: (days) =>
      `Was die Teams in den 90 Tagen davor füreinander getan haben, neben ${daysAfter(days)} danach.`,
    cause:
      "Das sagt, was sich geändert hat, und nicht, warum: In so einer Zeit geschieht vieles andere, und ein Treffen ist kein Versuch.",
    compared: (count) =>
      count === 1
        ? "Eine Zeile wurde verglichen."
        : `${count} Zeilen wurden zugleich verglichen, und einige unterscheiden sich allein durch Zufall: Als Unterschied zählt eine nur, wenn sie auch unter so vielen mehr als Zufall ist. Von allen, die so zählen, ist dann höchstens eine von hundert durch Zufall dabei (nach Benjamini und Hochberg).`,
    cold: "Zwischen diesen Teams war es kühl, als sie eingeladen wurden. Was ungewöhnlich niedrig steht, steigt von selbst wieder etwas (Regression zur Mitte); ein wenig wärmer wäre es also auch ohne Treffen geworden.",
    nothing:
      "Zu wenige, um etwas zu sagen: Zwischen diesen Teams wurde in dieser Zeit nichts fertiggestellt.",
    toward: (from, to) => `${from} gegenüber ${to}`,
    line: "Was",
    before: "Vorher",
    after: "Nachher",
    change: "Unterschied",
    few: (n) => `zu wenige, um etwas zu sagen (${n})`,
    // Its number stays with it on one line.
    percent: (value) => `${value}\u00a0%`,
    share: (value, low, high, n) => `${value} (wahrscheinlich ${low} bis ${high}; von ${n})`,
    points: (value, low, high) => `${value} Prozentpunkte (99\u00a0%: ${low} bis ${high})`,
    none: "lässt sich nicht sagen",
    early: "zu früh, um etwas zu sagen",
    asks: { overall: "das Gesamturteil", courtesy: "Höflichkeit" },
    surveyed: (survey, asks, before, after) =>
      `In der Umfrage „${survey}“ gesagt, ${asks}. Vorher: ${before}. Nachher: ${after}.`,
    mean: (value, low, high, n) =>
      `${value} von 5 (wahrscheinlich ${low} bis ${high}; ${n} Antworten`,
    days: (opens, closes) => `, ${opens} bis ${closes})`,
    noBefore: "keine Welle mit genug Antworten, die davor zu Ende ging",
    noAfter: "keine Welle mit genug Antworten, die danach begann",
  },
  coffee: {
    title: "Kaffee zu zweit",
    subtitle:
      "Einmal im Monat mit jemandem aus einem Team, dem deines selten begegnet oder mit dem es nicht leicht ist.",
    back: "Treffen",
    in: "Du machst mit",
    inText: "Jeden Monat kannst du ausgelost werden. Niemand sieht, wer mitmacht und wer nicht.",
    out: "Du machst nicht mit",
    outText: "Niemand sieht, wer mitmacht und wer nicht.",
    waits:
      "Diesen Monat ist für dich niemand übrig geblieben. Beim nächsten Mal wirst du zuerst ausgelost.",
    leftOut:
      "In den Teams, die du genannt hast, sind weniger als fünf Menschen übrig. Damit niemand sieht, wer nicht mitmacht, wirst du nicht ausgelost, bis du mehr Teams nennst oder keines.",
    next: (day) => `Das nächste Mal wird am ${day} ausgelost.`,
    join: "Ich mache mit",
    leave: "Nicht mehr mitmachen",
    teams: "Nur mit diesen Teams",
    teamsHint:
      "Bleibt es leer, kommt jedes andere Team infrage. Die du nennst, brauchen zusammen fünf Menschen.",
    save: "Speichern",
    joined: "Von jetzt an kannst du ausgelost werden",
    left: "Du wirst nicht mehr ausgelost",
    now: "Für dich ausgelost",
    earlier: "Früher",
    with: (name, team) => `${name}, ${team}`,
    month: (month) => `Für ${month}`,
    why: {
      cold: (own, other) =>
        `${own} und ${other} brauchen einander, und der gute Wille zwischen ihnen ist gering oder gemischt.`,
      strangers: (own, other) => `${own} und ${other} begegnen sich selten.`,
    },
    question: "Für den Anfang:",
    met: "Wir haben uns getroffen",
    not: "Diesen Monat nicht",
    saidMet: "Du hast gesagt, dass ihr euch getroffen habt.",
    saidNot: "Du hast gesagt: diesen Monat nicht.",
    takeBack: "Zurücknehmen",
    said: "Gespeichert; nur du siehst es",
    rules:
      "Beide wollen es, nie sind es zwei aus einem Team, nie dieselben zwei innerhalb eines Jahres, solange deine Organisation ausgeloste Kaffees ein Jahr lang aufbewahrt. Was du dazu sagst, ob ihr euch getroffen habt, siehst nur du.",
  },
  palette: (state) => `Treffen, ${state}`,
  states: { "to-come": "steht bevor", past: "vorbei", cancelled: "abgesagt" },
};

function asked(requests: string): string {
  return requests === "1" ? "1 Anfrage" : `${requests} Anfragen`;
}

/** In the dative: 'neben den 90 Tagen'. */
function daysAfter(days: number): string {
  if (days === 90) return "den 90 Tagen";
  return days === 1 ? "dem bisher einen Tag" : `den bisher ${days} Tagen`;
}
