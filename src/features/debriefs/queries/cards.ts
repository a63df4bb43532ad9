/** SQL of cards, themes and votes. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { cardsVisibleTo } from "../access.ts";
import type { NamedThing, Question, ThemeAnswer } from "../contract.ts";
import { personNamed } from "./reading.ts";

export interface CardRow {
  readonly id: string;
  readonly question: Question;
  readonly words: string;
  readonly by: NamedThing | null;
  readonly mine: boolean;
  readonly themeId: string | null;
}

/** In the order of their ids, which the browser makes at random: it says nothing of who wrote when. */
export async function listCards(db: Database, who: Who, debriefId: string): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select card.id, card.question, card.words, card.theme_id, ${personNamed(sql`card.person_id`)} as by,
      coalesce(card.person_id = ${who.personId}, false) as mine
    from debrief_card as card join debrief on debrief.id = card.debrief_id
    where card.debrief_id = ${debriefId} and ${cardsVisibleTo(who)} order by card.id`.execute(db);
  return rows;
}

export interface CardKept {
  readonly debriefId: string;
  readonly personId: string | null;
  readonly words: string;
  readonly question: string;
  readonly secretHash: string | null;
}

/** Reads across the predicate: whether a card may be written anew is asked of its row. */
export async function lockCard(db: Database, id: string): Promise<CardKept | null> {
  const row = await db
    .selectFrom("debriefCard")
    .select(["debriefId", "personId", "words", "question", "secretHash"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Reads across the predicate: a bound that nobody reaches by writing, and whether anybody has written. */
export async function countCards(db: Database, debriefId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from debrief_card where debrief_id = ${debriefId}`.execute(db);
  return rows[0]!.count;
}

export interface CardWritten {
  readonly id: string;
  readonly debriefId: string;
  readonly question: Question;
  readonly words: string;
  readonly personId: string | null;
  readonly at: Date | null;
  readonly secretHash: string | null;
}

/** The same card twice is one card, should both come at the same instant too. False where the id belongs to another's card. */
export async function writeCard(db: Database, card: CardWritten): Promise<boolean> {
  const { id, debriefId, question, words, personId, at, secretHash } = card;
  const { rows } = await sql`
    insert into debrief_card as card (id, debrief_id, question, words, person_id, at, secret_hash)
    values (${id}, ${debriefId}, ${question}, ${words}, ${personId}, ${at}, ${secretHash})
    on conflict (id) do update set question = excluded.question, words = excluded.words
    where card.debrief_id = excluded.debrief_id and card.person_id is not distinct from excluded.person_id
      and card.secret_hash is not distinct from excluded.secret_hash
    returning id`.execute(db);
  return rows.length > 0;
}

export async function deleteCard(db: Database, id: string): Promise<void> {
  await db.deleteFrom("debriefCard").where("id", "=", id).execute();
}

/**
 * Writes the nameless cards of a debrief anew in an order that says nothing, without the secrets of their authors: within one transaction,
 * so that neither the place of a row nor its transaction tells who wrote when.
 */
export async function shuffleCards(db: Database, debriefId: string): Promise<void> {
  const { rows } = await sql<Shuffled>`
    delete from debrief_card where debrief_id = ${debriefId} and person_id is null
    returning id, question, words, theme_id`.execute(db);
  if (rows.length === 0) return;
  await sql`
    insert into debrief_card (id, debrief_id, question, words, theme_id)
    select card.id, ${debriefId}, card.question, card.words, card.theme_id
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ question }) => question)}::text[],
      ${rows.map(({ words }) => words)}::text[], ${rows.map(({ themeId }) => themeId)}::uuid[])
      as card (id, question, words, theme_id)
    order by gen_random_uuid()`.execute(db);
}

interface Shuffled {
  readonly id: string;
  readonly question: string;
  readonly words: string;
  readonly themeId: string | null;
}

export interface ThemeRow extends ThemeAnswer {}

