/** Persons of the organisation: oneself, the list for pickers, a person's page, roles, leaving. */
import { contract } from "#platform/http/contract.ts";
import {
  Id,
  Instant,
  Line,
  Nothing,
  OneOf,
  OrNull,
  Page,
  Type,
  pageQuery,
  shape,
} from "#platform/http/shapes.ts";
import { roles } from "#platform/http/who.ts";

export const Email = () =>
  Type.String({ maxLength: 320, pattern: "^[^\\s@\\u0000-\\u001f]+@[^\\s@\\u0000-\\u001f]+$" });
/** An IANA zone: 'Europe/Berlin'. */
export const Zone = () => Type.String({ minLength: 1, maxLength: 64, pattern: "^[\\w+/-]+$" });
export const Role = () => OneOf(...roles);

const TeamOfPerson = shape({
  id: Id(),
  name: Type.String(),
  kind: OneOf("team", "vendor"),
  lead: Type.Boolean(),
});

export const PersonInList = shape({
  id: Id(),
  name: Type.String(),
  email: OrNull(Type.String()),
  guest: Type.Boolean({ description: "Works for a vendor" }),
  departedAt: OrNull(Instant()),
  teams: Type.Array(TeamOfPerson),
});

const Person = shape({
  ...PersonInList.properties,
  zone: Type.String(),
  roles: Type.Array(Role()),
  canSignIn: Type.Boolean(),
  erasedAt: OrNull(Instant()),
  may: shape({
    change: Type.Boolean(),
    grantRoles: Type.Boolean(),
    makeResetLink: Type.Boolean(),
    markDeparted: Type.Boolean(),
    undoDeparture: Type.Boolean(),
    erase: Type.Boolean(),
  }),
});

const Named = shape({ id: Id(), name: Type.String() });
const stay = { team: Named, since: Instant(), until: OrNull(Instant()) };

const Memberships = shape({
  rows: Type.Array(shape({ ...stay, lead: Type.Boolean() }), {
    description: "Newest first; until null: still there",
  }),
  together: Type.Array(shape(stay), {
    description: "When the reader and this person were in one team; newest first",
  }),
});

const Me = shape({
  id: Id(),
  name: Type.String(),
  email: OrNull(Type.String()),
  zone: Type.String(),
  guest: Type.Boolean(),
  roles: Type.Array(Role()),
  teams: Type.Array(TeamOfPerson),
  organisation: shape({ name: Type.String(), zone: Type.String() }),
  secondFactor: Type.Boolean(),
  may: shape({
    administer: Type.Boolean(),
    readAudit: Type.Boolean(),
    leadTeams: Type.Boolean(),
    mediate: Type.Boolean(),
  }),
});

const params = shape({ id: Id() });

export const persons = contract({
  "GET /me": { summary: "Who I am here, and what I may do", answer: Me },
  "PATCH /me": {
    summary: "Change my name or my zone",
    body: shape({ name: Type.Optional(Line()), zone: Type.Optional(Zone()) }),
    answer: Me,
    refusals: { unknownZone: { status: 422, title: "There is no such time zone" } },
  },
  "GET /persons": {
    summary: "People by a part of their name or address, for choosing one",
    query: shape({
      ...pageQuery,
      search: Type.Optional(Type.String({ maxLength: 200 })),
      teamId: Type.Optional(Id()),
      state: Type.Optional(OneOf("present", "departed", "all")),
    }),
    answer: Page(PersonInList),
  },
  "GET /persons/:id": { summary: "A person", params, answer: Person },
  "GET /persons/:id/memberships": {
    summary: "The teams to which a person belongs or belonged, and when that was together with me",
    params,
    answer: Memberships,
  },
  "PATCH /persons/:id": {
    summary: "Correct a person's name or address",
    params,
    body: shape({ name: Type.Optional(Line()), email: Type.Optional(Email()) }),
    answer: Person,
    scope: "administer",
    refusals: {
      emailTaken: { status: 409, title: "Someone else has this address" },
      departed: { status: 409, title: "This person has left" },
    },
  },
  "PUT /persons/:id/roles/:role": {
    summary: "Grant a role",
    params: shape({ id: Id(), role: Role() }),
    answer: Nothing,
    scope: "administer",
    refusals: {
      departed: { status: 409, title: "This person has left" },
      guestHoldsNoRole: {
        status: 409,
        title: "A vendor's guest holds no role of the organisation",
      },
    },
  },
  "DELETE /persons/:id/roles/:role": {
    summary: "Take a role away",
    params: shape({ id: Id(), role: Role() }),
    answer: Nothing,
    scope: "administer",
    refusals: {
      lastAdministrator: { status: 409, title: "The last administrator stays one" },
    },
  },
  "POST /persons/:id/departure": {
    summary:
      "Someone has left: ends sessions, tokens, roles and memberships; open work goes to the heir",
    params,
    body: shape({ heirId: OrNull(Id()) }),
    answer: Nothing,
    scope: "administer",
    refusals: {
      departed: { status: 409, title: "This person has left already" },
      lastAdministrator: { status: 409, title: "The last administrator cannot leave" },
      heirUnfit: { status: 409, title: "The work cannot be handed to this person" },
    },
  },
  "DELETE /persons/:id/departure": {
    summary: "They have not left after all: memberships and roles are as before; they sign in anew",
    params,
    answer: Nothing,
    scope: "administer",
    refusals: {
      notDeparted: { status: 409, title: "This person has not left" },
      erased: { status: 409, title: "This person's name was erased, which cannot be undone" },
    },
  },
});
