import type { MountedRoute } from "#platform/http/route.ts";
import type { Asked } from "#platform/http/route.ts";
import type { EndpointShape } from "#platform/http/contract.ts";
import {
  canonicalZone,
  changePerson,
  endOpenResets,
  findDeparture,
  findPersonByEmail,
  grantRole,
  markDeparted,
  revokeRole,
  undoDeparture,
} from "#feature/people";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { found } from "#platform/http/refusal.ts";
import { oneself, signedIn } from "#platform/http/access.ts";
import { routes } from "#platform/http/route.ts";
import { holds, type Who } from "#platform/http/who.ts";
import { administrators, mayAdminister } from "../access.ts";
import { decideToDepart, decideToGrant, isLastAdministrator, together } from "../rules.ts";
import { persons } from "./contract.ts";
import {
  endMembershipsOf,
  findOrganisation,
  findPersonFacts,
  findPersonPage,
  listMembershipsOf,
  listPersons,
  lockAdministrators,
  resumeMembershipsOf,
  type PersonRow,
} from "./queries.ts";

type AskedAny = Pick<Asked<EndpointShape>, "db" | "who">;

async function readMe({ db, who }: AskedAny) {
  const person = found(await findPersonPage(db, who, who.personId));
  const organisation = found(await findOrganisation(db));
  const { id, name, email, zone, guest, roles, teams, secondFactor } = person;
  const may = {
    administer: mayAdminister(who),
    readAudit: !guest && (holds(who, "auditor") || holds(who, "administrator")),
    leadTeams: !guest && teams.some((team) => team.lead),
    mediate: !guest && holds(who, "mediator"),
  };
  return { id, name, email, zone, guest, roles, teams, organisation, secondFactor, may };
}

function mayDoTo(who: Who, person: PersonRow) {
  const administers = mayAdminister(who);
  const toPresent = administers && person.departedAt === null;
  const toDeparted = administers && person.departedAt !== null && person.erasedAt === null;
  return {
    change: toPresent,
    grantRoles: toPresent && !person.guest,
    makeResetLink: toPresent && person.canSignIn,
    markDeparted: toPresent && person.id !== who.personId,
    undoDeparture: toDeparted,
    erase: toDeparted,
  };
}

async function readPerson({ db, who }: AskedAny, personId: string) {
  const person = found(await findPersonPage(db, who, personId));
  const { secondFactor: _, ...shown } = person;
  // A guest learns of colleagues at the vendor what the work needs: name, address, teams.
  const roles = who.guest && personId !== who.personId ? [] : person.roles;
  return { ...shown, roles, may: mayDoTo(who, person) };
}

export const personRoutes: MountedRoute[] = routes(persons, {
  "GET /me": { access: oneself, answer: (asked) => readMe(asked) },

  "PATCH /me": {
    access: oneself,
    answer: async (asked) => {
      const { db, who, body, now, refuse, subject } = asked;
      const zone = body.zone === undefined ? undefined : canonicalZone(body.zone);
      if (zone === null) refuse("unknownZone", { fields: { zone: "is not known" } });
      const change = { ...(body.name && { name: body.name.trim() }), ...(zone && { zone }) };
      await changePerson(db, who.personId, change, now);
      subject("person", who.personId);
      return readMe(asked);
    },
  },

  "GET /persons": {
    access: signedIn,
    answer: async ({ db, who, query }) => {
      const limit = query.limit ?? 50;
      const after = readCursor(query.cursor, ["text", "id"]);
      const rows = await listPersons(db, who, {
        ...(query.search !== undefined && { search: query.search.trim() }),
        ...(query.teamId !== undefined && { teamId: query.teamId }),
        state: query.state ?? "present",
        after,
        limit: limit + 1,
      });
      return pageOf(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
    },
  },

  "GET /persons/:id": {
    access: signedIn,
    answer: (asked) => readPerson(asked, asked.params.id),
  },

  "GET /persons/:id/memberships": {
    access: signedIn,
    answer: async ({ db, who, params: { id } }) => {
      found(await findPersonPage(db, who, id));
      const rows = await listMembershipsOf(db, who, id);
      const own = id === who.personId ? [] : await listMembershipsOf(db, who, who.personId);
      return { rows, together: together(own, rows) };
    },
  },

  "PATCH /persons/:id": {
    access: administrators,
    answer: async (asked) => {
      const { db, who, params, body, now, refuse, subject, touch } = asked;
      const person = found(await findPersonFacts(db, who, params.id));
      if (person.departed) refuse("departed");
      if (body.email !== undefined) {
        const other = await findPersonByEmail(db, body.email);
        if (other && other.id !== params.id)
          refuse("emailTaken", { fields: { email: "belongs to someone else" } });
        // A link that was sent to the old address must not open the account of the new one.
        await endOpenResets(db, params.id);
      }
      const change = {
        ...(body.name && { name: body.name.trim() }),
        ...(body.email && { email: body.email }),
      };
      await changePerson(db, params.id, change, now);
      subject("person", params.id);
      touch(`person:${params.id}`);
      return readPerson(asked, params.id);
    },
  },

  "PUT /persons/:id/roles/:role": {
    access: administrators,
    answer: async ({ db, who, params, now, refuse, subject, touch }) => {
      const decision = decideToGrant(found(await findPersonFacts(db, who, params.id)));
      if (decision !== "grant") refuse(decision);
      await grantRole(db, {
        personId: params.id,
        role: params.role,
        byPersonId: who.personId,
        at: now,
      });
      subject("person", params.id);
      touch(`person:${params.id}`);
      return null;
    },
  },

  "DELETE /persons/:id/roles/:role": {
    access: administrators,
    answer: async ({ db, who, params, now, refuse, subject, touch }) => {
      const administratorIds = await lockAdministrators(db);
      found(await findPersonFacts(db, who, params.id));
      if (params.role === "administrator" && isLastAdministrator(params.id, administratorIds))
        refuse("lastAdministrator");
      await revokeRole(db, {
        personId: params.id,
        role: params.role,
        byPersonId: who.personId,
        at: now,
      });
      subject("person", params.id);
      touch(`person:${params.id}`);
      return null;
    },
  },

  "POST /persons/:id/departure": {
    access: administrators,
    answer: async ({ db, who, params, body, now, tell, refuse, subject, touch }) => {
      const administratorIds = await lockAdministrators(db);
      const person = found(await findPersonFacts(db, who, params.id));
      const heir = body.heirId === null ? null : found(await findPersonFacts(db, who, body.heirId));
      const decision = decideToDepart(person, heir, administratorIds);
      if (decision !== "depart") refuse(decision);
      await markDeparted(db, { personId: params.id, byPersonId: who.personId, at: now });
      await endMembershipsOf(db, params.id, now);
      await tell("people.departed", { personId: params.id, heirId: body.heirId });
      subject("person", params.id);
      touch(`person:${params.id}`);
      return null;
    },
  },

  "DELETE /persons/:id/departure": {
    access: administrators,
    answer: async ({ db, who, params, tell, refuse, subject, touch }) => {
      found(await findPersonFacts(db, who, params.id));
      const departure = await findDeparture(db, params.id);
      if (!departure) return refuse("notDeparted");
      if (departure.erased) refuse("erased");
      await undoDeparture(db, params.id, departure.at);
      await resumeMembershipsOf(db, params.id, departure.at);
      await tell("people.returned", { personId: params.id });
      subject("person", params.id);
      touch(`person:${params.id}`);
      return null;
    },
  },
});
