/** Somebody who heard a customer's thank-you passes it on. */
import { findPresentSegments } from "#feature/outcomes";
import { findRequest } from "#feature/requests";
import { found } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import type { TravelledAnswer } from "../contract.ts";
import { sourceKeyOf } from "../mail/reading.ts";
import type { Moment } from "../telling.ts";
import { type CustomersWords, travelFromRequest, travelFromSegment } from "./travelling.ts";

export interface PassingOn extends Moment {
  readonly who: Who;
  readonly subject: (kind: string, id: string) => void;
}

export interface Heard {
  readonly words: string;
  readonly saidBy: string;
  readonly messageId?: string | undefined;
}

const wordsOf = ({ who }: PassingOn, { words, saidBy, messageId }: Heard): CustomersWords => ({
  giverId: who.personId,
  words: words.trim(),
  saidBy: saidBy.trim(),
  sourceKey: messageId === undefined ? null : sourceKeyOf(messageId),
});

/** Whoever may see a request may pass words on it on. */
export async function passOnFromRequest(
  asked: PassingOn,
  requestId: string,
  heard: Heard,
): Promise<TravelledAnswer> {
  found(await findRequest(asked.db, asked.who, requestId));
  const done = await travelFromRequest(asked, requestId, wordsOf(asked, heard));
  asked.subject("request", requestId);
  return done;
}

export async function passOnFromSegment(
  asked: PassingOn,
  segmentId: string,
  { days, ...heard }: Heard & { readonly days: number },
): Promise<TravelledAnswer> {
  found((await findPresentSegments(asked.db, [segmentId]))[0]);
  const done = await travelFromSegment(asked, { segmentId, days }, wordsOf(asked, heard));
  asked.subject("segment", segmentId);
  return done;
}
