/** SQL of mails that wait for somebody to say what they are about. Every select of a reader goes through `mailVisibleTo`. */
import { sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { mailVisibleTo } from "../access.ts";
import type { WaitingAnswer } from "../contract.ts";

export interface NewMail {
  readonly id: string;
  readonly sourceKey: string;
  readonly saidBy: string;
  readonly subject: string;
  readonly words: string;
  readonly requestId: string | null;
  readonly at: Date;
}

/** Whether this mail came before, and waits or has travelled. Read across every person's view: it is about the mail alone. */
export async function isKnown(db: Database, sourceKey: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from thanks where source_key = ${sourceKey})
      or exists (select from thanks_mail where source_key = ${sourceKey}) as known`.execute(db);
  return rows[0]!.known;
}

/** Answers whether it is new. */
export async function keepMail(db: Database, mail: NewMail): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("thanksMail")
    .values(mail)
    .onConflict((conflict) => conflict.column("sourceKey").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

/** The request of that number, whoever may see it: whether it is confidential decides whether the mail waits. */
export async function findNumbered(
  db: Database,
  number: number,
): Promise<{ id: string; confidential: boolean } | undefined> {
  return db
    .selectFrom("request")
    .select(["id", "confidential"])
    .where("number", "=", number)
    .executeTakeFirst();
}

type WaitingRow = Omit<WaitingAnswer, "at"> & { readonly at: Date; readonly sourceKey: string };
const mostListed = 100;

export async function listWaiting(db: Database, who: Who): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select thanks_mail.id, thanks_mail.said_by, thanks_mail.subject, thanks_mail.words, thanks_mail.at, thanks_mail.source_key,
      (select jsonb_build_object('id', request.id, 'number', request.number, 'title', request.title) from request
        where request.id = thanks_mail.request_id and ${requestsVisibleTo(who)}) as request
    from thanks_mail where ${mailVisibleTo(who)} order by thanks_mail.at desc, thanks_mail.id desc limit ${mostListed}`.execute(
    db,
  );
  return rows;
}

export async function holdMail(db: Database, who: Who, id: string): Promise<NewMail | undefined> {
  const { rows } = await sql<NewMail>`
    select thanks_mail.* from thanks_mail where thanks_mail.id = ${id} and ${mailVisibleTo(who)} for update`.execute(
    db,
  );
  return rows[0];
}

export async function deleteMail(db: Database, id: string): Promise<void> {
  await db.deleteFrom("thanksMail").where("id", "=", id).execute();
}
