import type { Translated } from "#web/data/translated.ts";
import { onDay, untilDay } from "./days.de.ts";
import type { told as english } from "./sentences.ts";

type German = Translated<typeof english>;

const because = (reason: string): string => (reason === "" ? "" : `: ${reason}`);

/** Of whoever asked and has left there is no name. */
const ofCustomer = (customer: string | undefined): string =>
  customer ?? "der Person, die angefragt hat";

const stands: German["stands"] = {
  untaken: (team) => `Liegt bei ${team}; noch hat es niemand übernommen`,
  has: (who) => `Liegt bei ${who}`,
  waitsForCustomer: (who, customer) =>
    `Liegt bei ${who} und wartet auf eine Antwort von ${ofCustomer(customer)}`,
  waitsForVendor: (who) => `Liegt bei ${who} und wartet auf einen Lieferanten`,
  waitsForPart: (who) => `Liegt bei ${who} und wartet auf die Teilanfrage an ein anderes Team`,
  done: (team, customer) =>
    `Von ${team} erledigt; ob es richtig ist, sagt ${customer ?? "die Person, die angefragt hat"}`,
  confirmed: (team, customer) => `Von ${team} erledigt und laut ${ofCustomer(customer)} richtig`,
  reopened: (who) => `Etwas fehlt; liegt wieder bei ${who}`,
  withdrawn: "Wird nicht mehr gebraucht",
  merged: "Geht in einer anderen Anfrage weiter",
};

const due: German["due"] = {
  names: {
    "first-reply": "die erste Antwort",
    "next-reply": "die nächste Antwort",
    done: "die Erledigung",
  },
  promised: {
    "first-reply": (by) => `Antwort ${untilDay(by)}`,
    "next-reply": (by) => `Antwort ${untilDay(by)}`,
    done: (by) => `erledigt ${untilDay(by)}`,
  },
  before: {
    "first-reply": "Erste Antwort bis",
    "next-reply": "Nächste Antwort bis",
    done: "Erledigt bis",
  },
  theyAnswer: "Antwort bis",
  was: "Fällig war",
  short: { was: "fällig war", by: "bis" },
  answerWas: (by) => `eine Antwort war ${onDay(by)} fällig`,
  is: (what, when) => `${what} ist ${onDay(when)} fällig`,
  wasOf: (what, when) => `${what} war ${onDay(when)} fällig`,
};

const left: German["left"] = {
  passed: "die Zeit ist abgelaufen",
  underMinute: "in weniger als einer Arbeitsminute",
  minutes: (n) => `in ${n} ${n === 1 ? "Arbeitsminute" : "Arbeitsminuten"}`,
  hours: (n) => `in ${n} ${n === 1 ? "Arbeitsstunde" : "Arbeitsstunden"}`,
};

const clock: German["clock"] = {
  doneFrom: (from, to) => `Erledigt von ${from} bis ${to ?? "jetzt"}.`,
  waitedFrom: (from, to) => `Gewartet von ${from} bis ${to ?? "jetzt"}.`,
  calendar: (name) => `Gezählt nach dem Kalender ${name}.`,
  by: (when, leftWords) => `${untilDay(when)}, ${leftWords}`,
  outcomes: { kept: "gehalten", broken: "nicht gehalten", dropped: "nicht mehr gezählt" },
};

/** Each as it stands after 'weil', its verb last. */
const reasons: German["reasons"] = {
  late: (what, when) => `${what} ${onDay(when)} fällig war`,
  promise: (what, when) => `${what} ${onDay(when)} fällig ist`,
  customer: "ein Kunde betroffen ist",
  stands: "ohne sie die Arbeit stillsteht",
  age: (asked) => `sie ${asked} gestellt wurde`,
  waits: {
    "waiting-customer": "sie auf das Kundenteam wartet und andere daher vorgehen",
    "waiting-vendor": "sie auf einen Lieferanten wartet und andere daher vorgehen",
    "waiting-part": "sie auf eine Teilanfrage wartet und andere daher vorgehen",
  },
  because: (first, second) => `weil ${second === undefined ? first : `${first} und ${second}`}`,
};

