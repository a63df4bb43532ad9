/** SQL of suggestions and of what goes on by itself. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Who } from "#platform/http/who.ts";
import { suggestionsVisibleTo } from "../access.ts";
import type { WatchAnswer } from "../contract.ts";
import type { BothWays } from "../rules.ts";

interface Suggested extends BothWays {
  readonly id: string;
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** For the reader's teams, without those that they have set aside; a team that has closed since is in none. */
export async function listSuggestions(db: Database, who: Who): Promise<Suggested[]> {
  const { rows } = await sql<Suggested>`
    select suggestion.id, suggestion.at, jsonb_build_object('id', one.id, 'name', one.name) as one,
      jsonb_build_object('id', other.id, 'name', other.name) as other, suggestion.figures -> 'there' as there, suggestion.figures -> 'back' as back
    from mediation_suggestion as suggestion join team as one on one.id = suggestion.one_id join team as other on other.id = suggestion.other_id
    where ${suggestionsVisibleTo(who)} and one.closed_at is null and other.closed_at is null
      and not exists (select from mediation_suggestion_aside as aside where aside.suggestion_id = suggestion.id
        and aside.person_id = ${who.personId})
    order by suggestion.at desc, suggestion.id`.execute(db);
  return rows;
}

export async function setAside(
  db: Database,
  aside: { readonly suggestionId: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  await db
    .insertInto("mediationSuggestionAside")
    .values(aside)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The id of a new suggestion; null while an earlier one of these two teams stands. */
export async function suggest(
  db: Database,
  pair: { readonly oneId: string; readonly otherId: string },
  figures: BothWays,
  at: Date,
): Promise<string | null> {
  const row = await db
    .insertInto("mediationSuggestion")
    .values({ ...pair, id: newId(), figures: JSON.stringify(figures), at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function forgetSuggestions(db: Database, before: Date): Promise<void> {
  await db.deleteFrom("mediationSuggestion").where("at", "<", before).execute();
}

export interface AgreedCase {
  readonly id: string;
  readonly round: number;
  readonly step: "agreed" | "review";
  readonly agreedAt: Date;
  readonly reviewsOpened: number;
  readonly watch: WatchAnswer | null;
}

/** Every case with an agreement that is still followed, locked. Reads across every reader's view. */
export async function lockAgreed(db: Database): Promise<AgreedCase[]> {
  const { rows } = await sql<AgreedCase>`
    select id, round, step, agreed_at as "agreedAt", reviews_opened as "reviewsOpened", watch from mediation
    where ended_at is null and agreed_at is not null and step in ('agreed', 'review') order by id for update`.execute(
    db,
  );
  return rows;
}

export async function openReview(
  db: Database,
  { id, number, at }: { readonly id: string; readonly number: number; readonly at: Date },
): Promise<void> {
  await sql`
    update mediation set step = 'review', step_at = ${at}, reviews_opened = ${number}, look_back_by = '{}' where id = ${id}`.execute(
    db,
  );
}
