import { ballotRefusalsInGerman } from "#web/ballots.ts";
import type { Translated } from "#web/data/translated.ts";
import { form } from "./preparing/form-sentences.de.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const refusals: German["refusals"] = {
  ...ballotRefusalsInGerman,
  notYours:
    "Umfragen gelten für die ganze Organisation; die oberste Leitung bereitet sie vor und wer Goodturn verwaltet.",
  changedMeanwhile:
    "Es wurde inzwischen geändert, vielleicht in einem anderen Fenster. Was du siehst, wird neu gelesen; ändere es dann noch einmal.",
  sameKey: "Zwei Fragen haben dieselbe Kennung. Nimm eine davon heraus.",
  nothingToScore: "Mindestens eine Frage braucht eine Skala; Worte allein ergeben keine Zahl.",
  wrongScale:
    "Das Gesamturteil wird in fünf Stufen abgegeben, und in Worten beantwortet wird eine offene Frage. Ändere, wie die Frage beantwortet wird.",
  skipsBackwards:
    "Eine Frage kann nur an einer Skala weiter oben hängen, die allen gestellt wird, und nicht an deren höchster Stufe.",
  languagesDiffer:
    "Alle Fragen brauchen eine gemeinsame Sprache. Such die Frage, die in keiner Sprache der anderen geschrieben ist.",
  tooManyItems:
    "So viel beantwortet niemand. Mehr als dreißig Fragen gehen nicht; üblich sind acht.",
  noMirror:
    "Bei einem Puls geht es um die eigene Arbeit: Er nennt keine Teams und fragt keines, was seine Kunden sagen werden.",
  wrongDays:
    "Die Welle öffnet heute oder später, schließt innerhalb von sechzig Tagen danach und betrachtet Tage, die vor ihrer Öffnung liegen, höchstens ein Jahr.",
  overlaps: "An einem dieser Tage ist eine andere Welle dieser Umfrage offen. Wähle spätere.",
  needsHolders:
    "Eine anonyme Welle braucht drei verschiedene Schlüsselhalter, alle mit einem eigenen Schlüsselpaar. Vielleicht hat jemand davon ein neues begonnen: Wähle noch einmal.",
  retired: "Diese Umfrage wurde weggelegt. Nimm sie zuerst wieder auf.",
  sameWave: "Diese Welle ist schon geplant. Sie steht auf der Seite der Umfrage.",
  stillRuns:
    "Eine Welle davon ist geplant, offen oder noch nicht freigegeben. Sag sie zuerst ab oder warte sie ab.",
  over: "Diese Welle ist schon freigegeben oder abgesagt.",
  notHolder: "Die Antworten dieser Welle öffnen nur ihre drei Schlüsselhalter.",
  notClosed: "Diese Welle ist noch nicht geschlossen, oder ihre Antworten liegen schon offen.",
  wrongKey:
    "Dieser Schlüssel öffnet die Antworten nicht. Geändert wurde nichts: Bitte jemand anderen von den Schlüsselhaltern, einen Teil weiterzugeben.",
  closed:
    "Diese Welle ist geschlossen. Was du gewählt hast, bleibt in diesem Browser für die nächste Welle dieser Umfrage.",
  emptyAnswer: "Wähle mindestens eine Stufe, bevor du es absendest.",
  sealedOnly: "Diese Welle nimmt nur versiegelte Antworten an. Lade die Seite neu.",
  wrongInput: "Etwas fehlt oder ist zu lang. Es steht neben dem Feld.",
  missing: "Diese Umfrage oder Welle gibt es nicht, oder du wirst darin nicht gefragt.",
};

const ahead: German["planning"]["ahead"] = {
  title: "Die Wellen der nächsten zwölf Monate",
  opens: "Öffnet am",
  survey: "Umfrage",
  people: "Gefragt",
  spared: "Verschont",
  short: "Zu wenige übrig",
  thought: (name) => `${name} (dieser Plan)`,
  none: "Nirgends",
  nobody: "Niemand wird gefragt",
  of: (about, wanted) => `${about} (${wanted} nötig)`,
  more: (rest) => `${rest} weitere`,
  allHeard: (waves) =>
    waves === 1
      ? "In jeder Beziehung, die für sich gehört werden könnte, bleiben genug Menschen übrig."
      : `In allen ${waves} Wellen der nächsten zwölf Monate bleiben in jeder Beziehung, die für sich gehört werden könnte, genug Menschen übrig.`,
  someShort: (lacking, waves) =>
    waves === 1
      ? "In manchen Beziehungen bleiben zu wenige Menschen übrig, um für sich gehört zu werden, weil die anderen vor Kurzem etwas gefragt wurden."
      : `In ${lacking === 1 ? "einer" : lacking} der ${waves} Wellen der nächsten zwölf Monate bleiben in manchen Beziehungen zu wenige Menschen übrig, um für sich gehört zu werden, weil die anderen im Monat davor etwas gefragt wurden.`,
  how: "Jede Welle ist nach denen vor ihr berechnet: Wer in einer gefragt wird, bleibt einen Monat lang verschont.",
  guess:
    "Was noch vor uns liegt, ist aus ebenso vielen Tagen bis heute geschätzt, mit den Teams, wie sie jetzt sind.",
  later: (later) =>
    later === 1
      ? "Eine Welle dieses Plans öffnet noch später und ist nicht berechnet."
      : `${later} Wellen dieses Plans öffnen noch später und sind nicht berechnet.`,
};

