/**
 * A step on a request, the same way each time: hold the row, look whether the reader may and whether they saw its present state, then write
 * the change, its history and what it tells.
 */
import { newId } from "#platform/crypto/ids.ts";
import type { Asked } from "#platform/http/route.ts";
import type { EndpointShape } from "#platform/http/contract.ts";
import { found } from "#platform/http/refusal.ts";
import type { Act, State } from "./contract.ts";
import { detailOf } from "./detail.ts";
import { writeEvent } from "./queries/history.ts";
import {
  type RequestChanges,
  type RequestRecord,
  changeRequest,
  holdRequest,
} from "./queries/one.ts";
import { concerns, mayDo, openStates, sidesOf } from "./rules.ts";

/** What every step needs of the call, whatever its endpoint. */
export interface Stepping extends Pick<
  Asked<EndpointShape>,
  "db" | "who" | "now" | "tell" | "touch" | "subject"
> {
  readonly refuse: (
    reason: "missing" | "notNow" | "changedMeanwhile",
    extra?: { detail?: string; facts?: Record<string, unknown> },
  ) => never;
}

/** Holds the request for the act. What is not the reader's to do at all looks like missing; what is, but not now, says so. */
export async function holdFor(
  asked: Stepping,
  act: Act,
  id: string,
  version: number | undefined,
): Promise<RequestRecord> {
  const request = found(await holdRequest(asked.db, asked.who, id));
  const sides = sidesOf(request, asked.who);
  if (!sides.some((side) => concerns(act, side))) asked.refuse("missing");
  if (version !== undefined && version !== request.version) {
    asked.refuse("changedMeanwhile", {
      facts: { version: request.version, state: request.state, lastStepAt: request.lastStepAt },
    });
  }
  if (!sides.some((side) => mayDo(act, request, side))) {
    asked.refuse("notNow", { facts: { state: request.state } });
  }
  asked.subject("request", id);
  return request;
}

export interface StepMade {
  readonly changes: RequestChanges;
  /** Kind of the history entry; none for words, which are entries themselves. */
  readonly kind?: string;
  readonly detail?: Record<string, unknown>;
  /** The team that holds it from now on, when that changes. */
  readonly teamId?: string;
  /** Names that belong to changed ids, for the answer. */
  readonly names?: Partial<Pick<RequestRecord, "holderName" | "teamName" | "serviceName">>;
}

/** Writes the step and answers the request as it stands after it. */
export async function makeStep(asked: Stepping, request: RequestRecord, step: StepMade) {
  const after = await writeStep(asked, request, step);
  return detailOf(after, asked.who);
}

/** The same for a step that leads to another before it is answered. */
export async function writeStep(
  asked: Omit<Stepping, "refuse" | "who" | "subject"> & { who: { personId: string } | null },
  request: RequestRecord,
  step: StepMade,
): Promise<RequestRecord> {
  const { db, now } = asked;
  const actorId = asked.who?.personId ?? null;
  const moved = step.changes.state !== undefined && step.changes.state !== request.state;
  const changes: RequestChanges = {
    ...(moved && { stateSince: now }),
    ...step.changes,
    lastStepAt: now,
  };
  if (step.kind !== undefined) {
    const { kind, detail, teamId = request.teamId } = step;
    const event = { id: newId(), requestId: request.id, at: now, kind, actorId, teamId };
    await writeEvent(db, detail ? { ...event, detail } : event);
    await asked.tell("requests.changed", { requestId: request.id, kind, actorId });
  }
  await changeRequest(db, request, changes);
  if (ranksOthersAnew(request, changes))
    await asked.tell("requests.outside-moved", { requestId: request.id });
  const after = { ...request, ...changes, ...step.names, version: request.version + 1 };
  touchAll(asked.touch, request);
  if (after.teamId !== request.teamId) asked.touch(`queue:${after.teamId}`);
  return after;
}

/** Whether it opens or closes while somebody waits for it outside: what it is made of is ranked by that, or no longer is. */
function ranksOthersAnew({ state, outsideClaimId }: RequestRecord, changes: RequestChanges) {
  const isOpen = (one: State): boolean => openStates.includes(one);
  return outsideClaimId !== null && isOpen(changes.state ?? state) !== isOpen(state);
}

/** All screens that show it: the request, its team's queue, its customer's and its holder's start pages. */
export function touchAll(
  touch: (topic: string) => void,
  request: Pick<RequestRecord, "id" | "teamId" | "customerId" | "holderId">,
): void {
  touch(`request:${request.id}`);
  touch(`queue:${request.teamId}`);
  if (request.customerId !== null) touch(`mine:${request.customerId}`);
  if (request.holderId !== null) touch(`mine:${request.holderId}`);
}
