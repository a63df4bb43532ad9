import type { CaseAnswer } from "#contract/mediation";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import type { Unlocked } from "#web/own-keys.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import type { Step } from "../rules.ts";
import { CaseBody } from "./CasePage.tsx";
import type { Fields, ListAnswer } from "./data.ts";
import { MediationView } from "./MediationPage.tsx";
import { sentences } from "./sentences.ts";

const at = "2026-11-20T09:00:00Z";
const sales = { id: "t1", name: "Sales" };
const workshop = { id: "t2", name: "Workshop" };
const strain = { promised: 18, kept: 11, returns: 4, handoffs: 9 };

const list: ListAnswer = {
  rows: [
    {
      id: "m1",
      kind: "teams",
      step: "sides",
      part: "one",
      with: ["Sales"],
      waitsForMe: true,
      openedAt: at,
      endedAt: null,
    },
    {
      id: "m2",
      kind: "persons",
      step: "review",
      part: "other",
      with: ["Viktor Haddad"],
      waitsForMe: false,
      openedAt: at,
      endedAt: null,
    },
    {
      id: "m3",
      kind: "teams",
      step: "facts",
      part: "one",
      with: ["Logistics"],
      waitsForMe: false,
      openedAt: at,
      endedAt: at,
    },
  ],
  suggestions: [{ id: "s1", one: workshop, other: sales, at, there: strain, back: strain }],
  counts: { open: 7, holding: null },
  contact: { words: "Mara in room 4", version: 1, mayChange: false },
};
const empty: ListAnswer = {
  ...list,
  rows: [],
  suggestions: [],
  counts: { open: null, holding: null },
  contact: { ...list.contact, mayChange: true },
};

/** A key that opens nothing: the examples show what was opened already. */
const own = { keyId: "k1", personId: "p1", publicKey: "B1", privateKey: {} } as Unlocked;
const party = { key: null, canOpen: true, done: false };

function caseAt(step: Step, change: Partial<CaseAnswer> = {}): CaseAnswer {
  return {
    id: "m1",
    kind: "persons",
    step,
    round: 1,
    part: "one",
    lacksSpeaker: false,
    parties: [
      { ...party, side: "one", team: null, person: { id: "p1", name: "Wanda Brook" } },
      { ...party, side: "other", team: null, person: { id: "p2", name: "Sol Adeyemi" } },
    ],
    mediator: null,
    wrapped: "w",
    hasKey: true,
    entries: [],
    watch: null,
    agreedAt: null,
    openedAgainBy: null,
    reviews: [],
    keptBy: [],
    lookBackBy: [],
    mayLookBack: false,
    openedAt: at,
    endedAt: null,
    endedHow: null,
    contact: "Mara in room 4",
    ...change,
  };
}

const entry = {
  id: "e1",
  part: "one",
  kind: "agreement",
  round: 1,
  version: 1,
  sealed: "",
  at,
} as const;
const agreement: Fields = {
  who: "Both teams",
  what: "Dates are set together, by four in the afternoon.",
  until: "From Monday on",
  figure: "Promises kept",
};
const account: Fields = {
  happened: "Orders came at six with noon as their date, nine times in March.",
  affects: "We stayed late and were short with each other.",
  needs: "To know the day before.",
};

const draw = (answer: CaseAnswer, words: Readonly<Record<string, Fields | null>> = {}) => (
  <CaseBody
    own={own}
    answer={answer}
    opened={{ hasKey: answer.hasKey, words: new Map(Object.entries(words)) }}
  />
);

const agreed = caseAt("agreed", {
  entries: [entry],
  agreedAt: at,
  reviews: [1, 2, 3].map((number) => ({
    number,
    dueAt: at,
    isOpen: number === 1,
    one: number === 1 || null,
    other: number === 1 || null,
  })),
});

const usual: Example = { name: "Mediation", render: () => <MediationView answer={list} /> };
const safety: Example = { name: "A case, the safety screen", render: () => draw(caseAt("safety")) };
const eachAlone: Example = { name: "A case, each side alone", render: () => draw(caseAt("sides")) };
const theAgreement: Example = {
  name: "A case, the agreement",
  render: () => draw(caseAt("agreement", { entries: [entry] }), { e1: agreement }),
};
const doesItHold: Example = {
  name: "A case, does it hold",
  render: () =>
    draw(
      { ...agreed, step: "review", mayLookBack: true, lookBackBy: ["other"] },
      { e1: agreement },
    ),
};
export const examples: readonly Example[] = [
  usual,
  inGerman(usual),
  { name: "Mediation, none, for an administrator", render: () => <MediationView answer={empty} /> },
  { name: "Mediation, on a phone", width: 360, render: () => <MediationView answer={list} /> },
  { name: "Mediation, loading", render: () => <SkeletonRows count={3} /> },
  safety,
  inGerman(safety),
  { name: "A case, do both want it", render: () => draw(caseAt("consent")) },
  { name: "A case, before the first word", render: () => draw(caseAt("facts", { hasKey: false })) },
  eachAlone,
  inGerman(eachAlone),
  {
    name: "A case, said back",
    render: () =>
      draw(caseAt("restating", { entries: [{ ...entry, part: "other", kind: "account" }] }), {
        e1: account,
      }),
  },
  {
    name: "A case, words that do not open",
    render: () => draw(caseAt("goals", { entries: [{ ...entry, kind: "goal" }] }), { e1: null }),
  },
  theAgreement,
  inGerman(theAgreement),
  { name: "A case, agreed", render: () => draw(agreed, { e1: agreement }) },
  doesItHold,
  inGerman(doesItHold),
  {
    name: "A case, both look back together",
    render: () => draw({ ...agreed, lookBackBy: ["one", "other"] }, { e1: agreement }),
  },
  {
    name: "A case, for its mediator, on a phone",
    width: 360,
    render: () => draw(caseAt("options", { part: "mediator" })),
  },
  {
    name: "A case, ended",
    render: () => draw(caseAt("goals", { endedAt: at, endedHow: "withdrawn" })),
  },
  {
    name: "A case, shut for the reader",
    render: () => <EmptyState title={sentences.keys.shut}>{sentences.keys.shutText}</EmptyState>,
  },
  {
    name: "A case, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "A case, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "018f-3" })} onRetry={() => {}} />,
  },
];
