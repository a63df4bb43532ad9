import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const answersOf = (n: number): string => `${n} ${n === 1 ? "Antwort" : "Antworten"}`;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Hier hat inzwischen jemand geschrieben. Sieh es dir noch einmal an; deine Worte stehen noch im Feld.",
  twoAtMost:
    "Mehr als zwei Verbesserungen gehen nicht. Nimm eine zurück, oder führe erst eine zu Ende.",
  sameFigure: "Diese Zahl soll schon die andere Verbesserung bewegen. Wähle eine andere.",
  wrongFigure: "Wähle eine Zahl, die für das Team gezeigt wird.",
  wrongOwner: "Wer sich darum kümmert, muss im Team sein.",
  wrongDay: "Wähle einen Tag, der noch kommt, innerhalb eines Jahres.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Solche Ergebnisse gibt es nicht, oder sie sind für dich nicht offen.",
};

const plain: German["plain"] = {
  they: "Sie",
  it: "dieses Team",
  them: "die Teams, die für sie da sind,",
  all: "Menschen, die geantwortet haben,",
  customers: (team) => `Kunden von ${team}`,
  otherCustomers: (team) => `Die übrigen Kunden von ${team}`,
  ofPair: (team, provider) => `Kunden von ${provider} in ${team}`,
  people: (team) => (team === null ? "Menschen aus allen anderen Teams" : `Menschen aus ${team}`),
  believing: (team) => `${team} glaubt selbst: Die Kunden`,
  using: (team) => `Menschen aus ${team} als Kunden`,
  few: (n) => `Zu wenige, um etwas zu sagen: ${answersOf(n)}.`,
  keptBack: (n) => `Davon lässt sich nichts zeigen: ${answersOf(n)}.`,
  one: (who, what) => `${who} ${what}.`,
  both: (who, best, worst) => `${who} ${best}; sie ${worst}.`,
  find: (whom, best) => `finden ${whom} ${best}`,
  wait: (worst) => `vermissen ${worst}`,
  between: (who) => `${who} finden nichts eindeutig gut und vermissen nichts eindeutig.`,
  recommend: (figure) => `würden es häufiger empfehlen als davon abraten: ${figure}`,
  doNotRecommend: (figure) => `würden häufiger davon abraten als es empfehlen: ${figure}`,
  qualities: {
    reliability: { is: "zuverlässig", noun: "Zuverlässigkeit" },
    responsiveness: { is: "schnell im Antworten", noun: "rasche Antworten" },
    assurance: { is: "kompetent", noun: "Kompetenz" },
    empathy: { is: "verständnisvoll", noun: "Verständnis" },
    tangibles: { is: "klar auf Papier und Bildschirm", noun: "klare Seiten und Unterlagen" },
    courtesy: { is: "höflich", noun: "Höflichkeit" },
  },
  quoted: (text, mean) => `„${text}“ (${mean} von 5)`,
  agreeing: {
    strong: (text, isTurned, isAnyTurned) => {
      if (isTurned) return `widersprechen deutlich: ${text}`;
      return `stimmen ${isAnyTurned ? "deutlich" : "am meisten"} zu: ${text}`;
    },
    weak: (text, isTurned, isAnyTurned) => {
      if (isTurned) return `stimmen zu sehr zu: ${text}`;
      return `stimmen ${isAnyTurned ? "zu wenig" : "am wenigsten"} zu: ${text}`;
    },
  },
  agree: (r) => `Wer geantwortet hat, denkt recht ähnlich (r_wg(j) ${r}).`,
  differ: (r) =>
    `Wer geantwortet hat, denkt nicht ähnlich (r_wg(j) ${r}); der Mittelwert spricht daher für wenige.`,
  agreementUnknown: "Zu wenige haben alles beantwortet, um zu sagen, ob sie ähnlich denken.",
};

