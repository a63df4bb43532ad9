import type { Translated } from "#web/data/translated.ts";
import { rhythm } from "./day/rhythm.de.ts";
import { mending } from "./mending/sentences.de.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  changedMeanwhile:
    "Jemand anderes hat das inzwischen geändert. Was du getippt hast, ist aufgehoben; sieh dir an, was jetzt dort steht, und speichere dann noch einmal.",
  enoughHints:
    "Fünf Hinweise stehen schon da, und mehr werden nicht gelesen. Nimm einen weg, oder sag zwei in einem Satz.",
  otherTeam: "Dieses Angebot gehört inzwischen einem anderen Team. Wähle eines von euch.",
  notFound:
    "Die Zahlen sagen das nicht mehr. Füge den Hinweis ohne sie hinzu, wenn er noch hilft; gespeichert wurde nichts.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es ist neben dem Feld vermerkt.",
  missing: "Dieses Team gibt es nicht, oder es ist für dich nicht offen.",
};

const titles: German["titles"] = {
  ask: "Wie ihr uns am besten fragt",
  constraints: "Was uns bindet",
  hard: "Was uns schwerfällt",
  proud: "Worauf wir stolz sind",
};

const questions: German["questions"] = {
  ask: "Was sollten andere sagen, mitschicken oder wissen, damit ihr gleich anfangen könnt? Wann passt es euch gut?",
  constraints:
    "Was könnt ihr nicht ändern: Schließtage, Vorschriften, Lieferanten, eine Maschine, die es nur einmal gibt?",
  hard: "Was kostet euch am meisten, und was sehen andere selten?",
  proud: "Was ist zuletzt gut gelungen, oder was könnt ihr besser, als andere ahnen?",
};

const became: German["became"] = {
  waits: "mussten zuerst auf eine Antwort derer warten, die angefragt hatten",
  "missing-information": "kamen zurück, weil in den Angaben etwas fehlte",
  misunderstood: "kamen zurück, weil sie anders verstanden wurden",
};

const better: German["better"] = {
  waits: "Sagt, was oft fehlt, und die nächsten müssen nicht warten.",
  "missing-information": "Sagt, was oft fehlt, und die nächsten müssen nicht zurückkommen.",
  misunderstood: "Sagt, was zu schreiben ist, damit es sich nur auf eine Weise verstehen lässt.",
};

