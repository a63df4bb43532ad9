/** Words of the form in which a survey is prepared. */
import type { Mode, SurveyKind } from "#contract/surveys";

export const form = {
  fresh: "Prepare a survey",
  changing: "Change the survey",
  intro: "Eight items take a minute. Each further one costs answers.",
  name: "Name",
  nameHint: "As those who are asked will read it.",
  kind: "What it is about",
  kindHints: {
    service: "Customers judge the teams with which they dealt.",
    pulse:
      "Everybody says how their own work goes, with the question whether they would recommend it.",
  } satisfies Record<SurveyKind, string>,
  mode: "How safe it is",
  modeHints: {
    anonymous:
      "Nobody can find out who said what, those who run Goodturn included. Needs three key holders; answers are opened by two of them after the close.",
    confidential:
      "Names are taken off at the close. Until then whoever runs the database could read who said what, and the page says so.",
  } satisfies Record<Mode, string>,
  fixed: (kind: string, mode: string): string =>
    `${kind}, ${mode.toLowerCase()}. Of a survey that is there this stays as it is: what was said under one promise is never read under another.`,
  mirror: "Ask those who serve as well what their customers will say",
  mirrorHint: "It shows where both see the service otherwise. It asks more people.",
  teams: "Only about these teams",
  teamsHint: "None chosen: about every team that others asked for something.",
  addTeam: "Add a team",
  removeTeam: (team: string): string => `Take ${team} out`,
  items: "Items",
  add: "Add from the library",
  addOwn: "Write one",
  up: "Further up",
  down: "Further down",
  remove: "Take out",
  ownHint: "{team} stands for the name of the team.",
  ownKind: "How it is answered",
  ownKinds: { agree: "Five steps", ten: "0 to 10", words: "Words" },
  ownReversed: "Agreeing is bad news",
  ownIf: "Asked of whom",
  everybody: "Everybody",
  ifLow: (text: string): string => `Who marks 1 or 2 at: ${text}`,
  ownLanguages:
    "One language is enough, if all other items are written in it too. Whoever reads in a language that you leave empty sees the item in another, which says so.",
  ownLacks: (languages: readonly string[]): string =>
    `Write it in ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(languages)}.`,
  languageOf: (lang: string): string => `Text, ${lang}`,
  languages: { en: "English", de: "German", fr: "French", es: "Spanish", pl: "Polish" },
  inLanguages: (list: string): string => `Written in ${list}.`,
  save: "Save",
  leave: "Leave it",
  make: "Make it",
  made: "The survey is there. Plan a wave next.",
  saved: "Saved. Waves that have opened keep what they ask.",
  nameless: "Give it a name.",
  itemless: "Add at least one item.",
};
