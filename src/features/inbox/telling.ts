/** Writes lines to those who may see what they are about, as loudly as they chose. */
import { sees, seesNotes } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { findReaders } from "./queries/facts.ts";
import { addOffers, readOffersByActing, settleOffers } from "./queries/offers.ts";
import { addLines, deleteNews, findChoices, type Line, settleLines } from "./queries/writing.ts";
import { type NewsKind, newsForGuests } from "./contract.ts";
import {
  type Facts,
  type Recipient,
  choiceOf,
  isStillOffered,
  once,
  outdated,
  seenByActing,
} from "./rules.ts";

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

/** One thing to tell about one request. */
export interface Telling {
  readonly facts: Facts;
  readonly recipients: readonly Recipient[];
  readonly news: News;
  /** Offers the work to everyone else in the serving team as well. */
  readonly offered?: boolean;
}

/** Tells about requests, all at once. Each recipient is looked up with their own eyes, at this moment. */
export async function tellAbout(moment: Moment, tellings: readonly Telling[]): Promise<void> {
  const { db, touch } = moment;
  const told = tellings.map((telling) => ({
    ...telling,
    recipients: once(telling.recipients, telling.news.actorId),
  }));
  const readers = await findWanting(
    db,
    told.flatMap(({ recipients }) => recipients),
  );
  const lines = told.flatMap(({ facts, recipients, news }) =>
    recipients.flatMap((recipient) => lineFor(recipient, readers(recipient), facts, news)),
  );
  for (const personId of await addLines(db, lines)) touch(`inbox:${personId}`);
  const offers = told
    .filter(({ offered }) => offered)
    .map(({ facts, recipients, news: { key, at, actorId } }) => {
      const alone = recipients.map(({ personId }) => personId);
      const exceptIds = actorId === null ? alone : [...alone, actorId];
      return { ...facts, key, at, actorId, exceptIds };
    });
  for (const teamId of await addOffers(db, offers)) touch(`offers:${teamId}`);
}

function lineFor(
  { personId, kind, orOfTeam }: Recipient,
  who: Who | undefined,
  facts: Facts,
  news: News,
): Line[] {
  if (!who) return [];
  const line = { ofNote: false, detail: {}, ...news, personId, kind };
  const { requestId, teamId } = facts;
  if (line.ofNote ? seesNotes(who, facts) : sees(who, facts))
    return [{ ...line, requestId, teamId: null }];
  // Leads further up learn that a promise of the team is in danger, and not which request it is.
  return orOfTeam ? [{ ...line, requestId: null, teamId, actorId: null }] : [];
}

/** Tells about a team: its members' own matters. */
export async function tellOfTeam(
  { db, touch }: Moment,
  teamId: string,
  recipients: readonly Recipient[],
  news: News,
): Promise<void> {
  const each = once(recipients, news.actorId);
  const readers = await findWanting(db, each);
  const lines = each
    .filter((recipient) => readers(recipient) !== undefined)
    .map(({ personId, kind }) => ({
      ofNote: false,
      detail: {},
      ...news,
      personId,
      kind,
      requestId: null,
      teamId,
    }));
  for (const personId of await addLines(db, lines)) touch(`inbox:${personId}`);
}

/** What another feature tells about something of its own. */
export interface NewsOf {
  readonly kind: NewsKind;
  /** The same twice adds nothing. */
  readonly key: string;
  readonly personIds: readonly string[];
  readonly actorId: string | null;
  readonly at: Date;
  /** The thing it is about, as it is called: 'Invoices in two days'. */
  readonly title: string;
  /** What happened, in words without a name of a person, who may be erased: 'A goal of another team pulls against it'. */
  readonly said: string;
  /** Where it stands: '/goals/0198...'. */
  readonly href: string;
}

/** Tells colleagues, of some kinds guests of vendors too, about what is no request. */
export async function tellNews({ db, touch }: Moment, all: readonly NewsOf[]): Promise<void> {
  const told = all.map((news) => ({
    news,
    recipients: once(
      news.personIds.map((personId) => ({ personId, kind: news.kind })),
      news.actorId,
    ),
  }));
  const readers = await findWanting(
    db,
    told.flatMap(({ recipients }) => recipients),
  );
  const lines = told.flatMap(({ recipients, news }) =>
    recipients
      .filter((recipient) => mayBeTold(readers(recipient), news.kind))
      .map(({ personId, kind }) => {
        const { key, actorId, at, title, said, href } = news;
        const detail = { news: { title, said, href } };
        return {
          personId,
          kind,
          key,
          actorId,
          at,
          detail,
          ofNote: false,
          requestId: null,
          teamId: null,
        };
      }),
  );
  for (const personId of await addLines(db, lines)) touch(`inbox:${personId}`);
}

function mayBeTold(who: Who | undefined, kind: NewsKind): boolean {
  return who !== undefined && (!who.guest || newsForGuests.includes(kind));
}

/** What was told under this key was taken back: the lines go, read or not. */
export async function forgetNews(
  { db, touch }: Moment,
  gone: { readonly kind: NewsKind; readonly key: string; readonly personIds: readonly string[] },
): Promise<void> {
  for (const personId of await deleteNews(db, gone)) touch(`inbox:${personId}`);
}

/** Looks up the recipients; the answer gives each as they would ask, unless they have left or have switched the kind off. */
async function findWanting(
  db: Database,
  recipients: readonly Recipient[],
): Promise<(recipient: Recipient) => Who | undefined> {
  const ids = [...new Set(recipients.map(({ personId }) => personId))];
  const readers = new Map((await findReaders(db, ids)).map((who) => [who.personId, who]));
  const chosen = new Map(
    (await findChoices(db, ids)).map(({ personId, kind, choice }) => [personId + kind, choice]),
  );
  return ({ personId, kind }) => {
    const who = readers.get(personId);
    const leads = who?.teams.some((team) => team.lead) ?? false;
    return choiceOf(kind, chosen.get(personId + kind), leads) === "off" ? undefined : who;
  };
}

/** A request on which somebody has acted. */
export interface Acted {
  readonly facts: Facts;
  readonly actorId: string | null;
}

/** Marks as read what means nothing any more, and what whoever has acted has plainly seen. */
export async function settle({ db, now, touch }: Moment, acted: readonly Acted[]): Promise<void> {
  const lines = acted.flatMap(({ facts, actorId }) => {
    const { requestId } = facts;
    const old = outdated(facts).map((kinds) => ({ requestId, ...kinds }));
    return actorId === null ? old : [...old, { requestId, kinds: seenByActing, onlyId: actorId }];
  });
  const acts = acted.flatMap(({ facts: { requestId }, actorId }) =>
    actorId === null ? [] : [{ requestId, personId: actorId }],
  );
  const offers = acted.map(({ facts }) => ({
    requestId: facts.requestId,
    stillOfferedTo: isStillOffered(facts) ? facts.teamId : null,
  }));
  for (const personId of await settleLines(db, lines, now)) touch(`inbox:${personId}`);
  for (const teamId of await settleOffers(db, offers, now)) touch(`offers:${teamId}`);
  for (const personId of await readOffersByActing(db, acts, now)) touch(`inbox:${personId}`);
}
