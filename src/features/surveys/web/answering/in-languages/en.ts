import type { FormWords } from "./form-words.ts";

const floors =
  "Fewer than five answers are never shown, nor anything from which they could be worked out; your words only where ten or more have answered, each by itself.";

export const words: FormWords = {
  before: "Before you answer",
  modes: { anonymous: "Anonymous", confidential: "Confidential" },
  language: "Language of the questions",
  until: (day) => `Open until ${day}.`,
  promise: {
    anonymous: (day) => [
      `Your answer is locked in this browser. It can be opened only after ${day}, together with all others, when two of three key holders agree.`,
      "Nothing that is kept says who wrote an answer, when or from where, so that not even those who run Goodturn can find out. Only somebody who changed these pages or watched your network could, and the way you write may tell of you.",
      floors,
      "Nobody learns whether you have answered, so everybody is reminded alike.",
    ],
    confidential: (day) => [
      `Until ${day} your answer is kept with your name, so that you can change it: whoever runs the database could read it, and nobody else.`,
      "When the wave closes your name is taken off, and what is left has no time and no order: nobody can put it back.",
      floors,
      "No screen tells who has answered, so everybody is reminded alike.",
    ],
  },
  head: {
    customers: (team) => `How ${team} serves you`,
    mirror: () => "What will your customers say of you?",
    staff: () => "How you fare",
  },
  intro: {
    customers: (team) =>
      `You asked ${team} for something in these days. Leave out what you cannot say.`,
    mirror: (team) =>
      `Mark what you believe the customers of ${team} will mark. The difference shows where you see each other otherwise.`,
    staff: () => "About your own work in the last weeks. Leave out what you cannot say.",
  },
  ends: { agree: ["not at all", "fully"], ten: ["not at all likely", "very likely"] },
  clear: "Clear",
  clearOf: (question) => `Clear: ${question}`,
  writtenIn: (language) => `This item is written in ${language}.`,
  markOne: "Mark at least one step.",
  send: "Send",
  sendAgain: "Send the change",
  sent: "Sent. You can change it until the wave closes.",
  changed: "Changed since you sent it.",
  waiting: "Your ballot is being fetched.",
  noBallot: "Your ballot could not be fetched. Load the page again in a moment.",
  elsewhere:
    "Your ballot for this lies in another browser, the one in which you first opened Goodturn after the wave had opened. Answer there; nobody can make a second one.",
  allElsewhere:
    "Your ballots for this lie in another browser: the one in which you first opened Goodturn after the wave had opened, most often that of the computer at which you work. Answer there. No server holds them, so that nobody can tell your answer.",
};
