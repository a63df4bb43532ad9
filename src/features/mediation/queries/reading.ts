/** SQL that reads cases. Every one of them goes through `mediationsVisibleTo`. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { lacksSpeakerOf, mediates, mediationsVisibleTo, speaksFor } from "../access.ts";
import type { WatchAnswer } from "../contract.ts";
import type { Kind, Part, Side, Step } from "../rules.ts";

export interface PartyRow {
  readonly side: Side;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly isMine: boolean;
  /** Without a speaker, in a team that the reader leads. */
  readonly isLacking: boolean;
  readonly done: boolean;
}

export interface CaseRow {
  readonly id: string;
  readonly kind: "teams" | "persons";
  readonly step: Step;
  readonly round: number;
  readonly openedAt: Date;
  readonly mediatorId: string | null;
  readonly mediatorName: string | null;
  readonly mediatorWantedBy: readonly Side[];
  readonly mediatesIt: boolean;
  readonly agreedAt: Date | null;
  readonly reviewsOpened: number;
  readonly watch: WatchAnswer | null;
  readonly openedAgainBy: "figure" | "side" | null;
  readonly keptBy: readonly Side[];
  readonly lookBackBy: readonly Side[];
  readonly endedAt: Date | null;
  readonly endedHow: "withdrawn" | "finished" | null;
  readonly parties: readonly PartyRow[];
}

const columns = (who: Who) => sql`
  mediation.id, mediation.kind, mediation.step, mediation.round, mediation.opened_at as "openedAt", mediation.mediator_id as "mediatorId",
  (select name from person where person.id = mediation.mediator_id) as "mediatorName", mediation.mediator_wanted_by as "mediatorWantedBy",
  ${mediates(who)} as "mediatesIt", mediation.agreed_at as "agreedAt", mediation.reviews_opened as "reviewsOpened", mediation.watch,
  mediation.opened_again_by as "openedAgainBy", mediation.kept_by as "keptBy", mediation.look_back_by as "lookBackBy", mediation.ended_at as "endedAt",
  mediation.ended_how as "endedHow",
  (select jsonb_agg(jsonb_build_object('side', party.side, 'teamId', party.team_id, 'teamName', team.name, 'personId', party.person_id,
      'personName', person.name, 'isMine', ${speaksFor(who)}, 'isLacking', ${lacksSpeakerOf(who)},
      'done', exists (select from mediation_mark as mark where mark.mediation_id = mediation.id and mark.side = party.side
        and mark.step = mediation.step and mark.round = mediation.round)) order by party.side = 'other')
    from mediation_party as party left join team on team.id = party.team_id left join person on person.id = party.person_id
    where party.mediation_id = mediation.id) as parties`;

const mostCases = 200;

/** Open ones first, then the newest. */
export async function listCases(db: Database, who: Who): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select ${columns(who)} from mediation where ${mediationsVisibleTo(who)}
    order by mediation.ended_at is not null, mediation.opened_at desc, mediation.id limit ${mostCases}`.execute(
    db,
  );
  return rows;
}

export async function findCase(db: Database, who: Who, id: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${columns(who)} from mediation where mediation.id = ${id} and ${mediationsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0];
}

/** The same, so that two who act at once follow one another: what is read is how the first has left it. */
export async function lockCase(db: Database, who: Who, id: string): Promise<CaseRow | undefined> {
  await sql`select from mediation where mediation.id = ${id} and ${mediationsVisibleTo(who)} for update`.execute(
    db,
  );
  return findCase(db, who, id);
}

export interface EntryRow {
  readonly id: string;
  readonly part: Part;
  readonly personId: string | null;
  readonly kind: Kind | "safety";
  readonly round: number;
  readonly version: number;
  readonly sealed: string;
  readonly at: Date;
}

/** Of a case that the reader has been shown; which of them are open to whom is decided in rules.ts. */
export async function listEntries(db: Database, caseId: string): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select id, side as part, by_person_id as "personId", kind, round, version, sealed, at from mediation_entry
    where mediation_id = ${caseId} order by at, id`.execute(db);
  return rows;
}

export interface WrappedKey {
  readonly personId: string;
  readonly keyId: string;
  readonly wrapped: string;
}

export async function listWraps(db: Database, caseId: string): Promise<WrappedKey[]> {
  return db
    .selectFrom("mediationKey")
    .select(["personId", "keyId", "wrapped"])
    .where("mediationId", "=", caseId)
    .execute();
}

export interface ReviewRow {
  readonly number: number;
  readonly side: Side;
  readonly holds: boolean;
}

export async function listReviews(
  db: Database,
  { id, round }: Pick<CaseRow, "id" | "round">,
): Promise<ReviewRow[]> {
  const rows = await db
    .selectFrom("mediationReview")
    .select(["number", "side", "holds"])
    .where("mediationId", "=", id)
    .where("round", "=", round)
    .execute();
  return rows as ReviewRow[];
}

/** How many of a kind each side has written in this round. */
export async function countWritten(
  db: Database,
  caseId: string,
): Promise<{ side: Part; kind: Kind | "safety"; round: number; count: number }[]> {
  const { rows } = await sql<{ side: Part; kind: Kind | "safety"; round: number; count: number }>`
    select side, kind, round, count(*) as count from mediation_entry
    where mediation_id = ${caseId} group by side, kind, round`.execute(db);
  return rows;
}

/** Both counts of the whole house, for every colleague: numbers without a case behind them. Reads across every reader's view. */
export async function countCases(db: Database): Promise<{ open: number; holding: number }> {
  const { rows } = await sql<{ open: number; holding: number }>`
    select count(*) filter (where ended_at is null) as open,
      count(*) filter (where ended_how = 'finished' or (ended_at is null and step in ('agreed', 'review'))) as holding
    from mediation`.execute(db);
  return rows[0]!;
}

export async function findContact(db: Database): Promise<{ words: string; version: number }> {
  const row = await db
    .selectFrom("mediationContact")
    .select(["words", "version"])
    .executeTakeFirst();
  return row ?? { words: "", version: 0 };
}
