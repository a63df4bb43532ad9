import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { lookAtService } from "./clusters/looking.ts";

export interface MadeCluster {
  readonly id: string;
  readonly serviceId: string;
  readonly teamId: string;
  readonly requestIds: readonly string[];
}

/** A cause that repeats: three requests of two people that lacked the same; makes their service, its team and those who asked. */
export async function makeCluster(
  db: Database,
  { now = new Date("2026-03-02T08:00:00Z") }: { readonly now?: Date } = {},
): Promise<MadeCluster> {
  const { id: serviceId, teamId } = await makeService(db);
  const [one, other] = [await makeMember(db), await makeMember(db)];
  const requestIds: string[] = [];
  for (const asker of [one, other, one]) {
    const by = { customerId: asker.id, customerTeamId: asker.teamId };
    const { id: requestId } = await makeRequest(db, { serviceId, teamId, ...by, at: now });
    requestIds.push(requestId);
    const lacked = { kind: "returned", whatIsMissing: "The cost centre was not given" } as const;
    const defect = { id: newId(), requestId, teamId, at: now, ...lacked };
    await db.insertInto("defect").values(defect).execute();
  }
  await measureRequests(db, { ids: requestIds }, now);
  await lookAtService({ db, now, touch: () => undefined }, serviceId);
  const { id } = await db
    .selectFrom("defectCluster")
    .select("id")
    .where("serviceId", "=", serviceId)
    .executeTakeFirstOrThrow();
  return { id, serviceId, teamId, requestIds };
}
