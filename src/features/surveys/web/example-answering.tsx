import type { Item } from "#contract/surveys";
import type { Example } from "#web/gallery/example.ts";
import { library, usualKeys } from "../rules/library.ts";
import { AnswerView } from "./answering/AnswerPage.tsx";
import { FormSection } from "./answering/FormSection.tsx";
import type { OwnWave } from "./data.ts";

const nothing = (): void => undefined;
const legal = { id: "t1", name: "Legal" };
const finance = { id: "t2", name: "Finance" };
const items: Item[] = library.service.filter(({ key }) => usualKeys.service.includes(key));
const ownItem: Item = {
  ...items[0]!,
  key: "own_1",
  dimension: "own",
  texts: { de: "{team} sagt uns, was sich ändert." },
};
const pulseItems: Item[] = [...library.pulse];

export const own: OwnWave = {
  id: "w1",
  surveyId: "s1",
  name: "How we serve each other",
  kind: "service",
  mode: "anonymous",
  opensOn: "2026-11-20",
  closesOn: "2026-12-03",
  items,
  forms: [
    { groupId: "g1", kind: "customers", provider: legal, asked: 12, answer: null },
    { groupId: "g2", kind: "mirror", provider: finance, asked: 7, answer: null },
  ],
};
const pulse: OwnWave = {
  ...own,
  id: "w2",
  surveyId: "s2",
  name: "Pulse",
  kind: "pulse",
  mode: "confidential",
  items: pulseItems,
  forms: [
    {
      groupId: "g3",
      kind: "staff",
      provider: null,
      asked: 24,
      answer: {
        scores: { energy: 4, recommend: 9 },
        comments: { open: "Fewer meetings on Mondays." },
      },
    },
  ],
};
const ballots = new Map([
  ["g1", "here"],
  ["g2", "elsewhere"],
] as const);

export const answeringExamples: readonly Example[] = [
  {
    name: "Asked: sealed, one form here and one elsewhere",
    render: () => (
      <AnswerView
        waves={[own]}
        personId="p1"
        ballots={ballots}
        isFetching={false}
        onBrought={nothing}
      />
    ),
  },
  {
    name: "Asked: sealed, all ballots elsewhere",
    render: () => (
      <AnswerView
        waves={[own]}
        personId="p1"
        ballots={new Map(own.forms.map(({ groupId }) => [groupId, "elsewhere"] as const))}
        isFetching={false}
        onBrought={nothing}
      />
    ),
  },
  {
    name: "Asked: an item that is written in one language alone",
    render: () => (
      <AnswerView
        waves={[{ ...own, items: [ownItem, ...items] }]}
        personId="p1"
        ballots={ballots}
        isFetching={false}
        onBrought={nothing}
      />
    ),
  },
  {
    name: "Asked: a pulse in confidence, answered already",
    render: () => (
      <AnswerView
        waves={[pulse]}
        personId="p1"
        ballots={null}
        isFetching={false}
        onBrought={nothing}
      />
    ),
  },
  {
    name: "Asked: the ballots are on their way",
    render: () => (
      <AnswerView waves={[own]} personId="p1" ballots={null} isFetching onBrought={nothing} />
    ),
  },
  {
    name: "Asked: nothing",
    render: () => (
      <AnswerView waves={[]} personId="p1" ballots={null} isFetching={false} onBrought={nothing} />
    ),
  },
  {
    name: "Asked: in German",
    render: () => (
      <FormSection wave={own} form={own.forms[0]!} lang="de" personId="p1" stopped={null} />
    ),
  },
];
