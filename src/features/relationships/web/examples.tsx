import { useState } from "react";
import type {
  DirectionAnswer,
  FigureAnswer,
  FigureName,
  FiguresAnswer,
  MatrixAnswer,
  MedianAnswer,
  MonthAnswer,
  PairAnswer,
  TeamAnswer,
  TeamFigures,
} from "./data.ts";
import { MatrixView, type MatrixLook } from "./MatrixView.tsx";
import { PairFault, PairView } from "./PairPage.tsx";
import { NothingYet } from "./RelationshipsPage.tsx";
import { TeamView } from "./TeamPage.tsx";
import { kindOf } from "./words.ts";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";

const names = [
  "Finance",
  "Legal",
  "IT",
  "Payroll",
  "People",
  "Sales North",
  "Sales South",
  "Support",
  "Buying",
  "Logistics",
  "Marketing",
  "Facilities",
];
const idOf = (at: number): string => `0198c200-0000-7000-8000-${String(at).padStart(12, "0")}`;

/** Made-up numbers that stay the same from one drawing to the next. */
const made = (seed: number): number => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;

function figure(
  name: FigureName,
  seed: number,
  n = Math.floor(made(seed) ** 2 * 90),
): FigureAnswer {
  if (kindOf(name) === "count") return { n, value: n, low: null, high: null, tooFew: false };
  if (n < 5) return { n, value: null, low: null, high: null, tooFew: true };
  const value =
    kindOf(name) === "share" ? 0.4 + made(seed + 1) * 0.6 : 1800 + made(seed + 1) ** 3 * 600_000;
  const high = kindOf(name) === "share" ? Math.min(1, value * 1.12) : value * 1.4;
  return { n, value, low: value * 0.8, high, tooFew: false };
}
const median = (seed: number, n: number): MedianAnswer => {
  const shown = figure("done", seed, n);
  return { ...shown, ninetieth: shown.value === null ? null : shown.value * 3 };
};
const waits = (seed: number, n: number) => ({
  wall: median(seed, n),
  working: median(seed + 3, n),
});

function matrix(name: FigureName, count: number): MatrixAnswer {
  const teams = Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    name:
      count > names.length
        ? `${names[at % names.length]} ${Math.floor(at / names.length) + 1}`
        : (names[at] ?? ""),
    parent: count > names.length ? (names[at % names.length] ?? null) : null,
  }));
  const cells = teams.flatMap((_, row) =>
    teams.flatMap((__, column) =>
      row === column || made(row * 131 + column) < 0.3
        ? []
        : [{ row, column, ...figure(name, row * 131 + column + 5) }],
    ),
  );
  return {
    figure: name,
    period: "year",
    time: "wall",
    axes: name === "handoffs" ? "from-to" : "serves-asks",
    asOf: "2026-11-22T03:00:00.000Z",
    rows: teams,
    columns: teams,
    rowsInAll: count,
    columnsInAll: count,
    cells,
    rowTotals: teams.map((_, at) => figure(name, at + 77, 200)),
    columnTotals: teams.map((_, at) => figure(name, at + 99, 200)),
  };
}

const figures = (seed: number, requests: number): FiguresAnswer => ({
  requests,
  open: Math.floor(requests / 12),
  firstReply: waits(seed, requests),
  done: waits(seed + 1, requests),
  promiseKept: figure("promise-kept", seed + 2, requests),
  rightFirstTime: figure("right-first-time", seed + 3, requests),
  reopened: Math.floor(requests / 30),
  misrouted: Math.floor(requests / 50),
  handedOn: figure("ping-pong", seed + 4, requests),
  pingPong: figure("ping-pong", seed + 5, requests),
});
const months = (seed: number): MonthAnswer[] =>
  Array.from({ length: 12 }, (_, at) => {
    const requests = at === 4 ? 0 : Math.floor(3 + made(seed + at) * 20);
    return {
      month: `2026-${String(at + 1).padStart(2, "0")}`,
      requests,
      firstReply: waits(seed + at, requests),
      done: waits(seed + at + 20, requests),
      promiseKept: figure("promise-kept", seed + at, requests),
      rightFirstTime: figure("right-first-time", seed + at, requests),
    };
  });
