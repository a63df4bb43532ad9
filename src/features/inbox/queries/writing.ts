/** Writing lines of the inbox. */
import { sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { teamIds, type Who } from "#platform/http/who.ts";
import type { Choice, Kind } from "../contract.ts";

export interface Line {
  /** What is told; the same twice adds nothing. */
  readonly key: string;
  readonly requestId: string | null;
  readonly teamId: string | null;
  readonly actorId: string | null;
  readonly ofNote: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Those of the readers who may see the request now, and its notes where that is what they would be told of. */
export async function whoSeesRequest(
  db: Database,
  readers: readonly Who[],
  requestId: string,
  ofNote: boolean,
): Promise<Set<string>> {
  if (readers.length === 0) return new Set();
  const looks = readers.map(
    (
      who,
    ) => sql`select ${who.personId}::uuid as id from request where request.id = ${requestId} and ${requestsVisibleTo(who)}
      and (not ${ofNote}::boolean or request.holder_id = ${who.personId} or request.team_id = any(${teamIds(who)}::uuid[]))`,
  );
  const { rows } = await sql<{ id: string }>`${sql.join(looks, sql` union all `)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** Adds the line to each person's inbox, or counts up the unread one of its kind about this request. Answers who has got it. */
export async function addLines(
  db: Database,
  line: Line,
  recipients: readonly { personId: string; kind: Kind }[],
): Promise<string[]> {
  if (recipients.length === 0) return [];
  const made = recipients.map(({ personId, kind }) => ({ id: newId(), person_id: personId, kind }));
  const { rows } = await sql<{ personId: string }>`
    insert into inbox_item (id, person_id, kind, request_id, team_id, actor_id, of_note, detail, at, told)
    select made.id, made.person_id, made.kind, ${line.requestId}::uuid, ${line.teamId}::uuid, ${line.actorId}::uuid,
      ${line.ofNote}::boolean, ${JSON.stringify(line.detail)}::jsonb, ${line.at}::timestamptz, array[${line.key}::text]
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made(id uuid, person_id uuid, kind text)
    where not exists (
      select from inbox_item as old where old.person_id = made.person_id and old.told @> array[${line.key}::text]
        and ${line.requestId === null ? sql`old.team_id = ${line.teamId}` : sql`old.request_id = ${line.requestId}`})
    order by made.person_id
    on conflict (person_id, kind, request_id) where read_at is null do update set
      count = least(inbox_item.count + 1, 9999), actor_id = excluded.actor_id, of_note = inbox_item.of_note or excluded.of_note, detail = excluded.detail,
      at = greatest(inbox_item.at, excluded.at), told = inbox_item.told || excluded.told
    returning person_id as "personId"`.execute(db);
  return rows.map(({ personId }) => personId);
}

/** Choices of the persons that are not the usual ones. */
export async function findChoices(
  db: Database,
  personIds: readonly string[],
): Promise<{ personId: string; kind: Kind; choice: Choice }[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom("inboxPreference")
    .select(["personId", "kind", "choice"])
    .where("personId", "in", personIds)
    .execute();
  return rows as { personId: string; kind: Kind; choice: Choice }[];
}

/** Marks unread lines about a request as read, of everyone, or of everyone but one, or of one. Answers whose they were. */
export async function settleLines(
  db: Database,
  lines: {
    readonly requestId: string;
    readonly kinds: readonly Kind[];
    readonly exceptId?: string | null;
    readonly onlyId?: string;
  },
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    update inbox_item set read_at = ${now}
    where request_id = ${lines.requestId} and read_at is null and kind = any(${[...lines.kinds]}::text[])
      and (${lines.exceptId ?? null}::uuid is null or person_id <> ${lines.exceptId ?? null}::uuid)
      and (${lines.onlyId ?? null}::uuid is null or person_id = ${lines.onlyId ?? null}::uuid)
    returning person_id as "personId"`.execute(db);
  return [...new Set(rows.map(({ personId }) => personId))];
}
