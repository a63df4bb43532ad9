/** Taking back one's own last step. What it changed is put back; the step and the taking back both stay in the history. */
import { pauseClocks, restoreClocks, resumeClocks } from "#feature/promises";
import { found } from "#platform/http/refusal.ts";
import type { State } from "./contract.ts";
import { takeCauseBack, takeReturnedBack } from "./defects/saying.ts";
import { detailOf } from "./detail.ts";
import { keepInStep, readAgain } from "./outside/claiming.ts";
import { type ClaimStep, isClaimStep } from "./outside/rules.ts";
import { findLastStep } from "./queries/history.ts";
import { type RequestChanges, type RequestRecord, holdRequest } from "./queries/one.ts";
import { bringClaimBack, holdBelow, uncheckClaim, withdrawClaim } from "./queries/outside.ts";
import { mayUndo, stateAfterWaiting, waitPauses } from "./rules.ts";
import { type Stepping, makeStep, writeStep } from "./step.ts";

type Undoing = Omit<Stepping, "refuse"> & {
  readonly refuse: (
    reason: "missing" | "notNow" | "changedMeanwhile" | "notUndoable",
    extra?: { facts?: Record<string, unknown> },
  ) => never;
};

export async function undo(asked: Undoing, id: string, version: number | undefined) {
  const { db, who, now } = asked;
  const request = await holdWithBelow(asked, id);
  if (version !== undefined && version !== request.version) {
    asked.refuse("changedMeanwhile", { facts: { version: request.version } });
  }
  const step = await findLastStep(db, id);
  if (!step || !mayUndo(step, who, now)) return asked.refuse("notUndoable");
  asked.subject("request", id);
  if (isClaimStep(step.kind))
    return takeClaimStepBack(asked, request, { ...step, kind: step.kind });
  if (step.kind === "cause-said") return takeCauseBack(asked, request, step.detail);
  if (step.kind === "waiting") await takeReturnedBack(asked, step.detail);
  const before = (step.detail["from"] ?? stateAfterWaiting(request)) as State;
  const changes = await putBack(asked, request, step.kind, before);
  return makeStep(asked, request, {
    changes,
    kind: "undone",
    detail: { kind: step.kind },
    names: "holderId" in changes ? { holderName: null } : {},
  });
}

/** Where who waits outside was said or checked last, what hangs below is held first. */
async function holdWithBelow({ db, who }: Undoing, id: string): Promise<RequestRecord> {
  const step = await findLastStep(db, id);
  if (step && isClaimStep(step.kind)) await holdBelow(db, [id], who);
  return found(await holdRequest(db, who, id));
}

/** What was said and what was found stand again as they did; the rank of all that hangs below follows. */
async function takeClaimStepBack(
  asked: Undoing,
  request: RequestRecord,
  { kind, detail }: { kind: ClaimStep; detail: Record<string, unknown> },
) {
  const { db, who, now } = asked;
  const claim = detail as { claimId: string; replacedId?: string; wasConfirmed?: boolean };
  const { claimId: id, replacedId, wasConfirmed = false } = claim;
  if (kind === "outside-claimed") {
    await withdrawClaim(db, { id, personId: who.personId, at: now });
    if (replacedId !== undefined) await bringClaimBack(db, replacedId);
  } else if (kind === "outside-withdrawn") await bringClaimBack(db, id);
  else await uncheckClaim(db, { id, requestId: request.id, wasConfirmed });
  await writeStep(asked, request, { changes: {}, kind: "undone", detail: { kind } });
  await keepInStep(asked, [request.id]);
  return detailOf(await readAgain(db, who, request.id), who);
}

async function putBack(
  { db, now }: Undoing,
  request: RequestRecord,
  kind: string,
  before: State,
): Promise<RequestChanges> {
  const counted = { requestId: request.id, at: now };
  // It changed nothing but what both sides read.
  if (kind === "said-by-when") return {};
  if (kind === "taken") return { state: before, holderId: null };
  if (kind === "waiting") return { ...(await resumeClocks(db, counted)), state: before };
  if (kind === "confirmed") return { state: "done", closedAt: null };
  const { pausesForParts, pausesForVendors } = request;
  const stoppedAt = request.doneAt ?? request.closedAt;
  const restored =
    kind === "resumed" ? {} : await restoreClocks(db, { requestId: request.id, stoppedAt });
  const pauses = waitPauses(before, {
    pausesForParts: pausesForParts ?? false,
    pausesForVendors: pausesForVendors ?? true,
  });
  const due = pauses ? await pauseClocks(db, counted) : restored;
  return { ...due, state: before, doneAt: null, closedAt: null };
}
