import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  missing: "Dieses Team gibt es nicht, oder seine Kennzahlen sind für dich nicht offen.",
};

const lines: German["lines"] = {
  "promise-kept": "Gehaltene Zusagen",
  "right-first-time": "Auf Anhieb richtig",
  "first-reply": "Erste Antwort",
  done: "Erledigt",
  waiting: "Warten auf andere",
  returned: "Am Anfang fehlte etwas",
  lingering: "Länger still als üblich",
  goodwill: "Guter Wille",
  parity: "Neben Kunden draußen",
  survey: "Umfrage",
  commitments: "Selbstverpflichtungen",
  goals: "Ziele",
  rewards: "Belohnungen und Treffen mit anderen Teams",
  actions: "Maßnahmen aus Nachbesprechungen, rechtzeitig erledigt",
  meetings: "Pünktlich in Besprechungen",
  mediations: "Mediation",
};

const facts: German["facts"] = {
  "days-since-defect": (value) =>
    value === "0"
      ? "Letzter Fehler: heute."
      : `${value} ${value === "1" ? "Tag" : "Tage"} seit dem letzten Fehler.`,
  "leaders-with-commitment": (value, of) =>
    `Von ${of}, die leiten, ${value === "1" ? "hat" : "haben"} ${value} eine laufende.`,
  "commitments-kept": (value, of) => `In zwölf Monaten gehalten: ${value} von ${of} beendeten.`,
  "parity-equal": (value) => `So viel wie Kunden draußen: ${value}.`,
  "parity-better": (value) => `Mehr als Kunden draußen: ${value}.`,
  "goodwill-high": (value) => `Darüber: ${value}.`,
  "goals-behind": (value) => `Im Rückstand oder verspätet: ${value}.`,
  "rewards-open": (value) => `Stehen noch aus: ${value}.`,
  "rewards-missed": (value) => `Bis zu ihrem Tag nicht erreicht: ${value}.`,
  "gatherings-held": (value) => `Treffen in zwölf Monaten: ${value}.`,
  "gatherings-ahead": (value) => `Treffen, die noch kommen: ${value}.`,
  "actions-open": (value) => `Offen: ${value}.`,
  "actions-overdue": (value) => `Davon überfällig: ${value}.`,
  "agreements-holding": (value) => `Vereinbarungen, die halten: ${value}.`,
};

const evidence: German["evidence"] = {
  "promise-kept": "Zwischen welchen Teams",
  "right-first-time": "Zwischen welchen Teams",
  "first-reply": "Zwischen welchen Teams",
  done: "Zwischen welchen Teams",
  goodwill: "Übersicht für Übersicht",
  parity: "Service für Service",
  survey: "Was gehört wurde",
  commitments: "Alle Selbstverpflichtungen",
  goals: "Alle Ziele",
  rewards: "Alle Belohnungen",
  waiting: "Wer sie hatte",
  returned: "Was nicht stimmte",
  lingering: "Was still ist",
  actions: "Die Maßnahmen",
  meetings: "Wie gezählt wird",
  mediations: "Wie Mediation geht",
};

