/** The internal figures that may be held against outcomes: one entry each, with where its months are read. */
import { findMonthsServed, floor, type MonthsOfTeam } from "#feature/relationships";
import { listHeldBetween } from "#feature/waiting";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { anyColleague } from "../access.ts";

export interface MonthOfTeam {
  readonly teamId: string;
  /** '2026-10' */
  readonly month: string;
  readonly value: number;
  /** How many requests, or answers, it rests on. */
  readonly n: number;
}

export interface ToRead {
  readonly db: Database;
  readonly zone: string;
  readonly now: Date;
  readonly teamIds: readonly string[];
  /** Only these are needed; more may be answered. */
  readonly months: readonly string[];
}

export interface Figure {
  readonly key: string;
  readonly name: string;
  readonly unit: "%" | "hours";
  readonly better: "more" | "less";
  /** What it is counted from: two figures of one kind go together partly because of that. */
  readonly from: "requests";
  /** Months of teams, those below the floor left out. */
  readonly read: (asked: ToRead) => Promise<MonthOfTeam[]>;
}

type Served = MonthsOfTeam["months"][number];
type Shown = Pick<Served["promiseKept"], "n" | "value">;

/** From the months that relationships keeps of each team. */
const served =
  (shownOf: (month: Served) => Shown, scale: number): Figure["read"] =>
  async ({ db, teamIds, zone }) =>
    (await findMonthsServed(db, teamIds, zone)).flatMap(({ teamId, months }) =>
      months.flatMap((month) => {
        const { n, value } = shownOf(month);
        return value === null || n < floor
          ? []
          : [{ teamId, month: month.month, value: value * scale, n }];
      }),
    );

/** The share of the time of what a team was asked that other teams and vendors held it. */
const heldByOthers: Figure["read"] = async ({ db, zone, now, months }) => {
  const found: MonthOfTeam[] = [];
  for (const month of months) {
    const first = `${month}-01`;
    const from = startOfDayInZone(zone, first);
    const to = startOfDayInZone(zone, `${dayAfter(first, 31).slice(0, 7)}-01`);
    const rows = await listHeldBetween(db, anyColleague, { from, to, now });
    for (const [teamId, own] of groupBy(rows, ({ providerId }) => providerId)) {
      const whole = own.find(({ holderId }) => holderId === null);
      if (!whole || whole.n < floor || whole.whole === 0) continue;
      const others = own.reduce((sum, { part }) => sum + part, 0);
      found.push({ teamId, month, value: (100 * others) / whole.whole, n: whole.n });
    }
  }
  return found;
};

const perHour = 1 / 3600;

export const figures: readonly [Figure, ...Figure[]] = [
  {
    key: "promise-kept",
    name: "Promises kept",
    unit: "%",
    better: "more",
    from: "requests",
    read: served(({ promiseKept }) => promiseKept, 100),
  },
  {
    key: "first-reply",
    name: "Time to the first reply",
    unit: "hours",
    better: "less",
    from: "requests",
    read: served(({ firstReply }) => firstReply.working, perHour),
  },
  {
    key: "done",
    name: "Time until done",
    unit: "hours",
    better: "less",
    from: "requests",
    read: served(({ done }) => done.working, perHour),
  },
  {
    key: "right-first-time",
    name: "Right first time",
    unit: "%",
    better: "more",
    from: "requests",
    read: served(({ rightFirstTime }) => rightFirstTime, 100),
  },
  {
    key: "held-by-others",
    name: "Time held by others",
    unit: "%",
    better: "less",
    from: "requests",
    read: heldByOthers,
  },
];

export const figureOf = (key: string): Figure | undefined =>
  figures.find((figure) => figure.key === key);
