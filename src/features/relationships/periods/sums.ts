/** Keeps up the sums of periods: a team's from its measures, which are in hand then; the organisation's in the database. */
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { findZone } from "#feature/organisation";
import { countRows, type InZone, type MeasureRow } from "../figures.ts";
import {
  type OpenWait,
  type PeriodSum,
  estimateInAll,
  countInAll,
  listOpenWaits,
  replaceOrganisationPeriods,
  whenSummed,
} from "../queries/periods.ts";
import { inTransaction, takeTurn } from "../queries/sums.ts";
import { type Wait, type WaitEstimate, estimateWait, waitedOf } from "../rules.ts";
import { calendarsOf, workingCounter } from "../working.ts";
import { isRecent, type Span, spansOf } from "./spans.ts";

export const monthOf = (zone: string, now: Date): string => dayInZone(zone, now).slice(0, 7);

const within = ({ from, to }: Span, { askedAt }: MeasureRow): boolean =>
  askedAt >= from && askedAt < to;

/** Periods in which nothing was asked are left out. */
export function sumsOf(rows: readonly MeasureRow[], moment: InZone): PeriodSum[] {
  const { zone, now } = moment;
  return spansOf(zone, now, monthOf(zone, now)).flatMap((span) => {
    const own = rows.filter((row) => within(span, row));
    return own.length === 0 ? [] : [sumOf(own, span, moment)];
  });
}

function sumOf(rows: readonly MeasureRow[], { span }: Span, moment: InZone): PeriodSum {
  return {
    span,
    ...countRows(rows),
    firstReply: workingWait(rows, "first-reply", moment),
    done: workingWait(rows, "done", moment),
  };
}

export function workingWait(rows: readonly MeasureRow[], wait: Wait, moment: InZone): WaitEstimate {
  return estimateWait(
    rows.map((row) => waitedOf(row, wait, "working", moment)).filter((one) => one !== null),
  );
}

/** Until when an older month is left as it stands. */
const oldAfterMs = 20 * 3_600_000;

/**
 * The organisation's periods, over all its requests: the recent ones, and of the older months those that were summed long ago or in another
 * zone. `all` sums every one anew. Whoever else writes sums is waited for.
 */
export function sumOrganisation(db: Database, now: Date, { all }: { all: boolean }): Promise<void> {
  return inTransaction(db, async (inside) => {
    await takeTurn(inside, { wait: true });
    await replacePeriods(inside, now, { all });
  });
}

async function replacePeriods(db: Database, now: Date, { all }: { all: boolean }): Promise<void> {
  const zone = await findZone(db);
  const thisMonth = monthOf(zone, now);
  const known = await whenSummed(db, zone);
  const isFresh = ({ span }: Span): boolean =>
    now.getTime() - (known.get(span)?.getTime() ?? 0) < oldAfterMs;
  const every = spansOf(zone, now, thisMonth);
  const spans = every.filter((span) => all || isRecent(span, thisMonth) || !isFresh(span));
  const open = await openWaits(db, spans, now);
  const sums: PeriodSum[] = [];
  for (const span of spans) {
    const counts = await countInAll(db, span);
    const firstReply = await estimateInAll(db, span, "first-reply", open);
    sums.push({
      span: span.span,
      ...counts,
      firstReply,
      done: await estimateInAll(db, span, "done", open),
    });
  }
  const periods = every.map(({ span }) => span);
  await replaceOrganisationPeriods(db, { periods, zone, now }, sums);
}

/** How long those that are open have waited in working time, which the database cannot count. */
async function openWaits(db: Database, spans: readonly Span[], now: Date): Promise<OpenWait[]> {
  const first = spans.reduce((from, span) => (span.from < from ? span.from : from), now);
  const rows = await listOpenWaits(db, first);
  const countWorking = workingCounter(await calendarsOf(db, rows));
  return rows.map(({ requestId, hoursId, askedAt }) => ({
    requestId,
    seconds: now <= askedAt ? 0 : countWorking(hoursId, askedAt, now),
  }));
}
