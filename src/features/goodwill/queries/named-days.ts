/** Days that were named to whoever waits, and whether a step came before they were over. A day that was named anew in time broke nothing. */
import { sql } from "kysely";
import { stepsOf } from "#feature/lingering";
import type { Line } from "./line.ts";

export const namedDays: Line = {
  line: "named-days",
  of: "provider",
  counts: () => sql`exists (
    select from request_event as said where said.request_id = m.request_id and said.kind = 'said-by-when')`,
  good: ({ now, zone }) => sql`not exists (
    select from request_event as said
    cross join lateral (select ((said.detail ->> 'until')::date + 1)::timestamp at time zone ${zone} as at) as day_over
    where said.request_id = m.request_id and said.kind = 'said-by-when' and day_over.at <= ${now} and not exists (
      select from (${stepsOf(sql`= m.request_id`)}) as step
      where step.kind <> 'answered' and step.at > said.at and step.at < day_over.at))`,
};
