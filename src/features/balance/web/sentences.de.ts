import type { Translated } from "#web/data/translated.ts";
import { refusals } from "./refusals.de.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const pairsOf = (pairs: string, isOne: boolean): string => `${pairs} ${isOne ? "Paar" : "Paare"}`;

const page: German["page"] = {
  title: "Balance",
  subtitle:
    "Was zu keinem Kunden draußen führt, und wo die Arbeit drinnen besser ging, während es Kunden draußen schlechter ging.",
  download: "Als CSV mitnehmen",
  together: "Zahlen und Ergebnisse",
  alarms: "Alarme",
  noAlarm:
    "Kein Alarm: Nirgends wurde ein Team besser, während es Kunden draußen, für die es da ist, schlechter ging.",
  noPairs:
    "Noch wird nichts beobachtet. Es beginnt, sobald Services mit Kunden draußen verbunden sind und es für diese ein Ergebnis mit einem Wert im Monat gibt.",
  watched: (pairs, isOne, month) =>
    `Beobachtet ${isOne ? "wird" : "werden"} ${pairsOf(pairs, isOne)} aus einem Team und einem Ergebnis, zu dem es beiträgt. Der letzte Monat, der angesehen wurde: ${month}.`,
  chance: (alarms) =>
    `Würde kein Ergebnis wirklich schlechter, gäbe es durch Zufall allein höchstens ${alarms} im Jahr.`,
  alarmsOf: (number, isOne) => `${number}\u00a0${isOne ? "Alarm" : "Alarme"}`,
  unjudged: "Für diesen Monat nicht zu beurteilen",
  pairsSay: (pairs, isOne, why) => `${pairsOf(pairs, isOne)}: ${why}.`,
};

const alarm: German["alarm"] = {
  back: "Balance",
  says: (team, betters, outcome, falls) => `${team} ${betters}, während ${outcome} ${falls}`,
  fell: "sank",
  rose: "stieg",
  of: (outcome, segment) => `${outcome} bei ${segment}`,
  ofAll: (outcome) => `${outcome} bei allen Kunden draußen`,
  numbers: (recent, usual, until) => `${recent} in den drei Monaten bis ${until}; davor ${usual}.`,
  waits: "Wartet auf ein Wort dazu, was getan wird",
  answered: "Beantwortet",
  recovered: "Das Ergebnis hat sich erholt",
  raised: (day) => `Ausgelöst am ${day}`,
  picture: "Beides nebeneinander",
  pictureIntro: "Die letzten drei Monate, die angesehen wurden, sind hervorgehoben.",
  outside: "Draußen",
  inside: (team, figure) => `Drinnen: ${team}, ${figure}`,
  drawn: (low, high) => `Gezeichnet von ${low} bis ${high}.`,
  usualLine: "Die gepunktete Linie ist, was davor üblich war.",
  month: "Monat",
  requests: "Anfragen",
  none: "kein Wert",
  behind: "Was dahinter steht",
  values: (outcome) => `Die Werte: ${outcome}`,
  together: (outcome) => `Ob unsere eigenen Zahlen damit zusammengehen: ${outcome}`,
  team: (team) => `Die Zahlen von ${team}`,
  requestsOf: (team) => `Was bei ${team} in diesen drei Monaten angefragt wurde`,
  means: "Was das bedeutet, und wie es falsch sein kann",
  asks: "Es ist eine Frage und kein Urteil: Dass sich beides bewegt hat, sagt nicht, dass das eine das andere bewegt hat. Sieh nach, was schneller ging, und ob dabei etwas weggelassen wurde, was Kunden draußen brauchen.",
  fallOf: (depth, spread, n, limit) =>
    `Das Ergebnis liegt ${depth} Standardfehler schlechter als davor (die Grenze ist ${limit}). In den ${n} Monaten davor streute es um ${spread}.`,
  resembling: (r) => `Seine Monate ähneln einander (Autokorrelation ${r}); das ist berücksichtigt.`,
  chance: (percent) =>
    `Wäre das Ergebnis nicht wirklich schlechter geworden, gäbe es für ein solches Paar in höchstens ${percent} von 100 Jahren einen Alarm, wie auch immer es beim Team läuft; bleibt auch dort alles, wie es ist, in weniger als einem.`,
  finds:
    "Eine wirkliche Verschlechterung um zwei Standardabweichungen wird in etwa vier von fünf Fällen innerhalb von drei Monaten gefunden, wenn davor zwei Jahre mit Werten liegen, und seltener, wenn es weniger sind.",
  answer: "Was getan wird",
  answerHint:
    "In ein, zwei Zeilen für alle, die hierherkommen: was du gefunden hast, und was getan wird.",
  words: "Deine Worte",
  save: "Sagen",
  saved: "Deine Worte stehen beim Alarm.",
  by: (name, day) => `${name}, am ${day}`,
  somebody: "Jemand, dessen Name nicht mehr genannt wird",
  takeBack: "Die Worte zurücknehmen",
  taken: "Der Alarm wartet wieder auf Worte.",
  notYet:
    "Noch hat niemand gesagt, was getan wird. Das können die Leitung des Teams und die oberste Leitung.",
};

