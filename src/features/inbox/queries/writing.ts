/** Writing lines of the inbox. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Choice, Kind } from "../contract.ts";

/** One line for one person. */
export interface Line {
  readonly personId: string;
  readonly kind: Kind;
  /** What is told; the same twice adds nothing. */
  readonly key: string;
  readonly requestId: string | null;
  readonly teamId: string | null;
  readonly actorId: string | null;
  readonly ofNote: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Adds each line to the person's inbox, or counts up the unread one of its kind about this request. Answers who has got one. */
export async function addLines(db: Database, lines: readonly Line[]): Promise<Set<string>> {
  const told = new Set<string>();
  for (let left = lines; left.length > 0;) {
    const { now, later } = withoutTwins(left);
    for (const personId of await insertLines(db, now)) told.add(personId);
    left = later;
  }
  return told;
}

/** A statement may count up a row once only, so what would meet the same row waits for the next. */
function withoutTwins(lines: readonly Line[]): { now: Line[]; later: Line[] } {
  const met = new Set<string>();
  const [now, later]: [Line[], Line[]] = [[], []];
  for (const line of lines) {
    const row = [line.personId, line.kind, line.requestId ?? line.teamId ?? line.key].join();
    (met.has(row) ? later : now).push(line);
    met.add(row);
  }
  return { now, later };
}

async function insertLines(db: Database, lines: readonly Line[]): Promise<string[]> {
  const rows = lines.map((line) => ({
    id: newId(),
    person_id: line.personId,
    kind: line.kind,
    request_id: line.requestId,
    team_id: line.teamId,
    actor_id: line.actorId,
    of_note: line.ofNote,
    detail: line.detail,
    at: line.at,
    key: line.key,
  }));
  const written = await sql<{ personId: string }>`
    insert into inbox_item (id, person_id, kind, request_id, team_id, actor_id, of_note, detail, at, told)
    select made.id, made.person_id, made.kind, made.request_id, made.team_id, made.actor_id, made.of_note, made.detail, made.at,
      array[made.key]
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made(
      id uuid, person_id uuid, kind text, request_id uuid, team_id uuid, actor_id uuid, of_note boolean, detail jsonb, at timestamptz,
      key text)
    where case
      when made.request_id is null and made.team_id is null then not exists (
        select from inbox_item as old
        where old.request_id is null and old.team_id is null and old.person_id = made.person_id and old.told @> array[made.key])
      when made.request_id is null then not exists (
        select from inbox_item as old where old.team_id = made.team_id and old.person_id = made.person_id and old.told @> array[made.key])
      else not exists (
        select from inbox_item as old
        where old.request_id = made.request_id and old.person_id = made.person_id and old.told @> array[made.key]) end
    order by made.person_id
    on conflict (person_id, kind, request_id) where read_at is null do update set
      count = least(inbox_item.count + 1, 9999), actor_id = excluded.actor_id, of_note = inbox_item.of_note or excluded.of_note, detail = excluded.detail,
      at = greatest(inbox_item.at, excluded.at), told = inbox_item.told || excluded.told
    returning person_id as "personId"`.execute(db);
  return written.rows.map(({ personId }) => personId);
}

/** Choices of the persons that are not the usual ones. */
export async function findChoices(
  db: Database,
  personIds: readonly string[],
): Promise<{ personId: string; kind: Kind; choice: Choice }[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<{ personId: string; kind: Kind; choice: Choice }>`
    select person_id as "personId", kind, choice from inbox_preference
    where person_id = any(${[...personIds]}::uuid[])`.execute(db);
  return rows;
}

/** Unread lines that mean nothing any more: about a request, of these kinds, of one person or of everyone but one. */
export interface Settling {
  readonly requestId: string;
  readonly kinds: readonly Kind[];
  readonly exceptId?: string | null;
  readonly onlyId?: string;
}

/** Marks them as read. Answers whose they were. */
export async function settleLines(
  db: Database,
  lines: readonly Settling[],
  now: Date,
): Promise<Set<string>> {
  if (lines.length === 0) return new Set();
  const settling = lines.map((one) => ({
    request_id: one.requestId,
    kinds: one.kinds,
    except_id: one.exceptId ?? null,
    only_id: one.onlyId ?? null,
  }));
  const { rows } = await sql<{ personId: string }>`
    update inbox_item set read_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(settling)}::jsonb) as settled(request_id uuid, kinds text[], except_id uuid, only_id uuid)
    where inbox_item.request_id = settled.request_id and read_at is null and kind = any(settled.kinds)
      and (settled.except_id is null or person_id <> settled.except_id)
      and (settled.only_id is null or person_id = settled.only_id)
    returning person_id as "personId"`.execute(db);
  return new Set(rows.map(({ personId }) => personId));
}

/** Takes what was told about a request away, for it was taken back at once: a line that told nothing else goes. Answers whose they were. */
export async function takeLinesBack(
  db: Database,
  { requestId, key }: { readonly requestId: string; readonly key: string },
): Promise<Set<string>> {
  const { rows } = await sql<{ personId: string }>`
    with gone as (
      delete from inbox_item where request_id = ${requestId} and told = array[${key}] returning person_id),
    less as (
      update inbox_item set told = array_remove(told, ${key}), count = greatest(count - 1, 1)
      where request_id = ${requestId} and told @> array[${key}] and told <> array[${key}] returning person_id)
    select person_id as "personId" from gone union select person_id from less`.execute(db);
  return new Set(rows.map(({ personId }) => personId));
}

/** Removes what was told of something that is no request. Answers whose lines they were. */
export async function deleteNews(
  db: Database,
  { kind, key, personIds }: { kind: Kind; key: string; personIds: readonly string[] },
): Promise<Set<string>> {
  const { rows } = await sql<{ personId: string }>`
    delete from inbox_item where person_id = any(${[...personIds]}::uuid[]) and kind = ${kind} and request_id is null
      and told @> array[${key}]
    returning person_id as "personId"`.execute(db);
  return new Set(rows.map(({ personId }) => personId));
}
