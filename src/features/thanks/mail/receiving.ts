/** A mail that was handed in: it travels from the request that it names, or waits until somebody says which that is. */
import { newId } from "#platform/crypto/ids.ts";
import type { TravelledAnswer } from "../contract.ts";
import { findNumbered, isKnown, keepMail } from "../queries/waiting.ts";
import { travelFromRequest } from "../reaching/travelling.ts";
import type { Moment } from "../telling.ts";
import { type MailRead, sourceKeyOf } from "./reading.ts";

const waits: TravelledAnswer = { became: "waits", id: null };
const known: TravelledAnswer = { became: "known", id: null };

/**
 * Whoever hands it in gets no right by it and learns nothing of the request. Words on a confidential one wait for somebody who may see it, since
 * they reach people beyond those.
 */
export async function receiveMail(moment: Moment, mail: MailRead): Promise<TravelledAnswer> {
  const { db, now } = moment;
  const sourceKey = sourceKeyOf(mail.messageId);
  if (await isKnown(db, sourceKey)) return known;
  const { number, saidBy, subject, words } = mail;
  const request = number === null ? undefined : await findNumbered(db, number);
  if (request && !request.confidential)
    return travelFromRequest(moment, request.id, { giverId: null, saidBy, words, sourceKey });
  const requestId = request?.id ?? null;
  const isNew = await keepMail(db, {
    id: newId(),
    sourceKey,
    saidBy,
    subject,
    words,
    requestId,
    at: now,
  });
  return isNew ? waits : known;
}
