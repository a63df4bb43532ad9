import { makeRequest } from "#fixtures/requests";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { countAgain, insertShares, insertThanks } from "./queries/giving.ts";
import { keepMail } from "./queries/waiting.ts";
import { pairOf } from "./rules.ts";

interface Person {
  readonly id: string;
  readonly teamId: string;
}

interface Given {
  readonly giver?: Person;
  readonly receiver?: Person;
  readonly words?: string;
  readonly isPublic?: boolean;
  readonly requestId?: string;
  readonly at?: Date;
}

export interface MadeThanks {
  readonly id: string;
  readonly giver: Person;
  readonly receiver: Person;
}

/** One colleague thanks another of another team, publicly; makes both. */
export async function makeThanks(db: Database, given: Given = {}): Promise<MadeThanks> {
  const giver = given.giver ?? (await makeMember(db));
  const receiver = given.receiver ?? (await makeMember(db));
  const at = given.at ?? new Date("2026-03-02T08:00:00Z");
  const id = newId();
  await insertThanks(db, {
    id,
    kind: "colleague",
    giverId: giver.id,
    giverTeamId: giver.teamId,
    saidBy: "",
    words: given.words ?? "Thank you for staying late with the invoices.",
    isPublic: given.isPublic ?? true,
    requestId: given.requestId ?? null,
    segmentId: null,
    at,
    sourceKey: null,
  });
  const pair = pairOf(giver.id, receiver.id);
  const share = {
    personId: receiver.id,
    teamId: receiver.teamId,
    how: "named",
    pair,
    counts: false,
  } as const;
  await insertShares(db, { id, at }, [share]);
  await countAgain(db, pair ? [pair] : []);
  return { id, giver, receiver };
}

/** A part of a request, held by somebody of a team of their own unless told, and finished. */
export async function makePart(
  db: Database,
  parentId: string,
  given: { holder?: Person; title?: string; confidential?: boolean } = {},
): Promise<{ id: string; holder: Person }> {
  const holder = given.holder ?? (await makeMember(db));
  const at = new Date("2026-03-02T08:00:00Z");
  const { id } = await makeRequest(db, {
    teamId: holder.teamId,
    holderId: holder.id,
    title: given.title ?? "A part",
    confidential: given.confidential ?? false,
    state: "done",
    at,
  });
  await db
    .insertInto("partRequest")
    .values({ partId: id, parentId, at, byPersonId: null })
    .execute();
  return { id, holder };
}

/** A customer's mail that names no request. */
export async function makeWaitingMail(db: Database): Promise<{ id: string }> {
  const id = newId();
  const at = new Date("2026-03-02T08:00:00Z");
  const mail = { saidBy: "Anna", subject: "Thanks", words: "Thank you all.", requestId: null };
  await keepMail(db, { id, sourceKey: `mail:${id}`, ...mail, at });
  return { id };
}
