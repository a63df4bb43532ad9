/** Whether what debriefs agreed is done in time: over twelve months, for a debrief has three actions at most. */
import { countActions, countDue } from "#feature/debriefs";
import { showShare } from "#feature/relationships";
import { dayAfter } from "#platform/calendar/index.ts";
import { count, emptyLine, fact } from "../rules.ts";
import type { Reader } from "./card.ts";

const days = 365;

export const readActions: Reader = async ({ db, who, team, zone, now, today }) => {
  const within = { zone, from: dayAfter(today, -days), before: today };
  const { due, inTime } = await countDue(db, who, { teamId: team?.id ?? null, ...within });
  const { open, overdue } = await countActions(db, who, { teamId: team?.id, today });
  const facts = [fact("actions-open", count(open)), fact("actions-overdue", count(overdue, open))];
  return {
    ...emptyLine("actions", "share"),
    asOf: now,
    now: showShare(inTime, due),
    facts: open === 0 ? [] : facts,
  };
};
