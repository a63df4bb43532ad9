import type { Translated } from "#web/data/translated.ts";
import { counted } from "./counted.ts";
import { refusals, troubles } from "./refusals.de.ts";
import type { sentences as english } from "./sentences.ts";

const verdicts: Translated<typeof english.verdicts> = {
  ahead: "Kommt noch",
  "on-time": "Pünktlich",
  late: "Zu spät",
  "late-after-another": "Zu spät",
  forgotten: "Nicht da, und nichts gesagt",
  "said-cannot": "Du hast dich abgemeldet",
  elsewhere: "Du warst in einer anderen Besprechung",
  cancelled: "Abgesagt",
  "cancelled-late": "Von dir keine zwei Stunden vorher abgesagt",
  "left-out": "Nicht gezählt",
  unknown: "Nicht bekannt",
};

const untitled = "Privat oder ohne Namen";

const hints: Translated<typeof english.hints> = {
  gaps: ({ count, n }) =>
    `Du kamst ${n}-mal zu spät, davon ${count}-mal, weil die Besprechung davor nicht zu Ende war. Mit fünf Minuten zwischen zwei Besprechungen wärst du pünktlich gewesen.`,
  shorter: ({ count, n }) =>
    `Von deinen ${n} Besprechungen, die 30 oder 60 Minuten dauern, ${count === 1 ? "endete" : "endeten"} ${count} in der Minute, in der die nächste begann. 25 oder 50 Minuten lassen Zeit für den Weg.`,
  series: ({ title, count, n }) =>
    `Zu „${title || untitled}“ kamst du ${count} von ${n} Malen zu spät. Vielleicht passt eine andere Stunde besser.`,
  "after-series": ({ title, count, n }) =>
    `Nach „${title || untitled}“ kamst du ${count} von ${n} Malen zu spät zur nächsten Besprechung. Vielleicht braucht die erste mehr Zeit oder ein klareres Ende.`,
};

const people = (count: number): string => counted(count, "Person von hier", "Personen von hier");
const others = (count: number): string => counted(count, "weitere Person", "weitere Personen");

