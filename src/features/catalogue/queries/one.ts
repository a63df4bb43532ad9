/** SQL of one service: reading it with its form, and writing it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { servicesVisibleTo } from "../access.ts";
import type { FormField, ServiceAnswer } from "../contract.ts";

/** A service as it stands, with its form in order. */
export interface ServiceOnOffer extends Pick<
  ServiceAnswer,
  | "id"
  | "name"
  | "summary"
  | "about"
  | "howToAsk"
  | "servedInTheEnd"
  | "otherWords"
  | "ownerId"
  | "ownerName"
  | "calendarId"
  | "calendarName"
  | "confidential"
  | "audience"
  | "audienceTeams"
  | "assignment"
  | "pausesForParts"
  | "pausesForVendors"
  | "state"
  | "version"
> {
  readonly teamId: string;
  readonly teamName: string;
  readonly stateSince: Date;
  readonly form: readonly FormField[];
}

/** The service, if the person may see it, in one query. */
export async function findService(
  db: Database,
  who: Who,
  id: string,
): Promise<ServiceOnOffer | undefined> {
  const { rows } = await sql<ServiceOnOffer>`
    select service.id, service.name, service.summary, service.about, service.how_to_ask as "howToAsk",
      service.served_in_the_end as "servedInTheEnd", service.other_words as "otherWords", service.owner_id as "ownerId",
      owner.name as "ownerName", service.calendar_id as "calendarId", calendar.name as "calendarName", service.confidential,
      service.audience, service.assignment, service.pauses_for_parts as "pausesForParts",
      service.pauses_for_vendors as "pausesForVendors", service.state, service.state_since as "stateSince", service.version,
      service.team_id as "teamId", team.name as "teamName",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', audience_team.id, 'name', audience_team.name) order by audience_team.name)
        from service_audience_team audience join team audience_team on audience_team.id = audience.team_id
        where audience.service_id = service.id), '[]') as "audienceTeams",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', field.id, 'label', field.label, 'hint', field.hint, 'kind', field.kind,
          'required', field.required, 'choices', field.choices, 'checks', field.checks, 'shownWhen', field.shown_when)
          order by field.position)
        from form_field field where field.service_id = service.id and field.removed_at is null), '[]') as form
    from service
    join team on team.id = service.team_id
    join calendar on calendar.id = service.calendar_id
    left join person owner on owner.id = service.owner_id
    where service.id = ${id} and ${servicesVisibleTo(who)}`.execute(db);
  return rows[0];
}
