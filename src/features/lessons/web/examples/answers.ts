/** What the server says in the gallery's examples of lessons. */
import type { LessonAnswer, LessonRow, ListAnswer, OwnAnswer, TeamLessonsAnswer } from "../data.ts";
import { template } from "../own/template.ts";

export const asOf = "2026-11-20T09:00:00.000Z";
type Blocks = LessonAnswer["lesson"]["steps"][number]["blocks"];
export const text = (words: string): Blocks[number]["items"][number] => [
  { kind: "text", text: words, href: null },
];
export const paragraph = (words: string): Blocks[number] => ({
  kind: "paragraph",
  items: [text(words)],
});
export const long =
  "Regional procurement and supplier qualification of the northern plants asked for the certificates of all suppliers at once";

export const scenario: LessonAnswer["lesson"]["steps"][number] = {
  kind: "scenario",
  title: "The delivery that nobody announced",
  blocks: [paragraph(long), paragraph("What do you say first?")],
  choices: [
    {
      mark: "harms",
      said: text("The contact field was empty. Look."),
      feedback: [paragraph("It is true, and it ends the conversation.")],
    },
    {
      mark: "helps",
      said: text("She had to drive in from home. What does she need today?"),
      feedback: [paragraph("You said back what happened, and asked what would help.")],
    },
    {
      mark: "partly",
      said: text("I am sorry. I will look into it."),
      feedback: [paragraph("Warm, and without a day.")],
    },
  ],
};

export const lesson: LessonAnswer["lesson"] = {
  title: "Hearing a complaint",
  inShort: "What to do in the first minutes when a colleague is unhappy with your work.",
  steps: [
    {
      kind: "text",
      title: "The idea",
      choices: [],
      blocks: [
        {
          kind: "paragraph",
          items: [
            [
              { kind: "text", text: "A complaint is ", href: null },
              { kind: "strong", text: "information", href: null },
              { kind: "text", text: " that somebody ", href: null },
              { kind: "em", text: "brings you", href: null },
              { kind: "text", text: ": see ", href: null },
              { kind: "link", text: "the relationships", href: "/relationships" },
            ],
          ],
        },
        { kind: "bullets", items: [text("Hear."), text("Say back.")] },
        { kind: "numbers", items: [text("First"), text("Second")] },
        { kind: "quote", items: [text("That is bad. What does she need?")] },
      ],
    },
    scenario,
    {
      kind: "try",
      title: "One thing to try this week",
      choices: [],
      blocks: [paragraph("Say back.")],
    },
    {
      kind: "remember",
      title: "Three lines to remember",
      choices: [],
      blocks: [{ kind: "bullets", items: [text("One"), text("Two"), text("Three")] }],
    },
    {
      kind: "sources",
      title: "Where this comes from",
      choices: [],
      blocks: [{ kind: "bullets", items: [text("Rogers and Farson, 1957.")] }],
    },
  ],
};

export const one: LessonAnswer = {
  id: "hearing-a-complaint",
  isOwn: false,
  isRetired: false,
  language: "en",
  languages: ["en", "de"],
  wished: "en",
  minutes: 4,
  lesson,
  step: 0,
  doneAt: null,
  times: 0,
  againOn: null,
  offered: null,
};

export const row: LessonRow = {
  id: "hearing-a-complaint",
  title: lesson.title,
  inShort: lesson.inShort,
  minutes: 4,
  language: "en",
  isOwn: false,
  steps: 5,
  step: 0,
  doneAt: null,
  times: 0,
  againOn: null,
  offered: null,
};
export const list: ListAnswer = {
  language: "en",
  led: [],
  rows: [
    { ...row, id: "a", title: "Restating", offered: { need: "mediation", at: asOf } },
    { ...row, id: "b", title: "Asking well", step: 2 },
    row,
    { ...row, id: "c", title: "Wie wir nachts übergeben", language: "de", isOwn: true },
    { ...row, id: "d", title: "Meeting on time", doneAt: asOf, times: 2, againOn: "2027-02-18" },
  ],
};

export const counted: TeamLessonsAnswer = {
  language: "en",
  team: { id: "0198c200-0000-7000-8000-000000000001", name: "Logistics" },
  counted: {
    on: "2026-11-01",
    people: 14,
    ofDay: "2026-07-01",
    lately: { since: "2026-08-01", done: 5 },
    rows: [
      { id: "a", title: "Restating", language: "en", done: 6 },
      { id: "b", title: "Asking well", language: "en", done: "few" },
      { id: "c", title: "Meeting on time", language: "en", done: "most" },
      { id: "d", title: "Giving feedback", language: "en", done: null },
    ],
  },
};

const ownText = {
  language: "en",
  title: "How we hand over at night",
  source: template,
  version: 1,
  at: asOf,
} as const;
export const own: OwnAnswer = {
  language: "en",
  rows: [
    { id: "our-night-shift", retiredAt: null, texts: [ownText, { ...ownText, language: "de" }] },
    { id: "our-old-way", retiredAt: asOf, texts: [{ ...ownText, title: long }] },
  ],
};
