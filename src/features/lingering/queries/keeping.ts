/**
 * Keeps since when each open request has been quiet and whose the next step is. It deliberately reads across every person's view: who may see
 * it is asked at each reading.
 */
import { sql } from "kysely";
import { hoursOf } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Standing, Waits } from "../rules.ts";
import { stepsOf } from "./reckoning.ts";

/** An open request as it stands, its last step, and what is usual for it. */
export interface OpenRow extends Standing {
  readonly id: string;
  readonly version: number;
  readonly serviceId: string | null;
  readonly stepAt: Date;
  readonly saidUntil: string | null;
  readonly hoursId: string | null;
  readonly usualOfService: number | null;
  readonly usualOfTeam: number | null;
}

/** A request that another system told of and on which nobody has taken a step here is left alone. */
const isOursToMove = sql`chosen.closed_at is null and (chosen.source is null or exists (
  select from request_event as own where own.request_id = chosen.id and own.kind <> 'imported' and own.source_identity is null))`;

/** Of these, those that are open. */
export async function listOpen(db: Database, ids: readonly string[]): Promise<OpenRow[]> {
  const { rows } = await sql<OpenRow>`
    select chosen.id, chosen.version, chosen.state, chosen.team_id, chosen.holder_id, chosen.customer_id, chosen.customer_team_id, chosen.confidential,
      chosen.service_id, step.at as step_at, case when step.kind = 'said-by-when' then step.detail ->> 'until' end as said_until,
      ${hoursOf} as hours_id,
      (select seconds from usual_gap where usual_gap.service_id = chosen.service_id and usual_gap.waits = waiting.waits) as usual_of_service,
      (select seconds from usual_gap where usual_gap.team_id = chosen.team_id and usual_gap.waits = waiting.waits) as usual_of_team
    from request as chosen
    cross join lateral (select case chosen.state when 'waiting-customer' then 'answer' when 'waiting-part' then 'part'
      when 'done' then 'confirm' else 'serve' end as waits) as waiting
    cross join lateral (select (array_agg(hours_id order by kind = 'done' desc, started_at desc, clock.id desc))[1] as hours_id
      from clock where clock.request_id = chosen.id) as promised
    cross join lateral (select at, kind, detail from (${stepsOf(sql`= chosen.id`)}) as told order by at desc, position desc limit 1) as step
    where chosen.id = any(${[...ids]}::uuid[]) and ${isOursToMove}`.execute(db);
  return rows;
}

const names = [
  "step_at",
  "said_until",
  "waits",
  "provider_id",
  "service_id",
  "confidential",
  "hours_id",
  "step",
  "person_id",
  "team_step",
  "team_id",
  "lingers_at",
];

export interface QuietRow {
  readonly requestId: string;
  readonly version: number;
  readonly stepAt: Date;
  readonly saidUntil: string | null;
  readonly waits: Waits;
  readonly providerId: string;
  readonly serviceId: string | null;
  readonly confidential: boolean;
  readonly hoursId: string | null;
  readonly step: string | null;
  readonly personId: string | null;
  readonly teamStep: string | null;
  readonly teamId: string | null;
  readonly lingersAt: Date | null;
}

const columns = sql.raw(names.join(", "));
const kept = sql.raw(names.map((name) => `quiet_request.${name}`).join(", "));
const excluded = sql.raw(names.map((name) => `excluded.${name}`).join(", "));

