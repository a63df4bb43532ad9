import type { Translated } from "#web/data/translated.ts";
import type { Cause } from "../data/api.ts";
import type { defectWords as english } from "./sentences.ts";

export const defectWords = (
  causes: Readonly<Record<Cause, string>>,
): Translated<ReturnType<typeof english>> => ({
  providerCauses: {
    ...causes,
    "new-wish": "Es war richtig; der Wunsch kam später",
  },
  notSaid: "Am Anfang war etwas nicht gesagt",
  notSaidHint:
    "Zählt für das Formular, damit beim nächsten Mal gleich am Anfang danach gefragt wird. Es verschlechtert niemandes Zahlen.",
  wasNotSaid: "Am Anfang war es nicht gesagt",
  label: "Warum es zurückkam",
  customerSays: (name) => `${name} sagt`,
  teamSays: (name) => `${name} sagt`,
  notYet: "hat noch nichts gesagt",
  choose: "Wie seht ihr es?",
  otherwise: "Es anders sagen",
  chooseHint:
    "Ein Tippen genügt; bis es bestätigt ist, kannst du es ändern. Beide Seiten sehen beide Antworten.",
  differ: "Ihr seht es verschieden. Was hätte euch beiden am Anfang dasselbe gezeigt?",
  alike: "Ihr seht es beide gleich.",
  said: (number) => `Was ihr als Ursache seht, steht jetzt bei ${number}.`,
  whoHeldIt: "Wo die Zeit geblieben ist, und wer es hatte",
  takenAway: (number) => `Bei ${number} steht jetzt keine Ursache mehr von euch.`,
});
