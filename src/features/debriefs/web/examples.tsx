import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { EndActionDialog } from "./ActionItem.tsx";
import type { Choices, ListAnswer } from "./data.ts";
import { ActionDialog } from "./debrief/Acting.tsx";
import { DebriefView } from "./debrief/DebriefPage.tsx";
import { Late, WritingView } from "./debrief/Writing.tsx";
import {
  acting,
  action,
  actions,
  closed,
  discussing,
  grouping,
  joining,
  nameless,
  voting,
  writing,
} from "./example-debriefs.ts";
import { OwnActionsView } from "./OwnActions.tsx";
import type { OwnCards } from "./own-cards.ts";
import { DebriefsView } from "./register/DebriefsPage.tsx";
import { ImproveView } from "./register/ImprovePage.tsx";
import { OpenForm } from "./register/OpenDialog.tsx";
import { sentences } from "./sentences.ts";

const nothing = (): void => undefined;
const counts = { open: 2, overdue: 1, done: 3, notDone: 1, worked: 1 };
const teams = [
  { id: "t1", name: "Finance" },
  { id: "t2", name: "Events" },
];
const choices: Choices = { teams, own: ["t2"], people: [{ id: "p1", name: "Amara Lindqvist" }] };
const register = { teams, chosen: { state: "all", teamId: "" }, onState: nothing, onTeam: nothing };
const chosenAll = { state: "all" as const, teamId: "" };
const row: ListAnswer["rows"][number] = {
  id: "d1",
  title: "The spring fair",
  kind: "initiative",
  stage: "write",
  nameless: true,
  teams,
  openedAt: "2026-11-11T08:00:00Z",
  closedAt: null,
  takesPart: true,
  people: 5,
  actions: 0,
};
const old = {
  ...row,
  id: "d2",
  title: "Invoices: something was missing, 5 times",
  kind: "defects" as const,
  stage: "closed" as const,
  closedAt: "2026-10-11T08:00:00Z",
  takesPart: false,
  actions: 3,
};
const own: OwnCards = {
  cards: [
    {
      id: "k8",
      question: "well",
      words: "The stands stood by eight.",
      namelessId: "n",
      secret: "s",
      isSent: true,
    },
    {
      id: "k9",
      question: "badly",
      words: "I learned of the hall from a supplier.",
      namelessId: "n",
      secret: "s",
      isSent: false,
    },
  ],
  unsent: [
    {
      id: "k9",
      question: "badly",
      words: "I learned of the hall from a supplier.",
      namelessId: "n",
      secret: "s",
      isSent: false,
    },
  ],
  write: nothing,
  sendAll: nothing,
  forget: nothing,
};
const problem = new Problem({ status: 404, reason: "missing", title: "There is nothing here" });
const fault = new Problem({ status: 500, reason: "unforeseen", title: "Unforeseen" });
const list = { found: "", onFind: nothing };

const usualActions: Example = {
  name: "Actions of debriefs, usual",
  render: () => <ImproveView {...register} chosen={chosenAll} counts={counts} rows={actions} />,
};
const usualDebriefs: Example = {
  name: "Debriefs, usual",
  render: () => <DebriefsView {...list} open={[row]} closed={[old]} />,
};
const groupingNameless: Example = {
  name: "One debrief, grouping without names",
  render: () => <DebriefView debrief={nameless} />,
};
const actingOne: Example = {
  name: "One debrief, acting",
  render: () => <DebriefView debrief={acting} />,
};
const writingOne: Example = {
  name: "One debrief, writing",
  render: () => <DebriefView debrief={writing} />,
};
export const examples: readonly Example[] = [
  usualActions,
  inGerman(usualActions),
  {
    name: "Actions of debriefs, none like that",
    render: () => (
      <ImproveView
        {...register}
        chosen={{ state: "done", teamId: "t1" }}
        counts={counts}
        rows={[]}
      />
    ),
  },
  {
    name: "Actions of debriefs, empty",
    render: () => (
      <ImproveView
        {...register}
        chosen={chosenAll}
        counts={{ open: 0, overdue: 0, done: 0, notDone: 0, worked: 0 }}
        rows={[]}
      />
    ),
  },
  { name: "Actions of debriefs, loading", render: () => <SkeletonRows /> },
  {
    name: "Actions of debriefs, refused",
    render: () => <Refused problem={problem} words={sentences.refusals} />,
  },
  { name: "Actions of debriefs, broken", render: () => <Broken fault={fault} onRetry={nothing} /> },
  {
    name: "Actions of debriefs, end an action",
    isAlone: true,
    render: () => <EndActionDialog action={action} onClose={nothing} />,
  },
  {
    name: "Actions of debriefs, on the first page",
    render: () => <OwnActionsView rows={actions.slice(0, 2)} />,
  },

  usualDebriefs,
  inGerman(usualDebriefs),
  {
    name: "Debriefs, none like that",
    render: () => <DebriefsView {...list} found="zebra" open={[]} closed={[]} />,
  },
  { name: "Debriefs, empty", render: () => <DebriefsView {...list} open={[]} closed={[]} /> },
  {
    name: "Debriefs, open one",
    isAlone: true,
    render: () => <OpenForm choices={choices} onClose={nothing} />,
  },
  { name: "Debriefs, loading", render: () => <SkeletonRows /> },
  {
    name: "Debriefs, refused",
    render: () => <Refused problem={problem} words={sentences.refusals} />,
  },
  { name: "Debriefs, broken", render: () => <Broken fault={fault} onRetry={nothing} /> },

  writingOne,
  inGerman(writingOne),
  { name: "One debrief, joining", render: () => <DebriefView debrief={joining} /> },
  { name: "One debrief, grouping", render: () => <DebriefView debrief={grouping} /> },
  groupingNameless,
  inGerman(groupingNameless),
  { name: "One debrief, voting", render: () => <DebriefView debrief={voting} /> },
  { name: "One debrief, discussing", render: () => <DebriefView debrief={discussing} /> },
  actingOne,
  inGerman(actingOne),
  { name: "One debrief, closed", render: () => <DebriefView debrief={closed} /> },
  {
    name: "One debrief, cards on the train",
    render: () => <WritingView debrief={writing} own={own} />,
  },
  { name: "One debrief, a late card", render: () => <Late debrief={nameless} own={own} /> },
  {
    name: "One debrief, write an action",
    isAlone: true,
    render: () => <ActionDialog debrief={acting} action={action} onClose={nothing} />,
  },
  { name: "One debrief, loading", render: () => <SkeletonPage /> },
  {
    name: "One debrief, refused",
    render: () => <Refused problem={problem} words={sentences.refusals} />,
  },
  { name: "One debrief, broken", render: () => <Broken fault={fault} onRetry={nothing} /> },
];
