/** Measures what done actions have moved: the figure over the 90 days before the debrief and those after the action. */
import { countServed, type ServedStretch, showShare } from "#feature/relationships";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { FigureAnswer } from "./contract.ts";
import { type BeforeAfter, daysOfEffect, effectOf, type FigureMeasure } from "./effects.ts";
import { type ActionToMeasure, listToMeasure, setEffect } from "./queries/opening.ts";
import { dayPlus } from "./rules.ts";

interface Measuring {
  readonly db: Database;
  readonly now: Date;
}

const dayMilliseconds = 86_400_000;
/** Some days beyond the stretch, since what was asked at its end is still being served. */
const daysMeasured = daysOfEffect + 14;

export async function measureEffects({ db, now }: Measuring): Promise<void> {
  const zone = await findZone(db);
  const since = new Date(now.getTime() - daysMeasured * dayMilliseconds);
  for (const action of await listToMeasure(db, { since })) {
    const days = daysAround(action, { zone, now });
    if (days.after.from > days.after.to) continue;
    const own = await around({ db, now }, action, action.teamId, days);
    const others: BeforeAfter[] = [];
    for (const teamId of action.besideIds)
      others.push(await around({ db, now }, action, teamId, days));
    await setEffect(db, action.id, effectOf(action.measure, own, { others, asOf: days.after.to }));
  }
}

interface Days {
  readonly before: ServedStretch;
  readonly after: ServedStretch;
}

/** From the day after it was done, until yesterday or 90 days on. */
function daysAround(
  { openedAt, endedAt, customerTeamId }: ActionToMeasure,
  { zone, now }: { readonly zone: string; readonly now: Date },
): Days {
  const opened = dayInZone(zone, openedAt);
  const ended = dayInZone(zone, endedAt);
  const yesterday = dayPlus(dayInZone(zone, now), -1);
  const last = dayPlus(ended, daysOfEffect);
  const of = { zone, customerTeamId };
  return {
    before: { ...of, from: dayPlus(opened, -daysOfEffect), to: dayPlus(opened, -1) },
    after: { ...of, from: dayPlus(ended, 1), to: last < yesterday ? last : yesterday },
  };
}

async function around(
  measuring: Measuring,
  { measure }: ActionToMeasure,
  teamId: string,
  { before, after }: Days,
): Promise<BeforeAfter> {
  return {
    before: await figureOf(measuring, measure, teamId, before),
    after: await figureOf(measuring, measure, teamId, after),
  };
}

async function figureOf(
  { db, now }: Measuring,
  measure: FigureMeasure,
  teamId: string,
  days: ServedStretch,
): Promise<FigureAnswer> {
  const served = await countServed(db, teamId, days, now);
  if (measure === "promise-kept") return showShare(served.kept, served.promised);
  if (measure === "right-first-time") return showShare(served.rightFirstTime, served.finished);
  const { n, value, low, high, tooFew } = served.done;
  return { n, value, low, high, tooFew };
}
