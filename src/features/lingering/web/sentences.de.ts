import type { Translated } from "#web/data/translated.ts";
import type { sentences as english } from "./sentences.ts";

export const sentences: Translated<typeof english> = {
  refusals: {
    missing: "Hier ist nichts, was du sehen darfst. Vielleicht war die Adresse falsch.",
  },
  steps: {
    take: "es übernehmen, oder sagen, bis wann",
    "take-over": "wer es hat, ist nicht da; also übernehmen, oder sagen, bis wann",
    "say-by-when": "sagen, bis wann",
    "say-what-waits": "sagen, worauf es noch wartet und bis wann",
    answer: "die Frage beantworten",
    confirm: "sagen, ob es richtig war",
  },
  counted: {
    take: "zu übernehmen",
    "take-over": "von Abwesenden zu übernehmen",
    "say-by-when": "noch ohne Tag für den nächsten Schritt",
    "say-what-waits": "noch ohne Grund, warum sie warten",
    answer: "vom Kundenteam zu beantworten",
    confirm: "zu bestätigen",
  },
  title: "Was still geworden ist",
  subtitle:
    "Arbeit, in der es länger als üblich keinen Schritt gab und in der der kleinste nächste bei dir liegt.",
  all: "Alles davon",
  none: "Nichts von dir ist länger als üblich still",
  noneText:
    "Wenn es bei Arbeit, die du voranbringen kannst, länger keinen Schritt gab als bei neun von zehn ihrer Art, steht sie hier, mit dem kleinsten nächsten Schritt.",
  more: "Nur die ersten hundert werden gezeigt.",
  unseenPart:
    "Sie wartet auf die Teilanfrage an ein anderes Team, und dort ist es länger als üblich still.",
  waitsFor: "Sie wartet auf",
  withTeam: (team) => `, bei ${team}.`,
  /** A length of time always follows 'in', 'seit' or 'zwischen', and so stands in the dative. */
  said: {
    days: (n) => `${n} ${n === "1" ? "Arbeitstag" : "Arbeitstagen"}`,
    within: (time) => `in höchstens ${time}`,
    ofService: (name) => `bei „${name}“`,
    ofTeam: (name) => `bei allen Services von ${name}`,
    answered: (what, time) =>
      `${what} kommt die Antwort auf neun von zehn Rückfragen in höchstens ${time}`,
    confirmed: (what, time) =>
      `${what} sagen neun von zehn Kundinnen und Kunden in höchstens ${time}, ob es richtig war`,
    come: (what, time) => `${what} kommen neun von zehn Schritten in höchstens ${time}`,
    quiet: (time) => `Seit ${time} hat sich nichts bewegt`,
    quietLately: "Seit dem letzten Arbeitstag hat sich nichts bewegt",
    named: (day) => `der nächste Schritt sollte bis zum ${day} kommen`,
    mine: (step) => `Der kleinste nächste Schritt liegt bei dir: ${step}.`,
    theirs: (whose, step) =>
      `Der kleinste nächste Schritt liegt bei ${whose ?? "diesem Team"}: ${step}.`,
    from: (gaps, requests) =>
      `Aus ${gaps} ${gaps === "1" ? "Zeitspanne" : "Zeitspannen"} von ${requests} ${requests === "1" ? "Anfrage" : "Anfragen"}`,
    likely: (from, low, high) => `${from}; wahrscheinlich zwischen ${low} und ${high}.`,
    few: (open) => `${open} offen: zu wenige, um etwas zu sagen.`,
    noneOf: (open, team) =>
      `Von ${open} ${open === "1" ? "offenen Anfrage" : "offenen Anfragen"} an ${team} ist keine länger still als üblich.`,
    some: (all, open, team, share) =>
      `Von ${open} offenen Anfragen an ${team} ${all === "1" ? "ist" : "sind"} ${all} länger still als üblich (${share}): `,
    where: (own, customers) => `${own} beim Team, ${customers} beim Kundenteam.`,
  },
  how: "Was üblich ist, wird jede Nacht aus dem letzten halben Jahr geschätzt, je Service, in der Arbeitszeit des zuständigen Teams; auch was noch wartet, zählt mit. Innerhalb eines Arbeitstages heißt nichts still. Eine Notiz ist kein Schritt: Die andere Seite sieht sie nicht.",
  team: {
    title: (name) => `Wie viel bei ${name} still liegt`,
    intro: "Offene Arbeit je Service, ohne vertrauliche Anfragen und ohne Namen.",
    choose: "Welches Team",
    none: "Nichts ist offen.",
    few: "zu wenige, um etwas zu sagen",
    service: "Art der Arbeit",
    noService: "Ohne Service",
    open: "Offen",
    own: "Still beim Team",
    customers: "Still beim Kundenteam",
    steps: "Kleinste nächste Schritte",
    usual: "Neun von zehn Schritten des Teams",
    unknown: "noch nicht bekannt",
  },
};
