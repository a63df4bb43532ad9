/** Whose sums: of one team that serves, for one team that asks, or of all. */
import { type RawBuilder, sql } from "kysely";

export interface Whose {
  readonly providerId?: string;
  /** Null: nobody knows which. */
  readonly customerTeamId?: string | null;
}

/** Predicate over rows of sums, called `sums`. */
export function whereOf({ providerId, customerTeamId }: Whose): RawBuilder<boolean> {
  const ofProvider = providerId === undefined ? sql`true` : sql`sums.provider_id = ${providerId}`;
  const ofCustomer =
    customerTeamId === undefined
      ? sql`true`
      : sql`sums.customer_team_id is not distinct from ${customerTeamId}::uuid`;
  return sql<boolean>`(${ofProvider} and ${ofCustomer})`;
}
