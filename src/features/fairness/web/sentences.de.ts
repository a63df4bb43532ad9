/** The words of the screens of fair service, in German. */
import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Jemand hat inzwischen etwas mit dieser Frage getan. Sieh sie dir noch einmal an; deine Worte stehen noch im Feld.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es ist neben dem Feld gekennzeichnet.",
  missing: "Diese Frage gibt es nicht, oder sie ist für dich nicht offen.",
};

const measures: German["measures"] = {
  done: "Bis zur Erledigung",
  "first-reply": "Bis zur ersten Antwort",
  "handed-back": "Übergaben, die gleich zurückgingen",
  "part-unanswered": "Teilanfragen ohne Antwort",
};

const said: German["said"] = {
  done: (customer, who, whose, ratio) =>
    `Anfragen von ${customer} dauern bei ${who} ${ratio}-mal so lang wie die ${whose} anderen Kundenteams, Gleiches mit Gleichem verglichen`,
  "first-reply": (customer, who, whose, ratio) =>
    `Anfragen von ${customer} warten bei ${who} ${ratio}-mal so lang auf eine erste Antwort wie die ${whose} anderen Kundenteams, Gleiches mit Gleichem verglichen`,
  "handed-back": (customer, who, _whose, ratio) =>
    `Was ${customer} an ${who} übergibt, geht ${ratio}-mal so oft gleich zurück wie das, was andere Teams übergeben`,
  "part-unanswered": (customer, who, _whose, ratio) =>
    `Teilanfragen von ${customer} an ${who} bleiben ${ratio}-mal so oft ohne Antwort wie die von anderen Teams`,
};

const figures: German["figures"] = {
  percent: (value) => `${value}\u00a0%`,
  minutes: (value) => `${value} ${value === "1" ? "Arbeitsminute" : "Arbeitsminuten"}`,
  hours: (value) => `${value} ${value === "1" ? "Arbeitsstunde" : "Arbeitsstunden"}`,
  inHours: (value) => `${value}\u00a0h`,
  atLeast: (value) => `mindestens ${value}`,
  range: (low, high) => `${low} bis ${high}`,
  beside: (theirs, rest) => `${theirs} neben ${rest}`,
};

const sinceThen: German["sinceThen"] = {
  tooFew: (day, n) =>
    n === "1"
      ? `Seit dem ${day} war es ${n}, die sich vergleichen lässt: zu wenige für eine Aussage.`
      : `Seit dem ${day} waren es ${n}, die sich vergleichen lassen: zu wenige für eine Aussage.`,
  share: (day, ratio, basis) =>
    `Seit dem ${day} geschieht es bei diesem Kundenteam ${ratio}-mal so oft wie bei anderen (${basis}):`,
  wait: (day, ratio, basis) =>
    `Seit dem ${day} dauert es für dieses Kundenteam ${ratio}-mal so lang wie für andere (${basis}):`,
  ends: {
    unclear: "Mehr lässt sich noch nicht sagen.",
    still: "Der Unterschied ist noch da.",
    gone: "Der Unterschied ist nicht mehr da.",
  },
};

