/** A merge that was a mistake: the request is one of its own again, and whoever it had brought along no longer sees the other. */
import { pauseClocks, restoreClocks } from "#feature/promises";
import { keepInStep } from "./outside/claiming.ts";
import { countOpenParts, takeFollowersBack } from "./queries/around.ts";
import { findStateBeforeMerge } from "./queries/history.ts";
import { type RequestRecord, holdRequestForHouse } from "./queries/one.ts";
import { findMemberName } from "./queries/persons.ts";
import { stateAfterSplit, waitPauses } from "./rules.ts";
import { type Stepping, writeStep } from "./step.ts";

type Splitting = Omit<Stepping, "refuse"> & {
  readonly refuse: (
    reason: "missing" | "notNow" | "changedMeanwhile" | "otherGoneOn",
    extra?: { detail?: string; facts?: Record<string, unknown> },
  ) => never;
};

/** Its clocks run on as if it had never been away: whoever asked has waited all that time. */
export async function split(asked: Splitting, request: RequestRecord): Promise<RequestRecord> {
  const { db, now } = asked;
  const other = await holdOther(asked, request);
  const holderIsHere = await hasHolder(asked, request);
  const state = stateAfterSplit(await findStateBeforeMerge(db, request.id), {
    holderIsHere,
    openParts: await countOpenParts(db, request.id),
  });
  const counted = { requestId: request.id, at: now };
  const restored = await restoreClocks(db, { ...counted, stoppedAt: request.closedAt });
  const pauses = waitPauses(state, {
    pausesForParts: request.pausesForParts ?? false,
    pausesForVendors: request.pausesForVendors ?? true,
  });
  const due = pauses ? await pauseClocks(db, counted) : restored;
  if (other) {
    await takeFollowersBack(db, request.id, other.id);
    await writeStep(asked, other, {
      changes: {},
      kind: "split-off",
      detail: { requestId: request.id, number: request.number },
    });
  }
  const after = await writeStep(asked, request, {
    changes: {
      ...due,
      state,
      closedAt: null,
      mergedIntoId: null,
      ...(!holderIsHere && { holderId: null }),
    },
    kind: "split",
    detail: { fromId: request.mergedIntoId, ...(other && { number: other.number }) },
    names: holderIsHere ? {} : { holderName: null },
  });
  // The other one is no longer ranked by what had come in with it.
  if (other && other.outsideClaimId !== null) await keepInStep(asked, [request.id, other.id]);
  return after;
}

/** The one in which it went on, whoever serves that now. What came with it has gone further when that one was merged too. */
async function holdOther(
  { db, refuse }: Splitting,
  request: RequestRecord,
): Promise<RequestRecord | undefined> {
  if (request.mergedIntoId === null) return undefined;
  const other = await holdRequestForHouse(db, request.mergedIntoId);
  if (other?.state === "merged") refuse("otherGoneOn", { facts: { number: other.number } });
  return other;
}

async function hasHolder({ db }: Splitting, request: RequestRecord): Promise<boolean> {
  const { holderId, teamId } = request;
  return holderId !== null && (await findMemberName(db, teamId, holderId)) !== undefined;
}
