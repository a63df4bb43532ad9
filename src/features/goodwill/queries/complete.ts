/** Whether what was asked said all that was needed, of the team that asked: the others had to ask back for what belonged to it. */
import { sql } from "kysely";
import type { Line } from "./line.ts";

export const complete: Line = {
  line: "complete",
  of: "customer",
  counts: () => sql`true`,
  good: () => sql`not exists (
    select from defect where defect.request_id = m.request_id and defect.kind = 'returned')`,
};
