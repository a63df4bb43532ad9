/** SQL of rounds: who asks, who is asked, and what was answered. Reads of people go through `access.ts`. */
import { sql } from "kysely";
import { isGuest } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { invitationsWaitingFor, roundsVisibleTo } from "../access.ts";
import type { Competency, Counts, RoundState, Standing } from "../rules.ts";

export interface RoundRow {
  readonly id: string;
  readonly state: RoundState;
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly keyId: string;
  readonly invited: number;
  readonly answered: number;
}

const columns = sql`
  growth_round.id, growth_round.state, to_char(opened_on, 'YYYY-MM-DD') as "openedOn", to_char(ended_on, 'YYYY-MM-DD') as "endedOn",
  key_id as "keyId",
  (select count(*) from growth_invitation where round_id = growth_round.id) as "invited",
  coalesce(growth_round.answered, (select count(*) from growth_invitation
    where round_id = growth_round.id and growth_invitation.answered)) as "answered"`;

/** Those with them that were deleted and of which the day is kept: whoever shows rounds leaves them out. */
export async function listRounds(db: Database, who: Who): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    select ${columns} from growth_round where ${roundsVisibleTo(who)} order by opened_on desc, id`.execute(
    db,
  );
  return rows;
}

export async function lockRound(db: Database, who: Who, id: string): Promise<RoundRow | undefined> {
  const isMeant = sql`${roundsVisibleTo(who)} and id = ${id} and state <> 'deleted'`;
  await sql`select from growth_round where ${isMeant} for update`.execute(db);
  const { rows } =
    await sql<RoundRow>`select ${columns} from growth_round where ${isMeant}`.execute(db);
  return rows[0];
}

interface NewRound {
  readonly id: string;
  readonly ownerId: string;
  readonly keyId: string;
  readonly publicKey: string;
  readonly openedOn: string;
}

interface Invited {
  readonly personId: string;
  readonly standing: Standing;
}

/** False where another one is open, or the id is taken. */
export async function insertRound(
  db: Database,
  round: NewRound,
  people: readonly Invited[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("growthRound")
    .values(round)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await db
    .insertInto("growthInvitation")
    .values(people.map((one) => ({ roundId: round.id, ...one })))
    .execute();
  return true;
}

/** Those of these who are colleagues and here. Reads across: names of colleagues are open to all of them, and guests ask nothing here. */
export async function listColleagues(
  db: Database,
  personIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from person
    where person.id = any(${[...personIds]}::uuid[]) and person.email is not null and not ${isGuest}
      and not exists (select from departure where departure.person_id = person.id)
      and not exists (select from erasure where erasure.person_id = person.id)`.execute(db);
  return rows;
}

export async function deleteRound(db: Database, id: string): Promise<void> {
  await db.deleteFrom("growthRound").where("id", "=", id).execute();
}

/** Of a round that was handed over: what was answered goes, and the row stays with the day on which it ended. */
export async function emptyRound(db: Database, id: string): Promise<void> {
  await sql`delete from growth_view where round_id = ${id}`.execute(db);
  await sql`update growth_round set state = 'deleted', answered = null where id = ${id}`.execute(
    db,
  );
}

export interface OpenRound {
  readonly id: string;
  readonly ownerId: string;
  readonly openedOn: string;
  readonly answered: number;
  readonly outstanding: number;
  /** Whom nobody has asked yet. */
  readonly unasked: readonly string[];
}

/** Locked, one after the other in the order of their ids; for the ends of rounds, and across every reader's view. */
export async function lockOpenRounds(
  db: Database,
  only: { readonly id?: string; readonly ownerId?: string } = {},
): Promise<OpenRound[]> {
  const isMeant = sql`state = 'open' and (${only.id ?? null}::uuid is null or id = ${only.id ?? null}::uuid)
    and (${only.ownerId ?? null}::uuid is null or owner_id = ${only.ownerId ?? null}::uuid)`;
  await sql`select from growth_round where ${isMeant} order by id for update`.execute(db);
  const { rows } = await sql<OpenRound>`
    select id, owner_id as "ownerId", to_char(opened_on, 'YYYY-MM-DD') as "openedOn",
      (select count(*) from growth_invitation where round_id = growth_round.id and growth_invitation.answered) as "answered",
      (select count(*) from growth_invitation where round_id = growth_round.id and not growth_invitation.answered
        and not declined) as "outstanding",
      array(select person_id::text from growth_invitation where round_id = growth_round.id and asked_on is null
        and not declined order by person_id) as "unasked"
    from growth_round where ${isMeant} order by id`.execute(db);
  return rows;
}

export async function noteInvited(
  db: Database,
  {
    roundId,
    personIds,
    day,
  }: { readonly roundId: string; readonly personIds: readonly string[]; readonly day: string },
): Promise<void> {
  await sql`
    update growth_invitation set asked_on = ${day} where round_id = ${roundId} and person_id = any(${[...personIds]}::uuid[])`.execute(
    db,
  );
}

