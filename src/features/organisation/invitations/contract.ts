/** Invitations: a link that an administrator copies, with which someone chooses a password and belongs. */
import { LinkSecret, NewPassword, gone, weakPassword } from "#contract/people";
import { contract } from "#platform/http/contract.ts";
import { Id, Instant, Line, Nothing, OneOf, OrNull, Type, shape } from "#platform/http/shapes.ts";
import { Email, Role, Zone } from "../persons/contract.ts";

const Team = shape({ id: Id(), name: Type.String() });

const Invitation = shape({
  id: Id(),
  name: Type.String(),
  email: Type.String(),
  team: OrNull(Team),
  lead: Type.Boolean(),
  role: OrNull(Role()),
  at: Instant(),
  byName: OrNull(Type.String()),
  expiresAt: Instant(),
  state: OneOf("open", "accepted", "withdrawn", "expired"),
});

export const invitations = contract({
  "GET /invitations": {
    summary: "Invitations, the newest first",
    query: shape({ state: Type.Optional(OneOf("open", "all")) }),
    answer: shape({ rows: Type.Array(Invitation) }),
  },
  "POST /invitations": {
    summary: "Invite someone: the link is shown this once, for you to send",
    body: shape({
      name: Line(),
      email: Email(),
      teamId: OrNull(Id()),
      lead: Type.Optional(Type.Boolean()),
      role: Type.Optional(OrNull(Role())),
    }),
    answer: shape({ id: Id(), link: Type.String(), expiresAt: Instant() }),
    answersOnce: true,
    status: 201,
    scope: "administer",
    refusals: {
      alreadyHere: { status: 409, title: "Someone with this address is here already" },
      departed: { status: 409, title: "Someone with this address has left: undo that instead" },
      closed: { status: 409, title: "This team is closed" },
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
  "DELETE /invitations/:id": {
    summary: "Withdraw an invitation: its link opens nothing any more",
    params: shape({ id: Id() }),
    answer: Nothing,
    scope: "administer",
  },
  "POST /invitations/opening": {
    summary: "Who is invited by a link, and to what",
    body: shape({ secret: LinkSecret() }),
    leavesNoAct: true,
    answer: shape({
      organisation: Type.String(),
      zone: Type.String(),
      name: Type.String(),
      email: Type.String(),
      team: OrNull(Type.String()),
      byName: OrNull(Type.String()),
      expiresAt: Instant(),
    }),
    refusals: { gone },
  },
  "POST /invitations/acceptance": {
    summary: "Accept an invitation with a password; then sign in with it",
    body: shape({
      secret: LinkSecret(),
      name: Line(),
      password: NewPassword(),
      zone: Type.Optional(Zone()),
    }),
    answer: shape({ email: Type.String() }),
    refusals: {
      gone,
      weakPassword,
      unknownZone: { status: 422, title: "There is no such time zone" },
    },
  },
});
