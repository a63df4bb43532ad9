/** To another team, or into another request. */
import { findService } from "#feature/catalogue";
import { changePromise, dropClocks } from "#feature/promises";
import { newId } from "#platform/crypto/ids.ts";
import { found } from "#platform/http/refusal.ts";
import { letParentsGoOn } from "./finishing.ts";
import { keepInStep } from "./outside/claiming.ts";
import { bringFollowers, insertHandoff } from "./queries/around.ts";
import { insertDefect } from "./queries/defects.ts";
import { type RequestChanges, type RequestRecord, holdRequest } from "./queries/one.ts";
import { findTeamName } from "./queries/persons.ts";
import { faultOfMerging, sidesOf } from "./rules.ts";
import { type Stepping, writeStep } from "./step.ts";

export interface HandingOver {
  readonly teamId: string;
  readonly serviceId?: string;
  readonly reason: string;
  readonly misrouted: boolean;
}

/** A new team holds it from now on; the customer's promise does not restart, but another service may promise otherwise. */
export async function handOver(
  asked: Stepping,
  request: RequestRecord,
  to: HandingOver,
): Promise<RequestRecord> {
  const { db, now, who } = asked;
  const teamName = found(await findTeamName(db, to.teamId));
  const service =
    to.serviceId === undefined ? null : found(await findService(db, who, to.serviceId));
  if (service && service.teamId !== to.teamId) asked.refuse("missing");
  const step = { requestId: request.id, at: now, byPersonId: who.personId };
  await insertHandoff(db, {
    ...step,
    id: newId(),
    fromTeamId: request.teamId,
    toTeamId: to.teamId,
    reason: to.reason,
    misrouted: to.misrouted,
    askedAt: request.askedAt,
  });
  if (to.misrouted) {
    const what = { kind: "misrouted", cause: "wrong-team", whatIsMissing: to.reason } as const;
    await insertDefect(db, { ...step, ...what, id: newId(), teamId: request.teamId });
  }
  const counted = { requestId: request.id, impact: request.impact, at: now };
  const due = service ? await changePromise(db, { ...counted, serviceId: service.id }) : {};
  const after = await writeStep(asked, request, {
    changes: {
      ...due,
      ...changesOfService(request, service),
      teamId: to.teamId,
      holderId: null,
      handoffCount: request.handoffCount + 1,
      ...(isInWork(request.state) && { state: "asked" as const }),
    },
    kind: "handed-over",
    detail: {
      fromTeamId: request.teamId,
      fromTeamName: request.teamName,
      reason: to.reason,
      misrouted: to.misrouted,
    },
    teamId: to.teamId,
    names: { teamName, holderName: null, ...(service && { serviceName: service.name }) },
  });
  const { teamId: fromTeamId } = request;
  await asked.tell("requests.handed-over", {
    requestId: request.id,
    fromTeamId,
    toTeamId: to.teamId,
  });
  return after;
}

/** Nobody of the new team has it yet; what waits goes on waiting. */
function isInWork(state: RequestRecord["state"]): boolean {
  return state === "taken" || state === "reopened";
}

/** A confidential service makes the request confidential; an open one does not open what was confidential. */
function changesOfService(
  request: RequestRecord,
  service: { id: string; confidential: boolean } | null,
): Pick<RequestChanges, "serviceId" | "confidential"> {
  if (!service) return {};
  return { serviceId: service.id, confidential: request.confidential || service.confidential };
}

type Merging = Omit<Stepping, "refuse"> & {
  readonly refuse: (
    reason: "missing" | "notNow" | "changedMeanwhile" | "notAlike",
    extra?: { detail?: string; facts?: Record<string, unknown> },
  ) => never;
};

const whyNot = {
  itself: "It is the same request.",
  merged: "The other one is closed.",
  confidential: "One of them is confidential; merging would show it to others.",
  otherTeam: "Two teams serve them. Hand one over first.",
} as const;

/** The one goes into the other: its followers and its customer come along, its own clock stops without a result. */
export async function merge(
  asked: Merging,
  request: RequestRecord,
  intoId: string,
): Promise<RequestRecord> {
  const { db, now, who } = asked;
  const into = found(await holdRequest(db, who, intoId));
  if (!sidesOf(into, who).includes("provider")) asked.refuse("missing");
  const fault = faultOfMerging(request, into);
  if (fault !== null) asked.refuse("notAlike", { detail: whyNot[fault] });
  const due = await dropClocks(db, { requestId: request.id, at: now });
  await bringFollowers(db, request.id, into.id, now);
  await writeStep(asked, into, {
    changes: {},
    kind: "merged",
    detail: { fromId: request.id, number: request.number, title: request.title },
  });
  const after = await writeStep(asked, request, {
    changes: { ...due, state: "merged", closedAt: now, mergedIntoId: into.id },
    kind: "merged",
    detail: { intoId: into.id, number: into.number, title: into.title, from: request.state },
  });
  if (request.outsideClaimId !== null) await keepInStep(asked, [request.id]);
  // What waited for it waits for the other one now, unless that is done, or is what waits.
  await letParentsGoOn(asked, request);
  return after;
}
