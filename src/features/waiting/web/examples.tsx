import { useState } from "react";
import type {
  HeldAnswer,
  HouseHeldAnswer,
  MostlyAnswer,
  PairHeldAnswer,
  ReplayAnswer,
  TeamHeldAnswer,
} from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { HouseView } from "./HousePage.tsx";
import { HeldBetweenView } from "./WhoHeldBetween.tsx";
import { PairHeldView } from "./PairHeldPage.tsx";
import { ReplayTold, ReplayView } from "./Replay.tsx";
import { Section } from "#web/ui/Page.tsx";
import {
  asOf,
  at,
  finance,
  hour,
  it,
  legal,
  line,
  long,
  open,
  request,
  times,
} from "./request/example-requests.ts";
import { HeldView } from "./request/WhoHeldIt.tsx";
import { TeamHeldView } from "./TeamHeldPage.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";

const few: HeldAnswer = { requests: 3, open: 1, timed: 3, held: null };
const unsaid: MostlyAnswer = {
  requests: 3,
  verdict: "tooFew",
  team: null,
  share: null,
  between: null,
  more: null,
};
const waits: MostlyAnswer = {
  ...unsaid,
  requests: 96,
  verdict: "team",
  team: finance,
  share: { value: 0.61, low: 0.53, high: 0.68 },
};
const held: HeldAnswer = {
  requests: 96,
  open: 12,
  timed: 94,
  held: {
    whole: times(10_000),
    own: times(2900),
    others: times(6800),
    customer: times(300),
    lines: [
      line("work", finance, 5200, 60, true),
      line("work", legal, 2100, 90),
      line("queue", finance, 900, 58, true),
      line("queue", legal, 800, 96),
      line("work", long, 500, 12, true),
      line("customer", null, 300, 21),
      line("another", null, 120, 4, true),
      line("vendor", null, 80, 5),
    ],
  },
};

const team: TeamHeldAnswer = {
  team: legal,
  period: "year",
  asOf,
  ...held,
  mostly: waits,
  holdsFor: [{ team: long, requests: 15, ...times(1300) }],
  promisers: [
    { team: finance, requests: 41, parts: 50, late: 12, savedSeconds: 320 * hour },
    { team: it, requests: 9, parts: 9, late: 0, savedSeconds: 0 },
  ],
};
const pair: PairHeldAnswer = {
  provider: legal,
  customer: long,
  period: "year",
  asOf,
  there: { ...held, mostly: waits },
  back: { ...few, mostly: unsaid },
};
const median = (days: number) => ({
  n: 96,
  value: days * 86_400,
  low: days * 70_000,
  high: days * 100_000,
  tooFew: false,
});
const replay: ReplayAnswer = {
  team: legal,
  by: finance,
  period: "year",
  asOf,
  requests: 96,
  withPart: 41,
  replayed: {
    withLatePart: 11,
    parts: 50,
    late: 12,
    wasDone: median(6.1),
    wouldBeDone: median(4.2),
    realSeconds: 4_000 * hour,
    savedSeconds: 320 * hour,
  },
};
const house: HouseHeldAnswer = {
  period: "year",
  asOf,
  ...held,
  flow: [
    { from: legal, kind: "team", team: finance, requests: 60, ...times(6100) },
    { from: it, kind: "vendor", team: null, requests: 30, ...times(900) },
    { from: long, kind: "team", team: it, requests: 12, ...times(240) },
  ],
  teams: [
    { team: legal, ...held },
    { team: long, ...few },
  ],
  teamsInAll: 2,
};
const missing = new Problem({ status: 404, reason: "missing" });

function TriedReplay() {
  const [chosen, setChosen] = useState<string>(finance.id);
  return (
    <ReplayView promisers={team.promisers} chosen={chosen} onChoose={setChosen}>
      <ReplayTold
        replay={chosen === finance.id ? replay : { ...replay, by: it, withPart: 3, replayed: null }}
      />
    </ReplayView>
  );
}

/** What else may be said of whose time it mostly is. */
const verdicts: readonly (readonly [name: string, mostly: MostlyAnswer])[] = [
  ["itself", { ...waits, verdict: "own", team: null }],
  ["others together", { ...waits, verdict: "others", team: null }],
  [
    "whoever asked",
    { ...waits, verdict: "customer", team: null, share: { value: 0.44, low: 0.4, high: 0.48 } },
  ],
  [
    "one team, and not half of it",
    { ...waits, team: long, share: { value: 0.41, low: 0.33, high: 0.49 } },
  ],
  [
    "it cannot be told yet",
    {
      ...unsaid,
      requests: 96,
      verdict: "unclear",
      between: { first: "others", second: "own" },
      more: 140,
    },
  ],
];

const drawn: readonly Example[] = [
  {
    name: "Who held a request, through parts",
    render: () => (
      <Section title="Who held it">
        <HeldView held={request} />
      </Section>
    ),
  },
  {
    name: "Who holds an open request: another team",
    render: () => (
      <Section title="Who held it">
        <HeldView held={open} />
      </Section>
    ),
  },
  {
    name: "Who held a request that was done at once",
    render: () => (
      <HeldView held={{ ...open, until: at(0), whole: times(0), segments: [], holders: [] }} />
    ),
  },
  {
    name: "Who held what a team was asked",
    render: () => <TeamHeldView held={team} time="wall" replay={<TriedReplay />} />,
  },
  ...verdicts.map(([name, mostly]) => ({
    name: `Who held what a team was asked: ${name}`,
    render: () => <TeamHeldView held={{ ...team, mostly }} time="working" />,
  })),
  {
    name: "Who held what a team was asked: too few",
    render: () => (
      <TeamHeldView
        held={{ ...team, team: long, ...few, mostly: unsaid, holdsFor: [], promisers: [] }}
        time="working"
        replay={
          <ReplayView promisers={[]} chosen={undefined} onChoose={() => undefined}>
            {null}
          </ReplayView>
        }
      />
    ),
  },
  {
    name: "Who held what two teams asked of each other",
    render: () => <PairHeldView pair={pair} time="wall" />,
  },
  {
    name: "Who held what two teams asked of each other, beside a mediation",
    render: () => <HeldBetweenView pair={{ ...pair, period: "quarter" }} />,
  },
  { name: "Who waits for whom", render: () => <HouseView house={house} /> },
  {
    name: "Who waits for whom: nothing yet",
    render: () => (
      <HouseView
        house={{ ...house, requests: 0, open: 0, held: null, flow: [], teams: [], teamsInAll: 0 }}
      />
    ),
  },
  { name: "Who held it: loading", render: () => <SkeletonPage /> },
  { name: "Who held it: refused", render: () => <HeldFault fault={missing} /> },
  {
    name: "Who held it: broken",
    render: () => <HeldFault fault={new Error("No answer")} onRetry={() => undefined} />,
  },
];

/** Those with the longest German words. */
const alsoInGerman = [
  "Who holds an open request: another team",
  "Who held what a team was asked",
  "Who held what two teams asked of each other",
  "Who waits for whom",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
