/**
 * The clocks of a request, from its asking to its end. Every function takes the instant at which something happened and answers what
 * is due next; it writes nothing but clocks and their pauses. Call them in the transaction of the act.
 */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Impact, PromiseKind } from "./contract.ts";
import {
  beginPause,
  type ClockRow,
  dropRunning,
  endPause,
  findClocks,
  findDueOf,
  findRequestFacts,
  findRunningClocks,
  insertClocks,
  insertPauseWhileDone,
  moveClocks,
  type RequestFacts,
  stopClocks,
} from "./queries/clocks.ts";
import { findPromised } from "./queries/promised.ts";
import {
  earlierAfter,
  hoursOfClock,
  type Moved,
  movedTo,
  newClock,
  pausesOf,
  type PlannedClock,
  type PresentPromise,
  presentOf,
  presentPromises,
} from "./counting.ts";
import { type Due, earliestDue, nothingDue } from "./rules.ts";
import { hoursById, type HoursById } from "./working-hours.ts";

export interface Promised {
  readonly serviceId: string;
  readonly impact: Impact;
  readonly at: Date;
}
interface OfRequest {
  readonly requestId: string;
  readonly at: Date;
}

export interface Plan {
  readonly due: Due;
  readonly clocks: readonly PlannedClock[];
}

const kindsFromAsking: readonly PromiseKind[] = ["first-reply", "done"];

/** What a request asked now would be promised; one query. Write it with `beginClocks` once the request has its row. */
export async function planClocks(db: Database, { serviceId, impact, at }: Promised): Promise<Plan> {
  const present = presentPromises(await findPromised(db, serviceId, impact));
  const hours = await hoursById(
    db,
    present.map(({ hoursId }) => hoursId),
  );
  const clocks = present
    .filter(({ kind }) => kindsFromAsking.includes(kind))
    .map((promise) => newClock(promise, at, hours));
  return { due: earliestDue(clocks), clocks };
}

/** Writes planned clocks in one statement. */
export function beginClocks(db: Database, requestId: string, { clocks }: Plan): Promise<void> {
  return insertClocks(
    db,
    clocks.map((clock) => ({ ...clock, requestId })),
  );
}

/** At asking: the clocks for the first reply and for done, where they are promised. */
export async function startClocks(
  db: Database,
  { requestId, ...promised }: Promised & { requestId: string },
): Promise<Due> {
  const plan = await planClocks(db, promised);
  await beginClocks(db, requestId, plan);
  return plan.due;
}

/** The provider wrote a reply that the customer can see. */
export async function providerReplied(db: Database, { requestId, at }: OfRequest): Promise<Due> {
  return earliestDue(await stopClocks(db, requestId, ["first-reply", "next-reply"], at));
}

/** The customer wrote. The oldest unanswered message counts, and none counts before the first reply or after the work is done. */
export async function customerReplied(
  db: Database,
  { requestId, serviceId, impact, at }: Promised & { requestId: string },
): Promise<Due> {
  const [running, promised, request] = await Promise.all([
    findRunningClocks(db, requestId),
    findPromised(db, serviceId, impact),
    findRequestFacts(db, requestId),
  ]);
  const waits = running.some(({ kind }) => kind !== "done");
  const promise = presentPromises(promised).find(({ kind }) => kind === "next-reply");
  if (waits || !promise || !request?.replied || request.over) return earliestDue(running);
  const hours = await hoursById(db, [promise.hoursId]);
  const clock = newClock(promise, at, hours, pausesOf(request));
  await insertClocks(db, [{ ...clock, requestId }]);
  return earliestDue([...running, clock]);
}

/** It waits for the customer, a vendor or a part. Pausing what pauses already changes nothing. */
export async function pauseClocks(db: Database, { requestId, at }: OfRequest): Promise<Due> {
  await beginPause(db, { id: newId(), requestId, since: at });
  return recount(db, requestId, at);
}

/** It goes on: the working time of the pause is taken out. */
export async function resumeClocks(db: Database, { requestId, at }: OfRequest): Promise<Due> {
  await endPause(db, requestId, at);
  return recount(db, requestId, at);
}

/** Done: every clock stops with what the time says. Work that was done without a word answers the first reply by being done. */
export async function finishClocks(db: Database, { requestId, at }: OfRequest): Promise<Due> {
  await endPause(db, requestId, at);
  await stopClocks(db, requestId, ["first-reply", "next-reply", "done"], at);
  return nothingDue;
}

