import { useState } from "react";
import type {
  HeldAnswer,
  HouseHeldAnswer,
  LineAnswer,
  ReplayAnswer,
  RequestHeldAnswer,
  TeamHeldAnswer,
} from "./data.ts";
import { HeldFault } from "./HeldFault.tsx";
import { HouseView } from "./HousePage.tsx";
import { HeldBetweenView } from "./WhoHeldBetween.tsx";
import { PairHeldView } from "./PairHeldPage.tsx";
import { ReplayTold, ReplayView } from "./Replay.tsx";
import { Section } from "#web/ui/Page.tsx";
import { HeldView } from "./request/WhoHeldIt.tsx";
import { TeamHeldView } from "./TeamHeldPage.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";

const hour = 3600;
const idOf = (at: number): string => `0198c200-0000-7000-8000-${String(at).padStart(12, "0")}`;
const legal = { id: idOf(1), name: "Legal" };
const finance = { id: idOf(2), name: "Finance" };
const it = { id: idOf(3), name: "IT" };
const long = {
  id: idOf(4),
  name: "Regional procurement and supplier qualification, northern plants",
};
const asOf = "2026-11-20T09:00:00.000Z";

const times = (hours: number) => ({
  wallSeconds: hours * hour,
  workingSeconds: (hours * hour) / 4,
});
const line = (
  kind: LineAnswer["kind"],
  team: LineAnswer["team"],
  hours: number,
  requests: number,
  throughParts = false,
): LineAnswer => ({ kind, team, throughParts, requests, ...times(hours) });

const few: HeldAnswer = { requests: 3, open: 1, held: null };
const held: HeldAnswer = {
  requests: 96,
  open: 12,
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

const at = (hours: number): string =>
  new Date(Date.parse("2026-11-10T08:00:00Z") + hours * hour * 1000).toISOString();
const part = { id: idOf(21), number: 4711, title: "Figures of the clinic contract" };
const other = { id: idOf(22), number: 4712, title: "Access for the new colleague" };
const piece = (
  from: number,
  until: number | null,
  rest: Partial<RequestHeldAnswer["segments"][number]>,
): RequestHeldAnswer["segments"][number] => ({
  from: at(from),
  until: until === null ? null : at(until),
  kind: "work",
  team: legal,
  throughParts: false,
  part: null,
  stepId: null,
  ...rest,
});
const holder = (rest: Partial<RequestHeldAnswer["holders"][number]>, hours: number) => ({
  kind: "work" as const,
  team: legal,
  throughParts: false,
  holdsNow: false,
  ...times(hours),
  ...rest,
});

const request: RequestHeldAnswer = {
  asOf,
  from: at(0),
  until: at(240),
  team: legal,
  customerTeam: { id: idOf(9), name: "Sales" },
  whole: times(240),
  segments: [
    piece(0, 20, { kind: "queue", stepId: idOf(31) }),
    piece(20, 44, { stepId: idOf(32) }),
    piece(44, 60, { kind: "queue", team: finance, throughParts: true, part }),
    piece(60, 200, { team: finance, throughParts: true, part }),
    piece(200, 214, { team: it, throughParts: true, part: other }),
    piece(214, 222, { kind: "customer", team: null, stepId: idOf(33) }),
    piece(222, 240, { stepId: idOf(34) }),
  ],
  holders: [
    holder({ team: finance, throughParts: true }, 140),
    holder({}, 42),
    holder({ kind: "queue" }, 20),
    holder({ kind: "queue", team: finance, throughParts: true }, 16),
    holder({ team: it, throughParts: true }, 14),
    holder({ kind: "customer", team: null }, 8),
  ],
  parts: [
    {
      part,
      team: finance,
      open: [{ from: at(44), until: at(200) }],
      critical: [{ from: at(44), until: at(200) }],
    },
    {
      part: other,
      team: it,
      open: [{ from: at(150), until: at(214) }],
      critical: [{ from: at(200), until: at(214) }],
    },
    {
      part: null,
      team: null,
      open: [{ from: at(60), until: at(70) }],
      critical: [{ from: at(60), until: at(70) }],
    },
  ],
};
const open: RequestHeldAnswer = {
  ...request,
  until: null,
  customerTeam: null,
  whole: times(30),
  segments: [
    piece(0, 20, { kind: "queue" }),
    piece(20, null, { kind: "another", team: null, throughParts: true }),
  ],
  holders: [
    holder({ kind: "queue" }, 20),
    holder({ kind: "another", team: null, throughParts: true, holdsNow: true }, 10),
  ],
  parts: [],
};

const team: TeamHeldAnswer = {
  team: legal,
  period: "year",
  asOf,
  ...held,
  holdsFor: [{ team: long, requests: 15, ...times(1300) }],
  promisers: [
    { team: finance, requests: 41, parts: 50, late: 12, savedSeconds: 320 * hour },
    { team: it, requests: 9, parts: 9, late: 0, savedSeconds: 0 },
  ],
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
  withLatePart: 11,
  parts: 50,
  late: 12,
  real: median(6.1),
  replayed: median(4.2),
  realSeconds: 10_000 * hour,
  savedSeconds: 320 * hour,
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
        replay={chosen === finance.id ? replay : { ...replay, by: it, parts: 9, late: 0 }}
      />
    </ReplayView>
  );
}

export const examples: readonly Example[] = [
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
  {
    name: "Who held what a team was asked: too few",
    render: () => (
      <TeamHeldView
        held={{ ...team, team: long, ...few, holdsFor: [], promisers: [] }}
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
    render: () => (
      <PairHeldView
        pair={{ provider: legal, customer: long, period: "year", asOf, there: held, back: few }}
        time="wall"
      />
    ),
  },
  {
    name: "Who held what two teams asked of each other, beside a mediation",
    render: () => (
      <HeldBetweenView
        pair={{ provider: legal, customer: long, period: "quarter", asOf, there: held, back: few }}
      />
    ),
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
