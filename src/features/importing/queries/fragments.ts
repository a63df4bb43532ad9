/** Pieces of SQL that several statements of an import share. */
import { type RawBuilder, sql } from "kysely";

/** What a hand-off of imported history gives as its reason. */
export const handoffReason = "In the imported history";
/** Serves what no team is known for. */
export const unknownTeam = "No team known";

/** A UUID version 7 (RFC 9562), made where the rows are; PostgreSQL before 18 has none. */
export function newIdAt(now: Date): RawBuilder<string> {
  return sql<string>`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(${now.getTime()}::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;
}

/** The value that was said last. */
export function last(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(array_agg(${value} order by at desc, late desc, place desc) filter (where ${value} is not null))[1]`;
}