export const sentences: Translated<typeof english> = {
  refusals,
  troubles,
  verdicts,
  hints,
  untitled,
  page: {
    title: "Besprechungen",
    subtitle: "Was kommt, und wie es gelaufen ist. Diese Seite siehst nur du.",
    calendars: "Deine Kalender",
    report: "Anwesenheitsbericht einlesen",
    emptyTitle: "Noch kein Kalender",
    emptyText:
      "Lass Goodturn deinen Kalender lesen: Du wirst vor einer Besprechung erinnert, sagst den anderen mit einem Tippen, wenn du später kommst, und siehst, wie es läuft. Von privaten Einträgen wird nur die Zeit behalten; Orte, Beschreibungen und Menschen von außerhalb nie.",
    add: "Einen Kalender hinzufügen",
  },
  ahead: {
    title: "In den nächsten sieben Tagen",
    none: "In den nächsten sieben Tagen ist nichts geplant.",
    now: "jetzt",
    allDay: "ganztägig",
    cancelled: "Abgesagt",
    declined: "Von dir abgelehnt",
    private: "Privat",
    here: "Ich bin da",
    hereLabel: (title) => `Ich bin da: ${title === "" ? "eine Besprechung" : title}`,
    isHere: "Du bist da",
    late: "Ich komme später",
    by: (minutes) => `${minutes} Minuten später`,
    until: (time) => `bis ${time}`,
    cannot: "Ich kann nicht kommen",
    takeBack: "Zurücknehmen",
    hear: (count) => {
      if (count === 0)
        return "Niemand von hier erfährt davon: Es ist nicht bekannt, dass jemand von hier eingeladen ist";
      return `${people(count)} ${count === 1 ? "erfährt" : "erfahren"} davon`;
    },
    saidLate: (time) => `Du hast gesagt, dass du um ${time} da bist`,
    saidCannot: "Du hast dich abgemeldet",
    otherLate: (name, time) => `${name} ist um ${time} da`,
    otherCannot: (name) => `${name} kann nicht kommen`,
    told: (count) =>
      count === 0
        ? "Notiert."
        : `${people(count)} ${count === 1 ? "weiß" : "wissen"} jetzt Bescheid.`,
    saidHere: (told) =>
      told === 0
        ? "Notiert: Du bist da."
        : `Notiert: Du bist da. ${people(told)} ${told === 1 ? "weiß" : "wissen"} jetzt Bescheid.`,
    hereTakenBack: "Zurückgenommen. Was du vorher gesagt hattest, gilt wieder.",
    takenBack: "Zurückgenommen. Wer davon erfahren hatte, sieht es nicht mehr.",
  },
  next: { title: "Deine nächste Besprechung", all: "Alle Besprechungen" },
  nudge: {
    label: "Vor einer Besprechung erinnern",
    hint: "In deinem Posteingang. Nicht bei ganztägigen Einträgen und nicht bei dem, was du abgelehnt hast.",
    never: "Gar nicht",
    minutes: (count) => `${counted(count, "Minute", "Minuten")} vorher`,
    saved: "Gespeichert.",
  },
  record: {
    title: "Wie es gelaufen ist",
    intro:
      "Aus den letzten 180 Tagen. Pünktlich heißt: höchstens zwei Minuten später. Was weder ein Bericht noch ein Tippen von dir sagt, ist nicht bekannt und zählt nicht.",
    onTime: "Pünktlich",
    of: "Besprechungen",
    summary: (n, late, after, forgotten) =>
      `Von ${n} ${n === "1" ? "Besprechung" : "Besprechungen"} ist etwas bekannt: Zu ${late} kamst du zu spät, zu ${after} weiteren deshalb, weil die Besprechung davor nicht zu Ende war, und ${forgotten} ${forgotten === "1" ? "verging" : "vergingen"} ohne dich und ohne ein Wort.`,
    none: "Noch ist nichts bekannt. Tipp auf „Ich bin da“, wenn eine Besprechung beginnt, oder lies einen Anwesenheitsbericht von Teams oder Zoom ein.",
    beside: (parts) => `Außerdem: ${parts}.`,
    besides: {
      lateTold: (n) => `bei ${n} der verspäteten hast du vorher Bescheid gesagt`,
      saidCannot: (n) => `bei ${n} hast du dich abgemeldet`,
      cancelledLate: (n) => `${n} hast du keine zwei Stunden vorher abgesagt`,
      unknown: (n) => `von ${n} ist nichts bekannt`,
    },
    trend: "Pünktlich, Monat für Monat, in Prozent",
    hints: "Was das nahelegt",
    events: (count) => (count === 1 ? "Welche Besprechung" : `Welche ${count} Besprechungen`),
    rows: "Jede Besprechung",
    meeting: "Besprechung",
    when: "Wann",
    how: "Wie es lief",
    change: "Berichtigen",
    by: (minutes) => ` (${counted(minutes, "Minute", "Minuten")})`,
    wasTold: "die anderen wussten davon",
    after: (title) => `weil „${title || untitled}“ nicht zu Ende war`,
    byReport: (names) =>
      names === "" ? "laut einem Bericht" : `laut einem Bericht, eingelesen von ${names}`,
    byTap: "von dir angetippt",
    bySelf: "von dir berichtigt",
    wasThere: "Ich war pünktlich da",
    notMine: "Sie war nicht für mich",
    takeBack: "Das zurücknehmen",
    corrected: "Berichtigt.",
    exports: "Alles mitnehmen:",
    csv: "CSV",
    json: "JSON",
    ics: "Kalender (ICS)",
    older: "Alle zeigen",
  },
  calendars: {
    title: "Deine Kalender",
    subtitle: "Alle halbe Stunde gelesen. Was darin steht, sieht sonst niemand.",
    back: "Besprechungen",
    empty: "Noch kein Kalender",
    emptyText: "Gelesen wird er über seine Adresse, über CalDAV oder einmal aus einer Datei.",
    byAddress: "Mit Adresse hinzufügen",
    byDav: "Mit CalDAV hinzufügen",
    byFile: "Eine Datei hinzufügen",
    kept: "Was behalten wird: Zeiten, Titel, was du geantwortet hast, und wer von hier eingeladen ist. Von privaten Einträgen nur die Zeiten. Orte, Beschreibungen und Menschen von außerhalb werden nicht behalten. Nimmst du einen Kalender weg, werden seine Besprechungen gelöscht.",
    kinds: { ics: "Mit Adresse", caldav: "CalDAV", file: "Eine Datei, einmal gelesen" },
    meetings: (count) => `${count} ${count === "1" ? "Besprechung" : "Besprechungen"}`,
    read: (ago) => `gelesen ${ago}`,
    never: "noch nicht gelesen",
    unread: (count) =>
      count === "1"
        ? "1 Eintrag ließ sich nicht lesen"
        : `${count} Einträge ließen sich nicht lesen`,
    unreadWhy: {
      notWritten: "nicht so geschrieben wie ein Kalender",
      noUid: "ohne Kennung, an der er wiederzuerkennen wäre",
      noBeginning: "ohne Angabe, wann er beginnt",
      noTime: "mit einer Zeit, die keine ist",
      tooLong: "dauert länger als zehn Jahre",
      neverComes: "wiederholt sich an Tagen, die es nie gibt",
      notFollowed: "wiederholt sich auf eine Art, die hier nicht gelesen wird",
      tooOften: "wiederholt sich zu oft, um ihm zu folgen",
    },
    unreadMore: (count) => `und ${count} ${count === "1" ? "weiterer" : "weitere"}`,
    zones: (names) =>
      `Nach deiner eigenen Uhr gelesen, denn als Zeitzone ist hier nicht bekannt: ${names}`,
    keeps: "Was vorher gelesen wurde, bleibt.",
    again: "Jetzt lesen",
    readNow: "Gelesen.",
    remove: "Wegnehmen",
    removed: "Weggenommen, und seine Besprechungen mit ihm.",
    added: "Hinzugefügt.",
    name: "Wie du ihn nennst",
    address: "Adresse",
    addressHint:
      "Die Privatadresse im iCal-Format (Google) oder der ICS-Link eines veröffentlichten Kalenders (Outlook). Sie beginnt mit https oder webcal.",
    davAddress: "Adresse des Servers",
    davHint: "Oft genügt der Name des Servers: https://caldav.example.org",
    login: "Anmeldename",
    password: "App-Passwort",
    passwordHint:
      "Erstelle eines nur für Goodturn, wo dein Anbieter das zulässt. Es wird versiegelt und nur zum Lesen benutzt.",
    look: "Nach Kalendern suchen",
    choose: "Welche davon",
    add: "Hinzufügen",
    cancel: "Abbrechen",
    file: "Kalenderdatei",
    fileHint: "Eine .ics-Datei von höchstens 1 MB. Sie wird einmal gelesen.",
  },
  report: {
    title: "Einen Anwesenheitsbericht einlesen",
    subtitle: "Von Teams oder Zoom, für eine Besprechung in deinem eigenen Kalender.",
    back: "Besprechungen",
    file: "Anwesenheitsbericht",
    fileHint: "Die CSV-Datei, wie Teams oder Zoom sie erzeugt hat, in jeder Sprache.",
    zone: "Zeitzone der Person, die ihn exportiert hat",
    zoneHint: "Die Zeiten darin sind die ihrer Uhr.",
    order: "Was in den Datumsangaben zuerst steht",
    orderHint: (example) => `Zum Beispiel „${example}“.`,
    dayFirst: "Der Tag",
    monthFirst: "Der Monat",
    meeting: "Welche Besprechung",
    meetingNone: "Zu dieser Zeit hattest du keine Besprechung. Prüf die Zeitzone.",
    known: (count) => `${people(count)} an der Adresse erkannt.`,
    others: (count) =>
      count === 0
        ? ""
        : `${others(count)} ${count === 1 ? "ist" : "sind"} nicht von hier: Behalten wird nur, wie viele es sind.`,
    ask: "Wer gemeint ist",
    askHint: "Steht im Bericht ohne eine Adresse, die hier bekannt ist.",
    nobody: "Niemand von hier",
    person: (name) => `„${name}“ im Bericht`,
    unread: "Was sich nicht lesen ließ",
    line: (line) => `Zeile ${line}: `,
    why: {
      noName: "kein Name",
      noTime: "keine Zeit",
      wrongTime: "eine Zeit, die keine ist oder vor ihrem Beginn endet",
      unknownAction: "weder gekommen noch gegangen",
      onlyWent: "sagt, dass jemand ging, und nicht, wann die Person kam",
    },
    lines: (all, people, beside) =>
      `${all} Zeilen: ${people} mit Personen, ${beside} mit Überschriften und Summen.`,
    effect:
      "Alle, die erkannt sind und in deren eigenem Kalender steht, dass du zu der Besprechung gehörst, sehen es in ihrem eigenen Verlauf, mit deinem Namen als Herkunft. Sonst sieht es niemand, und alle können das Eigene berichtigen.",
    bring: "Einlesen",
    brought: (known, beside) =>
      `Eingelesen: ${people(known)}${beside > 0 ? ` und ${others(beside)}` : ""}.`,
  },
  brought: {
    title: "Berichte, die du eingelesen hast",
    intro:
      "Alle von hier, in deren Kalender steht, dass du zu der Besprechung gehörst, sehen im eigenen Verlauf, was der Bericht sagt, und dass du ihn eingelesen hast.",
    none: "Noch keine.",
    facts: ({ people: known, others: beside, unread }) => [
      people(known),
      ...(beside > 0 ? [others(beside)] : []),
      ...(unread > 0 ? [`${counted(unread, "Zeile", "Zeilen")} nicht gelesen`] : []),
    ],
    takeBack: "Zurücknehmen",
    takeBackOf: (title) => `Den Bericht zu „${title}“ zurücknehmen`,
    takenBack: "Zurückgenommen. Er sagt nichts mehr aus.",
  },
  team: {
    title: "Pünktlich in Besprechungen",
    said: (month, percent, n, people) =>
      `Im ${month} war das Team bei etwa ${percent} von rund ${n} Besprechungen pünktlich; gezählt sind ${people} Menschen oder einige mehr.`,
    none: "Zu wenige Menschen oder Besprechungen, um etwas zu sagen, oder noch kein ganzer Monat.",
    rule: "Jeweils ein ganzer Monat, gerundet, ab fünf Menschen und dreißig Besprechungen. Niemand sieht die Zahlen von anderen.",
    broken: "Das ließ sich gerade nicht lesen.",
    retry: "Noch einmal versuchen",
  },
  palette: (time) => `Besprechung · ${time}`,
};
