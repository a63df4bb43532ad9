/** Which calendars a person sees, and which they may change. */
import { holds, leads, type Who } from "#platform/http/who.ts";
import { type RawBuilder, type SqlBool, sql } from "kysely";

/** The predicate for the table `calendar`. Working hours are no secret among colleagues; guests have no business with them. */
export function calendarsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** Administrators all; leads those of their teams. */
export function mayEditCalendar(who: Who, calendar: { readonly teamId: string | null }): boolean {
  if (who.guest) return false;
  return holds(who, "administrator") || (calendar.teamId !== null && leads(who, calendar.teamId));
}
