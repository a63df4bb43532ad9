/** Measures what done actions have moved: the figure over the 90 days before the debrief and those after the action. */
import {
  countServedByEach,
  type ServedCounts,
  type ServedStretch,
  showShare,
} from "#feature/relationships";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { EffectAnswer, FigureAnswer } from "./contract.ts";
import { type BeforeAfter, daysOfEffect, effectOf, type FigureMeasure } from "./effects.ts";
import { type ActionToMeasure, listToMeasure, setEffects } from "./queries/opening.ts";
import { dayPlus } from "./rules.ts";

interface Measuring {
  readonly db: Database;
  readonly now: Date;
}

const dayMilliseconds = 86_400_000;
/** Some days beyond the stretch, since what was asked at its end is still being served. */
const daysMeasured = daysOfEffect + 14;

/** Two questions an action: for its team and all comparable ones at once, before and after. */
export async function measureEffects({ db, now }: Measuring): Promise<void> {
  const zone = await findZone(db);
  const since = new Date(now.getTime() - daysMeasured * dayMilliseconds);
  const measured: { id: string; effect: EffectAnswer }[] = [];
  for (const action of await listToMeasure(db, { since })) {
    const days = daysAround(action, { zone, now });
    if (days.after.from > days.after.to) continue;
    const { id, measure, teamId, besideIds } = action;
    const around = await figuresAround({ db, now }, action, days);
    const others = besideIds.map(around);
    measured.push({
      id,
      effect: effectOf(measure, around(teamId), { others, asOf: days.after.to }),
    });
  }
  await setEffects(db, measured);
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

async function figuresAround(
  { db, now }: Measuring,
  { measure, teamId, besideIds }: ActionToMeasure,
  days: Days,
): Promise<(ofTeam: string) => BeforeAfter> {
  const teamIds = [teamId, ...besideIds];
  const before = await countServedByEach(db, teamIds, days.before, now);
  const after = await countServedByEach(db, teamIds, days.after, now);
  return (id) => ({
    before: figureOf(measure, before.get(id)!),
    after: figureOf(measure, after.get(id)!),
  });
}

function figureOf(measure: FigureMeasure, served: ServedCounts): FigureAnswer {
  if (measure === "promise-kept") return showShare(served.kept, served.promised);
  if (measure === "right-first-time") return showShare(served.rightFirstTime, served.finished);
  const { n, value, low, high, tooFew } = served.done;
  return { n, value, low, high, tooFew };
}
