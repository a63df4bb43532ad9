/** Two teams, both ways; and one team on each of its sides. */
import { findVisibleTeam } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { type MonthAnswer, unknownTeam } from "./contract.ts";
import {
  type InZone,
  type MeasureRow,
  type Moment,
  beginOfMonths,
  figuresOf,
  monthsOf,
  showFigures,
} from "./figures.ts";
import {
  type SideOfTeam,
  countHandoffsFromTo,
  findLastAsked,
  listMarginsOf,
  listMeasures,
  listPartners,
  namesOfServices,
  sumKept,
} from "./queries/around.ts";
import {
  type Window,
  both,
  whereCustomer,
  whereProvider,
  whereWithin,
} from "./queries/conditions.ts";
import { findMonths } from "./queries/months.ts";
import { type Period, showMedian, showShare } from "./rules.ts";
import { calendarsOf, workingCounter } from "./working.ts";

const mostServices = 20;
const mostPartners = 10;

export interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  /** The organisation's, in which months begin and end. */
  readonly zone: string;
}

async function momentOf({ db, now, zone }: Reading, rows: readonly MeasureRow[]): Promise<InZone> {
  return { now, zone, countWorking: workingCounter(await calendarsOf(db, rows)) };
}

/** How one team serves another; `customerId` null: whoever nobody knows. */
export async function directionOf(
  reading: Reading,
  pair: { readonly providerId: string; readonly customerId: string | null },
  window: Window,
) {
  const { db } = reading;
  const { providerId, customerId } = pair;
  const ofPair = both(whereProvider(providerId), whereCustomer(customerId));
  const rows = await listMeasures(db, both(ofPair, whereWithin(window)));
  const moment = await momentOf(reading, rows);
  const last = rows.reduce(
    (latest, { askedAt }) => (askedAt > latest ? askedAt : latest),
    new Date(0),
  );
  const passed =
    customerId === null
      ? { handoffs: 0, returns: 0 }
      : await countHandoffsFromTo(db, { from: providerId, to: customerId }, whereWithin(window));
  return {
    figures: figuresOf(rows, moment),
    months: rows.length === 0 ? [] : monthsOf(rows, last, moment),
    services: await byService(reading, rows, moment),
    ...passed,
  };
}

async function byService({ db, who }: Reading, rows: readonly MeasureRow[], moment: Moment) {
  const groups = groupBy(
    rows.filter(({ serviceId }) => serviceId !== null),
    ({ serviceId }) => serviceId ?? "",
  );
  const services = groups.size === 0 ? [] : await namesOfServices(db, who, [...groups.keys()]);
  return services
    .map((service) => ({ service, figures: figuresOf(groups.get(service.id) ?? [], moment) }))
    .toSorted((one, other) => other.figures.requests - one.figures.requests)
    .slice(0, mostServices);
}

/** The last twelve months of a team that have anything, where none are kept: right after the zone was changed. */
async function monthsNow(
  reading: Reading,
  teamId: string,
  side: SideOfTeam,
): Promise<readonly MonthAnswer[]> {
  const { db, zone } = reading;
  const ofTeam = side === "provider" ? whereProvider(teamId) : whereCustomer(teamId);
  const last = await findLastAsked(db, ofTeam);
  if (last === null) return [];
  const from = beginOfMonths(zone, last);
  const rows = await listMeasures(db, both(ofTeam, whereWithin({ from })));
  return monthsOf(rows, last, await momentOf(reading, rows));
}

/** A team as provider or as customer: the sums and months that are kept up. */
export async function sideOf(reading: Reading, teamId: string, side: SideOfTeam, period: Period) {
  const { db, who, zone } = reading;
  const which = { teamId, side, period };
  const margins = await listMarginsOf(db, which);
  const figures = showFigures(await sumKept(db, who, which), (wait, time) =>
    margins.find((row) => row.wait === wait && row.time === time),
  );
  const partners = await listPartners(db, which, mostPartners);
  return {
    figures,
    months:
      (await findMonths(db, { teamId, side, zone })) ?? (await monthsNow(reading, teamId, side)),
    partners: partners.map(({ id, name, requests, promised, kept, n, ...wait }) => ({
      team: { id: id ?? unknownTeam, name: name ?? "" },
      requests,
      done: showMedian({ n: n ?? 0, endings: 0, ...wait }),
      promiseKept: showShare(kept, promised),
    })),
  };
}

/** A team of a pair by its id from outside; a guest of a vendor may know the other team only through the pair. */
export async function findTeamOfPair(
  { db, who }: Reading,
  teamId: string,
): Promise<{ id: string; name: string } | undefined> {
  const team = await findVisibleTeam(db, { ...who, guest: false }, teamId);
  return team && { id: team.id, name: team.name };
}
