import type { Translated } from "#web/data/translated.ts";
import type { said as english } from "./said.ts";

const number = (n: string): string => (n === "0" ? "keine" : n);
const times = (n: string): string => (n === "1" ? "einmal" : `${n}-mal`);

/** Days stand behind a colon, since 'heute', 'Donnerstag' and '12. März' would each need other words before them. */
export const said: Translated<typeof english> = {
  percent: (value) => `${value}\u00a0%`,
  share: (share, low, high) => `${share} (${low} bis ${high})`,
  all: "Alle Teams zusammen",
  whose: (team, service, customer) =>
    `${team}${service === null ? "" : ` mit „${service}“`}${customer === null ? "" : ` für ${customer}`}`,
  fewFinished: (whose, finished, when) =>
    `${whose}: Von den Anfragen, die ${when} gestellt wurden, ${finished === "0" ? "ist keine" : finished === "1" ? "ist 1" : `sind ${finished}`} erledigt. Mehr lässt sich daraus nicht sagen.`,
  right: (whose, finished, when, share, notRight) =>
    `${whose}: Von ${finished} Anfragen, die ${when} gestellt wurden und erledigt sind, waren ${share} auf Anhieb richtig; ${notRight}.`,
  reopened: (n) => (n === "1" ? "1 kam zurück" : `${number(n)} kamen zurück`),
  misrouted: (n) =>
    n === "1" ? "1 war in die Irre gegangen" : `${number(n)} waren in die Irre gegangen`,
  returned: (n) => `bei ${n === "0" ? "keiner" : n} fehlte am Anfang etwas`,
  cameBack: (n) => `Arbeit kam ${times(n)} zurück`,
  tooFewCauses: (cameBack) => `${cameBack}: zu selten, um zu sagen, warum.`,
  noneSaid: (cameBack) => `${cameBack}. Noch hat kein Team gesagt, worin es die Ursache sieht.`,
  bothSaid: (cameBack, both, alike) =>
    `${cameBack}. ${times(both) === "einmal" ? "Einmal" : times(both)} haben beide Seiten eine Ursache genannt, ${alike === "0" ? "und nie dieselbe" : `${times(alike)} dieselbe`}.`,
  question: "Was hätte beiden schon am Anfang dasselbe gezeigt?",
  fromTeams: (n) => `${n} Teams`,
  fromOneTeam: "mehreren Menschen aus einem Team",
  couldEnd: (defects, ofDefects, service, requests, from) =>
    `Eine einzige Verbesserung könnte ${defects} von ${ofDefects} Fehlern bei „${service}“ beenden: ${requests} ${requests === "1" ? "Anfrage" : "Anfragen"} von ${from}.`,
  ofKind: (n, kind) => `${n} ${kind}`,
  between: (kinds, since, last) => `${kinds}; zuerst: ${since}, zuletzt: ${last}.`,
  asOf: (day) => `Stand: ${day}.`,
};
