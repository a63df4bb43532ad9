import {
  canSignIn,
  canonicalZone,
  changePerson,
  decideOnPassword,
  decideToOpen,
  findPersonByEmail,
  grantRole,
  hashPassword,
  insertPerson,
  setPasswordHash,
} from "#feature/people";
import { hashOfSecret } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { anyone } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { administrators } from "../access.ts";
import { findOrganisation, findPersonFactsById } from "../persons/queries.ts";
import { decideToAdd, decideToInvite } from "../rules.ts";
import { addMember, findVisibleTeam } from "../teams/queries.ts";
import { invitations } from "./contract.ts";
import { makeInvitation } from "./inviting.ts";
import {
  findInvitation,
  listInvitations,
  markAccepted,
  withdrawInvitation,
  type OpenedInvitation,
} from "./queries.ts";

async function factsByEmail(db: Database, email: string) {
  const person = await findPersonByEmail(db, email);
  if (!person) return null;
  const facts = found(await findPersonFactsById(db, person.id));
  return { ...facts, canSignIn: await canSignIn(db, person.id) };
}

/** The person whom the invitation names: known from an import, or new. */
async function personOf(
  db: Database,
  { email }: OpenedInvitation,
  { name, zone, now }: { name: string; zone: string; now: Date },
): Promise<string> {
  const known = await findPersonByEmail(db, email);
  if (!known) return insertPerson(db, { name, email, zone, now });
  await changePerson(db, known.id, { name, zone }, now);
  return known.id;
}

/** What the invitation promised, as far as it still fits: the team may be closed by now, or the person a guest elsewhere. */
async function giveWhatWasPromised(
  db: Database,
  invitation: OpenedInvitation,
  { personId, now }: { personId: string; now: Date },
): Promise<{ teamId: string; personId: string } | null> {
  const { teamId, teamKind, teamClosed, lead, role, byPersonId } = invitation;
  if (role !== null && teamKind !== "vendor")
    await grantRole(db, { personId, role, byPersonId, at: now });
  if (teamId === null || teamKind === null) return null;
  const person = found(await findPersonFactsById(db, personId));
  const team = { id: teamId, kind: teamKind, closed: teamClosed };
  if (decideToAdd(team, person) !== "add") return null;
  await addMember(db, { teamId, personId, lead, since: now });
  return { teamId, personId };
}

export const invitationRoutes: MountedRoute[] = routes(invitations, {
  "GET /invitations": {
    access: administrators,
    answer: async ({ db, query, now }) => ({
      rows: await listInvitations(db, { onlyOpen: query.state !== "all", now }),
    }),
  },

  "POST /invitations": {
    access: administrators,
    answer: async ({ db, who, body, now, publicUrl, refuse, subject }) => {
      const team = body.teamId === null ? null : found(await findVisibleTeam(db, who, body.teamId));
      const role = body.role ?? null;
      const person = await factsByEmail(db, body.email);
      const decision = decideToInvite({ person, team, role });
      if (decision !== "invite") refuse(decision);
      const wanted = { ...body, name: body.name.trim(), lead: body.lead ?? false, role };
      const inviting = { ...wanted, byPersonId: who.personId };
      const made = await makeInvitation(db, inviting, { now, publicUrl });
      subject("invitation", made.id);
      return made;
    },
  },

  "DELETE /invitations/:id": {
    access: administrators,
    answer: async ({ db, params, now, subject }) => {
      found((await withdrawInvitation(db, params.id, now)) || null);
      subject("invitation", params.id);
      return null;
    },
  },

  "POST /invitations/opening": {
    access: anyone, // Whoever holds the link; the secret is the access.
    answer: async ({ db, body, now, refuse }) => {
      const invitation = found(await findInvitation(db, hashOfSecret(body.secret)));
      if (decideToOpen(invitation, now) === "gone") refuse("gone");
      const organisation = found(await findOrganisation(db));
      const { name, email, teamName, byName, expiresAt } = invitation;
      const { name: ofOrganisation, zone } = organisation;
      return { organisation: ofOrganisation, zone, name, email, team: teamName, byName, expiresAt };
    },
  },

  "POST /invitations/acceptance": {
    access: anyone, // Whoever holds the link; the secret is the access.
    answer: async ({ db, body, now, tell, refuse, subject }) => {
      const invitation = found(await findInvitation(db, hashOfSecret(body.secret)));
      if (decideToOpen(invitation, now) === "gone") refuse("gone");
      const { email } = invitation;
      const name = body.name.trim();
      const zone = canonicalZone(body.zone ?? found(await findOrganisation(db)).zone);
      if (zone === null) return refuse("unknownZone");
      if (decideOnPassword(body.password, { name, email }) !== "fine") refuse("weakPassword");
      const here = await factsByEmail(db, email);
      // Someone found another way in meanwhile: the link must not take their account over.
      if (here?.departed || here?.canSignIn) refuse("gone");
      const personId = await personOf(db, invitation, { name, zone, now });
      await setPasswordHash(db, personId, await hashPassword(body.password), now);
      const joined = await giveWhatWasPromised(db, invitation, { personId, now });
      if (joined) await tell("teams.memberAdded", joined);
      await markAccepted(db, { id: invitation.id, personId, now });
      subject("person", personId);
      return { email };
    },
  },
});