const direction = (seed: number, requests: number): DirectionAnswer => ({
  figures: figures(seed, requests),
  months: requests === 0 ? [] : months(seed),
  services:
    requests === 0
      ? []
      : [
          {
            service: { id: idOf(50), name: "Approve an expense" },
            figures: figures(seed + 7, requests - 9),
          },
          { service: { id: idOf(51), name: "Close the books" }, figures: figures(seed + 8, 4) },
        ],
  handoffs: requests === 0 ? 0 : 7,
  returns: requests === 0 ? 0 : 2,
});
const finance = { id: idOf(0), name: "Finance" };
const pair: PairAnswer = {
  provider: finance,
  customer: { id: idOf(5), name: "Sales North" },
  period: "year",
  zone: "Europe/Berlin",
  asOf: "2026-11-22T09:00:00.000Z",
  there: direction(3, 141),
  back: direction(9, 0),
};
const team: TeamAnswer = {
  ...finance,
  kind: "team",
  parentId: null,
  about: "We pay what is owed, and say what things cost.",
  closedAt: null,
  members: 2,
  leads: [{ id: idOf(70), name: "Mia Okafor" }],
  people: [
    { personId: idOf(70), name: "Mia Okafor", lead: true, since: "2026-01-05T08:00:00.000Z" },
    {
      personId: idOf(71),
      name: "Alexandra-Konstantina Papadopoulou",
      lead: false,
      since: "2026-01-05T08:00:00.000Z",
    },
  ],
  parts: [{ id: idOf(3), name: "Payroll" }],
  may: { change: false, describe: false, staff: false },
};
const side = (seed: number) => ({
  figures: figures(seed, 320),
  months: months(seed),
  partners: [5, 6, 2].map((at) => ({
    team: { id: idOf(at), name: names[at] ?? "" },
    requests: 120 - at * 9,
    done: median(seed + at, 120 - at * 9),
    promiseKept: figure("promise-kept", seed + at, 80),
  })),
});
const teamFigures: TeamFigures = {
  team: finance,
  period: "year",
  zone: pair.zone,
  asOf: pair.asOf,
  load: {
    open: 23,
    overdue: 2,
    unassigned: 5,
    waitsForCustomer: 4,
    waitsForVendor: 1,
    waitsForPart: 0,
  },
  serves: side(2),
  asks: side(31),
};
const empty: TeamFigures = {
  ...teamFigures,
  load: {
    open: 0,
    overdue: 0,
    unassigned: 0,
    waitsForCustomer: 0,
    waitsForVendor: 0,
    waitsForPart: 0,
  },
  serves: { figures: figures(1, 0), months: [], partners: [] },
  asks: { figures: figures(1, 0), months: [], partners: [] },
};

function Drawn({ answer, look }: { answer: MatrixAnswer; look: MatrixLook }) {
  const [opened, setOpened] = useState("");
  return (
    <>
      <MatrixView
        answer={answer}
        look={look}
        onOpen={(row, column) => setOpened(`${row} ${column}`)}
      />
      <p aria-live="polite">{opened}</p>
    </>
  );
}
const problem = (status: number, reason: string) => new Problem({ status, reason, title: "" });

const english: readonly Example[] = [
  {
    name: "Relationships, 12 teams",
    render: () => <Drawn answer={matrix("done", 12)} look="matrix" />,
  },
  {
    name: "Relationships, 120 teams",
    render: () => <Drawn answer={matrix("promise-kept", 120)} look="matrix" />,
  },
  {
    name: "Relationships, as a list",
    render: () => <Drawn answer={matrix("done", 4)} look="list" />,
  },
  {
    name: "Relationships, as a list on a phone",
    width: 328,
    render: () => <Drawn answer={matrix("handoffs", 3)} look="list" />,
  },
  { name: "Relationships, empty", render: () => <NothingYet period="all" /> },
  { name: "Relationships, loading", render: () => <SkeletonPage /> },
  { name: "Pair of teams", isAlone: true, render: () => <PairView pair={pair} time="wall" /> },
  {
    name: "Pair of teams, refused",
    isAlone: true,
    render: () => <PairFault fault={problem(404, "missing")} />,
  },
  {
    name: "Pair of teams, broken",
    isAlone: true,
    render: () => <PairFault fault={problem(500, "bug")} />,
  },
  {
    name: "Team page",
    isAlone: true,
    render: () => (
      <TeamView team={team} figures={teamFigures} lately={teamFigures} offers={[]} time="wall" />
    ),
  },
  {
    name: "Team page, empty",
    isAlone: true,
    render: () => (
      <TeamView
        team={{ ...team, people: [], parts: [] }}
        figures={empty}
        lately={empty}
        offers={[]}
        time="working"
      />
    ),
  },
];

const longest = new Set(["Relationships, as a list", "Pair of teams", "Team page"]);

export const examples: readonly Example[] = [
  ...english,
  ...english
    .filter(({ name }) => longest.has(name))
    .map((example) => ({ ...inGerman(example), isAlone: example.isAlone })),
];
