import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { FilesDialog, Looked } from "./dialogs/FilesDialog.tsx";
import { EndDialog, InitiativeDialog } from "./dialogs/InitiativeDialog.tsx";
import { GoalDialog } from "./dialogs/GoalDialog.tsx";
import {
  CheckInDialog,
  CloseDialog,
  SettleDialog,
  TensionDialog,
  ValueDialog,
} from "./dialogs/SmallDialogs.tsx";
import { TargetDialog } from "./dialogs/TargetDialog.tsx";
import { GoalView } from "./goal/GoalPage.tsx";
import { GoalsView } from "./GoalsPage.tsx";
import { InitiativesView } from "./initiatives/InitiativesPage.tsx";
import { InitiativeView } from "./initiatives/InitiativePage.tsx";
import { Ways, WaysUnread } from "./initiatives/InitiativeWays.tsx";
import {
  today,
  amara,
  legal,
  kept,
  days,
  top,
  answers,
  tension,
  bench,
  orphan,
  early,
} from "./example-goals.ts";
import { page, toRead, list, nothing, initiatives, noWays, waysOut } from "./example-pages.ts";
import { wordsIn } from "./use-words.ts";

const missing = new Problem({ status: 404, reason: "missing" });
const beginning = { today, owner: amara, teams: [legal] };
const close = (): void => undefined;

const drawn: readonly Example[] = [
  { name: "Goals", render: () => <GoalsView goals={list} /> },
  { name: "Goals, none", render: () => <GoalsView goals={{ ...nothing, may: list.may }} /> },
  { name: "Goals, none, for others", render: () => <GoalsView goals={nothing} /> },
  { name: "Goals, loading", render: () => <GoalsView goals={undefined} /> },
  {
    name: "Goals, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Goal", render: () => <GoalView page={page} /> },
  { name: "Goal, closed, nothing in it", render: () => <GoalView page={toRead} /> },
  { name: "Goal, loading", render: () => <SkeletonPage /> },
  {
    name: "Goal, refused",
    render: () => <Refused problem={missing} words={wordsIn.en.sentences.refusals} />,
  },
  { name: "Initiatives", render: () => <InitiativesView list={initiatives} /> },
  {
    name: "Initiatives, none",
    render: () => <InitiativesView list={{ ...initiatives, rows: [] }} />,
  },
  { name: "Initiatives, loading", render: () => <InitiativesView list={undefined} /> },
  {
    name: "Initiative",
    render: () => (
      <InitiativeView page={{ initiative: bench, today }} ways={<Ways ways={waysOut} />} />
    ),
  },
  {
    name: "Initiative, no way to customers outside",
    render: () => (
      <InitiativeView page={{ initiative: orphan, today }} ways={<Ways ways={noWays} />} />
    ),
  },
  {
    name: "Initiative, its way broken",
    render: () => (
      <WaysUnread fault={new Problem({ status: 500, id: "0198c1" })} onRetry={() => undefined} />
    ),
  },
  {
    name: "Initiative, ended early",
    render: () => <InitiativeView page={{ initiative: early, today }} />,
  },
  {
    name: "Initiative, for no goal",
    render: () => <InitiativeView page={{ initiative: orphan, today }} />,
  },
  {
    name: "Goal, changing",
    isAlone: true,
    render: () => <GoalDialog goal={answers} parent={top} beginning={beginning} onClose={close} />,
  },
  {
    name: "Target, adding",
    isAlone: true,
    render: () => <TargetDialog goal={answers} target={null} onClose={close} />,
  },
  {
    name: "Target, changing a fed one",
    isAlone: true,
    render: () => <TargetDialog goal={answers} target={kept} onClose={close} />,
  },
  {
    name: "Progress, typing in",
    isAlone: true,
    render: () => <ValueDialog goal={answers} target={days} typed={[]} onClose={close} />,
  },
  {
    name: "Goal, checking in",
    isAlone: true,
    render: () => <CheckInDialog goal={answers} onClose={close} />,
  },
  {
    name: "Goal, closing",
    isAlone: true,
    render: () => <CloseDialog goal={answers} onClose={close} />,
  },
  {
    name: "Tension, naming",
    isAlone: true,
    render: () => <TensionDialog goal={answers} onClose={close} />,
  },
  {
    name: "Tension, settling",
    isAlone: true,
    render: () => <SettleDialog tension={tension} onClose={close} />,
  },
  {
    name: "Initiative, changing",
    isAlone: true,
    render: () => <InitiativeDialog initiative={orphan} beginning={beginning} onClose={close} />,
  },
  {
    name: "Initiative, ending",
    isAlone: true,
    render: () => <EndDialog initiative={bench} onClose={close} />,
  },
  {
    name: "Goals, as a file",
    isAlone: true,
    render: () => <FilesDialog mayWrite onClose={close} />,
  },
  {
    name: "Goals, a file looked at",
    render: () => (
      <Looked
        preview={{
          totals: { new: 1, changed: 1, same: 9, wrong: 1 },
          lines: [
            { line: 2, goal: "Answer within a day", state: "new", says: "" },
            { line: 3, goal: "Fewer returns", state: "changed", says: "" },
            { line: 4, goal: "Nobody waits", state: "wrong", says: "it is not yours to write" },
          ],
        }}
      />
    ),
  },
];

/** Those whose German words are the longest. */
const alsoInGerman = [
  "Goals",
  "Goal",
  "Goal, closed, nothing in it",
  "Initiatives",
  "Initiative",
  "Goal, changing",
  "Target, changing a fed one",
  "Goal, checking in",
  "Goals, as a file",
  "Goals, a file looked at",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
