import type { questions } from "../coffee/rules.ts";

/** The questions to begin with, which are drawn in English, by the English one. */
export const questionsInGerman: Readonly<Record<(typeof questions)[number], string>> = {
  "What would the other team be surprised to learn about a usual day of yours?":
    "Was würde das andere Team an einem gewöhnlichen Tag von dir überraschen?",
  "What is the last thing at work that you were glad about?":
    "Worüber hast du dich bei der Arbeit zuletzt gefreut?",
  "What do people ask of your team most, and what do you wish they asked?":
    "Worum wird dein Team am häufigsten gebeten, und worum würdest du gern gebeten werden?",
  "What did you do before you came here, and what of it do you still use?":
    "Was hast du gemacht, bevor du hierherkamst, und was davon brauchst du noch heute?",
  "Which small thing would make working with each other easier?":
    "Welche Kleinigkeit würde es leichter machen, miteinander zu arbeiten?",
  "Whom do you serve that the other has never met?":
    "Für wen bist du da, dem dein Gegenüber noch nie begegnet ist?",
  "What have you learnt lately that had nothing to do with work?":
    "Was hast du in letzter Zeit gelernt, das nichts mit der Arbeit zu tun hatte?",
  "What is hard about your work that nobody sees?":
    "Was ist schwer an deiner Arbeit, und niemand sieht es?",
};
