/** What the debriefs of the demo say. Days count from now, those behind are below nothing. */
import type { TeamName } from "./cast.ts";

export interface DemoAction {
  readonly what: string;
  /** Its place among the people. */
  readonly owner: number;
  readonly due: number;
  readonly measure: "words" | "promise-kept" | "right-first-time" | "done";
  readonly team?: TeamName;
  readonly words?: string;
  readonly ended?: {
    readonly how: "done" | "not-done";
    readonly at: number;
    readonly said: string;
  };
}

export interface DemoDebrief {
  readonly title: string;
  readonly about: string;
  readonly nameless: boolean;
  readonly teams: readonly TeamName[];
  /** By team and place in it; the first leads it. */
  readonly people: readonly (readonly [team: TeamName, place: number])[];
  readonly from: number;
  readonly opened: number;
  /** Not closed: each writes alone. */
  readonly closed?: number;
  readonly facts: readonly (readonly [days: number, words: string])[];
  /** The question, the words, and the place of its theme. */
  readonly cards: readonly (readonly ["well" | "badly" | "puzzle", string, number?])[];
  readonly themes: readonly {
    readonly name: string;
    readonly why: readonly string[];
    readonly what: string;
    readonly votes: number;
  }[];
  readonly actions: readonly DemoAction[];
}

export const lookedBack: readonly DemoDebrief[] = [
  {
    title: "The audit of the hearing-aid line",
    about: "Quality and Legal prepared the yearly audit together, and both worked two weekends.",
    nameless: false,
    teams: ["Legal", "Quality"],
    people: [
      ["Legal", 0],
      ["Quality", 0],
      ["Quality", 1],
      ["Legal", 1],
    ],
    from: -170,
    opened: -116,
    closed: -113,
    facts: [
      [-140, "The auditors asked for the test records of two years instead of one."],
      [-131, "Half of the records lay with a supplier."],
    ],
    cards: [
      ["well", "Whoever was asked on a Saturday came, and nobody was short with anybody."],
      ["badly", "We looked for the same record three times, each of us alone.", 0],
      ["badly", "A record that came back incomplete went to the end of the queue again.", 0],
      ["puzzle", "Why does a test record need three signatures when one person reads it?", 1],
    ],
    themes: [
      {
        name: "Where records are",
        why: [
          "Each of us keeps their own folder",
          "There was never one place that all could reach",
          "Nobody was asked to look after it",
        ],
        what: "One place for records, and one person a week who looks after what comes in.",
        votes: 8,
      },
      {
        name: "Signatures",
        why: ["The form is older than the test bench"],
        what: "Ask the auditors which signatures they need.",
        votes: 4,
      },
    ],
    actions: [
      {
        what: "One person a week in Quality looks at what comes in, before anything else",
        owner: 1,
        due: -104,
        measure: "done",
        team: "Quality",
        ended: {
          how: "done",
          at: -106,
          said: "It stands in the rota, and the person of the week has no other queue.",
        },
      },
      {
        what: "Ask the auditors which signatures a test record needs",
        owner: 3,
        due: -90,
        measure: "words",
        words: "The form asks for one signature.",
        ended: { how: "done", at: -95, said: "One is enough; the form was changed." },
      },
    ],
  },
  {
    title: "Contracts for the spring orders",
    about: "Eleven contracts were signed after the goods had left the house.",
    nameless: true,
    teams: ["Legal", "Sales"],
    people: [
      ["Legal", 0],
      ["Sales", 0],
      ["Legal", 2],
      ["Sales", 3],
    ],
    from: -95,
    opened: -63,
    closed: -58,
    facts: [
      [-88, "The price list changed while four contracts were being read."],
      [-72, "Two people of Legal were away in the same week."],
    ],
    cards: [
      ["well", "Nobody shipped anything that was not allowed to leave."],
      ["badly", "A contract came without its price list, and waited for it for a week.", 0],
      ["badly", "I did not dare to ask a third time.", 0],
      ["puzzle", "Why do small orders take the same way as large ones?", 1],
    ],
    themes: [
      {
        name: "What a contract needs before it is read",
        why: ["The form does not ask for the price list", "It is older than our price lists"],
        what: "The form asks for everything that the reader needs.",
        votes: 7,
      },
      {
        name: "Small orders",
        why: ["There is one way for all"],
        what: "A short contract for small orders.",
        votes: 5,
      },
    ],
    actions: [
      {
        what: "The form for contracts asks for the price list",
        owner: 0,
        due: -9,
        measure: "promise-kept",
        team: "Legal",
      },
      {
        what: "A short contract for orders below 5,000",
        owner: 2,
        due: -24,
        measure: "done",
        team: "Legal",
      },
      {
        what: "Sales and Legal sit together each Monday",
        owner: 1,
        due: -30,
        measure: "words",
        words: "Nobody asks a third time.",
        ended: {
          how: "not-done",
          at: -28,
          said: "Mondays are full in both teams; we call each other instead.",
        },
      },
    ],
  },
  {
    title: "The new terms for opticians",
    about: "They went out on time. How they came about is worth a talk.",
    nameless: true,
    teams: ["Legal", "Finance"],
    people: [
      ["Legal", 0],
      ["Finance", 0],
      ["Legal", 1],
      ["Finance", 1],
      ["Legal", 2],
    ],
    from: -45,
    opened: -1,
    facts: [[-21, "Opticians in Austria were told a week later than the others."]],
    cards: [
      ["well", "Finance told us of the new rates before we had to ask."],
      ["badly", "The last draft came on a Friday at five."],
      ["puzzle", "Who decides when such a text is finished?"],
    ],
    themes: [],
    actions: [],
  },
];
