/** Promises kept and broken. */
import { sql } from "kysely";
import type { Line } from "./line.ts";

export const promises: Line = {
  line: "promises",
  of: "provider",
  counts: () => sql`m.promise in ('kept', 'broken')`,
  good: () => sql`m.promise = 'kept'`,
};
