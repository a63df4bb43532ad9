import { holding } from "#platform/http/access.ts";
import { pageOf, readCursor } from "#platform/http/cursor.ts";
import { routes, type MountedRoute } from "#platform/http/route.ts";
import { auditContract } from "./contract.ts";
import { listActs } from "./queries.ts";

const readers = holding("auditor", "administrator");

export const auditRoutes: MountedRoute[] = routes(auditContract, {
  "GET /audit": {
    access: { name: readers.name, admits: (who) => readers.admits(who) && !who?.guest },
    answer: async ({ db, query }) => {
      const { limit = 50, cursor, ...filters } = query;
      const after = readCursor(cursor, ["instant", "id"]);
      const rows = await listActs(db, { ...filters, after, limit: limit + 1 });
      return pageOf(rows, limit, (row) => [row.at.toISOString(), row.id]);
    },
  },
});
