/** The words of the screens of thanks in German. 'Dank' is the noun throughout, and those outside whom all is for are 'die Kundschaft'. */
import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

const refusals: Translated<typeof english.refusals> = {
  missing: "Hier ist nichts, was du sehen darfst.",
  nobodyNamed: "Nenne mindestens eine Person oder ein Team.",
  tooManyNamed: "Höchstens zehn auf einmal. Sind es mehr, danke ihrem Team.",
  toOneself:
    "Dank ist für andere. Was dir selbst gelungen ist, gehört in das, was du deinem Team erzählst.",
  gone: "Jemand davon ist nicht mehr hier, oder das Team gibt es nicht mehr. Nimm den Namen heraus und sende es noch einmal; deine Worte bleiben erhalten.",
  enoughToday:
    "Für einen Tag ist das genug, damit jeder Dank sein Gewicht behält. Deine Worte bleiben erhalten; sende sie morgen.",
  mailNotRead:
    "Diese Datei ist keine Mail, die sich lesen lässt. Speichere die Mail als .eml oder gib die Worte selbst ein.",
  mailTooDeep:
    "Diese Mail ist so verschachtelt oder hat so viele Kopfzeilen, dass sie nicht gelesen wird. Gib die Worte selbst ein.",
  mailAutomatic: "Das ist eine automatische Antwort; damit dankt niemand.",
  mailEmpty:
    "Ohne Zitate und Signatur stehen in dieser Mail keine Worte. Gib die Worte selbst ein.",
  noSuchRequest: "Mit dieser Nummer gibt es keine Anfrage, die du sehen darfst.",
};

const unseen = "den du nicht mehr sehen darfst";
const requests = (n: number): string => (n === 1 ? "1 Anfrage" : `${n} Anfragen`);

const why: Translated<typeof english.why> = {
  request: (title, number) => `„${title}“ (#${number})`,
  finished: (what) =>
    what === null ? `Du hast einen Teil erledigt, ${unseen}` : `Du hast ${what} erledigt`,
  holds: (what) => (what === null ? `Bei dir liegt ein Teil, ${unseen}` : `Bei dir liegt ${what}`),
  worked: (what) =>
    what === null ? `Du hast an einem Teil gearbeitet, ${unseen}` : `Du hast an ${what} gearbeitet`,
  about: (deed) => `${deed}; davon handeln diese Worte.`,
  waited: (deed, by) =>
    `${deed}; darauf hat ${by ?? "eine andere Anfrage auf dem Weg dorthin"} gewartet.`,
  joined: (deed, to) => `${deed}; das wurde mit ${to ?? "einer anderen Anfrage"} zusammengelegt.`,
  moreParts: (n) => (n === 1 ? "Und 1 weiterer Teil davon." : `Und ${n} weitere Teile davon.`),
  ofTeam: (team) => `An alle in ${team}.`,
  ofService: (n, service, steps, segment) =>
    `Du hast ${requests(n)} zu ${service} erledigt; das wird${steps} für ${segment} gebraucht.`,
  step: (service) => ` für ${service} und damit`,
  oneWaited: (n, segment) =>
    `Du hast ${requests(n)} erledigt, auf die draußen jemand gewartet hat: ${segment}.`,
  anySegment: "die Kundschaft",
};

