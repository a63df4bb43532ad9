/** Who may open a case between whom, and who speaks for each side. */
import { findPersonFacts, findVisibleTeam, listTeamsLedBy, membersOf } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import { leads, type Who } from "#platform/http/who.ts";
import type { PartyOf } from "./queries/writing.ts";
import type { Side } from "./rules.ts";

interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly refuse: (reason: "wrongParties" | "noLead") => never;
}

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}

/** Either side's lead opens it, or whoever answers for one of the two teams above it. */
export async function partiesOfTeams(
  asked: Asked,
  { oneId, otherId }: Pair,
): Promise<Record<Side, PartyOf>> {
  const { db, who } = asked;
  const own = (await listTeamsLedBy(db, who)).map(({ id }) => id);
  const teams = [
    found(await findVisibleTeam(db, who, oneId)),
    found(await findVisibleTeam(db, who, otherId)),
  ];
  if (!own.includes(oneId) && !own.includes(otherId)) refuse("missing");
  if (oneId === otherId || teams.some(({ kind, closedAt }) => kind !== "team" || closedAt !== null))
    asked.refuse("wrongParties");
  const one = await speakerOf(asked, oneId);
  const other = await speakerOf(asked, otherId);
  if (one.personId === other.personId) asked.refuse("wrongParties");
  return { one, other };
}

/** A lead of the team: the reader if they lead it, else the first by name. */
async function speakerOf(asked: Asked, teamId: string): Promise<PartyOf> {
  const { db, who } = asked;
  if (leads(who, teamId)) return { teamId, personId: who.personId };
  const lead = (await membersOf(db, teamId)).find((member) => member.lead);
  return lead ? { teamId, personId: lead.personId } : asked.refuse("noLead");
}

/** One of the two opens it, or whoever answers for a team of one of them. */
export async function partiesOfPersons(
  asked: Asked,
  { oneId, otherId }: Pair,
): Promise<Record<Side, PartyOf>> {
  const { db, who } = asked;
  if (oneId === otherId) asked.refuse("wrongParties");
  const persons = [
    found(await findPersonFacts(db, who, oneId)),
    found(await findPersonFacts(db, who, otherId)),
  ];
  const own = (await listTeamsLedBy(db, who)).map(({ id }) => id);
  const isTheirs = persons.some(({ teamIds }) => teamIds.some((id) => own.includes(id)));
  if (oneId !== who.personId && otherId !== who.personId && !isTheirs) refuse("missing");
  if (persons.some(({ guest, departed }) => guest || departed)) asked.refuse("wrongParties");
  return {
    one: { teamId: null, personId: oneId },
    other: { teamId: null, personId: otherId },
  };
}
