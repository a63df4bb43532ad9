import type { Item, WaveAnswer } from "#contract/surveys";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { library, usualKeys } from "../rules/library.ts";
import { answeringExamples, own } from "./example-answering.tsx";
import type { Choices, OneAnswer, Plan, WavePageAnswer } from "./data.ts";
import { OwnItemDialog } from "./preparing/OwnItemDialog.tsx";
import { wavesAhead } from "./example-ahead.ts";
import { PlanForm } from "./preparing/PlanDialog.tsx";
import { PlanPreview } from "./preparing/PlanPreview.tsx";
import { SurveyForm } from "./preparing/SurveyForm.tsx";
import { SurveysView } from "./preparing/SurveysPage.tsx";
import { SurveyView } from "./preparing/SurveyPage.tsx";
import { CallOffDialog, WaveView } from "./preparing/WavePage.tsx";
import { WavesAheadView } from "./preparing/WavesAhead.tsx";
import { sentences } from "./sentences.ts";

const nothing = (): void => undefined;
const legal = { id: "t1", name: "Legal" };
const finance = { id: "t2", name: "Finance" };
const items: Item[] = library.service.filter(({ key }) => usualKeys.service.includes(key));

const planned: WaveAnswer = {
  id: "w3",
  surveyId: "s1",
  number: 3,
  state: "planned",
  opensOn: "2027-02-20",
  closesOn: "2027-03-05",
  fromDay: "2026-11-20",
  untilDay: "2027-02-19",
  releasedAt: null,
  droppedFor: null,
  asked: null,
  version: 1,
};
const open: WaveAnswer = {
  ...planned,
  id: "w1",
  number: 2,
  state: "open",
  opensOn: "2026-11-20",
  closesOn: "2026-12-03",
  asked: 84,
};
const closed: WaveAnswer = { ...open, state: "closed" };
const released: WaveAnswer = {
  ...open,
  id: "w0",
  state: "released",
  releasedAt: "2026-12-04T08:00:00Z",
  asked: null,
};
const dropped: WaveAnswer = { ...planned, number: 1, state: "dropped", droppedFor: "too-few" };

const one: OneAnswer = {
  survey: {
    id: "s1",
    kind: "service",
    mode: "anonymous",
    name: "How we serve each other",
    items,
    asksMirror: true,
    providers: [],
    retiredAt: null,
    version: 1,
    mayPrepare: true,
  },
  waves: [planned, open, dropped],
};
const holders: Choices["holders"] = ["Nadia Okafor", "Goran Petrov", "Amara Lindqvist"].map(
  (name, at) => ({ id: `p${at}`, name, keyId: `k${at}`, publicKey: "" }),
);
const plan: Plan = {
  people: 62,
  forms: 71,
  spared: 9,
  groups: [
    { kind: "customers", provider: legal, team: finance, eligible: 31, asked: 12 },
    { kind: "customers", provider: legal, team: null, eligible: 14, asked: 14 },
    { kind: "mirror", provider: legal, team: legal, eligible: 6, asked: 6 },
  ],
  unheard: [{ kind: "customers", provider: finance, eligible: 4 }],
  ahead: wavesAhead.slice(0, 2),
  later: 0,
};
const wave: WavePageAnswer = {
  wave: closed,
  survey: { id: "s1", name: "How we serve each other", kind: "service", mode: "anonymous" },
  groups: plan.groups,
  holders: holders.map(({ id, name }, at) => ({ id, name, isLost: at === 2, handedOn: at === 0 })),
  isHolder: true,
  mayPrepare: true,
};
const list = { mayPrepare: true, retired: false, onRetired: nothing, more: null };
const row = {
  id: "s1",
  kind: "service",
  mode: "anonymous",
  name: one.survey.name,
  retiredAt: null,
} as const;
const refusal = new Problem({ status: 403, reason: "notYours", title: "" });

const drawn: readonly Example[] = [
  ...answeringExamples,
  {
    name: "Surveys",
    render: () => (
      <SurveysView
        {...list}
        own={[own]}
        ahead={<WavesAheadView ahead={wavesAhead} />}
        rows={[
          { ...row, wave: open },
          { ...row, id: "s2", wave: null },
          { ...row, id: "s3", wave: released },
        ]}
      />
    ),
  },
  {
    name: "Surveys: none",
    render: () => <SurveysView {...list} mayPrepare={false} own={[]} rows={[]} />,
  },
  { name: "A survey", render: () => <SurveyView {...one} /> },
  {
    name: "A survey without waves, for a reader",
    render: () => (
      <SurveyView
        survey={{ ...one.survey, mayPrepare: false, asksMirror: false, providers: [legal] }}
        waves={[]}
      />
    ),
  },
  {
    name: "A survey that is written",
    render: () => (
      <SurveyForm
        survey={null}
        kind="service"
        choices={{ teams: [legal, finance] }}
        library={{ items: [...library.service], usualKeys: [...usualKeys.service] }}
      />
    ),
  },
  {
    name: "An item of one's own",
    isAlone: true,
    render: () => <OwnItemDialog items={items} onAdd={nothing} onClose={nothing} />,
  },
  {
    name: "Waves that are planned",
    isAlone: true,
    render: () => (
      <PlanForm survey={one.survey} holders={holders} today="2026-11-22" onClose={nothing} />
    ),
  },
  {
    name: "Waves that are planned: too few key holders",
    isAlone: true,
    render: () => (
      <PlanForm survey={one.survey} holders={[]} today="2026-11-22" onClose={nothing} />
    ),
  },
  {
    name: "Whom a wave would ask",
    render: () => <PlanPreview plan={plan} problem={null} isWhole />,
  },
  {
    name: "Whom the waves of a year would ask",
    render: () => (
      <PlanPreview plan={{ ...plan, ahead: wavesAhead, later: 2 }} problem={null} isWhole />
    ),
  },
  {
    name: "Whom a wave would ask: nobody",
    render: () => (
      <PlanPreview plan={{ ...plan, people: 0, groups: [], ahead: [] }} problem={null} isWhole />
    ),
  },
  {
    name: "A wave whose answers are to be opened",
    render: () => <WaveView {...wave} personId="p1" />,
  },
  {
    name: "A wave that runs",
    render: () => <WaveView {...wave} wave={open} isHolder={false} personId="p9" />,
  },
  {
    name: "A wave that was not held",
    render: () => <WaveView {...wave} wave={dropped} groups={[]} holders={[]} personId="p9" />,
  },
  {
    name: "A wave that is called off",
    isAlone: true,
    render: () => <CallOffDialog wave={open} onClose={nothing} />,
  },
  { name: "On its way", render: () => <SkeletonPage /> },
  { name: "Refused", render: () => <Refused problem={refusal} words={sentences.refusals} /> },
  { name: "Broken", render: () => <Broken fault={new Error("x")} onRetry={nothing} /> },
];

/** Those with the longest words: lists, tables, the promise of a survey, and what key holders do. */
const alsoInGerman = [
  "Asked: sealed, one form here and one elsewhere",
  "Surveys",
  "A survey",
  "A survey that is written",
  "An item of one's own",
  "Waves that are planned",
  "Whom the waves of a year would ask",
  "A wave whose answers are to be opened",
  "A wave that is called off",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
