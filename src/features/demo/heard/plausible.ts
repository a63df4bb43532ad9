/** What is asked in the demo's surveys, how each team is found, and what is said of it. Our own words. */
import type { TeamName } from "../cast.ts";

const agree = (key: string, dimension: string, en: string, de: string) => ({
  key,
  dimension,
  asks: "perception",
  kind: "agree",
  reversed: false,
  onlyIf: null,
  texts: { en, de },
});

export const serviceItems = [
  agree(
    "reliability",
    "reliability",
    "{team} does what it says, when it says.",
    "{team} hält, was zugesagt war, und zwar dann, wann es zugesagt war.",
  ),
  agree("responsiveness", "responsiveness", "{team} answers soon.", "{team} antwortet bald."),
  agree(
    "assurance",
    "assurance",
    "I trust what {team} tells me.",
    "Ich verlasse mich auf das, was {team} mir sagt.",
  ),
  agree(
    "empathy",
    "empathy",
    "{team} understands what I need it for.",
    "{team} versteht, wofür ich etwas brauche.",
  ),
  agree("courtesy", "courtesy", "{team} is kind to me.", "{team} ist freundlich zu mir."),
  agree(
    "overall",
    "overall",
    "All in all {team} serves us well.",
    "Alles in allem bedient {team} uns gut.",
  ),
  {
    ...agree(
      "recommend",
      "recommend",
      "How gladly would you work with {team} again?",
      "Würdest du gern wieder mit {team} arbeiten?",
    ),
    kind: "ten",
  },
  {
    ...agree("open", "open", "What would help you most?", "Was würde dir am meisten helfen?"),
    kind: "words",
  },
] as const;

export const pulseItems = [
  agree("gladly", "engagement", "I come to work gladly.", "Ich komme gern zur Arbeit."),
  agree(
    "means",
    "engagement",
    "I have what I need to do my work well.",
    "Ich habe, was ich brauche, um meine Arbeit gut zu machen.",
  ),
  agree(
    "voice",
    "engagement",
    "What I say counts in my team.",
    "Was ich sage, zählt in meinem Team.",
  ),
  agree(
    "overall",
    "overall",
    "All in all this is a good place to work.",
    "Alles in allem arbeitet man hier gut.",
  ),
  {
    ...agree(
      "recommend",
      "recommend",
      "Would you tell a friend to work here?",
      "Würdest du einer Freundin oder einem Freund raten, hier zu arbeiten?",
    ),
    kind: "ten",
  },
  {
    ...agree(
      "open",
      "open",
      "What would make your work easier?",
      "Was würde deine Arbeit leichter machen?",
    ),
    kind: "words",
  },
] as const;

/** Means by item, in the order of the scale: reliability, responsiveness, assurance, empathy, courtesy. */
type Means = readonly [number, number, number, number, number];

export interface Provided {
  readonly team: TeamName;
  /** In the first wave and in the second. */
  readonly found: readonly [Means, Means];
  /** What its own people think that they would say. */
  readonly thinks?: Means;
  /** Customer teams with how many were asked, and answered in either wave; those of the smaller ones are together the last. */
  readonly customers: readonly (readonly [
    team: TeamName | null,
    asked: number,
    answered: readonly [number, number],
  ])[];
  readonly comments: readonly string[];
}

