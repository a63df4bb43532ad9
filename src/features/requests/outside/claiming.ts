/** Saying who waits outside, and keeping the rank of what hangs below in step with it. */
import { findSegments } from "#feature/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { found } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { insertClaim, keepBelowInStep } from "../queries/outside.ts";
import { findRequest, type RequestRecord } from "../queries/one.ts";
import { type Side } from "../rules.ts";
import { touchAll } from "../step.ts";
import { type ClaimFault, isFault, readClaim, type Said } from "./rules.ts";

/** As the contract sends it. */
export interface SaidOutside {
  readonly segmentId: string | null;
  readonly reference: string;
  readonly since?: string;
}

interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly refuse: (reason: "wrongOutside", extra: { fields: ClaimFault }) => never;
}

/** What was said, as it is kept; refused with a sentence beside what is wrong. A segment that is not offered is as one that is not there. */
export async function readSaid(asked: Reading, body: SaidOutside): Promise<Said> {
  const { since, ...rest } = body;
  const read = readClaim({ ...rest, ...(since && { since: new Date(since) }) }, asked.now);
  if (isFault(read)) return asked.refuse("wrongOutside", { fields: read });
  if (read.segmentId !== null) found((await findSegments(asked.db, asked.who, read.segmentId))[0]);
  return read;
}

export async function readSaidIfAny(
  asked: Reading,
  body: SaidOutside | undefined,
): Promise<Said | null> {
  return body === undefined ? null : readSaid(asked, body);
}

interface Saying {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

/** Writes what was said and answers its id. What was said before must have been taken back. */
export async function writeClaim(
  { db, who, now }: Saying,
  request: Pick<RequestRecord, "id" | "teamId" | "customerTeamId">,
  { said, side }: { said: Said; side: "customer" | "provider" },
): Promise<string> {
  const id = newId();
  const byTeamId = side === "provider" ? request.teamId : request.customerTeamId;
  const by = { byPersonId: who.personId, byTeamId, side, at: now };
  await insertClaim(db, { id, requestId: request.id, ...said, ...by });
  return id;
}

/** For which side someone speaks who stands on several: whoever asked speaks as the customer. */
export const claimSide = (sides: readonly Side[]): "customer" | "provider" =>
  sides.includes("customer") ? "customer" : "provider";

/** Ranks anew what hangs below and tells the screens that show it. The rows must be held (holdBelow), or be new. */
export async function keepInStep(
  { db, touch }: { db: Database; touch: (topic: string) => void },
  ids: readonly string[],
): Promise<void> {
  for (const moved of await keepBelowInStep(db, ids)) touchAll(touch, moved);
}

/** The request as it stands now; the reader has just seen it. */
export async function readAgain(db: Database, who: Who, id: string): Promise<RequestRecord> {
  return found(await findRequest(db, who, id));
}
