/** Customers outside of the demo: who they are, what they are promised, and how they fared until now. Pure. */
import type { Tables, Told } from "./beside.ts";
import { outside } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import type { Row } from "./rows.ts";

const dayMilliseconds = 86_400_000;
// Of its own, so that what is told here changes nothing of what happens in the house.
const seed = 20_260_106;

type Every = "week" | "month" | "quarter";

interface DemoSeries {
  readonly segment: string | null;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly better: "more" | "less";
  readonly every: Every;
  readonly periods: number;
  /** Where it stands at the end, how far it has come until then, and how much of it is chance. */
  readonly now: number;
  readonly risen: number;
  readonly spread: number;
  readonly decimals: number;
  /** How far it lies lower in the last three periods, and what is noted at the first of them. */
  readonly ofLate?: { readonly lower: number; readonly note: string };
  /** How many periods ago values are missing, and what is noted at the first after them. */
  readonly missing?: { readonly ago: readonly number[]; readonly note: string };
}

const [wearers, opticians, insurers] = Object.keys(outside) as [string, string, string];

const promisedTo: Readonly<Record<string, Row>> = {
  [wearers]: {
    about:
      "They hear through what we build. A hearing aid away for repair is a day without voices.",
    headcount: 61_400,
    first_answer_amount: 4,
    first_answer_unit: "hours",
    solved_amount: 3,
    solved_unit: "days",
    courtesy: "By name, slowly, and never twice the same question.",
  },
  [opticians]: {
    about: "They fit what we build, and wait with a person in the chair.",
    headcount: 1_280,
    first_answer_amount: 60,
    first_answer_unit: "minutes",
    solved_amount: 1,
    solved_unit: "days",
    courtesy: "One person who knows the case, with a number to call back.",
  },
  [insurers]: {
    about: "They pay for most of it, and want it accounted for.",
    headcount: 34,
    first_answer_amount: 1,
    first_answer_unit: "days",
    solved_amount: 10,
    solved_unit: "days",
    courtesy: "Complete the first time, in their own form.",
  },
};

const satisfaction = {
  name: "Satisfaction",
  unit: "of 5",
  source: "The question after each case",
  better: "more",
  every: "month",
  periods: 18,
  spread: 0.18,
  decimals: 2,
} as const;

const series: readonly DemoSeries[] = [
  {
    ...satisfaction,
    segment: wearers,
    now: 4.4,
    risen: 0.3,
    missing: {
      ago: [6, 7],
      note: "The survey moved to another system; two months were not asked.",
    },
  },
  {
    ...satisfaction,
    segment: opticians,
    now: 4.15,
    risen: 0.1,
    ofLate: {
      lower: 0.5,
      note: "Several clinics write that hearing aids come sooner than they used to, and whistle.",
    },
  },
  { ...satisfaction, segment: insurers, now: 3.8, risen: 0.1 },
  {
    segment: opticians,
    name: "Would recommend us (NPS)",
    unit: "points",
    source: "The survey of partners, each quarter",
    better: "more",
    every: "quarter",
    periods: 8,
    now: 31,
    risen: 12,
    spread: 6,
    decimals: 0,
  },
  {
    segment: null,
    name: "Complaints",
    unit: "complaints",
    source: "The register of complaints",
    better: "less",
    every: "week",
    periods: 52,
    now: 21,
    risen: -9,
    spread: 8,
    decimals: 0,
  },
  {
    segment: null,
    name: "Churn",
    unit: "%",
    source: "The books: partners that bought nothing in the quarter",
    better: "less",
    every: "quarter",
    periods: 8,
    now: 2.4,
    risen: -0.8,
    spread: 0.5,
    decimals: 1,
  },
];

/** The last day of the period that ended so many periods ago; 1 is the one just over. */
function endOf(every: Every, ago: number, now: Date): Date {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  if (every === "month") return new Date(Date.UTC(year, month - ago + 1, 0));
  if (every === "quarter")
    return new Date(Date.UTC(year, Math.floor(month / 3) * 3 - (ago - 1) * 3, 0));
  const today = Math.floor(now.getTime() / dayMilliseconds);
  const sunday = today - ((today + 3) % 7) - 1;
  return new Date((sunday - (ago - 1) * 7) * dayMilliseconds);
}

export function makeOutside({ begun, now, castOf }: Told): Tables {
  const chance = makeChance(seed);
  const ids = new Map(Object.keys(outside).map((name) => [name, chance.id(begun)]));
  const made = series.map((one) => ({ one, id: chance.id(begun) }));
  const segments = [...ids].map(([name, id]) => ({
    id,
    name,
    created_at: begun,
    ...promisedTo[name],
  }));
  const outcomes = made.map(({ one: { segment, name, unit, source, better, every }, id }) => ({
    id,
    segment_id: segment === null ? null : ids.get(segment)!,
    name,
    unit,
    source,
    better,
    every,
    created_at: begun,
  }));
  const values = made.flatMap(({ one, id }) =>
    valuesOf(one, chance, now).map((value) => ({
      outcome_id: id,
      ...value,
      by_person_id: castOf["senior-leader"],
    })),
  );
  return [
    ["segment", segments],
    ["outcome", outcomes],
    ["outcome_value", values],
  ];
}

function valuesOf(one: DemoSeries, chance: Chance, now: Date) {
  const { every, periods, missing } = one;
  const agos = Array.from({ length: periods }, (_, at) => periods - at);
  return agos.flatMap((ago) => {
    const drift = one.now - one.risen * ((ago - 1) / periods) - lowerBy(one, ago);
    const value = Number((drift + (chance.next() - 0.5) * one.spread).toFixed(one.decimals));
    if (missing?.ago.includes(ago)) return [];
    const end = endOf(every, ago, now);
    return [
      {
        day: end.toISOString().slice(0, 10),
        value,
        note: noteOf(one, ago),
        at: new Date(Math.min(end.getTime() + dayMilliseconds, now.getTime())),
      },
    ];
  });
}

const late = 3;
const lowerBy = ({ ofLate }: DemoSeries, ago: number): number =>
  ofLate && ago <= late ? ofLate.lower : 0;

function noteOf({ missing, ofLate }: DemoSeries, ago: number): string {
  if (ofLate && ago === late) return ofLate.note;
  return missing?.ago.includes(ago + 1) ? missing.note : "";
}