export const sentences: German = {
  refusals,
  titles,
  questions,
  became,
  better,
  rhythm,
  mending,
  words: {
    title: "In eigenen Worten",
    titleOwn: "In unseren Worten",
    nothing: (team) => `${team} hat noch nichts über sich gesagt.`,
    nothingOwn:
      "Sagt hier, wie man euch am besten fragt, was euch bindet, was euch schwerfällt und worauf ihr stolz seid. Alle im Haus können es lesen.",
    write: "Schreiben",
    change: "Ändern",
    changeWhat: (title) => `Ändern: ${title}`,
    writeWhat: (title) => `Schreiben: ${title}`,
    versions: "Frühere Fassungen",
    versionsOf: (title) => `Frühere Fassungen: ${title}`,
    export: "Alle Fassungen als Datei für Programme (JSON)",
    somebody: "jemand, dessen Name hier nicht mehr steht",
    by: (name, day) => `${name}, ${day}`,
    broken: "Was dieses Team über sich sagt, ließ sich nicht lesen.",
    retry: "Noch einmal versuchen",
  },
  dialog: {
    label: "Unsere Worte",
    plain:
      "Einfacher Text, höchstens 4.000 Zeichen. Lasst es leer, wenn ihr dazu nichts mehr sagen wollt.",
    kept: "Das hast du früher begonnen und nicht gespeichert.",
    anew: "Mit dem beginnen, was jetzt dort steht",
    theirs: (name, day) => `${name} hat inzwischen geschrieben (${day}):`,
    nowEmpty: "Nichts: Es wurde weggenommen.",
    save: "Speichern",
    cancel: "Abbrechen",
    saved: "Gespeichert. Alle im Haus können es jetzt lesen.",
  },
  history: {
    empty: "Hier wurde noch nie etwas gesagt.",
    nothing: "Nichts: Es wurde weggenommen.",
    older: "Ältere zeigen",
    close: "Schließen",
  },
  hints: {
    title: "Hinweise auf den Formularen",
    intro: "Kurze Sätze, die über dem Formular stehen, wenn jemand etwas anfragt.",
    none: "Noch keine Hinweise.",
    all: "alle Angebote",
    for: (service) => `für ${service}`,
    add: "Einen Hinweis hinzufügen",
    change: "Ändern",
    changeWhat: (says) => `Den Hinweis ändern: ${says}`,
    retire: "Wegnehmen",
    retireWhat: (says) => `Den Hinweis wegnehmen: ${says}`,
    retired: "Der Hinweis ist von den Formularen genommen.",
    saved: "Der Hinweis steht jetzt auf dem Formular.",
    fresh: "Einen Hinweis hinzufügen",
    edit: "Den Hinweis ändern",
    service: "Auf dem Formular von",
    allServices: "Alle Angebote",
    says: "Der Hinweis",
    saysHint: "Ein Satz: „Sag, welche Maschine; ein Foto spart einen Tag.“",
    save: "Speichern",
    cancel: "Abbrechen",
    from: (team) => `${team} bittet dich`,
    how: (team) => `Wie man ${team} am besten fragt`,
    broken: "Die Hinweise des Teams ließen sich nicht lesen.",
  },
  found: {
    title: "In den Zahlen gefunden",
    onlyYou: "Das sieht nur euer Team. Andere erfahren davon nichts, bevor ihr es sagt.",
    say: "Sagen, was oft fehlt",
    leave: "Jetzt nicht",
    left: "Beiseitegelegt. In einem Vierteljahr wird es wieder gesagt, wenn es dann noch stimmt.",
    share: (percent, n, became) => `${percent} von ${n} Anfragen ${became}`,
    of: (service) => `${service}:`,
    between: (low, high) => `(${low} bis ${high} %)`,
  },
  priorities: {
    title: "Was jetzt zuerst kommt",
    none: (team) => `${team} hat kein Ziel gesetzt, das jetzt läuft.`,
    one: (team) => `${team} arbeitet jetzt an einem Ziel.`,
    more: (team, n) => `${team} arbeitet jetzt an ${n} Zielen; was zuerst endet, steht zuerst.`,
    own: "Eigene Ziele",
    above: "Die Ziele darüber",
    until: (day) => `bis ${day}`,
    with: (teams) => `gemeinsam mit ${teams}`,
    broken: "Was für dieses Team zuerst kommt, ließ sich nicht lesen.",
    paces: {
      "on-its-way": "auf gutem Weg",
      behind: "im Rückstand",
      unclear: "zu unsicher, um zu sagen, wie weit",
      "too-early": "zu früh für eine Aussage",
      late: "der Tag ist verstrichen",
    },
    confidences: {
      likely: "gilt als wahrscheinlich",
      "in-doubt": "gilt als ungewiss",
      unlikely: "gilt als unwahrscheinlich",
    },
  },
  open: {
    now: "Jetzt offen",
    until: (time) => `bis ${time}`,
    always: "rund um die Uhr",
    closed: "Jetzt geschlossen",
    opens: (time) => `öffnet ${time}`,
    never: "wann es wieder öffnet, ist nicht bekannt",
    yours: "deine Zeit",
    never24: "keine Zeiten",
  },
  day: {
    title: (team) => `Eine Woche mit ${team}`,
    none: "In den letzten dreizehn Wochen wurde nichts angefragt.",
    few: (n) =>
      `${n} in den letzten dreizehn Wochen: zu wenige, um von einem Rhythmus zu sprechen. Was da war, ist unten gezeichnet.`,
    even: (team) => `Was bei ${team} ankommt, verteilt sich über den Tag.`,
    shown: "Was gezeichnet ist",
    kinds: { asked: "Angefragt", replied: "Erste Antworten", done: "Erledigt", open: "Offen" },
    day: "Tag",
    hour: "Stunde",
    total: "insgesamt",
    mean: "im Mittel",
    caption: {
      asked: "Gestellte Anfragen",
      replied: "Anfragen, die ihre erste Antwort bekamen",
      done: "Erledigte Anfragen",
      open: "Anfragen, die zu Beginn der Stunde offen waren, im Mittel",
    },
    read: (first, last, zone) =>
      `Jeder Balken ist eine Stunde der Woche, über die dreizehn Wochen vom ${first} bis zum ${last}, nach der Uhr in ${zone}. Alle Tage haben denselben Maßstab; Arbeitszeiten sind hinterlegt.`,
    small:
      "Was beantwortet und erledigt wird, ist bei einem Team aus einer oder zwei Personen nicht gezeichnet: Es wäre der Tag eines einzelnen Menschen.",
    confidential: "Vertrauliche Anfragen sind weggelassen, für alle.",
    broken: "Der Rhythmus dieses Teams ließ sich nicht lesen.",
    days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
  },
};