/** Writes them, and removes those of the ids that are quiet no more. Whoever was told of this stretch is not told of it again. */
export async function replaceQuiet(
  db: Database,
  ids: readonly string[],
  rows: readonly QuietRow[],
): Promise<void> {
  const quiet = new Set(rows.map(({ requestId }) => requestId));
  const gone = ids.filter((id) => !quiet.has(id));
  if (gone.length > 0)
    await sql`delete from quiet_request where request_id = any(${gone}::uuid[])`.execute(db);
  if (rows.length === 0) return;
  await sql`
    insert into quiet_request (request_id, version, ${columns})
    select "requestId", version, "stepAt", "saidUntil", waits, "providerId", "serviceId", confidential, "hoursId", step, "personId", "teamStep",
      "teamId", "lingersAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row ("requestId" uuid, version integer, "stepAt" timestamptz, "saidUntil" date,
      waits text, "providerId" uuid, "serviceId" uuid, confidential boolean, "hoursId" uuid, step text, "personId" uuid, "teamStep" text,
      "teamId" uuid, "lingersAt" timestamptz)
    order by "requestId" -- as everybody does, so that of two writers none waits for the other in a circle
    on conflict (request_id) do update set (version, ${columns}, told_at) = row (excluded.version, ${excluded},
      case when excluded.step_at = quiet_request.step_at then quiet_request.told_at end)
    where excluded.version >= quiet_request.version and (${kept}) is distinct from (${excluded})`.execute(
    db,
  );
}

/** Requests in the order of their ids, to look through the house: open ones, and those that are kept. */
export async function listToLookAt(db: Database, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from request where (closed_at is null or exists (select from quiet_request where request_id = request.id)) and id > ${after}
    order by id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

export const first = "00000000-0000-0000-0000-000000000000";

/** Begins to look through the house, from the first request on. */
export async function beginLook(db: Database): Promise<void> {
  await keepLook(db, first);
}

/** How far it has come; null: nothing is left. */
export async function findLook(db: Database): Promise<string | null> {
  const row = await db.selectFrom("quietLook").select("afterId").executeTakeFirst();
  return row?.afterId ?? null;
}

export async function keepLook(db: Database, afterId: string | null): Promise<void> {
  await db.deleteFrom("quietLook").execute();
  if (afterId !== null) await db.insertInto("quietLook").values({ afterId }).execute();
}

export interface ToTell {
  readonly requestId: string;
  readonly stepAt: Date;
  /** Null: they are away, or it is nobody's. */
  readonly personId: string | null;
  readonly teamId: string | null;
}

/**
 * Takes those that began to linger since then and were not told. Nobody is told of what lay long before: that stands on the first page. Of
 * vendors nobody is told.
 */
export async function takeToTell(
  db: Database,
  { since, now, today, limit }: { since: Date; now: Date; today: string; limit: number },
): Promise<{ taken: number; toTell: ToTell[] }> {
  const { rows } = await sql<ToTell>`
    with due as (
      select request_id from quiet_request where told_at is null and lingers_at > ${since} and lingers_at <= ${now}
      order by lingers_at limit ${limit} for update skip locked)
    update quiet_request as quiet set told_at = ${now} from due where quiet.request_id = due.request_id
    returning quiet.request_id, quiet.step_at, case when not ${isAway(today)} and not exists (
        select from membership join team on team.id = membership.team_id
        where membership.person_id = quiet.person_id and membership.until is null and team.kind = 'vendor') then quiet.person_id end as person_id,
      case when quiet.person_id is null or ${isAway(today)} then
        (select id from team where team.id = quiet.team_id and team.kind <> 'vendor') end as team_id`.execute(
    db,
  );
  const toTell = rows.filter(({ personId, teamId }) => personId !== null || teamId !== null);
  return { taken: rows.length, toTell };
}

/** Over `quiet`: whose step it is has left, or is away that day. */
export const isAway = (today: string) => sql<boolean>`(
  exists (select from departure where departure.person_id = quiet.person_id)
  or exists (select from absence where absence.person_id = quiet.person_id and absence.taken_back_at is null
    and ${today}::date between absence.first_day and absence.last_day))`;

export async function countNamed(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from quiet_request where person_id = ${personId}`.execute(db);
  return rows[0]!.n;
}

/** Their team takes their place. Without one nobody can take the step, and it is looked at again after the next. */
export async function eraseNamed(db: Database, personId: string): Promise<void> {
  await sql`update quiet_request set person_id = null, step = null where person_id = ${personId}`.execute(
    db,
  );
}
