import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { State } from "./contract.ts";
import { type NewRequest, insertRequest } from "./queries/one.ts";
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
  waitsOutside: null,
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
