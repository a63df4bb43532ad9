import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import type { Digest, GroundTold, SentenceTold } from "./data.ts";
import { DigestView, NoMonths } from "./DigestPage.tsx";
import { sentences } from "./sentences.ts";

const kept = (what: string, n: number, value: number): GroundTold => ({
  what,
  kind: "share",
  n,
  value,
  low: value - 0.05,
  high: Math.min(1, value + 0.04),
  unit: "",
  href: "/search?team=t1",
});
const done = (what: string, value: number | null): GroundTold => ({
  ...kept(what, 64, 0.5),
  kind: "seconds",
  value,
  low: value === null ? null : value * 0.8,
  high: null,
  href: null,
});

const how = "Told only where the 99 % interval of the difference leaves out no difference at all.";
function sentence(key: string, said: string, ...grounds: GroundTold[]): SentenceTold {
  return { key, said, how, href: "/relationships", grounds };
}

const opening = sentence(
  "asked",
  "In October 2026 colleagues asked each other for help 1,204 times.",
  {
    ...kept("Asked in October 2026", 1204, 1204),
    kind: "count",
    low: null,
    high: null,
  },
);
const better = sentence(
  "kept:t1",
  "Finance kept 91 % of its promises in October 2026, up from 74 % in the three months before.",
  kept("Promises kept, October 2026", 120, 0.91),
  kept("Promises kept, the three months before", 341, 0.74),
);
const slower = sentence(
  "done:t2",
  "Legal became slower in October 2026: half of its work was done within 14 h of working time, against 9 h 20 min of working time in the three months before.",
  done("Median until done, October 2026", 50_400),
  done("Median until done, the three months before", null),
);
const satisfaction = sentence(
  "outcome:o1",
  "Satisfaction of opticians and clinics was 3.9 of 5 in October 2026, the worst of 13 values in a row.",
  { ...kept("October 2026", 1, 3.9), kind: "number", n: null, unit: "of 5" },
);

const number = (what: string, value: number, unit: string): GroundTold => ({
  ...kept(what, 1, value),
  kind: "number",
  n: null,
  low: null,
  high: null,
  unit,
  href: "/parity/s1",
});
const alarm = sentence(
  "alarm:a1",
  "Balance alarm: Satisfaction of opticians and clinics stands at 3.59 of 5, usually 4.1, while Quality became faster. Is one paid for with the other?",
  number("Satisfaction: mean of three months", 3.59, "of 5"),
  done("Median until done, three months", 21_875),
);
const parity = sentence(
  "parity-promise:s1",
  "“Pay a bill early” of Finance came to promise colleagues less than customers outside: done within 11 days on average, against 5 days outside, 2.2 times as long, since October 2026.",
  number("Promised to colleagues, on average", 264, "h by the clock"),
  number("Promised to customers outside", 120, "h by the clock"),
);
const commitment = sentence(
  "commitment:c1",
  "Frieda Albers kept the commitment “Every second promise of IT is kept in the autumn, at least”. Why: “We promise less for new machines, and say so at once. The rest followed.”",
  kept("Measured at the end", 466, 0.56),
  number("The aim", 50, "%"),
);
const outside = sentence(
  "outside",
  "For 3 requests of October 2026 a customer outside waited.",
  {
    ...kept("A customer outside waited, October 2026", 3, 3),
    kind: "count",
    low: null,
    high: null,
  },
  {
    ...kept("Confirmed, of what was checked", 2, 1),
    value: null,
    low: null,
    high: null,
    href: null,
  },
);
const nowhere = sentence(
  "nowhere",
  "1 of 5 initiatives (2 before), 2 of 12 goals and 2 of 21 services lead to no customer outside.",
  { ...kept("Initiatives that lead to no customer", 1, 1), kind: "count", low: null, high: null },
);

const digest: Digest = {
  month: "2026-10",
  zone: "Europe/Berlin",
  asOf: "2026-11-03T06:10:00Z",
  compared: 38,
  opening: [opening, outside],
  changed: [nowhere],
  praise: [better, commitment],
  ask: [
    alarm,
    parity,
    slower,
    satisfaction,
    ...[1, 2, 3, 4].map((at) => ({ ...slower, key: `done:x${at}` })),
  ],
};
const months = ["2026-10", "2026-09"].map((month) => ({
  month,
  asOf: digest.asOf,
  changed: 0,
  praise: 1,
  ask: 6,
}));

const english: readonly Example[] = [
  { name: "The month in words", render: () => <DigestView digest={digest} months={months} /> },
  {
    name: "The month in words, nothing to tell",
    render: () => (
      <DigestView digest={{ ...digest, changed: [], praise: [], ask: [] }} months={months} />
    ),
  },
  { name: "The month in words, none yet", render: () => <NoMonths /> },
  { name: "The month in words, loading", render: () => <SkeletonPage /> },
  {
    name: "The month in words, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "The month in words, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
];

export const examples: readonly Example[] = [
  ...english,
  ...english.filter(({ name }) => name === "The month in words").map(inGerman),
];