const wave: German["wave"] = {
  back: "Was gehört wurde",
  title: (name, number, day) => `${name}, Welle\u00a0${number}, geschlossen am ${day}`,
  download: "Als CSV mitnehmen",
  print: "Drucken oder als PDF behalten",
  legend:
    "Eine Zahl ist ein Mittelwert: je tiefer ihre Farbe, desto besser. Ein Punkt: zu wenige, um etwas zu sagen, alle gleich oder zurückgehalten. Leer: Dort wurde niemand über dieses Team gefragt, oder es steht unter „Alle übrigen“.",
  matrix: "Wer was über wen sagt",
  matrixIntro:
    "Zeilen: über wen; Spalten: wer es sagt. In jeder Zelle steht der Mittelwert des Gesamturteils; ihre Worte sagen, wie viele geantwortet haben.",
  rows: "Über wen",
  columns: "Wer es sagt",
  others: "Alle übrigen",
  cell: (provider, team, figure, n) => `${team} über ${provider}: ${figure}, n = ${n}`,
  nothing: "·",
  many: "Mehrere Teams",
  asTable: "Dasselbe als Tabelle",
  tableCaption: "Wer was über wen sagt",
  n: "n",
  overall: "Im Ganzen",
  teams: "Team für Team",
  teamsIntro:
    "Was die Kunden jedes Teams sagen, in Worten. Der Name eines Teams führt zu seinen Ergebnissen.",
  pulseTeams: "Was die Menschen in jedem Team selbst sagen, in Worten.",
  all: "Alle zusammen",
  how: "Wie das berechnet ist",
  weights:
    "In Summen zählt jeder Teil nach denen, die hätten gefragt werden können; ein Team, das mehr geantwortet hat, ist also nicht lauter zu hören. Die Intervalle (95\u00a0%) sind über Personen gezogen. Wer über zwei Teams antwortet, zählt hier als zwei Antworten, denn nichts verbindet sie.",
  floors:
    "Weniger als fünf Antworten sagen nichts; wo alle dasselbe sagen, steht das da und nicht, was; eine Zahl wird zurückgehalten, wenn eine andere aus ihr folgen würde. Alle Zahlen, die von einer Welle je gezeigt wurden, werden zusammen geprüft.",
  hangTogether: (alpha, omega) =>
    `Die Fragen hängen zusammen: Cronbachs Alpha ${alpha}, Omega ${omega}; ab 0,70 lassen sie sich als eine lesen.`,
  standAlone: (alpha, omega) =>
    `Die Fragen hängen nicht zusammen: Cronbachs Alpha ${alpha}, Omega ${omega}; unter 0,70 liest man besser jede für sich.`,
  reliabilityUnknown: "Zu wenige Antworten, um zu sagen, wie weit die Fragen nach einem fragen.",
  belonging: (one, means) =>
    `Antworten unterscheiden Teams mit ICC(1) ${one}, deren Mittelwerte mit ICC(2) ${means}.`,
  belongingUnknown: "Antworten unterscheiden die Teams nicht.",
  missing: "-",
  onlySome:
    "Du siehst alle zusammen und was deine Teams betrifft. Wer führt, sieht, wer wen beurteilt.",
};