/** Of a debrief that the reader has been found to see; those with most votes first, once they are counted. */
export async function listThemes(db: Database, debriefId: string): Promise<ThemeRow[]> {
  const { rows } = await sql<ThemeRow>`
    select id, name, why, what, votes, version from debrief_theme where debrief_id = ${debriefId}
    order by votes desc nulls last, made_at, id`.execute(db);
  return rows;
}

export async function findTheme(
  db: Database,
  { id, debriefId }: { readonly id: string; readonly debriefId: string },
): Promise<ThemeRow | undefined> {
  return (await listThemes(db, debriefId)).find((theme) => theme.id === id);
}

/** False where the id belongs to something else already. */
export async function insertTheme(
  db: Database,
  row: {
    readonly id: string;
    readonly debriefId: string;
    readonly name: string;
    readonly madeAt: Date;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("debriefTheme")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** False when somebody has written another version since. */
export async function updateTheme(
  db: Database,
  { id, version }: { readonly id: string; readonly version: number },
  set: { readonly name: string } | { readonly why: readonly string[]; readonly what: string },
): Promise<boolean> {
  const values =
    "name" in set ? set : { what: set.what, why: sql<string[]>`${[...set.why]}::text[]` };
  const { numUpdatedRows } = await db
    .updateTable("debriefTheme")
    .set({ ...values, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function deleteTheme(
  db: Database,
  { id, debriefId }: { readonly id: string; readonly debriefId: string },
): Promise<void> {
  await db
    .deleteFrom("debriefTheme")
    .where("id", "=", id)
    .where("debriefId", "=", debriefId)
    .execute();
}

/** False where there is no such card in this debrief. */
export async function setThemeOfCard(
  db: Database,
  { id, debriefId }: { readonly id: string; readonly debriefId: string },
  themeId: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("debriefCard")
    .set({ themeId })
    .where("id", "=", id)
    .where("debriefId", "=", debriefId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

interface VoteRow {
  readonly themeId: string;
  readonly votes: number;
}

/** The reader's own: nobody reads another's. */
export async function listOwnVotes(db: Database, who: Who, debriefId: string): Promise<VoteRow[]> {
  const { rows } = await sql<VoteRow>`
    select vote.theme_id, vote.votes from debrief_vote as vote join debrief_theme as theme on theme.id = vote.theme_id
    where theme.debrief_id = ${debriefId} and vote.person_id = ${who.personId} order by vote.theme_id`.execute(
    db,
  );
  return rows;
}

export async function setVotes(
  db: Database,
  { debriefId, personId }: { readonly debriefId: string; readonly personId: string },
  votes: readonly VoteRow[],
): Promise<void> {
  // One at a time of a person: two of their screens would give twice the votes.
  await sql`
    select from debrief_person where debrief_id = ${debriefId} and person_id = ${personId} for update`.execute(
    db,
  );
  await sql`
    delete from debrief_vote using debrief_theme as theme
    where theme.id = debrief_vote.theme_id and theme.debrief_id = ${debriefId} and debrief_vote.person_id = ${personId}`.execute(
    db,
  );
  if (votes.length > 0)
    await db
      .insertInto("debriefVote")
      .values(votes.map((vote) => ({ ...vote, personId })))
      .execute();
}

/** The totals stay; who voted for what goes. */
export async function countVotes(db: Database, debriefId: string): Promise<void> {
  await sql`
    update debrief_theme as theme
    set votes = coalesce((select sum(votes) from debrief_vote where theme_id = theme.id), 0)
    where theme.debrief_id = ${debriefId}`.execute(db);
  await sql`
    delete from debrief_vote using debrief_theme as theme
    where theme.id = debrief_vote.theme_id and theme.debrief_id = ${debriefId}`.execute(db);
}

/** Everybody votes anew: nobody can be given their votes back, since nobody knows whose they were. */
export async function forgetTotals(db: Database, debriefId: string): Promise<void> {
  await db
    .updateTable("debriefTheme")
    .set({ votes: null })
    .where("debriefId", "=", debriefId)
    .execute();
}
