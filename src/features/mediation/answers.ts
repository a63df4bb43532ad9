/** Rows as the contract says them, for one reader. */
import { findPublicKeys, type PublicKey } from "#feature/keys";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { CaseAnswer, CaseInList, PartyAnswer } from "./contract.ts";
import {
  type CaseRow,
  type EntryRow,
  findContact,
  listEntries,
  listReviews,
  listWraps,
  type PartyRow,
  type ReviewRow,
  type WrappedKey,
} from "./queries/reading.ts";
import { dueAt, isOpenTo, mayLookBack, type Part, reviewDays, type Side } from "./rules.ts";

/** As whom the reader sees the case. Whoever leads the team of a side without a speaker stands on that side. */
export function partOf(row: CaseRow): Part {
  const own = row.parties.find(({ isMine }) => isMine) ?? row.parties.find((p) => p.isLacking);
  return own?.side ?? "mediator";
}

export const takesPart = ({ mediatorWantedBy }: Pick<CaseRow, "mediatorWantedBy">): boolean =>
  mediatorWantedBy.length === 2;

const named = (id: string | null, name: string | null): { id: string; name: string } | null =>
  id === null ? null : { id, name: name ?? "" };

const nameOf = ({ teamName, personName }: PartyRow): string => teamName ?? personName ?? "";

/** A side waits while the other has finished the step and it has not; at a review while it has not answered. */
function waitsFor(row: CaseRow): boolean {
  if (row.endedAt !== null || row.step === "agreed") return false;
  const own = row.parties.find(({ isMine }) => isMine);
  return own === undefined ? row.parties.some((party) => party.isLacking) : !own.done;
}

export function asListed(row: CaseRow): Sendable<CaseInList> {
  const part = partOf(row);
  const { id, kind, step, openedAt, endedAt } = row;
  const others = row.parties.filter(({ side }) => side !== part);
  return {
    id,
    kind,
    step,
    part,
    with: others.map(nameOf),
    waitsForMe: waitsFor(row),
    openedAt,
    endedAt,
  };
}

interface Keys {
  readonly keys: ReadonlyMap<string, PublicKey>;
  readonly wraps: readonly WrappedKey[];
}

/** The present keys of those who take part, and for which of them the key of the case is wrapped. */
export async function keysOf(db: Database, row: CaseRow): Promise<Keys> {
  const personIds = row.parties.map(({ personId }) => personId).filter((id) => id !== null);
  if (row.mediatorId !== null) personIds.push(row.mediatorId);
  const keys = await findPublicKeys(db, personIds);
  return {
    keys: new Map(keys.map((key) => [key.personId, key])),
    wraps: await listWraps(db, row.id),
  };
}

/** Who takes part and has a key, with the present one. */
export function membersWithKeys(row: CaseRow, { keys }: Keys) {
  const mediator = takesPart(row) ? [{ personId: row.mediatorId, part: "mediator" as const }] : [];
  const all = [...row.parties.map(({ personId, side }) => ({ personId, part: side })), ...mediator];
  return all.flatMap(({ personId, part }) => {
    const key = personId === null ? undefined : keys.get(personId);
    return key ? [{ personId: key.personId, keyId: key.id, part }] : [];
  });
}

function memberOf(personId: string | null, name: string | null, { keys, wraps }: Keys) {
  const key = personId === null ? undefined : keys.get(personId);
  return {
    person: named(personId, name),
    key: key ? { id: key.id, publicKey: key.publicKey } : null,
    canOpen: wraps.some((wrap) => wrap.personId === personId && wrap.keyId === key?.id),
  };
}

function partyOf(party: PartyRow, all: Keys): PartyAnswer {
  const { side, teamId, teamName, personId, personName, done } = party;
  return { ...memberOf(personId, personName, all), side, team: named(teamId, teamName), done };
}

function reviewsOf({ agreedAt, reviewsOpened }: CaseRow, answers: readonly ReviewRow[]) {
  if (agreedAt === null) return [];
  const answered = (number: number, side: Side): boolean | null =>
    answers.find((one) => one.number === number && one.side === side)?.holds ?? null;
  return reviewDays.map((_, at) => {
    const number = at + 1;
    return {
      number,
      dueAt: dueAt(agreedAt, number),
      isOpen: number <= reviewsOpened,
      one: answered(number, "one"),
      other: answered(number, "other"),
    };
  });
}

export async function asCase(db: Database, who: Who, row: CaseRow): Promise<Sendable<CaseAnswer>> {
  const part = partOf(row);
  const all = await keysOf(db, row);
  const lacksSpeaker = !row.mediatesIt && !row.parties.some(({ isMine }) => isMine);
  // Whoever may only name a speaker takes no part: sealed words and what may be watched are not theirs.
  const entries = lacksSpeaker ? [] : await listEntries(db, row.id);
  const { id, kind, step, round, openedAt, agreedAt, openedAgainBy, endedAt, endedHow } = row;
  const isOpen = (entry: (typeof entries)[number]): boolean =>
    entry.kind === "safety" ? entry.personId === who.personId : isOpenTo(part, step, entry);
  return {
    id,
    kind,
    step,
    round,
    part,
    lacksSpeaker,
    parties: row.parties.map((party) => partyOf(party, all)),
    mediator:
      row.mediatorId === null
        ? null
        : {
            ...memberOf(row.mediatorId, row.mediatorName, all),
            wantedBy: [...row.mediatorWantedBy],
            takesPart: takesPart(row),
          },
    wrapped: wrappedFor(who, all),
    hasKey: all.wraps.length > 0,
    entries: entries.filter(isOpen).map(entryOf),
    watch: lacksSpeaker ? null : row.watch,
    agreedAt,
    openedAgainBy,
    reviews: reviewsOf(row, await listReviews(db, row)),
    keptBy: [...row.keptBy],
    lookBackBy: [...row.lookBackBy],
    mayLookBack: mayLookBack(row),
    openedAt,
    endedAt,
    endedHow,
    contact: (await findContact(db)).words,
  };
}

const entryOf = ({ id, part, kind, round, version, sealed, at }: EntryRow) => ({
  id,
  part,
  kind,
  round,
  version,
  sealed,
  at,
});

function wrappedFor({ personId }: Who, { keys, wraps }: Keys): string | null {
  const key = keys.get(personId);
  return (
    wraps.find((wrap) => wrap.personId === personId && wrap.keyId === key?.id)?.wrapped ?? null
  );
}
