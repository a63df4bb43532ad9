import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { messagesVisibleTo, requestsVisibleTo } from "../access.ts";

export interface NewAttachment {
  readonly id: string;
  readonly contentHash: string;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly byPersonId: string;
  readonly at: Date;
}

export async function insertAttachment(db: Database, attachment: NewAttachment): Promise<void> {
  await db.insertInto("attachment").values(attachment).execute();
}

/**
 * Ties files that the person sent, and that belong to nothing yet, to a request or one of its messages. Answers how many: fewer than
 * asked means that an id was not theirs to use.
 */
export async function tieAttachments(
  db: Database,
  tie: {
    ids: readonly string[];
    personId: string;
    requestId: string;
    messageId: string | null;
  },
): Promise<number> {
  const { rows } = await sql`
    update attachment set request_id = ${tie.requestId}, message_id = ${tie.messageId}
    where id = any(${[...tie.ids]}::uuid[]) and by_person_id = ${tie.personId} and request_id is null
    returning 1`.execute(db);
  return rows.length;
}

/** A file of a request the reader may see; one that came with a note only for those who may read the note. */
export async function findAttachment(
  db: Database,
  who: Who,
  requestId: string,
  id: string,
): Promise<{ contentHash: string; name: string; type: string; sizeBytes: number } | undefined> {
  const { rows } = await sql<{
    contentHash: string;
    name: string;
    type: string;
    sizeBytes: number;
  }>`
    select attachment.content_hash, attachment.name, attachment.type, attachment.size_bytes
    from attachment join request on request.id = attachment.request_id
    where attachment.id = ${id} and attachment.request_id = ${requestId} and ${requestsVisibleTo(who)}
      and (attachment.message_id is null or exists (
        select from message where message.id = attachment.message_id and ${messagesVisibleTo(who)}))`.execute(
    db,
  );
  return rows[0];
}

/** Files that were sent and never used. Their contents go when nothing else has the same (contentsOfAttachments). */
export async function deleteUnusedAttachments(db: Database, before: Date): Promise<void> {
  await db
    .deleteFrom("attachment")
    .where("requestId", "is", null)
    .where("at", "<", before)
    .execute();
}

/** Which of these contents an attachment has, whoever may see it: asked before contents are removed. */
export async function contentsOfAttachments(
  db: Database,
  hashes: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ contentHash: string }>`
    select distinct content_hash from attachment where content_hash = any(${[...hashes]}::text[])`.execute(
    db,
  );
  return rows.map(({ contentHash }) => contentHash);
}

/** The names of files that the person has sent. */
export async function listNamesOfFiles(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from attachment where id = any(${[...ids]}::uuid[]) and by_person_id = ${who.personId}`.execute(
    db,
  );
  return rows;
}
