import type { Translated } from "#web/data/translated.ts";
import { exercise } from "./exercise-sentences.de.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  notYours:
    "Das sagen nur die Menschen in den beiden Teams und die oberste Leitung. Es wurde nichts geändert.",
  oneEnd:
    "Ein Glied führt zu einem anderen Service oder zu einer Gruppe von Kunden draußen. Wähle eines von beiden.",
  withdrawn:
    "Dieses Glied hat inzwischen jemand zurückgenommen. Gib es noch einmal an, wenn es richtig ist.",
  unreadable:
    "Das ist weder eine CSV-Datei mit den Spalten eines Exports noch sein JSON. Exportiere die Kette einmal, um die Form zu sehen.",
  tooManyLines:
    "Das sind mehr als 5.000 Glieder. Teile die Datei und hol einen Teil nach dem anderen herein.",
  missing: "Hier ist nichts, was für dich offen ist.",
};

const sight: German["sight"] = {
  title: "Dein Blick zum Kunden",
  subtitle: "Die Wege von deiner Arbeit zu den Kunden draußen.",
  begin: "Deine Arbeit an",
  beginOf: (team) => `Die Arbeit von ${team} an`,
  direct: "erreicht",
  directEnd: "direkt.",
  neededFor: "wird gebraucht für",
  then: "was wiederum gebraucht wird für",
  last: ", und das erreicht",
  ofTeam: (team) => `von ${team}`,
  picture: (segment) => `Der Weg zu: ${segment}`,
  own: "Deine Arbeit",
  outside: "Kunden draußen",
  promised: "Wir sagen ihnen zu:",
  firstAnswer: (time) => `eine erste Antwort innerhalb von ${time}`,
  solved: (time) => `eine Lösung innerhalb von ${time}`,
  and: " und ",
  outcome: (name, value, month) => `${name}: ${value}, ${month}`,
  better: "besser als im Zeitraum davor",
  worse: "schlechter als im Zeitraum davor",
  same: "wie im Zeitraum davor",
  weakest: (from, to) => `Am meisten gewartet wird zwischen „${from}“ und „${to}“:`,
  unconfirmed: (count) =>
    count === 1
      ? "Ein Glied dieses Weges hat das andere Team noch nicht bestätigt."
      : `${count} Glieder dieses Weges haben die anderen Teams noch nicht bestätigt.`,
  more: (count, words) => (count === 1 ? "Und ein weiterer Weg." : `Und ${words} weitere Wege.`),
  allLinks: "Alle Glieder",
  exercise: "Deine Glieder in fünf Minuten nennen",
  shareTitle: "Wer so weit sieht",
  share: (seen, all, allWords, where) =>
    `${seen} von ${people(all, allWords)} ${where} ${seen === "1" ? "hat" : "haben"} einen Weg zu Kunden draußen.`,
  inTeam: (team) => `im Team ${team}`,
  inHouse: "im ganzen Haus",
  noTeam: "Du bist noch in keinem Team",
  noTeamText:
    "Dein Blick zum Kunden beginnt bei dem, was dein Team für andere tut. Wer Goodturn verwaltet oder dein Team leitet, kann dich hinzufügen.",
  noService: "Dein Team bietet hier noch nichts an",
  noServiceText:
    "Dein Blick zum Kunden beginnt bei dem, was dein Team für andere tut. Sobald ein Service deines Teams im Katalog steht, lassen sich seine Glieder nennen.",
  toServices: "Services deines Teams",
  nextLink: "Ein Glied fehlt",
  nextLinks: "Es fehlen Glieder",
  next: {
    own: "Wofür das gebraucht wird oder wer draußen es kauft, hat noch niemand gesagt:",
    other:
      "Bis dahin führt deine Arbeit. Wofür sie dort gebraucht wird, muss das Team selbst sagen:",
  },
  name: "Nennen",
  circle: "Dein Weg führt im Kreis",
  circleText:
    "Die Services, für die deiner gebraucht wird, werden füreinander gebraucht, und noch führt keiner zu Kunden draußen. Sieh ihre Glieder durch und nenne das, das hinausführt.",
};

function people(count: number, words: string): string {
  return `${words} ${count === 1 ? "Person" : "Personen"}`;
}

