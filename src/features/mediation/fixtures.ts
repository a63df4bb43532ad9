import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

const at = new Date("2026-03-02T08:00:00Z");

interface PartyGiven {
  readonly teamId: string;
  readonly personId: string;
}

/** A case between two teams at its first step, with one sealed correction of the first side that opens for nobody. */
export async function makeMediation(
  db: Database,
  given: { readonly one?: PartyGiven; readonly other?: PartyGiven } = {},
): Promise<{ id: string; entryId: string }> {
  const lead = async (): Promise<PartyGiven> => {
    const { id, teamId } = await makeMember(db, { lead: true });
    return { teamId, personId: id };
  };
  const [one, other] = [given.one ?? (await lead()), given.other ?? (await lead())];
  const [id, entryId] = [newId(), newId()];
  await db
    .insertInto("mediation")
    .values({ id, kind: "teams", step: "safety", openedAt: at, stepAt: at })
    .execute();
  await db
    .insertInto("mediationParty")
    .values([
      { mediationId: id, side: "one", ...one },
      { mediationId: id, side: "other", ...other },
    ])
    .execute();
  const entry = { id: entryId, mediationId: id, side: "one", kind: "correction", round: 1, at };
  await db
    .insertInto("mediationEntry")
    .values({ ...entry, byPersonId: one.personId, sealed: "s".repeat(760) })
    .execute();
  return { id, entryId };
}

const strain = { promised: 12, kept: 7, returns: 4, handoffs: 9 };

export async function makeSuggestion(
  db: Database,
  { oneId, otherId }: { readonly oneId: string; readonly otherId: string },
): Promise<{ id: string }> {
  const id = newId();
  const [first = "", second = ""] = [oneId, otherId].toSorted();
  await db
    .insertInto("mediationSuggestion")
    .values({
      id,
      oneId: first,
      otherId: second,
      figures: JSON.stringify({ there: strain, back: strain }),
      at,
    })
    .execute();
  return { id };
}
