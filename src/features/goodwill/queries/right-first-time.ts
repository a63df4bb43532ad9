/** Work that was right, and work that came back or went astray first; counted as relationships does. */
import { sql } from "kysely";
import type { Line } from "./line.ts";

export const rightFirstTime: Line = {
  line: "right-first-time",
  of: "provider",
  counts: () => sql`(m.done = 'came' or m.reopened > 0)`,
  good: () => sql`(m.done = 'came' and m.reopened = 0 and m.misrouted = 0)`,
};
