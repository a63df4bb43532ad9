/** What the organisation keeps about a person, and how it forgets them. */
import type { Feature, StoredKind } from "#platform/feature.ts";
import {
  countInvitationsOf,
  eraseInvitationsOf,
  forgetInvitations,
} from "./invitations/queries.ts";
import { countMembershipsOf, findEmail } from "./persons/queries.ts";

export const stored: readonly StoredKind[] = [
  {
    what: "The teams to which you belong or belonged, with dates",
    whoSees: "Your colleagues; for a vendor's guest, the people of that vendor",
    howLong: "For good: figures of teams are counted by it. Your name goes when it is erased",
    count: countMembershipsOf,
  },
  {
    what: "The invitation with which you came",
    whoSees: "Administrators",
    retention: {
      kind: "organisation.invitations",
      what: "Invitations, after the day until which they held",
      defaultDays: 365,
      carryOut: forgetInvitations,
    },
    count: countInvitationsOf,
  },
];

export const erase: NonNullable<Feature["erase"]> = async (db, personId) =>
  eraseInvitationsOf(db, personId, await findEmail(db, personId));
