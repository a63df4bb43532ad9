/** The internal figures that may be held against outcomes: one entry each, with where its months are read. */
import { findSeries } from "#feature/heard";
import { findMonthsServed, floor, type MonthsOfTeam } from "#feature/relationships";
import { listHeldBetween } from "#feature/waiting";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { anyColleague, readsAs } from "../access.ts";
import type { Reader } from "../contract.ts";

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
  readonly unit: "%" | "hours" | "of 5" | "of 10";
  readonly better: "more" | "less";
  /** What it is counted from: two figures of one kind go together partly because of that. */
  readonly from: "requests" | "service" | "pulse";
  readonly readBy: Reader;
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

/** Of two surveys of one month each answer weighs as much. */
function joined(points: readonly MonthOfTeam[]): MonthOfTeam[] {
  const byMonth = groupBy(points, ({ teamId, month }) => `${teamId} ${month}`);
  return [...byMonth.values()].map((own) => {
    const n = own.reduce((sum, one) => sum + one.n, 0);
    return { ...own[0]!, n, value: own.reduce((sum, one) => sum + one.value * one.n, 0) / n };
  });
}

interface Surveyed {
  readonly key: string;
  readonly name: string;
  readonly from: "service" | "pulse";
  /** Of the survey's figures; where a wave has none of the first, the next. */
  readonly of: readonly string[];
  readonly unit?: "of 5" | "of 10";
}

/** What released waves say of a team, in the month in which they closed: only what is shown of it anyway. */
const surveyed = ({ key, name, from, of, unit = "of 5" }: Surveyed): Figure => ({
  key: `${from}-${key}`,
  name,
  unit,
  better: "more",
  from,
  readBy: from === "service" ? "leaders" : "senior-leaders",
  read: async ({ db }) => {
    const found = new Map<string, MonthOfTeam>();
    for (const one of of)
      for (const { surveyId, number, teamId, day, mean, n } of await findSeries(db, {
        kind: from,
        key: one,
      })) {
        const point = `${surveyId} ${number} ${teamId}`;
        if (!found.has(point)) found.set(point, { teamId, month: day.slice(0, 7), value: mean, n });
      }
    return joined([...found.values()]);
  },
});

const perHour = 1 / 3600;

export const figures: readonly [Figure, ...Figure[]] = [
  {
    key: "promise-kept",
    name: "Promises kept",
    unit: "%",
    better: "more",
    from: "requests",
    readBy: "colleagues",
    read: served(({ promiseKept }) => promiseKept, 100),
  },
  {
    key: "first-reply",
    name: "Time to the first reply",
    unit: "hours",
    better: "less",
    from: "requests",
    readBy: "colleagues",
    read: served(({ firstReply }) => firstReply.working, perHour),
  },
  {
    key: "done",
    name: "Time until done",
    unit: "hours",
    better: "less",
    from: "requests",
    readBy: "colleagues",
    read: served(({ done }) => done.working, perHour),
  },
  {
    key: "right-first-time",
    name: "Right first time",
    unit: "%",
    better: "more",
    from: "requests",
    readBy: "colleagues",
    read: served(({ rightFirstTime }) => rightFirstTime, 100),
  },
  {
    key: "held-by-others",
    name: "Time held by others",
    unit: "%",
    better: "less",
    from: "requests",
    readBy: "colleagues",
    read: heldByOthers,
  },
  surveyed({
    key: "overall",
    name: "Served well, say customers inside",
    from: "service",
    of: ["overall"],
  }),
  surveyed({
    key: "reliability",
    name: "Reliable, say customers inside",
    from: "service",
    of: ["dimension:reliability", "reliability"],
  }),
  surveyed({
    key: "responsiveness",
    name: "Soon to answer, say customers inside",
    from: "service",
    of: ["dimension:responsiveness", "responsiveness"],
  }),
  surveyed({
    key: "assurance",
    name: "To be relied on in its word, say customers inside",
    from: "service",
    of: ["dimension:assurance", "assurance"],
  }),
  surveyed({
    key: "empathy",
    name: "Understands what it is for, say customers inside",
    from: "service",
    of: ["dimension:empathy", "empathy"],
  }),
  surveyed({
    key: "courtesy",
    name: "Courteous, say customers inside",
    from: "service",
    of: ["courtesy"],
  }),
  surveyed({
    key: "engagement",
    name: "Engagement of its own people",
    from: "pulse",
    of: ["dimension:engagement"],
  }),
  surveyed({
    key: "recommend",
    name: "Recommended as a place to work",
    from: "pulse",
    of: ["recommend"],
    unit: "of 10",
  }),
];

export const figuresFor = (who: Who): Figure[] => {
  const reads = readsAs(who);
  return figures.filter(({ readBy }) => reads.includes(readBy));
};

/** The first one unless told; undefined is one that is not there for this reader. */
export const figureAsked = (who: Who, key: string | undefined): Figure | undefined => {
  const own = figuresFor(who);
  return key === undefined ? own[0] : own.find((figure) => figure.key === key);
};
