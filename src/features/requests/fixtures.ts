import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Impact, State } from "./contract.ts";
import { insertRequest } from "./queries/one.ts";

export interface MadeRequest {
  readonly id: string;
  readonly serviceId: string;
  readonly teamId: string;
  readonly customerId: string;
  readonly customerTeamId: string;
}

/** A request as it stands in the table, without clocks; makes the service, its team, and a customer in a team of their own. */
export async function makeRequest(
  db: Database,
  given: {
    serviceId?: string;
    teamId?: string;
    customerId?: string;
    customerTeamId?: string;
    holderId?: string;
    title?: string;
    description?: string;
    impact?: Impact;
    state?: State;
    confidential?: boolean;
    waitsOutside?: string;
    askedAt?: Date;
    dueAt?: Date;
  } = {},
): Promise<MadeRequest> {
  const service =
    given.serviceId !== undefined && given.teamId !== undefined
      ? { id: given.serviceId, teamId: given.teamId }
      : await makeService(db, given.teamId === undefined ? {} : { teamId: given.teamId });
  const customer =
    given.customerId !== undefined && given.customerTeamId !== undefined
      ? { id: given.customerId, teamId: given.customerTeamId }
      : await makeMember(
          db,
          given.customerTeamId === undefined ? {} : { teamId: given.customerTeamId },
        );
  const id = newId();
  const at = given.askedAt ?? new Date("2026-03-02T08:00:00Z");
  const request = {
    id,
    serviceId: service.id,
    teamId: service.teamId,
    customerId: given.customerId ?? customer.id,
    customerTeamId: customer.teamId,
    holderId: given.holderId ?? null,
    title: given.title ?? "A request",
    description: given.description ?? "",
    answers: {},
    impact: given.impact ?? "normal",
    confidential: given.confidential ?? false,
    waitsOutside: given.waitsOutside ?? null,
    dueAt: given.dueAt ?? null,
    dueKind: given.dueAt ? ("done" as const) : null,
    at,
  };
  await insertRequest(db, request, newId());
  const { state } = given;
  if (state !== undefined) {
    const isClosed = state === "confirmed" || state === "withdrawn" || state === "merged";
    const isDone = state === "done" || state === "confirmed";
    await db
      .updateTable("request")
      .set({ state, doneAt: isDone ? at : null, closedAt: isClosed ? at : null })
      .where("id", "=", id)
      .execute();
  }
  return {
    id,
    serviceId: service.id,
    teamId: service.teamId,
    customerId: request.customerId,
    customerTeamId: customer.teamId,
  };
}
