/** Conditions over `request_measure as m`. */
import { type RawBuilder, sql } from "kysely";
import { nobody } from "./measure.ts";

export function whereProvider(teamId: string): RawBuilder<boolean> {
  return sql<boolean>`m.provider_id = ${teamId}`;
}

/** The zero id stands for requests of which no customer team is known. */
export function whereCustomer(teamId: string | null): RawBuilder<boolean> {
  if (teamId === null || teamId === nobody) return sql<boolean>`m.customer_team_id is null`;
  return sql<boolean>`m.customer_team_id = ${teamId}`;
}

export interface Window {
  /** Inclusive. */
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  readonly serviceId?: string;
  readonly source?: string;
}

/** Asked within the window, of the service, from the import; each as far as it is said. */
export function whereWithin({ from, to, serviceId, source }: Window): RawBuilder<boolean> {
  const conditions = [
    sql`true`,
    ...(from ? [sql`m.asked_at >= ${from}`] : []),
    ...(to ? [sql`m.asked_at < ${to}`] : []),
    ...(serviceId === undefined ? [] : [sql`m.service_id = ${serviceId}`]),
    ...(source === undefined ? [] : [sql`m.source = ${source}`]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

export function both(...conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** The team on either side, if one was asked for. */
export function whereTouches(teamId: string | undefined): RawBuilder<boolean> {
  if (teamId === undefined) return sql<boolean>`true`;
  return sql<boolean>`(m.provider_id = ${teamId} or m.customer_team_id = ${teamId})`;
}

export function whereProviders(teamIds: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`m.provider_id = any(${[...teamIds]}::uuid[])`;
}

/** The zero id stands for requests of which no customer team is known. */
export function whereCustomers(teamIds: readonly string[]): RawBuilder<boolean> {
  const known = sql`m.customer_team_id = any(${[...teamIds]}::uuid[])`;
  return teamIds.includes(nobody)
    ? sql<boolean>`(${known} or m.customer_team_id is null)`
    : sql<boolean>`${known}`;
}