export const provided: readonly Provided[] = [
  {
    team: "IT",
    found: [
      [3.6, 2.3, 3.9, 3.4, 4.2],
      [3.9, 3.8, 4.1, 3.6, 4.3],
    ],
    thinks: [3.9, 3.3, 4.2, 4.1, 4.4],
    customers: [
      ["Customer Care", 12, [10, 11]],
      ["Sales", 12, [8, 9]],
      ["Production", 12, [7, 8]],
      [null, 14, [9, 8]],
    ],
    comments: [
      "The first answer takes days, then all goes quickly.",
      "I would rather hear 'tomorrow' than nothing for days.",
      "The first answer could say when the next one comes.",
      "Thank you for staying late when the scanners stood still.",
      "A first answer within the day would help most.",
    ],
  },
  {
    team: "Finance",
    found: [
      [4.4, 3.4, 4.3, 2.8, 3.8],
      [4.4, 3.4, 4.3, 2.9, 3.8],
    ],
    thinks: [4.5, 3.6, 4.5, 3.9, 4.2],
    customers: [
      ["Customer Care", 12, [8, 7]],
      ["Sales", 12, [10, 11]],
      ["Production", 12, [9, 8]],
      [null, 12, [7, 8]],
    ],
    comments: [
      "The figures are always right. Why a bill was turned away I have to ask for.",
      "A bill comes back without a word on why.",
      "Tell us why a bill was turned away, and we send it right the next time.",
      "Right to the cent, as ever.",
    ],
  },
  {
    team: "Legal",
    found: [
      [4.4, 3, 4.6, 3.3, 4.1],
      [4.5, 2.9, 4.6, 3.3, 4.2],
    ],
    customers: [
      ["Customer Care", 12, [9, 8]],
      ["Sales", 12, [11, 10]],
      ["Production", 12, [6, 7]],
      [null, 11, [8, 7]],
    ],
    comments: [
      "I never know where my contract stands until I call.",
      "Careful, always. Where a contract stands I learn by calling.",
      "A note on where the contract stands would spare us both a call.",
      "What you write is understood at once, thank you.",
    ],
  },
  {
    team: "Facilities",
    found: [
      [4.2, 4.3, 4.1, 4.2, 4.6],
      [4.3, 4.4, 4.1, 4.3, 4.6],
    ],
    customers: [
      ["Customer Care", 12, [11, 10]],
      ["Sales", 12, [7, 6]],
      ["Production", 12, [10, 11]],
      [null, 13, [10, 9]],
    ],
    comments: ["You ask for a key and have it in an hour.", "Kind, quick, and there."],
  },
  {
    team: "Logistics",
    found: [
      [3.8, 4, 3.8, 3.6, 4],
      [3.7, 4, 3.8, 3.6, 4],
    ],
    customers: [
      ["Customer Care", 12, [7, 8]],
      ["Sales", 12, [6, 7]],
      ["Production", 12, [11, 10]],
    ],
    comments: ["Where a parcel is I can see myself now.", "At month's end it gets tight."],
  },
  {
    team: "Quality",
    found: [
      [4, 3.1, 4.5, 3.7, 4],
      [4, 3.2, 4.5, 3.7, 4],
    ],
    customers: [[null, 10, [6, 5]]],
    comments: [],
  },
];

/** How people fare, by team: gladly, with what they need, heard. */
export const fares: readonly (readonly [
  team: TeamName | null,
  asked: number,
  answered: number,
  means: readonly [number, number, number],
])[] = [
  ["Customer Care", 22, 16, [3.9, 3.2, 3.8]],
  ["Sales", 18, 11, [3.8, 3.9, 3.4]],
  ["Production", 28, 19, [3.7, 3.6, 3.1]],
  ["Logistics", 12, 8, [3.9, 3.7, 4]],
  ["Finance", 11, 8, [3.4, 3.9, 3.7]],
  ["IT", 16, 12, [4, 3.8, 4.2]],
  ["Facilities", 10, 7, [4.3, 4.1, 4.2]],
  [null, 22, 14, [4, 3.9, 4]],
];

export const pulseComments: readonly string[] = [
  "Two screens would save me an hour a week.",
  "That we are asked before the shifts are planned.",
  "Fewer calls without a note of what they are about.",
];

export interface Taken {
  readonly team: TeamName;
  readonly words: string;
  readonly what: string;
  readonly key: string;
}

/** What three teams took up after the first wave: one moved its figure, of one it cannot be told, of one too few answered. */
export const taken: readonly Taken[] = [
  {
    team: "IT",
    words:
      "You wait too long for a first answer. From now on whoever is on duty says within the day when the next word comes.",
    what: "Say within the day when the next word comes",
    key: "responsiveness",
  },
  {
    team: "Finance",
    words: "You ask why a bill was turned away. We write it beside each one from May on.",
    what: "Write beside each bill why it was turned away",
    key: "empathy",
  },
  {
    team: "Quality",
    words:
      "Few of you answered, and you would like to hear sooner. We tell you on the day when we begin.",
    what: "Tell on the day when the look begins",
    key: "responsiveness",
  },
];

/** What one team says to the second wave, which no later one has tested yet. */
export const takenLast: Taken = {
  team: "Legal",
  words:
    "You learn where a contract stands by calling us. From this month on we write each Friday where each one stands.",
  what: "Write each Friday where each contract stands",
  key: "empathy",
};
