/** How often thanks were said in a month, reckoned from each single one: of the same two one counts in thirty days. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import type { GroundFound } from "./requests-for-tests.ts";

interface Given {
  readonly id: string;
  readonly kind: "colleague" | "customer";
  readonly isShown: boolean;
  readonly month: string;
  readonly atSeconds: number;
  readonly how: string;
  /** Null: a customer's words, between no two. */
  readonly pair: string | null;
}

const thirtyDaysSeconds = 30 * 86_400;

export async function thankedIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<Given>`
    select thanks.id, thanks.kind, share.how, extract(epoch from thanks.at)::float8 as at_seconds,
      to_char(thanks.at at time zone ${organisationZone}, 'YYYY-MM') as month,
      case when share.one_id is null then null else least(share.one_id, share.other_id)::text || greatest(share.one_id, share.other_id) end as pair,
      thanks.is_public and share.hidden_at is null and not exists (
        select from request where request.id = thanks.request_id and confidential) as is_shown
    from thanks join thanks_share as share on share.thanks_id = thanks.id order by thanks.at, thanks.id`.execute(
    db,
  );
  const last = new Map<string, number>();
  const counted = rows.filter(({ pair, atSeconds, how }) => {
    if (how === "member") return false;
    if (pair === null) return true;
    if (atSeconds - (last.get(pair) ?? Number.NEGATIVE_INFINITY) < thirtyDaysSeconds) return false;
    last.set(pair, atSeconds);
    return true;
  });
  const of = (kind: Given["kind"]): GroundFound => {
    const own = counted.filter((one) => one.kind === kind && one.isShown && one.month === month);
    const n = new Set(own.map(({ id }) => id)).size;
    return { n, value: n };
  };
  return [of("colleague"), of("customer")];
}
