import type { Translated } from "#web/data/translated.ts";
import type { dialogs as english } from "./sentences.ts";

export const dialogs: Translated<typeof english> = {
  name: "Name",
  theCustomer: "Die Person, die angefragt hat",
  assign: {
    back: "Zurück in die Warteschlange",
    give: "Geben",
    who: (team) => `Bei wem aus ${team} sie liegt`,
    hint: "Leer: bei niemandem, und sie steht wieder in der Warteschlange.",
    isBack: (number) => `${number} ist wieder in der Warteschlange.`,
    given: (name, number) => `Bei ${name} liegt jetzt ${number}.`,
  },
  impact: {
    change: "Ändern",
    hint: "Was von der zugesagten Zeit vergangen ist, bleibt vergangen.",
  },
  correct: "Berichtigen",
  handOver: {
    label: "Übergeben",
    team: "An welches Team",
    service: "Als welchen Service des Teams",
    serviceHint: "Von jetzt an gilt die Zusage jenes Teams; was vergangen ist, bleibt vergangen.",
    why: "Warum, und was das Team wissen muss",
    misrouted: "Das war nicht für uns",
    misroutedHint:
      "Es kam beim falschen Team an. Das wird gezählt, damit der Weg hierher klarer werden kann; niemand wird genannt.",
    done: (team, number) => `Bei ${team} liegt jetzt ${number}.`,
  },
  merge: {
    label: "Zu einer machen",
    goOnIn: (number) => `Weiter in ${number}`,
    explained:
      "Diese hier schließt. Die andere geht weiter; wer hier angefragt hat oder folgt, hört dort davon. Stellt sich heraus, dass es nicht dasselbe ist, lässt sich wieder eine eigene Anfrage daraus machen.",
    which: "Welche weitergeht",
    done: (number, into) => `${number} geht weiter in ${into ?? "der anderen"}.`,
  },
  link: {
    label: "Verknüpfen",
    which: "Welche",
    done: "Die beiden sind verknüpft.",
  },
  byNumber: "Nummer oder Wörter",
  part: {
    need: "Was braucht ihr von ihnen",
    needHint: "Mit eigenen Worten; Services anderer Teams",
    waits: (number) => `${number} wartet darauf`,
    waitsHint: "Ohne das Häkchen geht die Arbeit an beiden nebeneinander weiter.",
    done: (team) => `Die Teilanfrage liegt bei ${team}.`,
  },
  reopen: {
    label: "Zurückgeben",
    what: "Was ist es",
    missing: "Was fehlt, oder was anders sein sollte",
    hint: (team) => `Das liest ${team}.`,
    done: (team, number) => `${number} liegt wieder bei ${team}.`,
  },
  wait: {
    label: "Warten",
    forWhat: "Worauf",
    customerForWhat: (customer) =>
      `Was soll ${customer ?? "die Person, die angefragt hat,"} sagen oder schicken`,
    hint: "Das lesen alle, die die Anfrage sehen.",
    forCustomer: (number, customer) =>
      `${number} wartet auf ${customer ?? "die Person, die angefragt hat"}.`,
    forVendor: (number) => `${number} wartet auf einen Lieferanten.`,
  },
  withdraw: {
    label: "Dem Team sagen",
    why: "Warum",
    hint: (team) => `Hilft ${team} zu wissen, ob es auch ohne sie gut gegangen ist.`,
    done: (team, number) => `${team} weiß, dass ${number} nicht mehr gebraucht wird.`,
  },
  done: {
    take: (number) => `${number} liegt jetzt bei dir.`,
    finish: (number, customer) =>
      `${number} ist erledigt. Ob es richtig ist, sagt ${customer ?? "die Person, die angefragt hat"}.`,
    finished: (number) => `${number} ist erledigt.`,
    resume: (number) => `Mit ${number} geht es weiter.`,
    confirm: (team, number) => `${team} weiß, dass ${number} richtig ist.`,
    split: (number) => `${number} ist wieder eine eigene Anfrage.`,
  },
};
