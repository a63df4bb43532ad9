/** What goes on by itself: debriefs that open, actions that are overdue, effects, and what becomes of it when somebody leaves. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { measureEffects } from "./measuring.ts";
import {
  lookAtCommitments,
  lookAtDefects,
  lookAtInitiatives,
  lookAtPromises,
  type Moment,
  openBetween,
} from "./opening/by-itself.ts";
import { listOpenActionsOf, listOverdue, noteTold, type OverdueAction } from "./queries/keeping.ts";
import { watchRequest } from "./queries/opening.ts";
import { remindersOf } from "./rules.ts";
import { actionHref, saidOverdue, saidOverdueToLeads, saidOwnerLeft, tellAll } from "./telling.ts";

export const ticks: readonly Tick[] = [
  {
    name: "debriefs: open what is to be looked back on",
    everySeconds: 3600,
    work: async (moment) => {
      await lookAtInitiatives(moment);
      await lookAtPromises(moment);
      await lookAtDefects(moment);
      await lookAtCommitments(moment);
    },
  },
  { name: "debriefs: follow actions", everySeconds: 3600, work: remind },
  { name: "debriefs: measure what actions moved", everySeconds: 86_400, work: measureEffects },
];

async function remind(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const today = dayInZone(await findZone(db), now);
  const reminders = (await listOverdue(db, today)).flatMap((action) =>
    remindersOf(action, today).map((whom) => ({ action, whom })),
  );
  await tellAll(
    moment,
    reminders.map(({ action, whom }) => reminderOf(action, whom)),
  );
  const toldOf = (whom: "owner" | "leads"): string[] =>
    reminders.filter((one) => one.whom === whom).map(({ action }) => action.id);
  await noteTold(db, { ownerIds: toldOf("owner"), leadsIds: toldOf("leads") }, now);
}

/** A day that was moved is told of anew, so the day belongs to the key. */
function reminderOf(action: OverdueAction, whom: "owner" | "leads") {
  const { id, what, dueDay, ownerId, leadIds } = action;
  const isOwner = whom === "owner";
  return {
    title: what,
    href: actionHref(action),
    key: `overdue:${whom}:${id}:${dueDay}`,
    said: isOwner ? saidOverdue : saidOverdueToLeads,
    actorId: null,
    to: isOwner ? [ownerId] : leadIds,
  };
}

/** Whoever leads the debrief, or the team that took it up, finds somebody else for it, or says that it is not done. */
async function tellOfLeaving(heard: Heard<{ personId: string }>): Promise<void> {
  const { personId } = heard.payload;
  const open = await listOpenActionsOf(heard.db, personId);
  await tellAll(
    heard,
    open.map((action) => ({
      title: action.what,
      href: actionHref(action),
      key: `left:${action.id}:${personId}`,
      said: saidOwnerLeft,
      actorId: null,
      to: action.leadIds,
    })),
  );
}

export const reactions: readonly Reaction[] = [
  on("promises.broken", "debriefs: watch what was promised", async ({ payload, db, now }) => {
    if (payload.kind === "done") await watchRequest(db, payload.requestId, now);
  }),
  on("mediation.look-back", "debriefs: two sides look back on their agreement", (heard) =>
    openBetween(heard, heard.payload.personIds),
  ),
  on("people.departed", "debriefs: somebody has left", tellOfLeaving),
];
