import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

type German = Translated<typeof english>;

const request: German["request"] = {
  title: "Danach",
  verdict: {
    customer: "War es richtig?",
    provider: "War die Anfrage so, dass du sie gleich erledigen konntest?",
  },
  how: {
    customer: (provider) => `Wie hat ${provider} dich bedient?`,
    provider: (customer) => `Wie war die Zusammenarbeit mit ${customer}?`,
  },
  sentence: "In einem Satz",
  hidden: (other, day) =>
    `Zu lesen ist es erst, wenn auch ${other} geantwortet hat, spätestens: ${day}; von da an für alle, die diese Anfrage sehen dürfen. Bis dahin kannst du es ändern.`,
  send: "Sagen",
  change: "Ändern",
  keep: "Lassen, wie es ist",
  sent: "Gesagt. Es bleibt bei dir, bis beide geantwortet haben.",
  yours: "Du hast gesagt:",
  waits: (other, day) =>
    `Andere lesen das erst, wenn auch ${other} geantwortet hat, spätestens: ${day}.`,
  notAnswered: "Du wurdest gefragt, und die Zeit ist vorbei; das ist in Ordnung.",
  nobody: "Die andere Seite hat nichts gesagt.",
  said: "Was beide Seiten gesagt haben",
  held: "Wer es hatte, und wie lange",
  sendBack: "War etwas nicht richtig? Du kannst es zurückgeben, damit es in Ordnung kommt.",
};

const told: German["told"] = {
  answers: (n, shown) => `${shown} ${n === 1 ? "Antwort" : "Antworten"}`,
  range: (low, high) => `${low} bis ${high}`,
  base: (n) => `n = ${n}`,
  hadBeenAsked: (n) => `Gefragt: ${n}.`,
  ofAsked: (n, share) => `Von ${n} Gefragten haben ${share} geantwortet.`,
  served: {
    none: (provider, customer) =>
      customer === null
        ? `Von den Teams, die angefragt haben, hat noch niemand gesagt, wie ${provider} sie bedient hat.`
        : `Aus ${customer} hat noch niemand gesagt, wie ${provider} sie bedient hat.`,
    whose: (provider, customer) =>
      customer === null
        ? `über ${provider} von den Teams, die angefragt haben`
        : `über ${provider} aus ${customer}`,
    right: (share) => `${share} sagen, dass es richtig war`,
    good: (share) => `${share}, dass sie gut bedient wurden`,
  },
  asked: {
    none: (provider, customer) =>
      customer === null
        ? `Aus ${provider} hat noch niemand gesagt, wie die Zusammenarbeit mit den Teams war, die angefragt haben.`
        : `Aus ${provider} hat noch niemand gesagt, wie die Zusammenarbeit mit ${customer} war.`,
    whose: (provider, customer) =>
      customer === null
        ? `aus ${provider} über die Teams, die angefragt haben`
        : `aus ${provider} über ${customer}`,
    right: (share) => `${share} sagen, dass es sich gleich erledigen ließ`,
    good: (share) => `${share}, dass die Zusammenarbeit gut war`,
  },
  quoted: (said) => `„${said}“`,
  times: (n, shown) => (n === 0 ? "nie" : n === 1 ? "einmal" : `${shown}-mal`),
  ofDone: (answers, right, good) =>
    `${answers} zu dem, was du für andere getan hast: ${right} richtig, ${good} gut bedient.`,
  ofAskedFor: (answers, atOnce, good) =>
    `${answers} zu dem, was du angefragt hast: ${atOnce} gleich zu erledigen, ${good} gute Zusammenarbeit.`,
};

const figures: German["figures"] = {
  title: "Antworten nach Anfragen",
  subtitle: "War es richtig, und wie war es: was beide Seiten einer Anfrage übereinander sagen",
  all: "Alle Teams",
  teams: "Teams, die Anfragen erledigen",
  served: "Von wem Anfragen kamen",
  asked: "An wen Anfragen gingen",
  download: "Als CSV herunterladen",
  emptyTitle: "Noch hat niemand etwas gesagt",
  emptyText:
    "Nach einer erledigten Anfrage können beide Seiten sagen, wie es war. Ab fünf Antworten stehen hier Zahlen.",
  how: "Antworten der letzten zwölf Monate, die beide Seiten lesen können. „Gut“ sind die besten zwei von fünf Stufen. Intervalle: 95 %. Vertrauliche Anfragen sind in keiner Zahl, und keine Zahl betrifft eine einzelne Person.",
  held: "Wer was hatte, und wie lange",
  more: "Alle Antworten nach Anfragen an dieses Team",
  provider: "Erledigt von",
  customer: "Angefragt von",
  right: "Es war richtig",
  good: "Gut bedient",
  response: "Antwortquote",
  atOnce: "Gleich zu erledigen",
  workedWith: "Gute Zusammenarbeit",
  few: "zu wenige",
  fewSaid: "zu wenige, um mehr zu sagen",
  notTold: "nicht gezeigt",
  notToldSaid: "nicht gezeigt, weil der Rest daneben zu klein ist, um gezeigt zu werden",
};

export const sentences: German = {
  refusals: {
    timeOver:
      "Die Zeit zum Antworten ist vorbei, oder beide haben inzwischen geantwortet. Was gesagt wurde, bleibt.",
    changedMeanwhile:
      "Du hast inzwischen in einem anderen Fenster geantwortet. Sieh es dir an und antworte noch einmal.",
  },
  verdicts: {
    customer: { yes: "Ja, es war richtig", partly: "Zum Teil", no: "Nein" },
    provider: { yes: "Ja, gleich", partly: "Zum Teil", no: "Nein, ich musste erst nachfragen" },
  },
  steps: {
    5: "Sehr gut",
    4: "Gut",
    3: "Dazwischen",
    2: "Nicht so gut",
    1: "Schlecht",
  },
  request,
  start: {
    title: "Eine Frage",
    verdict: { customer: "War es richtig?", provider: "Wie war es?" },
  },
  figures,
  told,
  own: {
    title: "Nach erledigten Anfragen",
    intro:
      "Was andere zu dem gesagt haben, was du getan und angefragt hast, gezählt aus deinen Anfragen. Diese zwei Zeilen siehst nur du.",
    none: "Noch hat niemand etwas gesagt, was du lesen kannst.",
  },
};
