/** SQL that reads the sums. Figures are of teams and hold nothing confidential; names of services are narrowed by who sees them. */
import { type RawBuilder, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import type { Period } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { defectsVisibleTo } from "../access.ts";

export interface DefectCounts {
  readonly requests: number;
  readonly finished: number;
  readonly rightFirstTime: number;
  readonly reopened: number;
  readonly misrouted: number;
  readonly returned: number;
}

/** Of which team's work, which service and which team that asked; each as far as it is said. */
export interface Of {
  readonly period: Period;
  readonly teamId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly customerId?: string | undefined;
}

const sums = sql`
  coalesce(sum(requests), 0)::bigint as requests, coalesce(sum(finished), 0)::bigint as finished,
  coalesce(sum(right_first_time), 0)::bigint as "rightFirstTime", coalesce(sum(reopened), 0)::bigint as reopened,
  coalesce(sum(misrouted), 0)::bigint as misrouted, coalesce(sum(returned), 0)::bigint as returned`;

function within(who: Who, { period, teamId, serviceId, customerId }: Of): RawBuilder<boolean> {
  const conditions = [
    sql`kept.period = ${period}`,
    defectsVisibleTo(who),
    ...(teamId === undefined ? [] : [sql`kept.provider_id = ${teamId}`]),
    ...(serviceId === undefined ? [] : [sql`kept.service_id = ${serviceId}`]),
    ...(customerId === undefined ? [] : [sql`kept.customer_team_id = ${customerId}`]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

export async function countDefects(
  db: Database,
  who: Who,
  of: Of,
): Promise<DefectCounts & { readonly asOf: Date | null }> {
  const { rows } = await sql<DefectCounts & { asOf: Date | null }>`
    select ${sums}, min(as_of) as "asOf" from defect_count as kept where ${within(who, of)}`.execute(
    db,
  );
  return rows[0]!;
}

export interface CauseRow {
  readonly cause: string | null;
  readonly providerCause: string | null;
  readonly n: number;
}

export async function countCauses(db: Database, who: Who, of: Of): Promise<CauseRow[]> {
  const { rows } = await sql<CauseRow>`
    select cause, provider_cause as "providerCause", sum(n)::bigint as n from defect_cause_count as kept where ${within(who, of)}
    group by cause, provider_cause order by sum(n) desc, cause nulls last, provider_cause nulls last`.execute(
    db,
  );
  return rows;
}

export interface StreakRow {
  readonly present: number;
  readonly longest: number;
  readonly lastAt: Date | null;
}

/** Of a team, of a service of it, or of it for another team; there is none of both at once. */
export async function findStreak(
  db: Database,
  who: Who,
  { teamId, serviceId, customerId }: Omit<Of, "period"> & { readonly teamId: string },
): Promise<StreakRow | undefined> {
  const { rows } = await sql<StreakRow>`
    select present, longest, last_at as "lastAt" from defect_streak
    where provider_id = ${teamId} and service_id is not distinct from ${serviceId ?? null}::uuid
      and customer_team_id is not distinct from ${customerId ?? null}::uuid and ${defectsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0];
}

export interface LineRow extends DefectCounts {
  readonly id: string;
  readonly name: string;
  readonly kind: "team" | "vendor" | null;
  readonly present: number | null;
  readonly longest: number | null;
}

/** Every team and vendor that served something, those with most defects first. */
export async function listTeamLines(db: Database, who: Who, of: Of): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select team.id, team.name, case when team.kind = 'vendor' then 'vendor' else 'team' end as kind, line.requests, line.finished,
      line."rightFirstTime", line.reopened, line.misrouted, line.returned, streak.present, streak.longest
    from (select provider_id, ${sums} from defect_count as kept where ${within(who, of)} group by provider_id) as line
    join team on team.id = line.provider_id
    left join defect_streak as streak on streak.provider_id = team.id and streak.service_id is null and streak.customer_team_id is null
    order by line.reopened + line.misrouted + line.returned desc, team.name`.execute(db);
  return rows;
}

/** The services of a team that the reader sees. */
export async function listServiceLines(
  db: Database,
  who: Who,
  of: Of & { readonly teamId: string },
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select service.id, service.name, null as kind, line.requests, line.finished, line."rightFirstTime", line.reopened, line.misrouted,
      line.returned, streak.present, streak.longest
    from (select service_id, ${sums} from defect_count as kept where ${within(who, of)} group by service_id) as line
    join service on service.id = line.service_id
    left join defect_streak as streak on streak.provider_id = ${of.teamId} and streak.service_id = service.id
    where ${servicesVisibleTo(who)}
    order by line.reopened + line.misrouted + line.returned desc, service.name`.execute(db);
  return rows;
}

/** The teams that asked a team. */
export async function listCustomerLines(
  db: Database,
  who: Who,
  of: Of & { readonly teamId: string },
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select team.id, team.name, case when team.kind = 'vendor' then 'vendor' else 'team' end as kind, line.requests, line.finished,
      line."rightFirstTime", line.reopened, line.misrouted, line.returned, streak.present, streak.longest
    from (select customer_team_id, ${sums} from defect_count as kept where ${within(who, of)} group by customer_team_id) as line
    join team on team.id = line.customer_team_id
    left join defect_streak as streak on streak.provider_id = ${of.teamId} and streak.customer_team_id = team.id
    order by line.reopened + line.misrouted + line.returned desc, team.name`.execute(db);
  return rows;
}
