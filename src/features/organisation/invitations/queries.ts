/** SQL of invitations. Only administrators ask for them, and whoever holds a link, so there is no narrower predicate. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Role } from "#platform/http/who.ts";

export interface NewInvitation {
  readonly id: string;
  readonly tokenHash: string;
  readonly email: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly lead: boolean;
  readonly role: Role | null;
  readonly byPersonId: string | null;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** A new invitation takes the place of an open one for the same address: only the newest link opens. */
export async function insertInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ withdrawnAt: invitation.at })
    .where("email", "=", invitation.email)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .execute();
  await db.insertInto("invitation").values(invitation).execute();
}

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  team: { id: string; name: string } | null;
  lead: boolean;
  role: Role | null;
  at: Date;
  byName: string | null;
  expiresAt: Date;
  state: "open" | "accepted" | "withdrawn" | "expired";
}

export async function listInvitations(
  db: Database,
  { onlyOpen, now }: { onlyOpen: boolean; now: Date },
): Promise<InvitationRow[]> {
  const { rows } = await sql<InvitationRow>`
    select * from (
      select invitation.id, invitation.name, invitation.email, lead, role, at, inviter.name as "byName",
        expires_at as "expiresAt",
        case when team.id is not null then jsonb_build_object('id', team.id, 'name', team.name) end as team,
        case when accepted_at is not null then 'accepted' when withdrawn_at is not null then 'withdrawn'
          when expires_at <= ${now} then 'expired' else 'open' end as state
      from invitation left join team on team.id = invitation.team_id
        left join person inviter on inviter.id = invitation.by_person_id) listed
    where not ${onlyOpen} or state in ('open', 'expired')
    order by at desc, id desc limit 500`.execute(db);
  return rows;
}

export async function withdrawInvitation(db: Database, id: string, now: Date): Promise<boolean> {
  const withdrawn = await db
    .updateTable("invitation")
    .set({ withdrawnAt: now })
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return withdrawn.numUpdatedRows > 0n;
}

export interface OpenedInvitation {
  id: string;
  name: string;
  email: string;
  teamId: string | null;
  teamName: string | null;
  teamKind: "team" | "vendor" | null;
  teamClosed: boolean;
  lead: boolean;
  role: Role | null;
  byPersonId: string | null;
  byName: string | null;
  expiresAt: Date;
  /** When it was accepted or withdrawn. */
  usedAt: Date | null;
}

/** By the hash of its secret; locked, so that two people cannot accept one link at the same moment. */
export async function findInvitation(
  db: Database,
  tokenHash: string,
): Promise<OpenedInvitation | undefined> {
  const { rows } = await sql<OpenedInvitation>`
    select invitation.id, invitation.name, invitation.email, team_id as "teamId", team.name as "teamName",
      team.kind as "teamKind", team.closed_at is not null as "teamClosed", lead, role,
      by_person_id as "byPersonId", inviter.name as "byName", expires_at as "expiresAt",
      coalesce(accepted_at, withdrawn_at) as "usedAt"
    from invitation left join team on team.id = invitation.team_id
      left join person inviter on inviter.id = invitation.by_person_id
    where token_hash = ${tokenHash} for update of invitation`.execute(db);
  return rows[0];
}

export async function markAccepted(
  db: Database,
  { id, personId, now }: { id: string; personId: string; now: Date },
): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ acceptedAt: now, acceptedByPersonId: personId })
    .where("id", "=", id)
    .execute();
}

/** Of an erased person: what the invitation said of them. */
export async function eraseInvitationsOf(
  db: Database,
  personId: string,
  email: string | null,
): Promise<void> {
  await db
    .updateTable("invitation")
    .set({ email: "", name: "Someone who left" })
    .where((one) =>
      one.or([
        one("acceptedByPersonId", "=", personId),
        ...(email === null ? [] : [one("email", "=", email)]),
      ]),
    )
    .execute();
}

export async function countInvitationsOf(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("invitation")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("acceptedByPersonId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Those that were accepted, withdrawn or have run out before a day: for retention. */
export async function forgetInvitations(db: Database, before: Date): Promise<number> {
  const gone = await db.deleteFrom("invitation").where("expiresAt", "<", before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
