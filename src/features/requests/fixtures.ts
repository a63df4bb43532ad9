import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { State } from "./contract.ts";
import { type NewRequest, insertRequest } from "./queries/one.ts";
import { checkClaim, insertClaim, keepBelowInStep, type NewClaim } from "./queries/outside.ts";
import { closedStates } from "./rules.ts";

export interface MadeRequest {
  readonly id: string;
  readonly serviceId: string;
  readonly teamId: string;
  readonly customerId: string;
  readonly customerTeamId: string;
}

interface Given extends Partial<NewRequest> {
  readonly state?: State;
}

/** A request as it stands in the table, without clocks; makes the service, its team, and a customer in a team of their own. */
export async function makeRequest(db: Database, given: Given = {}): Promise<MadeRequest> {
  const { state, ...rest } = given;
  const id = newId();
  const at = rest.at ?? new Date("2026-03-02T08:00:00Z");
  const { teamId, serviceId } = await providerOf(db, rest);
  const { customerId, customerTeamId } = await customerOf(db, rest);
  const parties = { id, teamId, serviceId, customerId, customerTeamId };
  await insertRequest(db, { ...plain, at, ...rest, ...parties }, newId());
  if (state !== undefined) await setState(db, id, state, at);
  return parties;
}

const plain = {
  holderId: null,
  title: "A request",
  description: "",
  answers: {},
  impact: "normal",
  confidential: false,
  dueAt: null,
  dueKind: null,
} as const;

async function providerOf(db: Database, { teamId, serviceId }: Given) {
  if (serviceId !== undefined && teamId !== undefined) return { serviceId, teamId };
  const service = await makeService(db, teamId === undefined ? {} : { teamId });
  return { serviceId: service.id, teamId: service.teamId };
}

async function customerOf(db: Database, { customerId, customerTeamId }: Given) {
  if (customerId !== undefined && customerTeamId) return { customerId, customerTeamId };
  const member = await makeMember(db, customerTeamId ? { teamId: customerTeamId } : {});
  return { customerId: customerId ?? member.id, customerTeamId: member.teamId };
}

async function setState(db: Database, id: string, state: State, at: Date): Promise<void> {
  const isDone = state === "done" || state === "confirmed";
  const closedAt = closedStates.includes(state) ? at : null;
  await db
    .updateTable("request")
    .set({ state, doneAt: isDone ? at : null, closedAt })
    .where("id", "=", id)
    .execute();
}

interface ClaimGiven extends Partial<NewClaim> {
  readonly requestId: string;
  readonly verdict?: "confirmed" | "declined";
  readonly checkedById?: string;
}

/** Somebody said from the customer's side who waits outside; in words, unless a segment is given. */
export async function makeClaim(db: Database, given: ClaimGiven): Promise<{ id: string }> {
  const { verdict, checkedById, ...rest } = given;
  const id = newId();
  const at = rest.at ?? new Date("2026-03-02T08:00:00Z");
  const { customerId, customerTeamId } = await db
    .selectFrom("request")
    .select(["customerId", "customerTeamId"])
    .where("id", "=", given.requestId)
    .executeTakeFirstOrThrow();
  const by = { byPersonId: customerId ?? "", byTeamId: customerTeamId, side: "customer" as const };
  const said = { segmentId: null, reference: "Acme", since: at };
  await insertClaim(db, { ...by, ...said, ...rest, id, at });
  if (verdict !== undefined) {
    const personId = checkedById ?? customerId ?? "";
    const reason = verdict === "declined" ? "Nobody of that name is known" : "";
    await checkClaim(db, { id, personId, at, verdict, reason });
  }
  await keepBelowInStep(db, [given.requestId]);
  return { id };
}
