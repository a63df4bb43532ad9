/** What was not right with a request. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";
import type { DefectCause, DefectKind, ProviderCause } from "../contract.ts";

interface NewDefect {
  readonly id: string;
  readonly requestId: string;
  readonly kind: DefectKind;
  readonly teamId: string;
  readonly cause: DefectCause | null;
  readonly whatIsMissing: string;
  readonly at: Date;
  readonly byPersonId: string;
}

export async function insertDefect(db: Database, defect: NewDefect): Promise<void> {
  await db.insertInto("defect").values(defect).execute();
}

/** For the way back from the step that told of it. */
export async function deleteDefect(db: Database, id: string): Promise<void> {
  await db.deleteFrom("defect").where("id", "=", id).execute();
}

export interface DefectRow extends Omit<NewDefect, "requestId" | "byPersonId"> {
  readonly teamName: string;
  readonly providerCause: ProviderCause | null;
}

/** Of a request that the reader may see, oldest first. */
export async function listDefects(db: Database, who: Who, requestId: string): Promise<DefectRow[]> {
  const { rows } = await sql<DefectRow>`
    select defect.id, defect.kind, defect.at, defect.team_id, team.name as team_name, defect.cause, defect.what_is_missing,
      defect.provider_cause
    from defect join team on team.id = defect.team_id join request on request.id = defect.request_id
    where request.id = ${requestId} and ${requestsVisibleTo(who)} order by defect.at, defect.id`.execute(
    db,
  );
  return rows;
}

/** When it came back last, of a request that is held; undefined: never. */
export async function findLastReturn(
  db: Database,
  requestId: string,
): Promise<{ id: string; providerCause: ProviderCause | null } | undefined> {
  const { rows } = await sql<{ id: string; providerCause: ProviderCause | null }>`
    select id, provider_cause from defect where request_id = ${requestId} and kind = 'reopened'
    order by at desc, id desc limit 1`.execute(db);
  return rows[0];
}

export async function setProviderCause(
  db: Database,
  id: string,
  providerCause: ProviderCause | null,
): Promise<void> {
  await db.updateTable("defect").set({ providerCause }).where("id", "=", id).execute();
}
