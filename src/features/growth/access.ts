/** Who sees what of growth. Nobody has a right by their role: administrators read, list and count as little of others as anybody. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The condition on `growth_entry`: what one has written oneself. */
export const entriesVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_entry.person_id = ${who.personId})`;

/** The condition on `growth_resolution`. */
export const resolutionsVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_resolution.person_id = ${who.personId})`;

/** The condition on `growth_share`, for whoever gave it. */
export const sharesGivenBy = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_share.owner_id = ${who.personId})`;

/** The condition on `growth_share`, for whoever it was given to. */
export const sharesGivenTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_share.to_id = ${who.personId})`;

/** The condition on `growth_round`: one's own. */
export const roundsVisibleTo = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_round.owner_id = ${who.personId})`;

/** The condition on `growth_invitation` beside its round: whom it waits for, while the round is open. */
export const invitationsWaitingFor = (who: Who): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${!who.guest} and growth_invitation.person_id = ${who.personId} and growth_round.state = 'open'
    and growth_invitation.asked_on is not null and not growth_invitation.answered and not growth_invitation.declined)`;
