import type { Translated } from "#web/data/translated.ts";
import type { said as english } from "./said-sentences.ts";

type German = Translated<typeof english>;

const counts: German["counts"] = {
  volume: { one: "Anfrage", many: "Anfragen" },
  "first-reply": { one: "Anfrage", many: "Anfragen" },
  done: { one: "Anfrage", many: "Anfragen" },
  "promise-kept": { one: "Zusage", many: "Zusagen" },
  "right-first-time": { one: "erledigte Anfrage", many: "erledigte Anfragen" },
  handoffs: { one: "Weitergabe", many: "Weitergaben" },
  "ping-pong": { one: "Weitergabe", many: "Weitergaben" },
};

const most: German["most"] = {
  volume: (provider, figure) => `An ${provider} geht am meisten: ${figure}.`,
  "first-reply": (provider, figure) =>
    `${provider} antwortet am schnellsten: Die Hälfte brauchte höchstens ${figure}.`,
  done: (provider, figure) =>
    `${provider} erledigt am schnellsten: Die Hälfte brauchte höchstens ${figure}.`,
  "promise-kept": (provider, figure) => `${provider} hält Zusagen am besten: ${figure}.`,
  "right-first-time": (provider, figure) =>
    `Bei ${provider} ist am häufigsten etwas auf Anhieb richtig: ${figure}.`,
  handoffs: (provider, figure) => `${provider} gibt am meisten weiter: ${figure}.`,
  "ping-pong": (provider, figure) =>
    `${provider} schickt am häufigsten etwas direkt zurück: ${figure}.`,
};

export const said: German = {
  units: {
    minutes: {
      short: "Min",
      one: "Minute",
      many: "Minuten",
      workingOne: "Minute Arbeitszeit",
      workingMany: "Minuten Arbeitszeit",
    },
    hours: {
      short: "Std",
      one: "Stunde",
      many: "Stunden",
      workingOne: "Stunde Arbeitszeit",
      workingMany: "Stunden Arbeitszeit",
    },
    days: {
      short: "Tg",
      one: "Tag",
      many: "Tage",
      workingOne: "Arbeitstag",
      workingMany: "Arbeitstage",
    },
  },
  length: (n, unit) => `${n}\u00a0${unit}`,
  share: (n) => `${n}\u00a0%`,
  counts,
  few: "zu wenige für eine Aussage",
  notYet: "mehr als die Hälfte wartet noch",
  atLeast: (low) => `mindestens ${low}`,
  between: (low, high) => `${low} bis ${high}`,
  most,
  longest: (provider, figure) => `Am längsten dauert es bei ${provider}: ${figure}.`,
  leastOften: (provider, figure) => `Am seltensten gelingt es ${provider}: ${figure}.`,
  tooLittle: "Es ist noch zu wenig da, um Teams zu vergleichen.",
  askedNothing: (customer, provider) =>
    `${customer} hat bei ${provider} in dieser Zeit nichts angefragt.`,
  asked: (customer, provider, times) =>
    `${customer} hat bei ${provider} ${times === "1" ? "einmal" : `${times}\u00a0Mal`} angefragt`,
  tooFewFor: (asked) => `${asked}: zu wenig, um zu sagen, wie lange es dauert.`,
  halfWaits: "mehr als die Hälfte wartet noch",
  halfDone: (duration) => `die Hälfte brauchte bis zur Erledigung höchstens ${duration}`,
  kept: (share) => `, und ${share} der Zusagen wurden gehalten`,
  passed: (provider, customer, handoffs, returns) => {
    const back = returns === 1 ? "1 kam" : `${returns} kamen`;
    return `${provider} hat ${handoffs} an ${customer} weitergegeben; ${returns === 0 ? "nichts davon kam" : back} direkt zurück.`;
  },
  nothingOpen: (team) => `Bei ${team} ist nichts offen.`,
  load: (team, open, late, free) =>
    `Bei ${team} ${open === 1 ? "ist 1 Anfrage" : `sind ${open} Anfragen`} offen, ${late}; ${free}.`,
  late: (overdue, of) => {
    if (of === 1) return overdue === 0 ? "nicht verspätet" : "schon verspätet";
    return overdue === 0 ? "keine davon verspätet" : `${overdue} davon verspätet`;
  },
  free: (unassigned, of) => {
    if (unassigned === 0) return `um ${of === 1 ? "sie" : "jede"} kümmert sich jemand`;
    return `${unassigned} ${unassigned === 1 ? "wartet" : "warten"} darauf, dass jemand sie übernimmt`;
  },
  expectNothing: "In den letzten 90 Tagen wurde nichts angefragt.",
  expectTooFew: (requests) =>
    `Aus den letzten 90 Tagen ist zu wenig bekannt, um zu sagen, wie lange eine Anfrage dauert (${requests}).`,
  expect: (parts) =>
    `Wer jetzt anfragt, kann nach den letzten 90 Tagen damit rechnen, dass die Hälfte ${parts} braucht.`,
  expectReply: (figure) => `bis zur ersten Antwort höchstens ${figure}`,
  expectDone: (figure) => `bis zur Erledigung höchstens ${figure}`,
  andHalf: " und ",
};
