import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "./fixtures.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
});
afterAll(() => app.close());

const hour = 3_600_000;

test("of a link it is said who had most of what was asked over it, from five requests on", async () => {
  const [from, to] = [await makeService(app.db), await makeService(app.db)];
  const few = await makeService(app.db);
  for (const other of [to, few])
    await makeLink(app.db, { fromServiceId: from.id, toServiceId: other.id });
  const third = await makeTeam(app.db);
  const keep = async (
    customerId: string,
    holder: string,
    row: { teamId?: string; requests: number; hours: number; running?: number },
  ) =>
    sql`
      insert into held_sum (period, provider_id, customer_team_id, holder, team_id, through_parts, requests, running, wall_ms, as_of)
      values ('year', ${from.teamId}, ${customerId}, ${holder}, ${row.teamId ?? null}, false, ${row.requests}, ${row.running ?? 0},
        ${row.hours * hour}, ${new Date(app.clock.now().getTime() - hour)})`.execute(app.db);
  await keep(to.teamId, "all", { requests: 5, hours: 99, running: 1 });
  await keep(to.teamId, "any", { teamId: from.teamId, requests: 5, hours: 40 });
  await keep(to.teamId, "work", { teamId: from.teamId, requests: 5, hours: 40 });
  await keep(to.teamId, "any", { teamId: third.id, requests: 3, hours: 49, running: 1 });
  await keep(to.teamId, "customer", { requests: 2, hours: 10 });
  await keep(few.teamId, "all", { requests: 4, hours: 10 });
  await keep(few.teamId, "any", { teamId: third.id, requests: 4, hours: 10 });
  const by = await app.as(await makeMember(app.db));
  const { body } = await by("GET /chain/compared");
  expect(body.held).toEqual([
    {
      providerId: from.teamId,
      customerId: to.teamId,
      kind: "team",
      team: { id: third.id, name: third.name },
      share: 0.5,
    },
  ]);
});