/** How many answered each competency, by how they stand to the owner. */
export async function countViews(
  db: Database,
  roundId: string,
): Promise<ReadonlyMap<Competency, Counts>> {
  const { rows } = await sql<{ competency: Competency; standing: Standing; count: number }>`
    select competency, standing, count(*) as count from growth_view where round_id = ${roundId}
    group by competency, standing`.execute(db);
  const counts = new Map<Competency, Partial<Record<Standing, number>>>();
  for (const { competency, standing, count } of rows) {
    const of = counts.get(competency) ?? {};
    of[standing] = count;
    counts.set(competency, of);
  }
  return counts;
}

/** In the place of a standing stands the source from now on: what is finer is not kept. What belongs to no source goes. */
export async function mergeViews(
  db: Database,
  roundId: string,
  {
    competency,
    sources,
  }: { readonly competency: Competency; readonly sources: Readonly<Record<string, string>> },
): Promise<void> {
  const those = sql`round_id = ${roundId} and competency = ${competency}`;
  await sql`
    delete from growth_view where ${those} and standing <> all(${Object.keys(sources)}::text[])`.execute(
    db,
  );
  await sql`
    update growth_view set standing = ${JSON.stringify(sources)}::jsonb ->> standing where ${those}`.execute(
    db,
  );
}

/** Who was asked in a round, and when. */
export interface Asked {
  readonly roundId: string;
  readonly personId: string;
  readonly askedOn: string;
}

/** Nobody knows from then on who was asked and who answered; answers those who had been asked, so that what tells of it elsewhere goes too. */
export async function takeInvitations(db: Database, roundId: string): Promise<Asked[]> {
  const { rows } = await sql<Asked & { askedOn: string | null }>`
    delete from growth_invitation where round_id = ${roundId}
    returning round_id as "roundId", person_id as "personId", to_char(asked_on, 'YYYY-MM-DD') as "askedOn"`.execute(
    db,
  );
  return rows.filter(({ askedOn }) => askedOn !== null);
}

/** Of a destroyed round the answers are gone. The day of the opening goes with the end: beside it stands elsewhere who was asked on that day. */
export async function endRound(
  db: Database,
  {
    id,
    state,
    day,
    answered,
  }: {
    readonly id: string;
    readonly state: "released" | "destroyed";
    readonly day: string;
    readonly answered: number;
  },
): Promise<void> {
  const said = state === "released" ? answered : null;
  await sql`update growth_round set state = ${state}, opened_on = ${day}, ended_on = ${day}, answered = ${said} where id = ${id}`.execute(
    db,
  );
  if (state === "destroyed") await sql`delete from growth_view where round_id = ${id}`.execute(db);
}

export interface ViewRow {
  readonly id: string;
  readonly competency: Competency;
  readonly source: string;
  readonly sealed: string;
}

/** Of a released round alone: before that nobody is handed anything. */
export async function listViews(db: Database, who: Who, roundId: string): Promise<ViewRow[]> {
  const { rows } = await sql<ViewRow>`
    select growth_view.id, competency, standing as source, sealed from growth_view
      join growth_round on growth_round.id = growth_view.round_id
    where ${roundsVisibleTo(who)} and growth_round.id = ${roundId} and growth_round.state = 'released'
    order by competency, growth_view.id`.execute(db);
  return rows;
}

export interface AskedRow {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly standing: Standing;
  readonly openedOn: string;
  readonly invited: number;
  readonly keyId: string;
  readonly publicKey: string;
}

export async function listAsked(db: Database, who: Who, id: string | null): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select growth_round.id, owner_id as "ownerId", person.name as "ownerName", standing, to_char(opened_on, 'YYYY-MM-DD') as "openedOn",
      (select count(*) from growth_invitation as all_asked where all_asked.round_id = growth_round.id) as "invited",
      key_id as "keyId", public_key as "publicKey"
    from growth_invitation join growth_round on growth_round.id = growth_invitation.round_id join person on person.id = owner_id
    where ${invitationsWaitingFor(who)} and (${id}::uuid is null or growth_round.id = ${id}::uuid)
    order by opened_on, growth_round.id`.execute(db);
  return rows;
}

export async function noteAnswer(
  db: Database,
  {
    roundId,
    personId,
    how,
  }: { readonly roundId: string; readonly personId: string; readonly how: "answered" | "declined" },
): Promise<void> {
  await sql`
    update growth_invitation set ${sql.ref(how)} = true where round_id = ${roundId} and person_id = ${personId}`.execute(
    db,
  );
}

interface NewView {
  readonly id: string;
  readonly roundId: string;
  readonly competency: Competency;
  readonly standing: Standing;
  readonly sealed: string;
}

/** False where an id is there already: whoever answers draws them anew. */
export async function insertViews(db: Database, views: readonly NewView[]): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("growthView")
    .values([...views])
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === BigInt(views.length);
}