export const sentences: German = {
  refusals,
  lines,
  facts,
  title: "Kennzahlen",
  ofTeam: (team) => `Kennzahlen von ${team}`,
  organisation: "Die ganze Organisation, über alle ihre Anfragen.",
  subtitle: "Die letzten 90 Tage neben den 90 davor.",
  back: "Die ganze Organisation",
  teamPage: "Die Seite des Teams",
  csv: "Als CSV mitnehmen",
  print: "Drucken",
  lead: {
    kept: (share) => `wurden ${share} der Zusagen gehalten`,
    done: (time) => `war die Hälfte der Anfragen nach höchstens ${time} erledigt`,
    both: (share, time) =>
      `wurden ${share} der Zusagen gehalten, und die Hälfte der Anfragen war nach höchstens ${time} erledigt`,
    none: "In den letzten 90 Tagen wurde nichts angefragt.",
    few: "In den letzten 90 Tagen wurde zu wenig angefragt, um zu sagen, wie es ging.",
    in90: (what) => `In den letzten 90 Tagen ${what}.`,
    named: (line) => `„${line}“`,
    better: (names) => `Besser als davor: ${names}.`,
    worse: (names) => `Schlechter als davor: ${names}.`,
    same: "Nichts unterscheidet sich von den 90 Tagen davor um mehr als Zufall.",
  },
  units: {
    share: (n) => `${n}\u00a0%`,
    minutes: (n) => `${n}\u00a0${n === "1" ? "Minute" : "Minuten"} Arbeitszeit`,
    hours: (n) => `${n}\u00a0${n === "1" ? "Stunde" : "Stunden"} Arbeitszeit`,
  },
  of: {
    "promise-kept": "Zusagen",
    "right-first-time": "Erledigt",
    "first-reply": "Anfragen",
    done: "Anfragen",
    waiting: "Anfragen",
    returned: "Anfragen",
    lingering: "Offene Anfragen",
    goodwill: "Richtungen zwischen zwei Teams",
    parity: "Services",
    survey: "Antworten",
    commitments: "Laufende",
    goals: "Ziele",
    rewards: "Belohnungen",
    actions: "Maßnahmen",
    meetings: "Besprechungen eines Monats",
    mediations: "Offen",
  },
  rests: (n, of) => `${of}: ${n}`,
  half: (n, of) => `Bei der Hälfte dauerte es nicht länger; ${of}: ${n}`,
  likely: (low, high) => `wahrscheinlich ${low} bis ${high}`,
  atLeast: (low) => `mindestens ${low}`,
  few: "zu wenige für eine Aussage",
  mostWait: "mehr als die Hälfte wartet noch",
  before: (value) => `davor: ${value}`,
  better: "Besser",
  worse: "Schlechter",
  noChange: "Keine Veränderung, die mehr als Zufall wäre",
  noSurvey: "Noch keine Umfrage.",
  noParity: "Noch ist kein Service neben das gestellt, was Kunden draußen bekommen.",
  belowUsual: (count, n) =>
    `${count} von ${n} Richtungen zwischen zwei Teams ${count === "1" ? "liegt" : "liegen"} in mindestens einer Zeile unter dem Üblichen`,
  noGoodwill:
    "Zwischen Teams ist zu wenig zu Ende gegangen, um zu sagen, wie sie zueinander stehen.",
  noGoals: "Keine offenen Ziele.",
  rewardsReached: (count, n) =>
    `${count} von ${n} ${n === "1" ? "Belohnung" : "Belohnungen"} für gemeinsame Ziele in zwölf Monaten erreicht`,
  noRewards:
    "Keine Belohnung für ein gemeinsames Ziel steht aus oder ging in zwölf Monaten zu Ende.",
  noCommitments: "Keine offene Selbstverpflichtung handelt von diesem Team.",
  ended: "Beendet",
  live: (count) => `${count} laufende`,
  onTheirWay: (count, n) => `${count} von ${n} auf dem Weg`,
  servedWorse: (count, n) =>
    `${count} von ${n} Services ${count === "1" ? "sagt" : "sagen"} Teams im Haus weniger zu als Kunden draußen`,
  keptYear: (share) => `In zwölf Monaten gehalten: ${share}`,
  says: {
    waiting:
      "der Zeit, in der Anfragen hier offen waren, lagen sie bei anderen Teams und bei Dienstleistern.",
    returned: "der Anfragen fehlte etwas, wonach erst noch gefragt werden musste.",
    lingering:
      "der offenen Anfragen sind länger als üblich ohne einen Schritt, und der nächste liegt bei dem Team, das sie bearbeitet.",
    survey: "derer, die gefragt wurden, finden den Service im Ganzen gut oder besser.",
    meetings:
      "der Besprechungen eines ganzen Monats haben die Menschen hier, mindestens fünf, pünktlich erreicht; gerundet, und Genaueres sieht jede Person nur über sich selbst.",
    actions:
      "der Maßnahmen, deren Tag in den letzten zwölf Monaten gekommen ist, waren bis dahin erledigt.",
  },
  noActions: "In den letzten zwölf Monaten ist der Tag keiner Maßnahme gekommen.",
  mediations: (count) =>
    `In ${count} ${count === "1" ? "Konflikt" : "Konflikten"} wird gerade vermittelt`,
  fewMediations:
    "In weniger als fünf Konflikten wird gerade vermittelt; Näheres wird nicht gesagt.",
  fewAgreements: "Weniger als fünf Vereinbarungen halten.",
  fewLeaders: "Weniger als fünf leiten hier: Wie viele eine haben, wird nicht gesagt.",
  until: (day) => `bis ${day}`,
  stands: {
    "past-its-day": "der Tag ist vorbei",
    "on-its-way": "auf dem Weg",
    behind: "im Rückstand",
    unclear: "unklar",
    "too-early": "zu früh, um etwas zu sagen",
    late: "verspätet",
  },
  evidence,
  evidenceOfTeam: "Die Zahlen des Teams",
  requests: "Die Anfragen",
  month: "Monat",
  figure: "Zahl",
  trend: (line) => `${line}, Monat für Monat`,
  days: "Die Tage dahinter",
  teams: "Die Teams",
  teamsIntro: "Nach Namen, nicht nach Rang. Die letzten 90 Tage.",
  team: "Team",
  footOf: (zone) =>
    `Monate beginnen und enden nach der Uhr von ${zone.replaceAll("_", " ")}. Vertrauliche Anfragen zählen in keiner Zahl mit. „Besser“ und „schlechter“ steht nur dort, wo das 95\u2011%\u2011Intervall des Unterschieds ausschließt, dass sich nichts verändert hat.`,
  asOf: (when) => `Gezählt ${when}.`,
};