export const sentences: German = {
  refusals,
  measures,
  said,
  figures,
  sinceThen,
  page: {
    title: "Fairer Service",
    download: "Als CSV mitnehmen",
    subtitle:
      "Ob ein Team für alle seine Kundenteams gleich da ist. Eine Frage an das Team, nie ein Urteil, und nie über einen einzelnen Menschen.",
    questions: "Fragen",
    nothingTitle: "Nichts zu fragen",
    nothing:
      "Für dich ist keine Frage offen. Ein Team wird gefragt, wenn eines seiner Kundenteams deutlich länger wartet als die anderen, Gleiches mit Gleichem verglichen.",
    fewTitle: "Zu wenige für eine Aussage",
    few: "Noch hat kein Team dreißig Anfragen eines Kundenteams, die sich mit dreißig von anderen vergleichen ließen. Fragen entstehen, sobald es so weit ist.",
    notYetTitle: "Noch nicht gerechnet",
    notYet: "Teams werden jede Nacht verglichen. Die erste Antwort steht morgen hier.",
    customersOf: (team) => `Die Kundenteams von ${team}, Gleiches mit Gleichem verglichen`,
    customersIntro:
      "Das sieht, wer das Team leitet. „Andere“ sind die anderen Kundenteams, als hätten sie dieselbe Mischung aus Services und Auswirkungen angefragt. Zeiten sind Mediane in Arbeitsstunden, jeweils mit ihrem 95\u2011%\u2011Intervall.",
    fewCustomers: (customers) =>
      `Zu wenige für einen Vergleich bis zur Erledigung, hier oder bei den anderen: ${customers}.`,
  },
  table: {
    customer: "Kundenteam",
    compared: "Verglichen",
    n: "n",
    theirs: "Bei diesem Team",
    rest: "Bei anderen, vergleichbar",
    ratio: "Verhältnis",
    drawn: "Dem Üblichen genähert",
    says: "Was es heißt",
    tooFew: "zu wenige für eine Aussage",
    unknown: "mehr als die Hälfte wartet noch",
    verdicts: {
      tooFew: "Zu wenige",
      alike: "Nichts zu fragen",
      found: "Dazu gefragt",
    },
  },
  towards: {
    title: "Du und andere Teams",
    subtitle:
      "Das siehst nur du. Es wird berechnet, wenn du die Seite öffnest, und nirgends aufgehoben; weder deine Leitung noch die Verwaltung kann danach fragen.",
    back: "Einstellungen",
    noneTitle: "Nichts zu erzählen",
    none: "Im letzten halben Jahr hat dir kein anderes Team eine Anfrage übergeben oder dich um einen Teil gebeten.",
    nothingBack: "Nichts ging gleich zurück, und keine Teilanfrage blieb ohne Antwort.",
    handedBack: (team, n, back) =>
      n === "1"
        ? `Von ${n} Anfrage, die ${team} übergeben hatte und die zu dir kam, hast du ${back} gleich zurückgegeben.`
        : `Von ${n} Anfragen, die ${team} übergeben hatte und die zu dir kamen, hast du ${back} gleich zurückgegeben.`,
    left: (team, n, left) =>
      `Von ${n} ${n === "1" ? "Teilanfrage, um die" : "Teilanfragen, um die"} ${team} gebeten hatte und die bei dir ${n === "1" ? "lag" : "lagen"}, ${left === "1" ? "hatte" : "hatten"} ${left} nach vierzig Arbeitsstunden noch keine Antwort.`,
    since: (day) => `Seit dem ${day}`,
    team: "Team",
    handed: "Gleich zurückgegeben",
    parts: "Teilanfragen ohne Antwort",
    of: (count, n) => `${count} von ${n}`,
    noneOf: "keine gekommen",
    how: "Übergeben: was du als Nächstes weitergegeben hast oder was jetzt bei dir liegt. Teilanfragen: die bei dir liegen oder zuletzt bei dir lagen; eine, die noch keine vierzig Arbeitsstunden wartet, ist nicht mitgezählt. Vertrauliche Anfragen sind ausgelassen. Wenn es ein einzelnes Team trifft, kann das einen guten Grund haben; du kennst ihn am besten.",
  },
  states: {
    waits: "Wartet auf eine Antwort",
    answered: "Beantwortet",
    still: "Noch da",
    gone: "Der Unterschied ist nicht mehr da",
    lapsed: "Erledigt: seither zu wenige Anfragen",
  },
  question: {
    back: "Fairer Service",
    what: "Woher kommt der Unterschied?",
    mine: { who: "euch", whose: "eurer" },
    its: "der",
    raised: (day) => `Gefragt am ${day}.`,
    picture: "Beide nebeneinander",
    pictureIntro: (from, to) =>
      `Was vom ${from} bis zum ${to} angefragt wurde. Die anderen zählen so, als hätten sie dieselbe Mischung aus Services und Auswirkungen angefragt.`,
    theirs: (customer, n) => `${customer} (n\u00a0=\u00a0${n})`,
    others: (n) => `Andere Kundenteams (n\u00a0=\u00a0${n})`,
    medians:
      "In dieser Zeit war die Hälfte erledigt oder beantwortet; die Linie ist das 95\u2011%\u2011Intervall.",
    shares: "Der Anteil; die Linie ist das 95\u2011%\u2011Intervall.",
    behind: "Die Anfragen dahinter",
    handedBack: (customer) =>
      `Anfragen aus dieser Zeit, die jetzt bei ${customer} liegen und die du sehen darfst`,
    requests: (customer) => `Was ${customer} in dieser Zeit angefragt hat`,
    allRequests: (provider) => `Alles, was in dieser Zeit bei ${provider} angefragt wurde`,
    ownEyes:
      "Alle sehen die Anfragen, die sie sehen dürfen. Vertrauliche Anfragen stecken in keiner Zahl.",
    since: "Seither",
    nothingSince: (day) => `Seit dem ${day} wurde nichts angefragt, was sich vergleichen ließe.`,
    nobodyKnows: (day) =>
      `Was vom ${day} an angefragt wird, zeigt, ob es so bleibt. Heute Nacht wird das erste Mal nachgesehen.`,
    answers: "Was gesagt wurde",
    answerHint:
      "Oft gibt es einen guten Grund. Sag, was du weißt; es wird aufgehoben, und der nächste Blick zeigt, ob es geholfen hat.",
    none: "Noch hat niemand etwas gesagt.",
    words: "Woher kommt der Unterschied?",
    wordsAgain: "Mehr sagen",
    hint: "Zum Beispiel: Die Hälfte kommt freitags um fünf.",
    save: "Antwort behalten",
    saved: "Die Antwort ist aufgehoben.",
    takeBack: "Zurücknehmen",
    taken: "Deine Antwort ist zurückgenommen.",
    by: (who, day) => `${who}, ${day}`,
    somebody: "Jemand",
    whoSees: "Wer das sieht",
    leads: (provider, alone) => `Wer ${provider} leitet${alone ? ", und sonst niemand" : ""}.`,
    aboveToo: (day) => `Die Leitung darüber sieht es auch, seit dem ${day}:`,
    whys: {
      unanswered: "Zwei Wochen lang hatte es auf eine Antwort gewartet.",
      persists: "Was seither angefragt wurde, zeigt es wieder.",
    },
    above:
      "Die Leitung darüber sieht es, wenn zwei Wochen lang keine Antwort kommt oder wenn das, was von jetzt an angefragt wird, es wieder zeigt.",
    shared: (customer, day) => `${customer} sieht es auch, seit dem ${day}.`,
    notShared: (customer) => `${customer} sieht es nicht.`,
    share: (customer) => `${customer} zeigen`,
    unshare: (customer) => `${customer} nicht mehr zeigen`,
    sharedNow: (customer) => `${customer} sieht jetzt die Frage und was dazu gesagt wurde.`,
    unsharedNow: (customer) => `${customer} sieht sie nicht mehr.`,
    how: "Wie das gerechnet wird, und wie es sich irren kann",
  },
  how: {
    title: "Wie das gerechnet wird",
    whole:
      "Jede Nacht wird jedes Team angesehen, das etwas für andere tut: jedes seiner Kundenteams neben allen anderen, über die letzten 180 Tage.",
    like: "Verglichen wird Gleiches mit Gleichem: innerhalb eines Services und einer Auswirkung. Zeiten sind Arbeitszeit; was noch offen ist, zählt als Warten. Was nichts Vergleichbares neben sich hat, sagt nichts.",
    test: "Getestet wird mit dem stratifizierten Log-Rank-Test. Er braucht dreißig Anfragen auf jeder Seite und zeigt nichts unter dem 1,25-Fachen. Übergaben, die gleich zurückgehen, und Teilanfragen, die nach vierzig Arbeitsstunden keine Antwort haben, werden gezählt und ab zehn und ab doppelt so oft mit Fishers exaktem Test geprüft.",
    many: "Wer oft testet, findet etwas durch Zufall. Deshalb wird p für alle Tests der Nacht korrigiert (Benjamini-Hochberg, 5\u00a0%), Wartezeiten und Muster jeweils für sich, und Fragen entstehen einmal im Monat.",
    drawn:
      "Wenige Anfragen ergeben wilde Verhältnisse. „Dem Üblichen genähert“ rückt jedes so weit zum Üblichen im Haus, wie es noch ungewiss ist (Empirical Bayes).",
    placebo: (tests, share) =>
      `Wir probieren den Test an uns selbst aus: Von ${tests} Tests mit vertauschten Namen der Kundenteams kamen ${share} unter 0,05 heraus; 5\u00a0% sollten es sein.`,
    noPlacebo: "Zu wenige Anfragen, um den Test mit vertauschten Namen auszuprobieren.",
    round: (requests, tests, patterns, day) =>
      `Die letzte Runde, am ${day}: ${requests} ${requests === "1" ? "Anfrage" : "Anfragen"}, ${tests} ${tests === "1" ? "Test" : "Tests"} zu Wartezeiten und ${patterns} zu Mustern.`,
    wrong:
      "Es sagt, dass zwei Dinge sich unterscheiden, nicht, warum. Ein anderer Service mit demselben Namen, ein anderer Wochentag, eine Frage, die schwerer zu beantworten ist: All das kann der Grund sein, und das Team weiß es am besten.",
  },
};
