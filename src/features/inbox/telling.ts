/** Writes lines to those who may see what they are about, as loudly as they chose. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { findReaders } from "./queries/facts.ts";
import {
  addLines,
  findChoices,
  settleLines,
  whoSeesRequest,
  type Line,
} from "./queries/writing.ts";
import { choiceOf, once, outdated, seenByActing, type Facts, type Recipient } from "./rules.ts";

/** What telling needs of the moment: a reaction's or a tick's. */
export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

export interface News {
  readonly key: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly ofNote?: boolean;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Tells about a request. Each recipient is looked up with their own eyes, at this moment. */
export async function tellAbout(
  moment: Moment,
  facts: Facts,
  recipients: readonly Recipient[],
  news: News,
): Promise<void> {
  const { db } = moment;
  const readers = await wanting(db, once(recipients, news.actorId));
  const { requestId, teamId } = facts;
  const line = { ofNote: false, detail: {}, ...news, requestId, teamId: null };
  const seeing = await whoSeesRequest(
    db,
    readers.map(({ who }) => who),
    requestId,
    line.ofNote,
  );
  await add(
    moment,
    line,
    readers.filter(({ personId }) => seeing.has(personId)),
  );
  // Leads further up learn that a promise of the team is in danger, and not which request it is.
  const ofTeam = readers.filter(({ personId, orOfTeam }) => orOfTeam && !seeing.has(personId));
  await add(moment, { ...line, requestId: null, teamId, actorId: null }, ofTeam);
}

/** Tells about a team: its members' own matters. */
export async function tellOfTeam(
  moment: Moment,
  teamId: string,
  recipients: readonly Recipient[],
  news: News,
): Promise<void> {
  const readers = await wanting(moment.db, once(recipients, news.actorId));
  await add(moment, { ofNote: false, detail: {}, ...news, requestId: null, teamId }, readers);
}

async function add(
  { db, touch }: Moment,
  line: Line,
  recipients: readonly Recipient[],
): Promise<void> {
  for (const personId of await addLines(db, line, recipients)) touch(`inbox:${personId}`);
}

/** Those who are still here and have not switched this kind off. */
async function wanting(
  db: Database,
  recipients: readonly Recipient[],
): Promise<(Recipient & { who: Who })[]> {
  const ids = recipients.map(({ personId }) => personId);
  const readers = new Map((await findReaders(db, ids)).map((who) => [who.personId, who]));
  const chosen = await findChoices(db, ids);
  return recipients.flatMap((recipient) => {
    const who = readers.get(recipient.personId);
    const own = chosen.find(
      ({ personId, kind }) => personId === recipient.personId && kind === recipient.kind,
    );
    const leads = who?.teams.some((team) => team.lead) ?? false;
    if (!who || choiceOf(recipient.kind, own?.choice, leads) === "off") return [];
    return [{ ...recipient, who }];
  });
}

/** Marks as read what means nothing any more, and what whoever has acted has plainly seen. */
export async function settle(
  { db, now, touch }: Moment,
  facts: Facts,
  actorId: string | null,
): Promise<void> {
  const { requestId } = facts;
  const settled = new Set<string>();
  for (const lines of outdated(facts)) {
    for (const id of await settleLines(db, { requestId, ...lines }, now)) settled.add(id);
  }
  if (actorId !== null) {
    const own = { requestId, kinds: seenByActing, onlyId: actorId };
    for (const id of await settleLines(db, own, now)) settled.add(id);
  }
  for (const personId of settled) touch(`inbox:${personId}`);
}
