import type { Translated } from "#web/data/translated.ts";
import { sinceDay } from "../words/days.de.ts";
import type { outside as english } from "./sentences.ts";

export const outside: Translated<typeof english> = {
  label: "Wer draußen wartet",
  badge: "Ein Kunde draußen wartet",
  states: { unchecked: "noch nicht geprüft", confirmed: "bestätigt" },
  filters: {
    waits: "ein Kunde draußen wartet",
    "to-check": "wartet, vom Team noch nicht geprüft",
    confirmed: "wartet, bestätigt",
  },
  segment: "Welche Kunden",
  segmentHint: "Sie stehen unter „Kunden draußen“.",
  noSegmentsNow: "Welche Kunden es draußen gibt, ließ sich gerade nicht lesen; Worte tun es auch.",
  again: "Noch einmal lesen",
  noSegments:
    "Noch sind keine Gruppen von Kunden draußen angelegt; sag also mit eigenen Worten, wer wartet.",
  reference: "Wer genau",
  referenceHint: "Ein Name, oder eine Nummer von dort: ein Auftrag, ein Vertrag, ein Vorgang.",
  since: "Seit wann",
  sinceHint: "Leer: von jetzt an.",
  say: "Sagen",
  explained: (team) =>
    `Wähle, welche Kunden, oder sag mit eigenen Worten, wer wartet. Die Anfrage kommt damit vor alle mit gleicher Zusage, und ihre Teilanfragen ebenso; ${team} prüft es.`,
  saidOf: (number) => `${number} steht jetzt vorn: Ein Kunde draußen wartet.`,
  confirm: "Bestätigen",
  confirmedOf: (number) => `Bei ${number} ist bestätigt, dass ein Kunde draußen wartet.`,
  decline: "Ablehnen",
  declineMore: "Ablehnen …",
  declinedOf: (number) => `${number} steht da, wo sie ohne jemanden draußen stünde.`,
  whyNot: "Warum es nicht so ist",
  whyNotHint: (sayer) => `${sayer} erfährt es, und alle, die die Anfrage sehen, lesen es.`,
  whoSaidIt: "Wer es gesagt hat,",
  takeBack: "Niemand wartet mehr",
  takenBackOf: (number) => `Auf ${number} wartet draußen niemand mehr.`,
  inherited: "Gesagt wurde es bei einer anderen Anfrage, die auf diese wartet",
  inheritedFrom: "Gesagt wurde es bei",
  partInherits: (number) =>
    `Auf ${number} wartet ein Kunde draußen; die Teilanfrage hat das von dort. Sag es hier nur, wenn noch jemand anderes darauf wartet.`,
  shareWhose: "Das sieht nur dein Team.",
  sinceWhen: sinceDay,
  reason: (who, since, state) =>
    `draußen ein Kunde wartet (${who === "" ? "" : `${who}, `}${since}; ${state})`,
  stands: (who, since) => `Ein Kunde draußen wartet ${since}${who === "" ? "." : `: ${who}.`}`,
  confirmedBy: (checker) => `${checker} hat es bestätigt.`,
  notChecked: (team) => `${team} hat es noch nicht geprüft.`,
  declinedBy: (sayer, who, checker, reason) =>
    `${sayer ?? "Jemand"} hat gesagt, dass ${who === "" ? "ein Kunde draußen" : `${who} draußen`} wartet; ${checker} hat es abgelehnt: ${reason}`,
  shareFew: (n) =>
    `Dein Team hat bei ${n} ${n === 1 ? "Anfrage" : "Anfragen"} gesagt, dass ein Kunde draußen wartet, und es wurde geprüft: zu wenige, um zu sagen, wie oft es bestätigt wurde (n ${n}).`,
  share: (n, confirmed, share, low, high) =>
    `${n}\u00a0Mal hat dein Team gesagt, dass ein Kunde draußen wartet, und es wurde geprüft; bestätigt wurde es ${confirmed}\u00a0Mal: ${share}\u00a0% (wahrscheinlich ${low} bis ${high}\u00a0%, letzte 12 Monate).`,
  toCheck: (n) =>
    `Bei ${n} ${n === 1 ? "Anfrage" : "Anfragen"} zu prüfen: Wartet ein Kunde draußen?`,
  there: (state) => `; dort ${state}.`,
  request: (number) => `Anfrage ${number}`,
};