const lists: German["lists"] = {
  aligned: (withPath, n, what) =>
    `${withPath} von ${n} ${withPath === "1" ? what.replace(" führen ", " führt ") : what}`,
  initiatives: {
    title: "Vorhaben ohne Ziel",
    lead: "laufenden oder geplanten Vorhaben führen zu einem Ziel.",
    praise: "Jedes Vorhaben führt zu einem Ziel.",
    none: "Zurzeit läuft kein Vorhaben.",
    act: "Sein Ziel nennen",
  },
  goals: {
    title: "Ziele, die zu keinem Kunden draußen führen",
    lead: "offenen Zielen führen zu Kunden draußen.",
    praise: "Jedes Ziel führt zu Kunden draußen.",
    none: "Zurzeit ist kein Ziel offen.",
    act: "Sagen, für wen es ist",
  },
  services: {
    title: "Services, die zu keinem Kunden draußen führen",
    lead: "Services führen zu Kunden draußen.",
    praise: "Jeder Service führt zu Kunden draußen.",
    none: "Zurzeit wird kein Service angeboten.",
    act: "Sagen, wofür er gebraucht wird",
  },
  noGoal: "Für dieses Vorhaben ist kein Ziel genannt.",
  goalsClosed: "Die Ziele, die es nennt, sind abgeschlossen.",
  goalAlone:
    "Es nennt kein Segment, wird an keinem Ergebnis gemessen und steht unter keinem Ziel, bei dem das anders ist.",
  goalBelow: (parent) =>
    `Es nennt kein Segment und wird an keinem Ergebnis gemessen, und bei „${parent}“ darüber ist es ebenso.`,
  noInitiative: "Kein Vorhaben arbeitet darauf hin.",
  initiativesLead: (initiatives, services) => {
    const touched = initiatives === 1 ? "Sein Vorhaben berührt" : "Seine Vorhaben berühren";
    if (services === 0) return `${touched} keinen Service.`;
    return services === 1
      ? `${touched} 1 Service, der nicht nach draußen führt.`
      : `${touched} ${services} Services, von denen keiner nach draußen führt.`;
  },
  nothingSaid: "Noch hat niemand gesagt, wofür er gebraucht wird.",
  endsInside: (names) => `Er wird für ${names} gebraucht, und von dort führt kein Weg weiter.`,
  mend: (names) => `Wer es ändern kann: ${names}.`,
  nobody:
    "Niemand ist dafür verantwortlich oder leitet es: Wer Goodturn verwaltet, kann jemanden nennen.",
  all: (count) => `Alle ${count} zeigen`,
  organisation: "Die ganze Organisation",
  until: (day) => `bis zum ${day}`,
};

export const sentences: German = {
  refusals,
  did: {
    speed: "wurde schneller",
    promise: "hielt mehr Zusagen",
    right: "machte mehr auf Anhieb richtig",
  },
  untold: {
    insideTooFew: "das Team hat in jedem Monat zu wenige Anfragen",
    recentMissing: "dem Ergebnis fehlt ein Wert in den letzten drei Monaten",
    tooShort: "das Ergebnis reicht weniger als 12 Monate vor die letzten drei zurück",
    neverMoves: "das Ergebnis bewegt sich nie",
    tooCoarse: "das Ergebnis hat nur einen Wert im Quartal oder im Jahr",
  },
  page,
  alarm,
  figures: {
    speed: {
      name: "Zeit bis zur Erledigung, Median (weniger ist besser)",
      said: (before, recent) => `${recent} bis zur Erledigung, davor ${before}`,
    },
    promise: {
      name: "Gehaltene Zusagen",
      said: (before, recent) => `${recent} der Zusagen gehalten, davor ${before}`,
    },
    right: {
      name: "Auf Anhieb richtig",
      said: (before, recent) => `${recent} auf Anhieb richtig, davor ${before}`,
    },
  },
  units: {
    share: (value) => `${value}\u00a0%`,
    minutes: (value) => `${value}\u00a0min`,
    hours: (value) => `${value}\u00a0h`,
  },
  rests: (before, recent) =>
    `aus ${recent} ${recent === 1 ? "Anfrage" : "Anfragen"} in den drei Monaten und ${before} davor`,
  lists,
  csv: {
    kind: "Art",
    name: "Name",
    team: "Team",
    why: "Warum",
    mend: "Wer es ändern kann",
    address: "Adresse",
    initiative: "Vorhaben",
    goal: "Ziel",
    service: "Service",
    file: "balance.csv",
  },
};
