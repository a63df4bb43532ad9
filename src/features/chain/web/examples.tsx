import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { BringDialog, LookedAt } from "./BringDialog.tsx";
import { ExerciseView } from "./ExercisePage.tsx";
import { LinksView } from "./LinksPage.tsx";
import { pictureExamples } from "./picture/samples/examples.tsx";
import {
  figures,
  sight,
  without,
  missingLinks,
  teamSight,
  nowhere,
  compared,
  noLinks,
  exercise,
} from "./samples.ts";
import { sentences } from "./sentences.ts";
import { SightView } from "./SightPage.tsx";
import { TeamSightBroken, TeamSightView } from "./TeamSight.tsx";

const nothing = (): void => undefined;
const going = { serviceId: "", onTeam: nothing, onStep: nothing, onService: nothing };
const links = { team: "", onTeam: nothing };
const missing = new Problem({ status: 404, reason: "missing" });
const fault = new Problem({ status: 500, id: "0198c1" });

const english: readonly Example[] = [
  { name: "Line of sight", render: () => <SightView sight={sight} /> },
  { name: "Line of sight of a team", render: () => <TeamSightView sight={teamSight} /> },
  {
    name: "Line of sight of a team, links missing",
    render: () => <TeamSightView sight={nowhere} />,
  },
  {
    name: "Line of sight of a team, broken",
    render: () => <TeamSightBroken onRetry={() => undefined} />,
  },
  { name: "Line of sight, links missing", render: () => <SightView sight={missingLinks} /> },
  {
    name: "Line of sight, in a circle",
    render: () => (
      <SightView sight={{ ...without, missing: { kind: "next-link", services: [] } }} />
    ),
  },
  {
    name: "Line of sight, no service",
    render: () => (
      <SightView sight={{ ...without, missing: { kind: "no-service", services: [] } }} />
    ),
  },
  {
    name: "Line of sight, in no team",
    render: () => (
      <SightView sight={{ ...without, teams: [], missing: { kind: "no-team", services: [] } }} />
    ),
  },
  { name: "Line of sight, loading", render: () => <SkeletonRows /> },
  {
    name: "Line of sight, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
  { name: "Line of sight, broken", render: () => <Broken fault={fault} /> },
  {
    name: "Links of the chain",
    render: () => <LinksView compared={compared} {...links} />,
  },
  { name: "Links of the chain, none", render: () => <LinksView compared={noLinks} {...links} /> },
  {
    name: "Links of the chain, a file looked at",
    render: () => (
      <LookedAt
        preview={{
          totals: { new: 1, confirms: 1, same: 20, wrong: 1 },
          wrong: [{ line: 4, says: "There is no team called 'Finances'." }],
          links: [
            { line: 2, from: "Finance: Pay a bill early", to: "Clinics", state: "new" },
            { line: 3, from: "Legal: Read a contract", to: "Sales: Offer", state: "confirms" },
          ],
        }}
      />
    ),
  },
  {
    name: "Links of the chain, bringing in",
    isAlone: true,
    render: () => <BringDialog onClose={nothing} />,
  },
  {
    name: "Exercise, naming",
    render: () => <ExerciseView exercise={exercise} step="name" {...going} />,
  },
  {
    name: "Exercise, named before",
    render: () => (
      <ExerciseView exercise={exercise} step="name" {...going} serviceId={figures.id} />
    ),
  },
  {
    name: "Exercise, looking on",
    render: () => (
      <ExerciseView exercise={{ ...exercise, mayName: false }} step="name" {...going} />
    ),
  },
  {
    name: "Exercise, confirming",
    render: () => <ExerciseView exercise={exercise} step="confirm" {...going} />,
  },
  {
    name: "Exercise, all confirmed",
    render: () => (
      <ExerciseView exercise={{ ...exercise, toConfirm: [] }} step="confirm" {...going} />
    ),
  },
  {
    name: "Exercise, the result",
    render: () => <ExerciseView exercise={exercise} step="result" {...going} />,
  },
  {
    name: "Exercise, no services",
    render: () => (
      <ExerciseView
        exercise={{ ...exercise, services: [], toConfirm: [] }}
        step={undefined}
        {...going}
      />
    ),
  },
  {
    name: "Exercise, in no team",
    render: () => (
      <ExerciseView exercise={{ ...exercise, team: null }} step={undefined} {...going} />
    ),
  },
  ...pictureExamples,
];

const germanToo = new Set([
  "Line of sight",
  "Line of sight, links missing",
  "Links of the chain",
  "Exercise, naming",
  "Exercise, confirming",
  "Exercise, the result",
  "Chain, what is known of a service",
]);

export const examples: readonly Example[] = [
  ...english,
  ...english.filter(({ name }) => germanToo.has(name)).map(inGerman),
];
