/** Things and bodies of calls of growth, and what must be so before: what is written is sealed, so that any letters will do. */
import { makeEntry, makeRound, makeShare } from "#fixtures/growth";
import type { Database } from "#platform/database/open.ts";
import type { Things } from "./things.ts";

export type GrowthThing =
  | "growthEntry"
  | "growthShare"
  | "growthShared"
  | "growthRound"
  | "growthView";

/** The person writes, shares one page and is shared one, asks others and is asked by the mate. */
export async function makeGrowth(
  db: Database,
  { personId, mateId }: { readonly personId: string; readonly mateId: string },
): Promise<Pick<Things, GrowthThing>> {
  const { id: growthEntry } = await makeEntry(db, personId);
  const { id: foreign } = await makeEntry(db, mateId);
  const shared = { entryId: foreign, ownerId: mateId, toId: personId };
  const other = { entryId: (await makeEntry(db, personId)).id, ownerId: personId, toId: mateId };
  return {
    growthEntry,
    growthShare: (await makeShare(db, other)).id,
    growthShared: (await makeShare(db, shared)).id,
    growthRound: (await makeRound(db, { ownerId: personId, askedIds: [mateId] })).id,
    growthView: (await makeRound(db, { ownerId: mateId, askedIds: [personId], keyId: mateId })).id,
  };
}

const sealed = "t".repeat(760);
const id = "01900000-0000-7000-8000-0000000000b0";
const five = [1, 2, 3, 4, 5].map((n) => `01900000-0000-7000-8000-0000000000b${n}`);
const leadsKey = "01900000-0000-7000-8000-0000000000b6";
const ownersKey = "01900000-0000-7000-8000-0000000000b7";

export function bodiesOfGrowth({ mate }: Things): Readonly<Record<string, unknown>> {
  return {
    "POST /me/growth/entries": { id, keyId: ownersKey, sealed, resolution: null },
    "PUT /me/growth/entries/:id": {
      keyId: ownersKey,
      sealed,
      version: 1,
      resolution: null,
    },
    "POST /me/growth/entries/:id/shares": { id, toId: mate, keyId: mate, sealed },
    "POST /me/growth/rounds": {
      id,
      keyId: leadsKey,
      people: five.map((personId) => ({ personId, standing: "team" })),
    },
    "POST /growth/views/:id": { levels: [{ id, competency: "listening", sealed }] },
  };
}

/** Everybody has a key pair, whose id is their own. */
const keysOfAll = (then: string): string =>
  `insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
    select id, id, 'B' || id, '{}', '{}', '${then}' from person on conflict (person_id) do update set id = excluded.id`;

const keyOf = (id: string, personId: string, then: string): string =>
  `insert into own_key (id, person_id, public_key, passphrase, recovery, made_at)
    values ('${id}', '${personId}', 'B1', '{}', '{}', '${then}')`;

export const beforeGrowth = (
  { lead, person }: Things,
  then: string,
): Readonly<Record<string, string>> => ({
  "POST /me/growth/entries": keyOf(ownersKey, person, then),
  "PUT /me/growth/entries/:id": keyOf(ownersKey, person, then),
  "POST /me/growth/entries/:id/shares": keysOfAll(then),
  "POST /growth/views/:id": keysOfAll(then),
  "POST /me/growth/rounds": `${keyOf(leadsKey, lead, then)};
    insert into person (id, name, email, zone, created_at, updated_at)
      select one::uuid, 'Somebody', one || '@example.org', 'UTC', '${then}', '${then}' from unnest(array['${five.join("', '")}']) as one`,
});
