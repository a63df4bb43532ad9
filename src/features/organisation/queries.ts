/** SQL of who asks: the query that every call begins with. */
import { sql } from "kysely";
import { noteUse } from "#feature/people";
import type { Database } from "#platform/database/open.ts";
import { type TokenScope, tokenScopes } from "#platform/http/contract.ts";
import type { Role, Who, WhoInTeam } from "#platform/http/who.ts";
import { isGuest } from "./persons/queries.ts";

interface WhoRow {
  personId: string;
  zone: string;
  roles: Role[];
  teams: WhoInTeam[];
  guest: boolean;
}

/** What the two ways in have in common: the person with roles and teams, unless they have left. */
const whoColumns = sql`
  person.id as "personId", person.zone,
  array(select role from role_grant where person_id = person.id and revoked_at is null) as roles,
  coalesce((
    select jsonb_agg(jsonb_build_object('teamId', membership.team_id, 'lead', membership.lead))
    from membership where membership.person_id = person.id and membership.until is null), '[]') as teams,
  ${isGuest} as guest`;

export async function findWhoBySession(
  db: Database,
  token: string,
  now: Date,
): Promise<Who | null> {
  const { rows } = await sql<WhoRow & { sessionId: string }>`
    select ${whoColumns}, session.id as "sessionId"
    from session join person on person.id = session.person_id
    where session.token = ${token} and session.expires_at > ${now}
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  const [row] = rows;
  return row ? { ...row, via: "session", scopes: [...tokenScopes], tokenId: null } : null;
}

interface TokenPart {
  tokenId: string;
  scopes: TokenScope[];
  useToNote: boolean;
}

/** Notes the use too, at most once an hour. */
export async function findWhoByToken(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<Who | null> {
  const anHourAgo = new Date(now.getTime() - 3_600_000);
  const { rows } = await sql<WhoRow & TokenPart>`
    select ${whoColumns}, access_token.id as "tokenId", access_token.scopes,
      coalesce(access_token.last_used_at < ${anHourAgo}, true) as "useToNote"
    from access_token join person on person.id = access_token.person_id
    where access_token.token_hash = ${tokenHash} and access_token.expires_at > ${now}
      and access_token.revoked_at is null
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { useToNote, ...who } = row;
  if (useToNote) await noteUse(db, who.tokenId, now);
  return { ...who, via: "token" };
}
