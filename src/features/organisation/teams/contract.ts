/** Teams, nested; vendors as partner teams; who belongs to them and who leads them. */
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, Line, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";

const About = () => Type.String({ maxLength: 2000, pattern: "^[^\\u0000]*$" });
const PersonNamed = shape({ id: Id(), name: Type.String() });

const TeamInList = shape({
  id: Id(),
  name: Type.String(),
  kind: OneOf("team", "vendor"),
  parentId: OrNull(Id()),
  about: Type.String(),
  closedAt: OrNull(Instant()),
  members: Type.Integer({ description: "How many belong to the team itself" }),
  leads: Type.Array(PersonNamed),
});

const Team = shape({
  ...TeamInList.properties,
  people: Type.Array(
    shape({ personId: Id(), name: Type.String(), lead: Type.Boolean(), since: Instant() }),
  ),
  parts: Type.Array(PersonNamed, { description: "Teams directly below it" }),
  may: shape({ change: Type.Boolean(), describe: Type.Boolean(), staff: Type.Boolean() }),
});

const params = shape({ id: Id() });
const member = shape({ id: Id(), personId: Id() });
const nameTaken = { status: 409, title: "An open team has this name" } as const;
const closed = { status: 409, title: "This team is closed" } as const;
const cycle = { status: 409, title: "A team cannot stand below itself" } as const;
const kindsMixed = {
  status: 409,
  title: "Below a vendor stand only teams of the vendor",
} as const;

export const teams = contract({
  "GET /teams": {
    summary: "All teams that I may see, as a flat list with their parents",
    query: shape({ closed: Type.Optional(Type.Boolean()) }),
    answer: shape({ rows: Type.Array(TeamInList) }),
  },
  "GET /teams/:id": { summary: "A team and its people", params, answer: Team },
  "POST /teams": {
    summary: "Begin a team or a vendor",
    body: shape({
      name: Line(),
      kind: OneOf("team", "vendor"),
      parentId: OrNull(Id()),
      about: Type.Optional(About()),
    }),
    answer: Team,
    status: 201,
    scope: "administer",
    refusals: { nameTaken, closed, kindsMixed },
  },
  "PATCH /teams/:id": {
    summary: "Rename a team, move it, or say what it does for others",
    params,
    body: shape({
      name: Type.Optional(Line()),
      parentId: Type.Optional(OrNull(Id())),
      about: Type.Optional(About()),
    }),
    answer: Team,
    refusals: { nameTaken, closed, cycle, kindsMixed },
  },
  "POST /teams/:id/closing": {
    summary: "Close a team: its memberships end, its history stays",
    params,
    answer: Nothing,
    scope: "administer",
    refusals: {
      closed,
      partsOpen: { status: 409, title: "Close or move the teams below it first" },
    },
  },
  "DELETE /teams/:id/closing": {
    summary: "Open a team again, with the members it had",
    params,
    answer: Nothing,
    scope: "administer",
    refusals: { nameTaken, notClosed: { status: 409, title: "This team is open" } },
  },
  "POST /teams/:id/members": {
    summary: "Add someone to a team",
    params,
    body: shape({ personId: Id(), lead: Type.Optional(Type.Boolean()) }),
    answer: Nothing,
    refusals: {
      closed,
      departed: { status: 409, title: "This person has left" },
      alreadyMember: { status: 409, title: "They belong to this team already" },
      vendorMixed: {
        status: 409,
        title: "Someone works either for a vendor or for the organisation",
      },
      guestHoldsNoRole: {
        status: 409,
        title: "A vendor's guest holds no role of the organisation",
      },
    },
  },
  "PATCH /teams/:id/members/:personId": {
    summary: "Make a member a lead, or a lead a member",
    params: member,
    body: shape({ lead: Type.Boolean() }),
    answer: Nothing,
    scope: "administer",
  },
  "DELETE /teams/:id/members/:personId": {
    summary: "Take someone out of a team",
    params: member,
    answer: Nothing,
    refusals: { leadStays: { status: 409, title: "Only an administrator takes out a lead" } },
  },
});
