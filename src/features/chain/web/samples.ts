/** What the gallery draws and tests read. */
import type {
  ComparedAnswer,
  CompareRow,
  ExerciseAnswer,
  PathAnswer,
  SeenRow,
  ServiceOfTeam,
  SightAnswer,
  TeamSightAnswer,
} from "#contract/chain";

const legal = { id: "t1", name: "Legal" };
const sales = { id: "t2", name: "Sales" };
const finance = { id: "t3", name: "Finance" };
const clinics = { id: "g1", name: "Opticians and clinics" };
const contract: ServiceOfTeam = { id: "s1", name: "Read a contract", team: legal };
const offer: ServiceOfTeam = { id: "s2", name: "Offer for a clinic or insurer", team: sales };
export const figures: ServiceOfTeam = {
  id: "s3",
  name: "Check a contract's figures",
  team: finance,
};
const bill: ServiceOfTeam = { id: "s4", name: "Pay a bill early", team: finance };

export const path: PathAnswer = {
  services: [figures, contract, offer],
  segment: {
    ...clinics,
    firstAnswer: { amount: 60, unit: "minutes" },
    solved: { amount: 1, unit: "days" },
    courtesy: "One person who knows the case.",
    outcome: {
      id: "o1",
      name: "Satisfaction",
      unit: "of 5",
      day: "2026-10-01",
      value: 4.05,
      change: "worse",
    },
  },
  links: [
    { id: "l1", confirmed: false, seen: { requests: 214, medianSeconds: 190_000 } },
    { id: "l2", confirmed: true, seen: { requests: 41, medianSeconds: 9_000 } },
    { id: "l3", confirmed: true, seen: null },
  ],
  weakest: 0,
};
const plainPath: PathAnswer = {
  services: [offer],
  segment: { ...path.segment, firstAnswer: null, solved: null, courtesy: "", outcome: null },
  links: [{ id: "l3", confirmed: true, seen: null }],
  weakest: null,
};
export const sight: SightAnswer = {
  teams: [{ ...finance, services: 3, share: { people: 11, withPath: 11 } }],
  segments: [clinics],
  paths: [path, plainPath],
  more: 4,
  missing: null,
  share: { people: 143, withPath: 131 },
};
export const without: SightAnswer = { ...sight, segments: [], paths: [], more: 0 };
export const missingLinks: SightAnswer = {
  ...without,
  missing: {
    kind: "next-link",
    services: [
      { service: bill, mayName: true },
      { service: contract, mayName: false },
    ],
  },
};

export const teamSight: TeamSightAnswer = {
  team: finance,
  segments: [clinics],
  paths: [path, plainPath],
  more: 4,
  missing: null,
};
export const nowhere: TeamSightAnswer = {
  ...teamSight,
  segments: [],
  paths: [],
  more: 0,
  missing: missingLinks.missing,
};

export const row: CompareRow = {
  id: "l1",
  from: figures,
  to: contract,
  segment: null,
  declaredAt: "2026-06-03T08:00:00Z",
  declaredBy: { id: "p1", name: "Amara Lindqvist" },
  confirmed: false,
  seen: { requests: 214, medianSeconds: 190_000 },
  perhaps: null,
  uncounted: false,
  weakest: true,
  may: { confirm: true, withdraw: true },
};
const outward: CompareRow = {
  ...row,
  id: "l3",
  from: offer,
  to: null,
  segment: clinics,
  declaredBy: null,
  confirmed: true,
  seen: null,
  weakest: false,
  may: { confirm: false, withdraw: false },
};
const unused: CompareRow = { ...outward, id: "l4", from: bill, to: offer, segment: null };
const unsure: CompareRow = {
  ...unused,
  id: "l5",
  perhaps: { requests: 4, medianSeconds: null },
};
const seenPart: SeenRow = {
  from: bill,
  to: contract,
  segment: null,
  team: legal,
  seen: { requests: 12, medianSeconds: null },
  mayDeclare: true,
  choices: [],
};
const seenTeam: SeenRow = {
  from: bill,
  to: null,
  segment: null,
  team: sales,
  seen: { requests: 38, medianSeconds: 90_000 },
  mayDeclare: true,
  choices: [
    { id: offer.id, name: offer.name },
    { id: "s9", name: "A visit at a fair" },
  ],
};
const seenOutside: SeenRow = { ...seenPart, to: null, segment: clinics, team: null };
export const compared: ComparedAnswer = {
  agreed: [row, unsure, outward],
  unused: [unused],
  undeclared: [seenTeam, seenPart, seenOutside],
  totals: { agreed: 3, unused: 1, undeclared: 3, unconfirmed: 1 },
  circles: [[contract, offer]],
  held: [{ providerId: finance.id, customerId: sales.id, kind: "team", team: legal, share: 0.54 }],
  teams: [finance, legal, sales],
  asOf: "2026-11-22T08:00:00Z",
};
export const noLinks: ComparedAnswer = {
  agreed: [],
  unused: [],
  undeclared: [],
  totals: { agreed: 0, unused: 0, undeclared: 0, unconfirmed: 0 },
  circles: [],
  held: [],
  teams: [finance],
  asOf: null,
};

export const exercise: ExerciseAnswer = {
  team: finance,
  mayName: true,
  teams: [finance, legal],
  services: [
    { id: figures.id, name: figures.name, named: true, links: [row], suggestions: [] },
    { id: bill.id, name: bill.name, named: false, links: [], suggestions: [seenTeam, seenPart] },
  ],
  toConfirm: [row],
  segments: [clinics],
  choices: [contract, offer, figures, bill],
  share: { people: 11, withPath: 9 },
};
