import type { Translated } from "#web/data/translated.ts";
import type { lineSentences as english } from "./line-sentences.ts";

/** Times stand behind a colon, since 'heute', 'Donnerstag' and '12. März' would each need other words before them. */
export const lineSentences: Translated<typeof english> = {
  somebody: "Jemand",
  aTeam: "einem Team",
  soon: "bald",
  promises: {
    "first-reply": "Erste Antwort",
    "next-reply": "Nächste Antwort",
    done: "Ergebnis",
  },
  asked: "Eine neue Anfrage für dich",
  askedTeam: "Eine neue Anfrage für dein Team",
  assigned: (who) => `${who} hat dir diese Anfrage gegeben`,
  replied: (who, count) =>
    count === 1 ? `${who} hat geantwortet` : `${count} Antworten, die neueste von ${who}`,
  noted: (who, count) =>
    count === 1 ? `${who} hat eine Notiz geschrieben` : `${count} Notizen, die neueste von ${who}`,
  mentioned: (who, count) =>
    count === 1 ? `${who} hat dich erwähnt` : `Du wurdest ${count}-mal erwähnt, zuletzt von ${who}`,
  follows: (who) => `${who} lässt dich dieser Anfrage folgen`,
  wasItRight: "Erledigt. War es richtig?",
  isDone: "Erledigt",
  confirmed: (who) => `${who} hat gesagt, dass es richtig war`,
  done: (who) => `${who} hat die Anfrage erledigt`,
  reopened: (who) => `${who} hat gesagt, dass etwas fehlt`,
  handedOver: (who) => `${who} hat die Anfrage deinem Team übergeben`,
  partFinished: (who) => `${who} hat den Teil erledigt, auf den die Anfrage gewartet hat`,
  nearing: (promise, due) => `${promise} fällig: ${due}`,
  broken: (promise, due) => `${promise} war fällig: ${due}`,
  quiet: "Es ist still geworden; der kleinste nächste Schritt liegt bei dir",
  withdrawn: (who) => `${who} braucht es nicht mehr`,
  merged: (who) => `${who} hat die Anfrage zum Teil einer anderen gemacht`,
  split: (who) => `${who} hat die Anfrage wieder von der anderen getrennt`,
  outsideDeclined: (who) => `${who} sieht es anders: Darauf wartet kein Kunde draußen`,
  added: (team) => `Du gehörst jetzt zu ${team}`,
  swap: {
    some: (who) => `${who} hat einen Dienst getauscht`,
    where: (team) => ` in ${team}`,
    days: (first, last) => `${first} bis ${last}`,
    takenBack: (who, days, where) => `${who} hat einen Tausch zurückgenommen: ${days}${where}`,
    toMe: (who, days, where) => `${who} hat dir Dienste${where} gegeben: ${days}`,
    takesOver: (who, days, where) => `${who} übernimmt deine Dienste${where}: ${days}`,
    toOther: (who, days, where) => `${who} hat deine Dienste${where} weitergegeben: ${days}`,
  },
};
