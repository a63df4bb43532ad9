/** Who sees which meetings: each person their own, and nobody else's. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The predicate for `meeting`. */
export const meetingsOf = (who: Pick<Who, "personId">): RawBuilder<SqlBool> =>
  sql<SqlBool>`meeting.person_id = ${who.personId}`;

/** The predicate for `meeting_report`: those that one brought in. */
export const reportsOf = (who: Pick<Who, "personId">): RawBuilder<SqlBool> =>
  sql<SqlBool>`meeting_report.by_person_id = ${who.personId}`;

/** The predicate for `meeting_calendar`. */
export const calendarsOf = (who: Pick<Who, "personId">): RawBuilder<SqlBool> =>
  sql<SqlBool>`meeting_calendar.person_id = ${who.personId}`;