/** Withdrawn or merged: nothing is owed any more. What was late by then stays broken. */
export async function dropClocks(db: Database, { requestId, at }: OfRequest): Promise<Due> {
  await endPause(db, requestId, at);
  await dropRunning(db, { requestId }, at);
  return nothingDue;
}

/** Done work came back: its clock goes on from where it was, by what is promised now. The finished clock keeps its result. */
export async function reopenClocks(
  db: Database,
  {
    requestId,
    serviceId,
    impact,
    doneAt,
    at,
  }: Promised & { requestId: string; readonly doneAt: Date },
): Promise<Due> {
  const pause = { id: newId(), requestId, since: doneAt, until: at };
  if (at > doneAt) await insertPauseWhileDone(db, pause);
  const clocks = await findClocks(db, requestId);
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null);
  const promise = presentPromises(await findPromised(db, serviceId, impact)).find(
    ({ kind }) => kind === "done",
  );
  const request = await findRequestFacts(db, requestId);
  if (!promise || !request || running.some(({ kind }) => kind === "done"))
    return earliestDue(running);
  const before = clocks.findLast(({ kind, outcome }) => kind === "done" && outcome !== "dropped");
  const earlier = before ? earlierAfter(before, promise.hoursId, doneAt) : [];
  const startedAt = before?.startedAt ?? request.askedAt;
  const hours = await hoursById(db, [promise.hoursId, ...earlier.map(({ hoursId }) => hoursId)]);
  const clock = newClock(promise, startedAt, hours, pausesOf(request), earlier);
  await insertClocks(db, [{ ...clock, requestId }]);
  return earliestDue([...running, clock]);
}

/** The impact, the service or its calendar changed: what has passed stays passed, the rest is counted by what is promised now. */
export async function changePromise(
  db: Database,
  { requestId, serviceId, impact, at }: Promised & { requestId: string },
): Promise<Due> {
  const running = await findRunningClocks(db, requestId);
  const present = presentPromises(await findPromised(db, serviceId, impact));
  const request = await findRequestFacts(db, requestId);
  const hours = await hoursById(db, [
    ...present.map(({ hoursId }) => hoursId),
    ...running.flatMap(hoursOfClock),
  ]);
  const moved: Moved[] = [];
  const dropped: string[] = [];
  for (const clock of running) {
    const promise = present.find(({ kind }) => kind === clock.kind);
    if (promise) moved.push(movedTo(clock, promise, hours, at));
    else dropped.push(clock.id);
  }
  const begun = request ? clocksThatWereNotPromised(present, running, request, hours) : [];
  await dropRunning(db, { ids: dropped }, at);
  await moveClocks(db, moved);
  await insertClocks(
    db,
    begun.map((clock) => ({ ...clock, requestId })),
  );
  return earliestDue([...moved, ...begun]);
}

/** A change may promise what was not promised at asking: counted from the asking. An unanswered message is not looked for. */
function clocksThatWereNotPromised(
  present: readonly PresentPromise[],
  running: readonly ClockRow[],
  request: RequestFacts,
  hours: HoursById,
): PlannedClock[] {
  if (request.over) return [];
  return present
    .filter(({ kind }) => kindsFromAsking.includes(kind))
    .filter(({ kind }) => !running.some((clock) => clock.kind === kind))
    .filter(({ kind }) => kind === "done" || !request.replied)
    .map((promise) => newClock(promise, request.askedAt, hours, pausesOf(request)));
}

/** What is due now, for requests whose clocks were counted anew. Every id given has an answer. */
export async function dueOfRequests(
  db: Database,
  requestIds: readonly string[],
): Promise<Map<string, Due>> {
  const rows = await findDueOf(db, requestIds);
  return new Map(
    requestIds.map((id) => [id, earliestDue(rows.filter(({ requestId }) => requestId === id))]),
  );
}

async function recount(db: Database, requestId: string, at: Date): Promise<Due> {
  const running = await findRunningClocks(db, requestId);
  const hours = await hoursById(db, running.flatMap(hoursOfClock));
  const moved = running.map((clock) => movedTo(clock, presentOf(clock), hours, at));
  await moveClocks(db, moved);
  return earliestDue(moved);
}
