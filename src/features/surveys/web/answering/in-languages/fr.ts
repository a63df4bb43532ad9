import type { FormWords } from "./form-words.ts";

const floors =
  "Moins de cinq réponses ne sont jamais montrées, ni rien qui permettrait de les calculer ; vos mots ne le sont que si dix personnes au moins ont répondu, chacun isolément.";

export const words: FormWords = {
  before: "Avant de répondre",
  modes: { anonymous: "Anonyme", confidential: "Confidentiel" },
  language: "Langue des questions",
  until: (day) => `Ouvert jusqu’au ${day}.`,
  promise: {
    anonymous: (day) => [
      `Votre réponse est scellée dans ce navigateur. Elle ne peut être ouverte qu’après le ${day}, avec toutes les autres, si deux des trois détenteurs de clé le veulent.`,
      "Rien de ce qui est conservé ne dit qui a écrit une réponse, ni quand, ni d’où : même ceux qui font fonctionner Goodturn ne peuvent pas le découvrir. Seul quelqu’un qui modifierait ces pages ou surveillerait votre réseau le pourrait, et votre manière d’écrire peut vous trahir.",
      floors,
      "Personne n’apprend si vous avez répondu ; tout le monde reçoit donc les mêmes rappels.",
    ],
    confidential: (day) => [
      `Jusqu’au ${day}, votre réponse est conservée avec votre nom, pour que vous puissiez la changer : qui gère la base de données pourrait la lire, et personne d’autre.`,
      "À la clôture, votre nom est retiré, et ce qui reste n’a ni date ni ordre : personne ne peut l’y remettre.",
      floors,
      "Aucun écran ne dit qui a répondu ; tout le monde reçoit donc les mêmes rappels.",
    ],
  },
  head: {
    customers: (team) => `Comment vous êtes servi : ${team}`,
    mirror: () => "Que diront de vous vos clients ?",
    staff: () => "Comment vous allez",
  },
  intro: {
    customers: (team) =>
      `Vous avez demandé quelque chose à ${team} pendant cette période. Laissez de côté ce que vous ne pouvez pas dire.`,
    mirror: (team) =>
      `Choisissez ce que, selon vous, les clients de ${team} choisiront. L’écart montre où l’on se voit autrement.`,
    staff: () =>
      "À propos de votre propre travail ces dernières semaines. Laissez de côté ce que vous ne pouvez pas dire.",
  },
  ends: { agree: ["pas du tout", "tout à fait"], ten: ["pas du tout probable", "très probable"] },
  clear: "Effacer",
  clearOf: (question) => `Effacer : ${question}`,
  writtenIn: (language) => `Langue de cette question : ${language}.`,
  markOne: "Choisissez au moins un degré.",
  send: "Envoyer",
  sendAgain: "Envoyer le changement",
  sent: "Envoyé. Vous pouvez le changer jusqu’à la clôture.",
  changed: "Changé depuis l’envoi.",
  waiting: "Votre bulletin est en route.",
  noBallot: "Votre bulletin n’a pas pu être obtenu. Rechargez la page dans un instant.",
  elsewhere:
    "Votre bulletin se trouve dans un autre navigateur : celui où vous avez ouvert Goodturn en premier depuis l’ouverture de l’enquête. Répondez-y ; personne ne peut en établir un second.",
  allElsewhere:
    "Vos bulletins se trouvent dans un autre navigateur : celui où vous avez ouvert Goodturn en premier depuis l’ouverture de l’enquête, le plus souvent celui de votre poste de travail. Répondez-y. Aucun serveur ne les détient, pour que personne ne puisse reconnaître votre réponse.",
};