export const sentences: German = {
  refusals,
  modes: { anonymous: "Anonym", confidential: "Vertraulich" },
  kinds: { service: "Service zwischen Teams", pulse: "Puls: wie es allen geht" },
  list: {
    title: "Umfragen",
    subtitle:
      "Welchen Service wir einander bieten und wie es allen geht: selten und sicher gefragt.",
    make: "Eine Umfrage vorbereiten",
    heard: "Was gehört wurde",
    asked: "Du wirst gefragt",
    toAnswer: "Antworten",
    retired: "Weggelegt",
    showRetired: "Weggelegte Umfragen zeigen",
    more: "Ältere Umfragen",
    none: "Noch ist keine Umfrage vorbereitet.",
    noneHint:
      "Eine Umfrage fragt die, die wirklich mit einem Team zu tun hatten, insgesamt höchstens einmal im Monat, und zeigt nichts von weniger als fünf.",
    noWave: "Keine Welle ist geplant.",
    results: "Ergebnisse",
    resultsOf: (survey) => `Ergebnisse: ${survey}`,
  },
  answering: {
    title: "Was du gefragt wirst",
    subtitle: "Etwa zwei Minuten. Was du wählst, bleibt in diesem Browser, bis du es absendest.",
    none: "Im Moment fragt dich niemand etwas.",
    noneHint:
      "Du wirst insgesamt höchstens einmal im Monat gefragt, und nur zu Teams, mit denen du zu tun hattest.",
    toSurveys: "Alle Umfragen",
    until: (day) => `Offen bis zum ${day}.`,
    allElsewhere:
      "Deine Stimmzettel dafür liegen in einem anderen Browser; dort kannst du antworten.",
    bringOver: "Hierher holen",
    oneBrowser:
      "Versiegelt: Deine Stimmzettel liegen in dem Browser, in dem du Goodturn seitdem zuerst geöffnet hast. Antworte dort, oder nimm sie mit einem Code in einen anderen mit.",
  },
  one: {
    back: "Umfragen",
    change: "Ändern",
    retire: "Weglegen",
    takeUp: "Wieder aufnehmen",
    wasRetired: "Weggelegt. Wellen und Ergebnisse bleiben.",
    wasTakenUp: "Wieder aufgenommen.",
    items: "Was gefragt wird",
    preview: "Ausprobieren",
    previewIntro:
      "So sehen es die, die gefragt werden. Nichts davon wird aufbewahrt oder gesendet.",
    about: "Über wen gefragt wird",
    everyTeam: "Jedes Team, das andere um etwas gebeten haben.",
    mirror: "Auch die Teams selbst werden gefragt, was ihre Kunden sagen werden.",
    waves: "Wellen",
    noWaves: "Noch ist keine Welle geplant.",
    plan: "Wellen planen",
    text: "Frage",
    how: "Wie",
    scale: { agree: "fünf Stufen", ten: "0 bis 10", words: "Worte" },
    reversed: "umgekehrt gestellt",
    expectation: "wie es sein sollte",
    onlyIn: (list) => `nur auf ${list}`,
    onlyIf: (key, atMost) => `nur wenn ${key} höchstens ${atMost} ist`,
    wave: "Welle",
    state: "Stand",
  },
  form,
  planning: {
    title: "Wellen planen",
    opensOn: "Öffnet am",
    closesOn: "Schließt am",
    closesHint: "Der letzte Tag, an dem Antworten angenommen werden. Üblich sind zwei Wochen.",
    fromDay: "Miteinander zu tun ab",
    untilDay: "Miteinander zu tun bis",
    dealingsHint: "Wer ein Team in diesen Tagen um etwas gebeten hat, kennt es.",
    repeat: "Wie oft",
    once: "Einmal",
    every: (months) => (months === 1 ? "Jeden Monat" : `Alle ${months} Monate`),
    times: "Wie viele Wellen",
    holders: "Schlüsselhalter",
    holdersIntro:
      "Jeder bekommt einen Teil des Schlüssels; zwei beliebige öffnen die Antworten, wenn die Welle geschlossen ist, und einer allein kann es nicht. Wähle Menschen, denen die anderen vertrauen und die einander nicht führen.",
    holder: (at) => `Schlüsselhalter ${at}`,
    fewHolders:
      "Weniger als drei haben ein eigenes Schlüsselpaar. Bitte andere, zuerst in den Einstellungen „Dein eigener Schlüssel“ zu öffnen.",
    whom: "Wen sie an ihrem ersten Tag fragen würde",
    people: (people, forms) =>
      `Gefragt würden ${people} Menschen, mit insgesamt ${forms} kurzen Fragebögen und niemand zu mehr als zwei Teams.`,
    nobody:
      "Niemand könnte gefragt werden: Zu wenige hatten in diesen Tagen mit einem Team zu tun, oder sie werden im Monat vor der Öffnung schon etwas gefragt.",
    spared: (count) =>
      count === "1"
        ? "1 weitere Person könnte etwas sagen und bleibt verschont, weil sie im Monat vor der Öffnung schon etwas gefragt wird."
        : `${count} weitere könnten etwas sagen und bleiben verschont, weil sie im Monat vor der Öffnung schon etwas gefragt werden.`,
    lot: "In jeder Beziehung werden höchstens zwölf gefragt, die das Los bestimmt; in den Zahlen zählt jede Antwort so viel, wie sie Menschen vertritt.",
    unheard: "Über diese wird niemand gefragt, weil es zu wenige wären:",
    relationship: "Wer über wen",
    by: "Ausgelost",
    others: "alle anderen Teams",
    of: (asked, eligible) => `${asked} von ${eligible}`,
    plan: "Planen",
    choose: "Jemanden wählen",
    pair: (asking, provider) => `${asking} über ${provider}`,
    mirrorOf: (provider) => `${provider} über sich selbst`,
    planned: (count) =>
      count === 1
        ? "Die Welle ist geplant. Sie öffnet von selbst."
        : `${count} Wellen sind geplant. Sie öffnen von selbst.`,
    noDays: "Wähle ihre Tage.",
    ahead,
  },
  wave: {
    title: (number) => `Welle ${number}`,
    titleOf: (survey, number) => `${survey}: Welle ${number}`,
    said: {
      planned: (opens, closes) => `Öffnet am ${opens}, schließt am ${closes}.`,
      open: (day) => `Offen bis zum ${day}.`,
      closed: (day) => `Geschlossen am ${day}; ihre Antworten sind noch nicht geöffnet.`,
      released: (day) => `Geschlossen am ${day}; ihre Antworten liegen offen, ohne Namen.`,
      asked: (count, isOne) =>
        isOne ? "Eine Person wird gefragt." : `${count} Menschen werden gefragt.`,
      dropped: {
        "called-off": "Abgesagt. Was geantwortet wurde, ist ungelesen vernichtet.",
        nobody: "Fand nicht statt: Niemand konnte gefragt werden.",
        "too-few": "Fand nicht statt: Es wären zu wenige gewesen, um alle zu schützen.",
      },
    },
    dealings: (from, until) =>
      `Gefragt wird, wer vom ${from} bis zum ${until} mit einem Team zu tun hatte.`,
    groups: "Wer über wen gefragt wird",
    noGroups: "Das wird ausgelost, wenn die Welle öffnet.",
    noneLeft: "Davon, wen sie gefragt hat, ist nichts mehr da.",
    holders: "Schlüsselhalter",
    handedOn: "hat den eigenen Teil weitergegeben",
    notYet: "hat den eigenen Teil nicht weitergegeben",
    lost: "hat ein neues Schlüsselpaar begonnen: Dieser Teil ist verloren",
    first: "Meinen Teil weitergeben",
    firstIntro:
      "Zwei der drei müssen ihre Teile öffnen. Deiner wird in diesem Browser geöffnet und für die anderen beiden wieder verschlossen; der Server sieht ihn nie.",
    second: "Die Antworten öffnen",
    secondIntro:
      "Ein anderer Teil ist schon weitergegeben. Mit deinem werden die Antworten geöffnet, gemischt und ohne Namen aufgeschrieben, und der Schlüssel wird vernichtet.",
    handed: "Weitergegeben. Jetzt kann, wer einen der anderen Teile hat, die Antworten öffnen.",
    waits:
      "Du hast deinen Teil weitergegeben. Jetzt öffnet jemand von den anderen beiden die Antworten.",
    released: "Die Antworten liegen jetzt offen, ohne Namen.",
    callOff: "Absagen",
    callOffSure:
      "Was geantwortet wurde, wird ungelesen vernichtet und lässt sich nicht zurückholen.",
    calledOff: "Abgesagt. Was geantwortet wurde, ist vernichtet.",
    keep: "Nicht absagen",
    results: "Die Ergebnisse",
  },
};
