import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import type { LessonAnswer, LessonRow, ListAnswer, OwnAnswer, TeamLessonsAnswer } from "./data.ts";
import { LessonLinksView } from "./LessonsFor.tsx";
import { LessonsOfTeamView } from "./LessonsOfTeam.tsx";
import { LessonView } from "./LessonPage.tsx";
import { LessonsView } from "./LessonsPage.tsx";
import { OwnLessonForm } from "./own/OwnLessonForm.tsx";
import { OwnLessonsView } from "./own/OwnLessonsPage.tsx";
import { template } from "./own/template.ts";
import type { Typed } from "./own/typed.ts";
import { Scenario } from "./Scenario.tsx";
import { sentences } from "./sentences.ts";
import { TeamCountsView } from "./TeamCounts.tsx";

const asOf = "2026-11-20T09:00:00.000Z";
type Blocks = LessonAnswer["lesson"]["steps"][number]["blocks"];
const text = (words: string): Blocks[number]["items"][number] => [
  { kind: "text", text: words, href: null },
];
const paragraph = (words: string): Blocks[number] => ({ kind: "paragraph", items: [text(words)] });
const long =
  "Regional procurement and supplier qualification of the northern plants asked for the certificates of all suppliers at once";

const scenario: LessonAnswer["lesson"]["steps"][number] = {
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

const lesson: LessonAnswer["lesson"] = {
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

const one: LessonAnswer = {
  id: "hearing-a-complaint",
  isOwn: false,
  isRetired: false,
  language: "en",
  languages: ["en", "de"],
  minutes: 4,
  lesson,
  step: 0,
  doneAt: null,
  times: 0,
  againOn: null,
  offered: null,
};

const row: LessonRow = {
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
const list: ListAnswer = {
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

const counted: TeamLessonsAnswer = {
  team: { id: "0198c200-0000-7000-8000-000000000001", name: "Logistics" },
  counted: {
    on: "2026-11-01",
    people: 14,
    ofDay: "2026-07-01",
    lately: { since: "2026-08-01", done: 5 },
    rows: [
      { id: "a", title: "Restating", done: 6 },
      { id: "b", title: "Asking well", done: "few" },
      { id: "c", title: "Meeting on time", done: "most" },
      { id: "d", title: "Giving feedback", done: null },
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
const own: OwnAnswer = {
  rows: [
    { id: "our-night-shift", retiredAt: null, texts: [ownText, { ...ownText, language: "de" }] },
    { id: "our-old-way", retiredAt: asOf, texts: [{ ...ownText, title: long }] },
  ],
};
const missing = new Problem({ status: 404, reason: "missing", title: "Not here" });
const nothing = (): void => undefined;

const typedAt = (version: number, wasKept = false): Typed => ({
  text: { version, source: template },
  wasKept,
  type: nothing,
  kept: () => true,
  leave: nothing,
});

export const examples: readonly Example[] = [
  { name: "Lessons", render: () => <LessonsView answer={list} /> },
  { name: "Lessons: none", render: () => <LessonsView answer={{ ...list, rows: [] }} /> },
  { name: "Lessons: loading", render: () => <SkeletonPage /> },
  {
    name: "Lessons: refused",
    render: () => <RefusedPage problem={missing} words={sentences.refusals} />,
  },
  {
    name: "Lessons: broken",
    render: () => <BrokenPage fault={new Error("No answer")} onRetry={nothing} />,
  },
  { name: "A lesson", render: () => <LessonView answer={one} /> },
  { name: "A lesson: a scenario", render: () => <LessonView answer={{ ...one, step: 1 }} /> },
  {
    name: "A lesson: the end, done before, out of the list",
    render: () => (
      <LessonView
        answer={{ ...one, step: 3, doneAt: asOf, times: 1, againOn: "2027-02-18", isRetired: true }}
      />
    ),
  },
  ...scenario.choices.map(({ mark }, decided) => ({
    name: `A scenario, decided: ${mark}`,
    render: () => <Scenario step={scenario} lang="en" decided={decided} />,
  })),
  { name: "How many of a team have done which", render: () => <TeamCountsView answer={counted} /> },
  {
    name: "How many of a team: too few",
    render: () => (
      <TeamCountsView
        answer={{
          ...counted,
          counted: counted.counted && {
            ...counted.counted,
            people: 6,
            lately: { since: "2026-08-01", done: null },
            rows: [{ id: "a", title: "Restating", done: null }],
          },
        }}
      />
    ),
  },
  {
    name: "How many of a team: not counted yet",
    render: () => <TeamCountsView answer={{ ...counted, counted: null }} />,
  },
  {
    name: "Lessons on the page of a team, for its lead",
    render: () => <LessonsOfTeamView answer={counted} />,
  },
  {
    name: "Lessons on the page of a team: not counted yet",
    render: () => <LessonsOfTeamView answer={{ ...counted, counted: null }} />,
  },
  {
    name: "Lessons beside the thing itself",
    render: () => (
      <LessonLinksView rows={list.rows.slice(0, 2)} reason={sentences.beside.mediation} />
    ),
  },
  { name: "Lessons of your own", render: () => <OwnLessonsView answer={own} /> },
  { name: "Lessons of your own: none", render: () => <OwnLessonsView answer={{ rows: [] }} /> },
  {
    name: "Writing a lesson",
    render: () => (
      <OwnLessonForm
        id={null}
        title={sentences.own.newTitle}
        language="en"
        typed={typedAt(0, true)}
        present={null}
      />
    ),
  },
  {
    name: "Writing a lesson: something is wrong",
    render: () => (
      <OwnLessonForm
        id="our-night-shift"
        title="How we hand over at night"
        language="en"
        typed={typedAt(1)}
        present={{ version: 1, source: template }}
        preview={{
          lesson,
          minutes: 3.2,
          words: 440,
          faults: [{ line: 12, said: "HTML is not read here; write the words alone." }],
        }}
      />
    ),
  },
  {
    name: "Writing a lesson: somebody else was quicker",
    render: () => (
      <OwnLessonForm
        id="our-night-shift"
        title="How we hand over at night"
        language="en"
        typed={typedAt(1)}
        present={{ version: 2, source: template.replace("One sentence", "A sentence") }}
      />
    ),
  },
];
