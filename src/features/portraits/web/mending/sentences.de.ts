import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "../sentences.ts";

/** One has, two have: of a number that is written out. */
const has = (said: string): string => (said === "1" ? "hat" : "haben");

export const mending: Translated<typeof english.mending> = {
  title: "Worauf es wartet und was es verbessert",
  broken: "Worauf dieses Team wartet und was es verbessert, ließ sich nicht lesen.",
  held: "Wer sie hatte",
  defects: "Was nicht richtig war",
  actions: "Die Maßnahmen",
  asOf: (when) => `Anfragen der letzten 90 Tage, gezählt ${when}.`,
  underOne: "unter 1 %",
  holders: {
    customer: "wer angefragt hat",
    team: "ein Team",
    vendor: "ein Dienstleister",
    another: "ein anderes Team",
  },
  waits: {
    none: "In den letzten 90 Tagen wurde hier nichts angefragt.",
    few: (n) =>
      `Zu wenige Anfragen (${n}) in den letzten 90 Tagen, um zu sagen, worauf sie gewartet haben.`,
    of: (n, who) => `Bei wem die ${n} Anfragen lagen, solange sie offen waren: ${who}.`,
  },
  right: {
    never: "Es ist kein Fehler bekannt",
    since: (days, said) =>
      days === 0
        ? "Der letzte Fehler war heute"
        : `${said} ${days === 1 ? "Tag" : "Tage"} seit dem letzten Fehler`,
    row: (count, said) =>
      `, ${said} ${count === 1 ? "Anfrage" : "Anfragen"} in Folge auf Anhieb richtig`,
    lacked: (share, { low, high, n }) =>
      `Bei ${share} der Anfragen fehlte am Anfang etwas (wahrscheinlich ${low} bis ${high}; ${n} Anfragen).`,
    few: (n) => `Zu wenige Anfragen (${n}), um zu sagen, bei wie vielen am Anfang etwas fehlte.`,
  },
  mends: {
    none: "Noch ist keine Maßnahme aus einer Nachbesprechung bekannt.",
    open: (count, said) =>
      count === 0
        ? "Keine Maßnahme aus Nachbesprechungen ist offen"
        : `${said} ${count === 1 ? "Maßnahme" : "Maßnahmen"} aus Nachbesprechungen ${count === 1 ? "ist" : "sind"} offen`,
    late: (said) => `, davon ${said} überfällig`,
    done: (count, said, worked) =>
      `; ${said} ${count === 1 ? "ist" : "sind"} erledigt, und ${worked === "0" ? "keine davon hat" : `${worked} davon ${has(worked)}`} die Zahl bewegt`,
  },
};
