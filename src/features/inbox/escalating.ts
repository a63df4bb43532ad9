/** A broken promise: told at once to whoever can act, and a working day later to those above, if nothing has come of it. */
import { findOnDuty } from "#feature/duty";
import { addWorkingTime, readCalendar } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Heard } from "#platform/events/draining.ts";
import type { Events } from "#platform/events/events.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { findFacts, findLeads } from "./queries/facts.ts";
import {
  findHoursOfPromise,
  planEscalation,
  takeEscalations,
  type Escalation,
} from "./queries/keeping.ts";
import { over, toldAbove, toldOfBreach } from "./rules.ts";
import { tellAbout, type Moment } from "./telling.ts";

export async function hearBreach(heard: Heard<Events["promises.broken"]>): Promise<void> {
  const { requestId, kind: promiseKind, dueAt } = heard.payload;
  const facts = (await findFacts(heard.db, [requestId])).get(requestId);
  if (!facts) return;
  const dutyId =
    facts.holderId === null ? await findOnDuty(heard.db, facts.teamId, heard.now) : null;
  const detail = { promise: promiseKind, dueAt };
  const news = { key: `broken:${promiseKind}:${dueAt}`, actorId: null, at: heard.toldAt, detail };
  const leads = await findLeads(heard.db, facts.teamId);
  const recipients = toldOfBreach({ ...facts, ...leads }, dutyId);
  await tellAbout(heard, [{ facts, recipients, news }]);
  const escalation = { requestId, promiseKind, dueAt: new Date(dueAt) };
  const tellAt = await aWorkingDayAfter(heard.db, escalation);
  if (tellAt) await planEscalation(heard.db, { ...escalation, tellAt });
}

/** By the hours of the promise itself; null when its clock is gone. */
async function aWorkingDayAfter(db: Database, escalation: Escalation): Promise<Date | null> {
  const hours = await findHoursOfPromise(db, escalation);
  if (!hours) return null;
  const calendar = readCalendar({ ...hours, timezone: hours.zone });
  return addWorkingTime(calendar, escalation.dueAt, { unit: "working-days", days: 1 }).due;
}

const batch = 200;

export const escalate: Tick = {
  name: "inbox: escalate what stays broken",
  everySeconds: 60,
  work: async (moment) => {
    for (let taken = batch; taken === batch;) {
      const due = await takeEscalations(moment.db, moment.now, batch);
      for (const escalation of due.still) await tellUpwards(moment, escalation);
      taken = due.taken;
    }
  },
};

async function tellUpwards(moment: Moment, escalation: Escalation): Promise<void> {
  const { requestId, promiseKind, dueAt } = escalation;
  const facts = (await findFacts(moment.db, [requestId])).get(requestId);
  if (!facts || over.includes(facts.state)) return;
  const recipients = toldAbove({ ...facts, ...(await findLeads(moment.db, facts.teamId)) });
  const news = {
    key: `above:${promiseKind}:${dueAt.toISOString()}`,
    actorId: null,
    at: moment.now,
    detail: { promise: promiseKind, dueAt: dueAt.toISOString() },
  };
  await tellAbout(moment, [{ facts, recipients, news }]);
}
