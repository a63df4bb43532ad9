import type { Translated } from "#web/data/translated.ts";
import { refusals } from "./refusals.de.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  refusals,
  sides: { one: "Eine Seite", other: "Die andere Seite" },
  page: {
    title: "Mediation",
    subtitle:
      "Für zwei Teams oder zwei Menschen, die es miteinander schwer haben. Lesen können sie nur die, die teilnehmen.",
    open: "Mediation eröffnen",
    yours: "Deine Mediationen",
    ended: "Zu Ende",
    emptyTitle: "Keine Mediation von dir",
    emptyText:
      "Zwei Seiten, Schritt für Schritt: die Tatsachen, was jede braucht, was beide wollen, und eine Vereinbarung, die ihr euch später wieder anseht.",
    counts: (open, holding) =>
      `In der ganzen Organisation ${open} offen, und ${holding} eine Vereinbarung, die hält. Mehr erfährt niemand.`,
    openCount: (count) =>
      count === null ? "sind weniger als fünf Mediationen" : `sind ${count} Mediationen`,
    holdingCount: (count) => (count === null ? "weniger als fünf haben" : `${count} haben`),
    suggestions: "Ein Gespräch könnte helfen",
    suggestionsIntro:
      "Das sehen nur die Leitungen der beiden Teams. Es kommt aus Zahlen der letzten 90 Tage und sagt nichts über einzelne Menschen.",
    between: (one, other) => `${one} und ${other}`,
    promises: (provider, customer, broken, promised) =>
      `Von ${promised} ${promised === "1" ? "Zusage" : "Zusagen"} von ${provider} gegenüber ${customer} ${broken === "1" ? "wurde" : "wurden"} ${broken} nicht gehalten.`,
    returns: (from, to, returns, handoffs) =>
      `Von ${handoffs} ${handoffs === "1" ? "Übergabe" : "Übergaben"} von ${from} an ${to} ${returns === "1" ? "gab" : "gaben"} ${returns} gleich zurück, was ${to} gerade erst übergeben hatte.`,
    talk: "Mediation eröffnen",
    aside: "Jetzt nicht",
    asideSaid: "Beiseitegelegt, nur für dich.",
    waits: "Wartet auf dich",
    waitsOther: "Wartet auf die andere Seite",
    leads: "Braucht jemanden, der spricht",
    contact: "An wen man sich stattdessen wendet",
    contactIntro:
      "Das liest, wer sagt, dass eine Mediation nicht der richtige Weg ist. Nenne die Personalabteilung, einen Namen oder eine Nummer.",
    contactLabel: "In Worten",
    save: "Speichern",
    saved: "Gespeichert.",
  },
  opening: {
    title: "Mediation eröffnen",
    kind: "Zwischen wem",
    teams: "Zwei Teams",
    persons: "Zwei Menschen",
    own: "Dein Team",
    otherTeam: "Das andere Team",
    other: "Die andere Person",
    save: "Eröffnen",
    cancel: "Jetzt nicht",
    made: "Die Mediation ist eröffnet. Die andere Seite erfährt, dass etwas wartet, und nicht mehr.",
    hint: "Noch wird nichts geschrieben. Zuerst sagt jede Seite, ob das der richtige Weg ist.",
  },
  one: {
    back: "Mediation",
    title: (names) => `Mediation mit ${names}`,
    between: (names) => `Mediation zwischen ${names}`,
    and: " und ",
    somebody: "Jemand, dessen Name gelöscht ist",
    place: (at, of) => `Schritt ${at} von ${of}`,
    steps: "Die Schritte",
    us: "Du",
    them: "Die andere Seite",
    mediator: "Aus der Vermittlung",
    waits: "Du bist mit diesem Schritt fertig. Es geht weiter, wenn die andere Seite es auch ist.",
    otherDone: "Die andere Seite ist mit diesem Schritt fertig.",
    add: "Hinzufügen",
    change: "Ändern",
    save: "Speichern",
    cancel: "Abbrechen",
    kept: "Versiegelt und aufgehoben.",
    soFar: "Was bisher geschrieben wurde",
    closed: "Das lässt sich mit deinem jetzigen Schlüssel nicht öffnen.",
    missing: "Damit es weitergeht, fehlt noch etwas:",
    leave: "Die Mediation verlassen",
    leaveText:
      "Sie endet damit für beide Seiten. Du brauchst keinen Grund, und niemand fragt danach. Was geschrieben wurde, wird nach seiner Zeit gelöscht.",
    leaveYes: "Verlassen",
    leaveNo: "Bleiben",
    left: "Die Mediation ist zu Ende.",
    ended: {
      withdrawn: "Eine Seite hat die Mediation verlassen. Dafür braucht es keinen Grund.",
      finished: "Die Vereinbarung hat zwölf Wochen gehalten. Die Mediation ist abgeschlossen.",
    },
    erased:
      "Was geschrieben wurde, wird nach der Zeit gelöscht, die deine Organisation festgelegt hat; das sind 90 Tage, wenn nichts anderes gilt.",
    keep: "Die Vereinbarung behalten, wenn der Rest gelöscht wird",
    keepHint: "Sie bleibt, wenn beide Seiten es wünschen.",
    otherKeeps: "Die andere Seite wünscht es.",
    lookBack: "Gemeinsam zurückschauen, in einer Nachbesprechung zu zweit",
    lookBackHint:
      "Wenn beide es wünschen, öffnet sich von selbst eine Nachbesprechung: erst jede Seite für sich, ohne Namen, wenn ihr nichts anderes wählt, und nur für euch zwei und wen ihr dazubittet. Aus dieser Mediation geht nichts dorthin.",
    otherLooksBack: "Die andere Seite wünscht es.",
    looksBack: "Ihr habt euch beide gewünscht, gemeinsam zurückzuschauen:",
    toDebriefs: "zu deinen Nachbesprechungen",
  },
  safety: {
    label: "Trifft etwas davon zu?",
    harassed: "Ich werde belästigt, bedroht oder herabgesetzt",
    danger: "Ich habe Angst vor dem, was mir oder jemand anderem geschehen könnte",
    power:
      "Die andere Seite entscheidet über meine Arbeit, meine Bezahlung oder meinen Platz hier, sodass ich nicht frei sprechen könnte",
    stop: "Dann ist eine Mediation nicht der richtige Weg, und du musst das nicht allein in Ordnung bringen.",
    contact: "Bitte wende dich an",
    noContact:
      "Bitte wende dich an die Personalabteilung deiner Organisation oder dort an jemanden, dem du vertraust.",
    stopYes: "Hier aufhören",
    stopHint: "Die andere Seite erfährt, dass die Mediation zu Ende ist, und nicht, warum.",
  },
  consent: {
    speaker: "Wer für dein Team spricht",
    speakerHint:
      "Du, wenn du niemanden aus dem Team benennst. Benennst du jemanden, siehst du die Mediation nicht mehr.",
    name: "Benennen",
    mediator: "Jemand, der vermittelt",
    mediatorHint:
      "Kann teilnehmen, wenn beide Seiten dieselbe Person wollen, liest, was beide lesen, und entscheidet nichts.",
    none: "Ohne jemanden, der vermittelt",
    want: "Um diese Person bitten",
    youWant: (name) => `Du möchtest ${name}. Die andere Seite hat noch nichts gesagt.`,
    theyWant: (name) => `Die andere Seite möchte ${name}.`,
    both: (name) => `${name} nimmt teil.`,
    agree: "Einverstanden",
    without: "Ohne weitermachen",
  },
  keys: {
    title: "Bevor ihr schreibt",
    intro:
      "Was du schreibst, wird für die versiegelt, die teilnehmen. Lest euch zuerst diese Buchstaben vor, am Telefon oder im selben Raum: Seht ihr beide dieselben, steht niemand zwischen euch.",
    you: "Deine Buchstaben",
    of: (name) => `Die Buchstaben von ${name}`,
    none: (name) =>
      `${name} hat noch keinen Schlüssel. Die Bitte, einen zu beginnen, erscheint beim Öffnen der Mediation.`,
    begin: "Wir haben verglichen: beginnen",
    letIn: (name) =>
      `${name} kann die Mediation noch nicht lesen oder hat einen neuen Schlüssel begonnen.`,
    let: "Einlassen",
    letSaid: "Die Mediation lässt sich dort jetzt lesen.",
    shut: "Du kannst diese Mediation noch nicht lesen",
    shutText: "Jemand, der teilnimmt, muss dich einlassen. Bitte darum, die Mediation zu öffnen.",
  },
  speaker: {
    title: "Dein Team braucht jemanden, der spricht",
    text: "Wer in einer Mediation für dein Team gesprochen hat, gehört nicht mehr zu ihm. Benenne, wer jetzt spricht; was geschrieben wurde, öffnet sich dort, sobald jemand, der teilnimmt, diese Person einlässt.",
  },
  facts: {
    caption: "Beide Richtungen, in den letzten 90 Tagen",
    way: "Wer für wen",
    serves: (one, other) => `${one} für ${other}`,
    requests: "Anfragen",
    kept: "Gehaltene Zusagen",
    right: "Auf Anhieb richtig",
    back: "Gleich zurückgegeben",
    tooFew: (n) => `zu wenige für eine Aussage (${n})`,
    share: (value, low, high, n) => `${value}\u00a0% (${low} bis ${high}) von ${n}`,
    heldIntro:
      "Wo die Zeit geblieben ist: Ein Team, das langsam wirkt, wartet oft auf ein anderes. In jeder Richtung siehst du, wie viel beim Team selbst lag und wie viel Warten auf andere war.",
    persons:
      "Zwischen zwei Menschen gibt es keine Zahlen: Goodturn zählt bei Teams, nie bei einzelnen Menschen.",
  },
  options: {
    count: (count) => `Du hast ${count} von mindestens drei geschrieben.`,
  },
  agreement: {
    watch: "Einen Anteil gehaltener Zusagen beobachten, unversiegelt",
    watchHint:
      "Goodturn kann diese eine Zahl und ihr Ziel lesen und öffnet die Vereinbarung wieder, wenn die Zahl deutlich nachgelassen hat. Beobachtet wird sie nur, wenn beide Seiten es erlauben.",
    way: "Wessen Zusagen",
    aim: "Mindestens, in %",
    allow: "Diese Zahl darf unversiegelt beobachtet werden",
    watched: (provider, customer, aim) =>
      `Beobachtet: ${provider} hält mindestens ${aim}\u00a0% der Zusagen gegenüber ${customer}.`,
    again: {
      side: "Eine Seite hat gesagt, dass die Vereinbarung nicht mehr hält. Findet Worte für eine neue.",
      figure: "Die Zahl liegt jetzt unter ihrem Ziel; deshalb ist die Vereinbarung wieder offen.",
    },
    reviews: "Wann ihr sie euch wieder anseht",
    review: (number) =>
      ["", "Nach zwei Wochen", "Nach sechs Wochen", "Nach zwölf Wochen"][number] ?? "",
    holds: "Sie hält",
    holdsNot: "Sie hält nicht",
    said: "Du hast gesagt, ob sie hält. Die andere Seite noch nicht.",
  },
};
