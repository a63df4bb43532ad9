/** Done, right or not, no longer needed; and what that means for a request that waited for this one as its part. */
import { dropClocks, finishClocks, reopenClocks, resumeClocks } from "#feature/promises";
import { newId } from "#platform/crypto/ids.ts";
import type { Cause } from "./contract.ts";
import { countOpenParts, listParents } from "./queries/around.ts";
import { insertDefect } from "./queries/defects.ts";
import { type RequestRecord, holdRequestForHouse } from "./queries/one.ts";
import { parentGoesOn, stateAfterWaiting } from "./rules.ts";
import { type Stepping, writeStep } from "./step.ts";

export async function finish(asked: Stepping, request: RequestRecord): Promise<RequestRecord> {
  const { db, now } = asked;
  const due = await finishClocks(db, { requestId: request.id, at: now });
  const holder = request.holderId === null ? { holderId: asked.who.personId } : {};
  const changes = { ...due, ...holder, state: "done", doneAt: now } as const;
  const after = await writeStep(asked, request, {
    changes,
    kind: "done",
    detail: { from: request.state },
  });
  await asked.tell("requests.finished", { requestId: request.id });
  await letParentsGoOn(asked, request);
  return after;
}

/** No, it was not right: a defect of the team whose work it was, and the clock goes on where it stood. */
export async function reopen(
  asked: Stepping,
  request: RequestRecord,
  { cause, whatIsMissing }: { cause: Cause; whatIsMissing: string },
): Promise<RequestRecord> {
  const { db, now, who } = asked;
  const { id: requestId, serviceId, impact, doneAt, teamId } = request;
  await insertDefect(db, {
    id: newId(),
    requestId,
    kind: "reopened",
    teamId,
    cause,
    whatIsMissing,
    at: now,
    byPersonId: who.personId,
  });
  const due =
    serviceId === null || doneAt === null
      ? {}
      : await reopenClocks(db, { requestId, serviceId, impact, doneAt, at: now });
  return writeStep(asked, request, {
    changes: {
      ...due,
      state: "reopened",
      doneAt: null,
      closedAt: null,
      reopenCount: request.reopenCount + 1,
    },
    kind: "reopened",
    detail: { cause, whatIsMissing },
  });
}

export async function withdraw(
  asked: Stepping,
  request: RequestRecord,
  reason: string | undefined,
): Promise<RequestRecord> {
  const { db, now } = asked;
  const due = await dropClocks(db, { requestId: request.id, at: now });
  const after = await writeStep(asked, request, {
    changes: { ...due, state: "withdrawn", closedAt: now },
    kind: "withdrawn",
    detail: { from: request.state, ...(reason !== undefined && { reason }) },
  });
  await letParentsGoOn(asked, request);
  return after;
}

/** The last open part sets the requests going that waited for it, in the same transaction. */
export async function letParentsGoOn(
  { db, now, tell, touch }: Pick<Stepping, "db" | "now" | "tell" | "touch">,
  part: Pick<RequestRecord, "id">,
): Promise<void> {
  for (const parentId of await listParents(db, part.id)) {
    const parent = await holdRequestForHouse(db, parentId);
    if (!parent || !parentGoesOn(parent.state, await countOpenParts(db, parent.id))) continue;
    const due = await resumeClocks(db, { requestId: parent.id, at: now });
    await writeStep({ db, now, tell, touch, who: null }, parent, {
      changes: { ...due, state: stateAfterWaiting(parent) },
      kind: "resumed",
      detail: { partId: part.id },
    });
  }
}