export const sentences: Translated<typeof english> = {
  refusals,
  why,
  sayThanks: "Danke sagen",
  thank: (name) => `${name} danken`,
  passOn: "Dank aus der Kundschaft",
  key: "Dafür Danke sagen",
  keyGroup: "Diese Anfrage",
  someone: "Jemand, der nicht mehr hier ist",
  customer: "Jemand aus der Kundschaft",
  list: {
    private: "privat",
    takeBack: "Zurücknehmen",
    takenBack: "Zurückgenommen; auch die Zeile, die davon erzählt hat, ist weg.",
    hide: "Verbergen, dass er mir gilt",
    show: "Andere lesen lassen",
    hidden: "Dass er dir gilt, liest sonst niemand.",
    more: "Mehr",
    heardBy: (name) => `weitergegeben von ${name}`,
    byMail: "kam per Mail",
    to: (names) => `an ${names}`,
  },
  giving: {
    title: "Danke sagen",
    subtitle: "Menschen und ganzen Teams hier, für das, was sie getan haben",
    to: "Wem du dankst",
    toHint: "Menschen oder ganze Teams; höchstens zehn",
    remove: (name) => `${name} herausnehmen`,
    words: "Wofür",
    wordsHint: "Was sie getan haben, und was es für dich geändert hat.",
    who: "Wer es lesen darf",
    public: "Öffentlich",
    publicHint:
      "Steht auf der Seite ihres Teams, und neben der Anfrage für alle, die diese sehen dürfen.",
    private: "Unter uns",
    privateHint: "Nur sie und du lesen es; sonst niemand, egal in welcher Rolle.",
    tied: (number, title) => `Für Anfrage ${number}: ${title}`,
    send: "Dank senden",
    sent: "Dein Dank ist angekommen.",
    kept: "Deine Worte von vorhin sind wieder da.",
    anew: "Neu beginnen",
  },
  customers: {
    title: "Dank aus der Kundschaft weitergeben",
    intro:
      "Die eigenen Worte der Kundschaft erreichen alle, die einen Anteil hatten: an dieser Anfrage, an den Teilen, auf die sie gewartet hat, wie tief auch immer, und an allem, was damit zusammengelegt wurde. Alle erfahren es einmal, mit dem, was ihr eigener Anteil war.",
    introSegment:
      "Die eigenen Worte der Kundschaft erreichen alle, die in der Zeit, die du unten wählst, etwas erledigt haben, was nach der eingetragenen Kette für das gebraucht wird, was sie kauft, oder worauf jemand aus ihr gewartet hat, soweit das gesagt wurde. Alle erfahren, warum.",
    confidential:
      "Sie erreichen auch Menschen, die diese Anfrage nicht sehen dürfen. Lass weg, was für diese nicht bestimmt ist.",
    words: "In den Worten der Kundschaft",
    saidBy: "Wer es sagt",
    saidByHint:
      "So, wie es gewünscht ist: „Anna von Acme“. Bleibt es leer, steht dort „jemand aus der Kundschaft“.",
    segment: "Welche Kundschaft",
    noSegment: "Wähle, von wem es kommt.",
    days: "Erledigt in",
    spans: { 30: "den letzten 30 Tagen", 90: "den letzten 90 Tagen", 365: "dem letzten Jahr" },
    drop: "Die Mail, mit der es kam",
    dropHint: "Eine .eml-Datei. Sie wird hier in die Felder darüber gelesen und nicht aufgehoben.",
    send: "Weitergeben",
    travelled: "Unterwegs zu allen, die einen Anteil hatten.",
    known: "Diese Worte waren schon einmal da; niemand bekommt sie zweimal.",
    waits: "Sie warten, bis jemand sagt, um welche Anfrage es geht.",
  },
  mine: {
    title: "Dank",
    subtitle: "Was du bekommen und gegeben hast; diese Seite sieht sonst niemand",
    received: "Bekommen",
    given: "Gegeben",
    none: { received: "Noch nichts", given: "Du hast noch niemandem gedankt" },
    noneText: {
      received: "Wenn dir jemand dankt oder Dank aus der Kundschaft dich erreicht, steht er hier.",
      given: "Ein Satz für das, was jemand getan hat, genügt.",
    },
    months: "Nach Monaten",
    monthsIntro:
      "Nur für dich gezählt. Keine Seite zeigt jemandem die Zahl eines anderen Menschen, und niemand wird verglichen.",
    month: "Monat",
    csv: "Als CSV",
    json: "Als JSON",
    waiting: "Dank, der auf eine Anfrage wartet",
    boxes: "Bekommen oder gegeben",
  },
  lately: { title: "Jemand dankt dir" },
  request: { title: "Dank" },
  person: {
    title: "Dank der letzten Zeit",
    more: "Höchstens drei der letzten 90 Tage; niemandes Dank wird hier gezählt.",
  },
  team: {
    title: "Dank",
    none: "Kein öffentlicher Dank der letzten 90 Tage, den du lesen darfst.",
    rule: "Gezählt wird öffentlicher Dank. Zwischen denselben beiden zählt in 30 Tagen einer, egal in welche Richtung, sodass Danken hin und her nichts hinzufügt; was zu einer vertraulichen Anfrage gehört, steht in keiner Zahl.",
    noMonth: (floor) =>
      `Keiner der letzten zwölf Monate hatte ${floor} oder mehr, deshalb steht hier keiner.`,
    byMonth: (floor, counted) => `Nach Monaten, ab ${floor}: ${counted}.`,
    ofMonth: (month, n) => `${month} (${n})`,
  },
  look: {
    title: "Sieh dich um",
    alone: "Das erfahren nur die, die dieses Team leiten.",
    none: (smallest) =>
      `Noch ist nichts zu sagen. Gesagt wird es einmal im Monat, ab ${smallest} Menschen, die volle 90 Tage hier waren.`,
    bands: {
      few: "Weniger als ein Viertel",
      some: "Ein Viertel bis die Hälfte",
      many: "Mehr als die Hälfte",
    },
    said: (band, people, team, days, month) =>
      `${band} der ${people} Menschen in ${team} hat in ${days} Tagen keinen Dank bekommen (${month}).`,
    how: "Es zählt Dank, der jemanden nennt, und Dank für einen Anteil, den jemand hatte, auch privater; Dank an das ganze Team nennt niemanden. Gesagt wird es einmal im Monat und nur so grob, und es bleibt gleich, wenn einer oder zwei kommen oder gehen, sodass es zu niemandem führt.",
  },
  between: {
    title: (from, to) => `Dank von ${from} an ${to}`,
    back: "Guter Wille",
    counted: (n) =>
      n === 1 ? "1 aus den letzten 90 Tagen zählt." : `${n} aus den letzten 90 Tagen zählen.`,
    none: "Kein öffentlicher Dank der letzten 90 Tage, den du lesen darfst.",
  },
  waiting: {
    title: "Dank, der auf eine Anfrage wartet",
    subtitle:
      "Er kam per Mail und nennt keine Anfrage, von der aus er weitergehen kann. Nach 90 Tagen wird er gelöscht.",
    none: "Nichts wartet",
    noneText: "Eine Mail, die ihre Anfrage nennt, geht von selbst weiter.",
    number: "Nummer der Anfrage",
    send: "Von dort weitergeben",
    remove: "Das ist kein Dank",
    removed: "Gelöscht.",
    confidential:
      "Es geht um eine vertrauliche Anfrage, und die Worte erreichen auch Menschen, die sie nicht sehen dürfen. Lies sie zuerst.",
  },
  palette: { person: "Person", team: "Team" },
};
