import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { lookAtService } from "./clusters/looking.ts";

interface Given {
  readonly serviceId?: string;
  readonly teamId?: string;
  readonly what?: string;
  readonly now?: Date;
}

/** A cause that repeats: three requests of two people that lacked the same; makes the service, its team and those who asked. */
export async function makeCluster(
  db: Database,
  given: Given = {},
): Promise<{ id: string; serviceId: string; teamId: string; requestIds: string[] }> {
  const { what = "The cost centre was not given", now = new Date("2026-03-02T08:00:00Z") } = given;
  const known = given.serviceId !== undefined && given.teamId !== undefined;
  const made = known ? null : await makeService(db, given.teamId ? { teamId: given.teamId } : {});
  const serviceId = made?.id ?? given.serviceId ?? "";
  const teamId = made?.teamId ?? given.teamId ?? "";
  const askers = [await makeMember(db), await makeMember(db)];
  const requestIds: string[] = [];
  for (const asker of [askers[0]!, askers[1]!, askers[0]!]) {
    const by = { customerId: asker.id, customerTeamId: asker.teamId };
    const { id } = await makeRequest(db, { serviceId, teamId, ...by, at: now });
    requestIds.push(id);
    await db
      .insertInto("defect")
      .values({
        id: newId(),
        requestId: id,
        kind: "returned",
        teamId,
        whatIsMissing: what,
        at: now,
      })
      .execute();
  }
  await measureRequests(db, { ids: requestIds }, now);
  await lookAtService(db, serviceId, now);
  const { id } = await db
    .selectFrom("defectCluster")
    .select("id")
    .where("serviceId", "=", serviceId)
    .executeTakeFirstOrThrow();
  return { id, serviceId, teamId, requestIds };
}
