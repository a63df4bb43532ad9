/** For whoever watches the process: whether it can serve at this moment. */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { FastifyInstance } from "fastify";
import type { Database } from "#platform/database/open.ts";
import { apiBase } from "./mount.ts";
import { refuse } from "./refusal.ts";

const mostMilliseconds = 2_000;

/** `GET /api/v1/ready`: 200 when the database answers, 503 when it does not within two seconds. It tells nothing else. */
export function mountReadiness(server: FastifyInstance, db: Database): void {
  const schema = {
    summary: "Whether the server can serve at this moment: 200, or 503 while its database is away",
    tags: ["ready"],
    response: { 200: { type: "object", properties: { ready: { type: "boolean" } } } },
  };
  server.get(
    `${apiBase}/ready`,
    { config: { access: "anyone" }, schema },
    async (_request, reply) => {
      const asked = sql`select 1`.execute(db).then(
        () => true,
        () => false,
      );
      const late = sleep(mostMilliseconds, false, { ref: false });
      if (!(await Promise.race([asked, late]))) return refuse("unavailable");
      return reply.header("Cache-Control", "no-store").send({ ready: true });
    },
  );
}
