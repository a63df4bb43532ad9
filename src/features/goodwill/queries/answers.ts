/** How it was, as the other side said after a finished request, once both may read it. The best two of five steps are good. */
import { type RawBuilder, sql } from "kysely";
import type { Line } from "./line.ts";

const said = (side: "customer" | "provider"): RawBuilder<boolean> => sql`(
  select how >= 4 from afterwards_side as said join afterwards_question as question on question.request_id = said.request_id
  where said.request_id = m.request_id and said.side = ${side} and question.revealed_at is not null
    and question.provider_id = m.provider_id and question.customer_team_id = m.customer_team_id)`;

/** Of the team that served, said by who asked. */
export const withThem: Line = {
  line: "with-them",
  of: "provider",
  counts: () => sql`${said("customer")} is not null`,
  good: () => said("customer"),
};

/** Of the team that asked, said by who served. */
export const askedByThem: Line = {
  line: "asked-by-them",
  of: "customer",
  counts: () => sql`${said("provider")} is not null`,
  good: () => said("provider"),
};