const links: German["links"] = {
  title: "Glieder der Kette",
  subtitle:
    "Wofür ihre Services nach Angabe der Teams gebraucht werden, neben dem, was Anfragen zeigen.",
  team: "Glieder von",
  everyTeam: "Alle Teams",
  summary: (agreed, unused, undeclared) =>
    `Angegeben und genutzt: ${agreed}. Angegeben und nie genutzt: ${unused}. Genutzt und nicht angegeben: ${undeclared}.`,
  unconfirmed: (count, words) =>
    count === 1
      ? "Eines wartet darauf, bestätigt zu werden."
      : `${words} warten darauf, bestätigt zu werden.`,
  agreed: "Angegeben und gesehen",
  agreedIntro:
    "Beides sagt dasselbe. Was Kunden draußen kaufen und was vertraulich ist, steht auch hier: Dort zeigen Anfragen nichts.",
  unused: "Angegeben, nie genutzt",
  unusedIntro:
    "Im letzten Jahr zeigt keine Anfrage diese Glieder. Entweder braucht man sie, ohne zu fragen, oder sie stimmen nicht mehr.",
  undeclared: "Genutzt, nicht angegeben",
  undeclaredIntro:
    "Anfragen des letzten Jahres zeigen diese Glieder, und noch hat sie niemand angegeben.",
  none: "Keine.",
  next: "Nächstes Glied",
  previous: "Voriges Glied",
  from: "Service",
  to: "wird gebraucht für",
  seen: "In einem Jahr",
  standing: "Stand",
  acts: "Was du tun kannst",
  confirmed: "Bestätigt",
  waits: "Wartet auf das andere Team",
  weakest: "Hier wird am meisten gewartet",
  declaredBy: (name, day) => `von ${name}, ${day}`,
  confirm: "Bestätigen",
  withdraw: "Zurücknehmen",
  declare: "Angeben",
  aboutLink: (act, from, to) => `${act}: ${from} wird gebraucht für ${to}`,
  forWhich: (team) => `einen Service von ${team}`,
  choose: "Für welchen?",
  firstOf: (shown, all) => `Die ersten ${shown} von ${all}.`,
  circles: "Kreise",
  circlesIntro:
    "Diese werden reihum füreinander gebraucht. Wege zu Kunden draußen führen an ihnen vorbei.",
  asOf: "Anfragen gezählt:",
  notYet: "Anfragen werden in den nächsten Minuten gezählt.",
  emptyTitle: "Noch keine Glieder",
  emptyText:
    "Teams nennen, wofür ihre Services gebraucht werden und welche Kunden draußen sie kaufen. Das dauert fünf Minuten.",
  bring: "Hereinholen",
  csv: "Als CSV",
  json: "Als JSON",
  declared: (from, to) => `Angegeben: „${from}“ wird gebraucht für „${to}“.`,
  declaredWaits: (from, to) =>
    `Angegeben: „${from}“ wird gebraucht für „${to}“. Das andere Team wird gebeten, es zu bestätigen.`,
  nowConfirmed: (from, to) => `Bestätigt: „${from}“ wird gebraucht für „${to}“.`,
  nowWithdrawn: (from, to) => `Zurückgenommen: „${from}“ wird gebraucht für „${to}“.`,
};

export const sentences: German = {
  refusals,
  sight,
  waysOut: {
    directly: "direkt",
    both: (others) => `direkt und ${others}`,
    through: (teams) => `über ${teams}`,
    amongOthers: (teams) => `unter anderem über ${teams}`,
    next: {
      own: "Wofür das gebraucht wird oder wer draußen es kauft, hat noch niemand gesagt:",
      other: "Hier endet der Weg; wofür das gebraucht wird, muss das Team sagen, das es anbietet:",
    },
    others: (count) => (count === 1 ? "Einen weiteren Weg zeigen" : `${count} weitere Wege zeigen`),
  },
  teamSight: {
    title: "Für wen das Team draußen arbeitet",
    of: (team) => ({
      serves: (segments, how) => `Am Ende arbeitet ${team} für ${segments}, ${how}.`,
      noService: `${team} bietet hier noch nichts an, deshalb führt von dort kein Weg weiter.`,
      circle: `Von ${team} führt kein Weg zu Kunden draußen: Die eigenen Services und die, für die sie gebraucht werden, werden im Kreis füreinander gebraucht.`,
      nextLink: `Von ${team} führt noch kein Weg zu Kunden draußen: Ein Glied fehlt.`,
    }),
    links: (team) => `Alle Glieder von ${team}`,
    broken: "Für wen dieses Team draußen arbeitet, ließ sich nicht lesen.",
    retry: "Noch einmal versuchen",
  },
  seen: {
    requests: (count, words) => `${words} ${count === 1 ? "Anfrage" : "Anfragen"} in einem Jahr`,
    few: "zu wenige, um zu sagen, wie lange es dauert",
    half: (time) => `die Hälfte innerhalb von ${time} erledigt`,
    waits: "mehr als die Hälfte wartet noch",
    perhaps: (words) => `vielleicht einige von ${words}`,
    none: "keine in einem Jahr",
    uncounted: "vertraulich, deshalb wird nichts gezählt",
    notAsked: "in Anfragen nicht zu sehen",
  },
  // The dative, after 'innerhalb von'.
  units: {
    minutes: { one: "Minute", many: "Minuten" },
    hours: { one: "Stunde", many: "Stunden" },
    days: { one: "Tag", many: "Tagen" },
  },
  held: {
    most: (holder, share) => `Das meiste lag bei ${holder} (${share}\u00a0%)`,
    kinds: {
      team: "einem Team",
      customer: "denen, die angefragt haben",
      vendor: "einem Dienstleister",
      another: "einem anderen Team",
    },
  },
  links,
  bring: {
    title: "Glieder hereinholen",
    intro:
      "Füge einen Text als CSV oder JSON ein oder wähle eine Datei, in der Form eines Exports. Teams, Services und Segmente müssen so heißen wie hier. Was schon da ist, bleibt, wie es ist.",
    file: "Eine Datei",
    paste: "Oder hier einfügen",
    look: "Ansehen, was geschähe",
    again: "Eine andere wählen",
    carry: "Hereinholen",
    close: "Schließen",
    totals: (fresh, confirms, same, wrong) =>
      `Neu: ${fresh}. Damit von dir bestätigt: ${confirms}. Schon da: ${same}. Ausgelassen: ${wrong}.`,
    wrong: "Ausgelassen",
    taken: "Übernommen",
    line: "Zeile",
    why: "Warum",
    from: "Von",
    to: "Für",
    state: "Was geschieht",
    states: { new: "angegeben", confirms: "bestätigt" },
    firstOf: "Die ersten davon.",
    done: (count) => `Hereingeholt: ${count}.`,
  },
  exercise,
};
