/** The fields of forms that a request has answers to. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";

export interface AnsweredField {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** The service asks it no longer. */
  readonly removed: boolean;
}

/** In the order of the form, removed ones last. Whoever sees the request reads its labels, also where they may not see the service. */
export async function listAnsweredFields(
  db: Database,
  who: Who,
  requestId: string,
): Promise<AnsweredField[]> {
  const { rows } = await sql<AnsweredField>`
    select form_field.id, form_field.label, form_field.kind, form_field.removed_at is not null as removed
    from request
    cross join jsonb_object_keys(request.answers) as answered
    join form_field on form_field.id
      = case when answered ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then answered::uuid end
    where request.id = ${requestId} and ${requestsVisibleTo(who)}
    order by form_field.removed_at is not null, form_field.position, form_field.label`.execute(db);
  return rows;
}
