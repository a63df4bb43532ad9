import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { asOf, counted, lesson, list, one, own, scenario } from "./examples/answers.ts";
import { inGerman } from "./examples/german.tsx";
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
            rows: [{ id: "a", title: "Restating", language: "en", done: null }],
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
    render: () => <LessonLinksView rows={list.rows.slice(0, 2)} need="mediation" />,
  },
  { name: "Lessons of your own", render: () => <OwnLessonsView answer={own} /> },
  {
    name: "Lessons of your own: none",
    render: () => <OwnLessonsView answer={{ ...own, rows: [] }} />,
  },
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
  ...inGerman,
];
