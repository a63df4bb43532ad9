import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  refusals: {
    missing: "Dieser Monat ist nicht erzählt. Wähle einen von denen, die es sind.",
  },
  title: "Der Monat in Worten",
  monthTitle: (month) => `${month} in Worten`,
  chooseMonth: "Monat",
  parts: {
    changed: { title: "Was sich verändert hat", none: "Nichts, was mehr als Zufall wäre." },
    praise: {
      title: "Was zu loben ist",
      none: "In diesem Monat ragte nichts heraus; die Arbeit des Alltags wurde getan.",
    },
    ask: { title: "Wonach zu fragen ist", none: "Nichts, was eine Frage braucht." },
  },
  grounds: "Worauf es beruht",
  columns: { what: "Zahl", value: "Wert", interval: "95\u2011%\u2011Intervall", n: "n" },
  tooFew: "zu wenige für eine Aussage",
  open: "offen",
  share: (n) => `${n}\u00a0%`,
  between: (low, high) => `${low} bis ${high}`,
  minutes: (n) => `${n}\u00a0Min`,
  hours: (n) => `${n}\u00a0Std`,
  look: "Weiter hinsehen",
  rows: "was dahintersteht",
  rowsOf: (what) => `Was dahintersteht: ${what}`,
  pdf: "Als PDF",
  mail: "HTML für E-Mails",
  working: (length) => `${length} Arbeitszeit`,
  more: (count) => (count === 1 ? "Einen weiteren Satz zeigen" : `${count} weitere Sätze zeigen`),
  empty: "Noch ist kein Monat erzählt",
  emptyText:
    "Am dritten Tag nach einem Monat, in dem hier etwas angefragt wurde, steht er in Worten da: was sich verändert hat, was zu loben ist, wonach zu fragen ist.",
  foot: (day, zone, compared) =>
    `Stand: ${day}; der Monat ist der von ${zone}. Dafür ${compared === 1 ? "wurde ein Vergleich" : `wurden ${compared} Vergleiche`} gemacht; was von Teams erzählt wird, stünde einmal unter hundert durch Zufall hier. Von einer Art werden die fünf erzählt, die am meisten wiegen. Keine Zahl handelt von einem einzelnen Menschen, und vertrauliche Anfragen zählen in keiner mit.`,
};