const events: German["events"] = {
  asked: (who, team) => `${who} hat bei ${team ?? "diesem Team"} angefragt`,
  taken: (who) => `${who} hat es übernommen`,
  assigned: (who, holder) => `${who} hat es an ${holder} gegeben`,
  undone: (who) => `${who} hat das zurückgenommen`,
  released: (who) => `${who} hat es in die Warteschlange zurückgelegt`,
  waitsForCustomer: (who, reason) =>
    `${who} wartet auf eine Antwort der Person, die angefragt hat${because(reason)}`,
  waitsForVendor: (who, reason) => `${who} wartet auf einen Lieferanten${because(reason)}`,
  waits: (who, reason) => `${who} wartet${because(reason)}`,
  resumed: (who) => `${who} hat weitergemacht`,
  partDoneSoWentOn: "Die Teilanfrage ist erledigt, also ging es weiter",
  saidByWhen: (who, day, reason) => `${who} hat gesagt: bis zum ${day}${because(reason)}`,
  done: (who) => `${who} hat es erledigt`,
  confirmed: (who) => `${who} hat gesagt, dass es richtig ist`,
  reopened: (who, cause, missing) =>
    `${who} hat gesagt, dass etwas fehlt. ${cause}${because(missing)}`,
  causeTakenBack: (who) => `${who} hat zurückgenommen, warum es zurückkam`,
  causeSaid: (who, cause) =>
    `${who} hat gesagt, warum es zurückkam, so wie das Team es sieht. ${cause}`,
  withdrawn: (who, reason) =>
    `${who} hat gesagt, dass es nicht mehr gebraucht wird${because(reason)}`,
  mergedUnseen: (who) => `${who} lässt es in einer anderen Anfrage weitergehen`,
  broughtInUnseen: (who) => `${who} hat eine andere Anfrage hierher geholt`,
  merged: (who, number, title) => `${who} lässt es in Anfrage ${number} weitergehen: ${title}`,
  broughtIn: (who, number, title) => `${who} hat Anfrage ${number} hierher geholt: ${title}`,
  split: (who) => `${who} hat daraus wieder eine eigene Anfrage gemacht`,
  splitFrom: (who, number) =>
    `${who} hat daraus wieder eine eigene Anfrage gemacht; weitergegangen war es in ${number}`,
  splitOff: (who, number) =>
    `${who} hat aus Anfrage ${number} wieder eine eigene gemacht; es war nicht dasselbe`,
  splitOffUnseen: (who) =>
    `${who} hat aus einer anderen Anfrage wieder eine eigene gemacht; es war nicht dasselbe`,
  replied: (who) => `${who} hat geantwortet`,
  noted: (who) => `${who} hat eine Notiz geschrieben`,
  handedOver: (who, from, to, reason) =>
    `${who} hat es von ${from} an ${to ?? "ein anderes Team"} übergeben${because(reason)}`,
  partAsked: (who) => `${who} hat eine Teilanfrage an ein anderes Team gestellt`,
  partAskedBeside: (who) =>
    `${who} hat eine Teilanfrage an ein anderes Team gestellt; die Arbeit geht indessen weiter`,
  partFinished: "Eine Teilanfrage ist erledigt",
  linked: (who) => `${who} hat eine verwandte Anfrage verknüpft`,
  unlinked: (who) => `${who} hat eine Verknüpfung entfernt`,
  attached: (who) => `${who} hat eine Datei angehängt`,
  impactChanged: (who, to, from) =>
    `${who} hat geändert, was davon abhängt: ${to} (vorher: ${from})`,
  corrected: (who) => `${who} hat den Titel oder die Beschreibung berichtigt`,
  outsideClaimed: (who, said) => `${who} hat gesagt, dass ein Kunde draußen wartet${because(said)}`,
  outsideConfirmed: (who) => `${who} hat bestätigt, dass ein Kunde draußen wartet`,
  outsideDeclined: (who, reason) =>
    `${who} hat abgelehnt, dass ein Kunde draußen wartet${because(reason)}`,
  outsideWithdrawn: (who) => `${who} hat zurückgenommen, dass ein Kunde draußen wartet`,
  escalated: "Die Leitung des Teams weiß jetzt, dass die Zeit knapp ist",
  imported: (by) => `Aus einem anderen System hierher gebracht${by === undefined ? "" : `, ${by}`}`,
  importedAs: (activity, by) =>
    `${activity}${by === undefined ? "" : `, ${by}`} (aus einem anderen System hierher gebracht)`,
};

export const told: German = {
  stands,
  due,
  left,
  clock,
  reasons,
  events,
  meanwhile: (name) =>
    `${name ?? "Jemand"} hat die Anfrage gerade eben geändert; dein Text ist aufgehoben. Sieh dir an, was neu ist, und sende ihn dann noch einmal.`,
};
