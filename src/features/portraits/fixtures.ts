import { makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Part, Reason } from "./contract.ts";

const at = new Date("2026-01-05T08:00:00Z");

/** One more version of a part; the team is made unless told. */
export async function makeTeamWords(
  db: Database,
  given: {
    teamId?: string;
    part?: Part;
    words?: string;
    version?: number;
    byPersonId?: string;
  } = {},
): Promise<{ teamId: string; part: Part; words: string }> {
  const { part = "ask", words = "Say what you need it for.", version = 1 } = given;
  const teamId = given.teamId ?? (await makeTeam(db)).id;
  const byPersonId = given.byPersonId ?? null;
  await db
    .insertInto("teamWords")
    .values({ teamId, part, version, words, byPersonId, at })
    .execute();
  return { teamId, part, words };
}

/** For every service of the team unless told. */
export async function makeHint(
  db: Database,
  given: { teamId?: string; serviceId?: string; says?: string; byPersonId?: string } = {},
): Promise<{ id: string; teamId: string; says: string }> {
  const { says = "Say which machine; a photo saves a day.", serviceId = null } = given;
  const hint = { id: newId(), teamId: given.teamId ?? (await makeTeam(db)).id, says };
  const byPersonId = given.byPersonId ?? null;
  await db
    .insertInto("hint")
    .values({ ...hint, serviceId, byPersonId, at })
    .execute();
  return hint;
}

/** What the sums say of a service: as it is kept, without the requests behind it. */
export async function makeReason(
  db: Database,
  given: { serviceId: string; reason?: Reason; n?: number; hits?: number; askers?: number },
): Promise<void> {
  const { serviceId, reason = "waits", n = 40, hits = 14, askers = 9 } = given;
  await db
    .insertInto("serviceReason")
    .values({ serviceId, reason, n, hits, askers, firstDay: "2025-12-01", asOf: at })
    .execute();
}