export const sentences: German = {
  refusals,
  says: {
    shown: "",
    few: "zu wenige, um etwas zu sagen",
    alike: "alle gleich",
    hidden: "zurückgehalten",
  },
  directions: { better: "besser", worse: "schlechter", unclear: "unklar" },
  interval: (value, low, high) => `${value} (${low}\u00a0bis\u00a0${high})`,
  names: {
    reliability: "Zuverlässigkeit",
    responsiveness: "Rasche Antworten",
    assurance: "Kompetenz",
    empathy: "Verständnis",
    tangibles: "Klare Unterlagen",
    courtesy: "Höflichkeit",
    engagement: "Arbeitsengagement",
    overall: "Gesamturteil",
    recommend: "Würde weiterempfehlen",
  },
  asItShouldBe: (name) => `${name} (wie es sein sollte)`,
  list: {
    title: "Was gehört wurde",
    back: "Umfragen",
    subtitle:
      "Freigegebene Wellen von Umfragen: was über den Service der anderen gesagt wird und wie es allen geht.",
    emptyTitle: "Noch keine Ergebnisse",
    empty:
      "Ergebnisse stehen hier, sobald eine Welle geschlossen und freigegeben ist. Solange sie läuft, wird nichts gezeigt.",
    caption: "Freigegebene Wellen, die neueste zuerst",
    survey: "Umfrage",
    wave: "Welle",
    mode: "Art",
    closed: "Geschlossen",
    answers: "Antworten",
    modes: { anonymous: "Anonym", confidential: "Vertraulich" },
  },
  beside: {
    title: "Was in Umfragen gehört wurde",
    none: "Noch sagt keine freigegebene Welle einer Umfrage etwas darüber.",
    hidden:
      "Eine freigegebene Welle sagt etwas darüber; die Zahlen sehen die Menschen im Team und wer führt.",
    of: (n, survey, number) =>
      `${n} ${n === "1" ? "Antwort" : "Antworten"} auf „${survey}“, Welle ${number}.`,
    overall: (mean) => `Das Gesamturteil, von 5: ${mean}.`,
    answered: "Die Leitung hat gesagt, was sie gehört hat und was sie tut.",
    silent: "Die Leitung hat noch nicht gesagt, was sie gehört hat.",
    all: "Was gehört wurde",
    more: "Alles, was darüber gesagt wurde",
    ofTeam: (team) => `Was Kunden über ${team} sagen`,
    newest: (survey, number) => `Was gehört wurde: ${survey}, Welle ${number}`,
    newestDetail: "Die neueste freigegebene Welle",
  },
  plain,
  response: {
    none: "Niemand wurde gefragt",
    of: (answered, asked, share) =>
      `${answered} von ${asked} ${answered === "1" ? "hat" : "haben"} geantwortet (${share})`,
    title: "Wer nicht gehört wurde",
    intro:
      "Wer nicht geantwortet hat, denkt vielleicht anders; davon weiß kein Intervall. Gruppen, in denen weniger als zehn gefragt wurden, werden nicht unterschieden.",
    caption: "Wie viele geantwortet haben, nach Gefragten; die wenigsten zuerst",
    who: "Gefragt",
    others: "Alle übrigen",
    none10: "Keine Gruppe von zehn oder mehr wurde gefragt.",
    share: "Geantwortet",
  },
  wave,
  figures: {
    title: "Zahlen",
    caption: (of) => `Was gesagt wird: ${of}`,
    item: "Frage",
    n: "n",
    mean: "Mittelwert (95\u00a0%)",
    top: "Obere zwei Stufen",
    recommends: "Würde weiterempfehlen",
    change: "Gegenüber der Welle davor",
    spread: "Wie sich die Antworten verteilen",
    spreadIntro:
      "Ab zehn Antworten: wie viele von hundert jede Stufe gewählt haben, von der schlechtesten links bis zur besten rechts.",
    worst: (step) => `${step}, am schlechtesten`,
    best: (step) => `${step}, am besten`,
    steps: (shares) => `unterste Stufe zuerst: ${shares}`,
  },
  drivers: {
    title: "Was mit dem Gesamturteil einhergeht",
    intro:
      "Wer das eine besser findet, findet meist auch das Ganze besser. Das ist keine Ursache: Beides kann von etwas Drittem kommen.",
    caption: "Zusammenhang mit dem Gesamturteil, der engste zuerst",
    none: "Ab dreißig Antworten steht hier, was mit dem Gesamturteil einhergeht.",
    relation: "Korrelation r (95\u00a0%)",
    said: (r, low, high) => `r = ${r} (${low}\u00a0bis\u00a0${high})`,
  },
  trend: {
    title: "Über die Wellen",
    none: "Das ist die erste Welle; die nächste lässt sich vergleichen.",
    wave: "Welle für Welle",
    intro:
      "Jeder Punkt ist der Mittelwert einer Welle, der Strich durch ihn zeigt, wo dieser wahrscheinlich liegt (95\u00a0%).",
  },
  gap: {
    title: "Was das Team denkt und was seine Kunden sagen",
    intro: "Über null denkt das Team besser darüber als seine Kunden.",
    none: "Das Team wurde nicht gefragt, was seine Kunden sagen würden, oder zu wenige haben geantwortet.",
    caption: "Was das Team denkt, abzüglich dessen, was seine Kunden sagen",
    gap: "Abstand (95\u00a0%)",
    wider: {
      better: "denkt besser darüber",
      worse: "denkt schlechter darüber",
      unclear: "unklar",
    },
  },
  comments: {
    title: "In ihren eigenen Worten",
    intro:
      "Wie sie geschrieben wurden, in keiner Reihenfolge; nichts verrät, welche von derselben Person kommen.",
    search: "In den Kommentaren suchen",
    all: "Alle",
    theme: (words, n) => `${words} (${n})`,
    none: "Keine Kommentare: Sie werden ab zehn Antworten aufbewahrt und nur dem Team gezeigt.",
    nothing: "In keinem Kommentar stehen diese Worte.",
    themes: "Themen, nach Worten, die in drei oder mehr vorkommen",
    shown: (n) => (n === 1 ? "1 Kommentar" : `${n} Kommentare`),
  },
  team: {
    notYours:
      "Die Zahlen dieses Teams sehen die Menschen im Team und wer führt. Was es antwortet, ist für alle.",
    few: "Zu wenige haben geantwortet, um über dieses Team etwas zu sagen.",
    cells: "Kunde für Kunde",
    cellsCaption: "Was jedes Kundenteam im Ganzen sagt",
    customer: "Kunde",
    asCustomer: "Was dieses Team über alle sagt, deren Service es nutzt",
    asCustomerOf: "alle, deren Service dieses Team nutzt",
    answer: "Was wir gehört haben, was wir tun",
    answerIntro: "Die Leitung des Teams antwortet öffentlich und greift höchstens zwei Dinge auf.",
    none: "Das Team hat noch nicht geantwortet.",
    words: "Was hast du gehört, und was wirst du tun?",
    hint: "Zum Beispiel: Ihr wollt früher wissen, wo etwas steht. Ab Montag sagen wir es jeden Mittag.",
    save: "Öffentlich antworten",
    answered: "Deine Antwort steht für alle da.",
    by: (who, day) => `${who}, ${day}`,
    somebody: "Jemand",
    older: "Frühere Fassungen",
    takenUp: "Es ist aufgegriffen. Die nächste Welle wird es prüfen.",
    dropped: "Es ist zurückgenommen.",
    endingSaid: "Das ist festgehalten.",
    improvements: "Was aufgegriffen wurde",
    earlier: "Was nach der Welle davor aufgegriffen wurde und was daraus geworden ist",
    what: "Was wirst du tun?",
    figure: "Welche Zahl soll sich bewegen?",
    owner: "Wer kümmert sich darum?",
    due: "Bis wann?",
    takeUp: "Aufgreifen",
    until: (owner, day) => `${owner}, bis zum ${day}`,
    should: (name) => `Soll sich bewegen: ${name}`,
    done: "Es ist getan",
    notDone: "Es wurde nicht getan",
    reopen: "Es ist noch zu tun",
    drop: "Zurücknehmen",
    ended: { done: "Getan", "not-done": "Nicht getan" },
    beforeAfter: (before, after, change) => `vorher ${before}, danach ${after}; ${change}`,
  },
  tested: {
    better: "Seitdem besser",
    worse: "Seitdem schlechter",
    unclear: "Ob es sich bewegt hat, lässt sich nicht sagen",
    few: "Zu wenige, um zu sagen, ob es sich bewegt hat",
    waits: "Die nächste Welle prüft es",
  },
};
