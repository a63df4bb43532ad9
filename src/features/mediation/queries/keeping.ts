/** SQL of what is stored about a person, of people who leave, and of erasing. Reads across every reader's view. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export async function countCasesOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from mediation where mediator_id = ${personId} or opened_by_id = ${personId}
      or id in (select mediation_id from mediation_party where person_id = ${personId})`.execute(
    db,
  );
  return rows[0]!.count;
}

/** Of what ended before, all goes; where a finished case has an agreement that both wish to keep, that alone stays, with its keys. */
export async function eraseEndedBefore(db: Database, before: Date): Promise<number> {
  const gone = await sql`
    delete from mediation where ended_at < ${before} and not (ended_how = 'finished' and kept_by @> '{one,other}')`.execute(
    db,
  );
  const thinned = await sql`
    delete from mediation_entry as entry using mediation
    where mediation.id = entry.mediation_id and mediation.ended_at < ${before}
      and not (entry.kind = 'agreement' and entry.round = mediation.round)`.execute(db);
  await sql`
    delete from mediation_mark as mark using mediation where mediation.id = mark.mediation_id and mediation.ended_at < ${before}`.execute(
    db,
  );
  return Number((gone.numAffectedRows ?? 0n) + (thinned.numAffectedRows ?? 0n));
}

/** Open cases in which somebody speaks for themselves, and nobody can in their place. */
export async function listOpenOfPerson(db: Database, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select mediation.id from mediation join mediation_party as party on party.mediation_id = mediation.id
    where party.person_id = ${personId} and party.team_id is null and mediation.ended_at is null order by mediation.id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Whoever has left mediates nothing any more; answers in which open cases they did. */
export async function leaveAsMediator(db: Database, personId: string): Promise<string[]> {
  await sql`
    delete from mediation_key using mediation
    where mediation.id = mediation_key.mediation_id and mediation.mediator_id = ${personId} and mediation_key.person_id = ${personId}`.execute(
    db,
  );
  const { rows } = await sql<{ id: string }>`
    update mediation set mediator_id = null, mediator_wanted_by = '{}' where mediator_id = ${personId} and ended_at is null
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The sealed words stay with the other side until their time is over; who wrote them is forgotten. */
export async function eraseFromMediation(db: Database, personId: string): Promise<void> {
  await sql`delete from mediation_key where person_id = ${personId}`.execute(db);
  await sql`delete from mediation_entry where by_person_id = ${personId} and kind = 'safety'`.execute(
    db,
  );
  await sql`update mediation_entry set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
  await sql`update mediation_party set person_id = null where person_id = ${personId}`.execute(db);
  await sql`
    update mediation set mediator_id = null, mediator_wanted_by = '{}' where mediator_id = ${personId}`.execute(
    db,
  );
  await sql`update mediation set opened_by_id = null where opened_by_id = ${personId}`.execute(db);
  await sql`delete from mediation_suggestion_aside where person_id = ${personId}`.execute(db);
}
