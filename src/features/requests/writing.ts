/** Replies and notes. */
import { customerReplied, providerReplied, resumeClocks } from "#feature/promises";
import { newId } from "#platform/crypto/ids.ts";
import { follow } from "./queries/around.ts";
import { tieAttachments } from "./queries/attachments.ts";
import { type NewMessage, writeMentions, writeMessage } from "./queries/history.ts";
import type { RequestChanges, RequestRecord } from "./queries/one.ts";
import { listMentionable } from "./queries/persons.ts";
import { sidesOf, stateAfterWaiting } from "./rules.ts";
import type { Stepping } from "./step.ts";

export interface Words {
  readonly body: string;
  readonly attachmentIds?: readonly string[];
  /** Those of `whomToMention`. */
  readonly mentioned?: readonly string[];
}

/** Writes the reply and answers what it changes on the request. The row must be held. */
export async function writeReply(
  asked: Stepping,
  request: RequestRecord,
  words: Words,
): Promise<RequestChanges> {
  const { db, now, who } = asked;
  // Whoever asked within their own team speaks as the customer there until they hold the work themselves.
  const sides = sidesOf(request, who);
  const asCustomer = sides.includes("customer") && request.holderId !== who.personId;
  const side = asCustomer ? "customer" : "provider";
  const [message, changes] = await Promise.all([
    write(asked, request, { ...words, kind: "reply", side }),
    side === "provider" ? afterProvider(asked, request) : afterCustomer(asked, request),
  ]);
  const { mentioned = [] } = words;
  await writeMentions(db, message.id, mentioned);
  if (mentioned.length > 0 && !request.confidential) await follow(db, request.id, mentioned, now);
  await asked.tell("requests.replied", { requestId: request.id, messageId: message.id, side });
  return changes;
}

async function afterProvider(
  { db, now }: Stepping,
  request: RequestRecord,
): Promise<RequestChanges> {
  const due = await providerReplied(db, { requestId: request.id, at: now });
  return { ...due, ...(request.firstReplyAt === null && { firstReplyAt: now }) };
}

/** An answer from the customer ends the wait for it and starts the clock of the next reply. */
async function afterCustomer(
  { db, now }: Stepping,
  request: RequestRecord,
): Promise<RequestChanges> {
  const { id: requestId, serviceId, impact } = request;
  const open = request.doneAt === null && request.closedAt === null;
  if (!open || serviceId === null) return {};
  const waited = request.state === "waiting-customer";
  if (waited) await resumeClocks(db, { requestId, at: now });
  const due = await customerReplied(db, { requestId, serviceId, impact, at: now });
  return waited ? { ...due, state: stateAfterWaiting(request) } : due;
}

export async function writeNote(
  asked: Stepping,
  request: RequestRecord,
  words: Words,
): Promise<void> {
  const message = await write(asked, request, { ...words, kind: "note", side: "provider" });
  await writeMentions(asked.db, message.id, words.mentioned ?? []);
  await asked.tell("requests.noted", { requestId: request.id, messageId: message.id });
}

async function write(
  asked: Stepping,
  request: RequestRecord,
  words: Words & Pick<NewMessage, "kind" | "side">,
): Promise<NewMessage> {
  const { db, now, who } = asked;
  const message: NewMessage = {
    id: newId(),
    requestId: request.id,
    kind: words.kind,
    side: words.side,
    authorId: who.personId,
    body: words.body,
    at: now,
    askedAt: request.askedAt,
  };
  await writeMessage(db, message);
  const ids = words.attachmentIds ?? [];
  if (ids.length > 0) {
    const tie = { ids, personId: who.personId, requestId: request.id, messageId: message.id };
    if ((await tieAttachments(db, tie)) !== ids.length) asked.refuse("missing");
  }
  return message;
}

/**
 * Those of the persons who may be mentioned: in a note members of the team `within`, in a reply whoever works here. When there are others
 * it refuses; of them nothing is told.
 */
export async function whomToMention(
  {
    db,
    refuse,
  }: Pick<Stepping, "db"> & {
    readonly refuse: (reason: "cannotMention", extra: { facts: Record<string, unknown> }) => never;
  },
  personIds: readonly string[],
  within: string | null,
): Promise<string[]> {
  const known = await listMentionable(db, personIds, within);
  const unknown = personIds.filter((id) => !known.includes(id));
  if (unknown.length > 0) refuse("cannotMention", { facts: { personIds: unknown } });
  return known;
}
