/** What was not right, from the acts on requests to the page, on a real PostgreSQL. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import {
  ask,
  askBack,
  did,
  finish,
  read,
  scene,
  sendBack,
  settle,
  useScene,
} from "./scene-for-tests.ts";

useScene();

describe("figures", () => {
  test("of a team: what was right, what came back, went astray or lacked something, with n and interval", async () => {
    for (let at = 0; at < 6; at += 1) await finish(await ask(at));
    const back = await ask(0);
    await finish(back);
    await sendBack(back, 0, "The charger");
    await askBack(await ask(1), "Which colour?");
    await settle();
    const { figures, streak, customers: lines } = await read();
    expect(figures).toMatchObject({ requests: 8, finished: 7 });
    expect(figures.rightFirstTime).toMatchObject({ count: 6, n: 7, tooFew: false });
    expect(figures.rightFirstTime.low).toBeCloseTo(0.4869, 3);
    expect(figures.reopened).toMatchObject({ count: 1, n: 7 });
    expect(figures.returned).toMatchObject({ count: 1, n: 8 });
    expect(streak).toMatchObject({ present: 0, longest: 6, days: 0 });
    expect(lines).toHaveLength(2);
    const pair = await read({ customer: scene.customers[0]!.teamId });
    expect(pair.figures.requests).toBe(4);
    expect(pair.figures.rightFirstTime).toMatchObject({ count: null, tooFew: true });
  });

  test("what lacked something lowers nobody's share, and its taking back leaves nothing", async () => {
    for (let at = 0; at < 5; at += 1) {
      const id = await ask(at);
      await askBack(id, "The number?");
      await did(scene.asProvider, `POST /requests/${id}/resume`);
      await finish(id);
    }
    const undone = await ask();
    await askBack(undone, "The number?");
    await did(scene.asProvider, `POST /requests/${undone}/undo`);
    await settle();
    const { figures, streak } = await read();
    expect(figures.rightFirstTime).toMatchObject({ count: 5, n: 5, value: 1 });
    expect(figures.returned.count).toBe(5);
    expect(streak).toMatchObject({ present: 5, longest: 5, days: null });
  });

  test("below five nothing but the number is said, and what is confidential is in no figure", async () => {
    for (let at = 0; at < 4; at += 1) await finish(await ask(at));
    const secret = await ask(0, "A secret", scene.secretServiceId);
    await finish(secret);
    await sendBack(secret, 0, "All of it");
    await settle();
    const { figures, causes, streak, services } = await read();
    expect(figures.rightFirstTime).toEqual({
      count: null,
      n: 4,
      value: null,
      low: null,
      high: null,
      tooFew: true,
    });
    expect(streak).toBeNull();
    expect(services).toMatchObject([{ present: null, longest: null }]);
    const file = await scene.asReader("GET /defects/export", { query: { team: scene.teamId } });
    expect(file.text).toMatch(/^"?service"?,[^,]+,4,4,{9}\r?$/m);
    expect(causes).toMatchObject({ n: 0, tooFew: true, rows: [] });
  });

  test("causes of both sides stand beside each other, also where they differ", async () => {
    for (let at = 0; at < 5; at += 1) {
      const id = await ask(at);
      await finish(id);
      await sendBack(id, at, "Half of it");
      const cause = at < 3 ? "new-wish" : "incomplete";
      if (at < 4) await did(scene.asProvider, `PUT /requests/${id}/cause`, { cause });
    }
    await settle();
    const { causes } = await read();
    expect(causes).toEqual({
      n: 5,
      tooFew: false,
      rows: [
        { cause: "incomplete", customer: 5, provider: 1 },
        { cause: "new-wish", customer: 0, provider: 3 },
      ],
      both: 4,
      alike: 1,
    });
  });

  test("guests see none of it; a service without its team is refused; what is not there is missing", async () => {
    expect((await scene.asGuest("GET /defects")).status).toBe(404);
    const alone = await scene.asReader("GET /defects", { query: { service: scene.serviceId } });
    expect(alone).toMatchObject({ status: 422, body: { reason: "needsTeam" } });
    const nobody = "01900000-0000-7000-8000-000000000000";
    expect((await scene.asReader("GET /defects", { query: { team: nobody } })).status).toBe(404);
    const query = { team: scene.teamId, service: nobody };
    expect((await scene.asReader("GET /defects", { query })).status).toBe(404);
  });

  test("all teams are told with their figures, and as a file", async () => {
    await finish(await ask());
    await settle();
    const { body } = await scene.asReader("GET /defects");
    expect(body.teams.map(({ id }: { id: string }) => id)).toContain(scene.teamId);
    const file = await scene.asReader("GET /defects/export", { query: { team: scene.teamId } });
    expect(file.status).toBe(200);
    expect(file.text).toContain("Returned for missing information");
  });

  test("what changes is summed with its own pair alone", async () => {
    await finish(await ask(0));
    await finish(await ask(1));
    await settle();
    const before = scene.app.clock.now();
    scene.app.clock.advance({ minutes: 5 });
    await finish(await ask(0));
    await settle();
    const { rows } = await sql<{ requests: number; old: boolean }>`
      select requests, as_of <= ${before} as old from defect_count where provider_id = ${scene.teamId} and period = 'all' order by 1`.execute(
      scene.app.db,
    );
    expect(rows).toEqual([
      { requests: 1, old: true },
      { requests: 2, old: false },
    ]);
  });

  test("the sums agree with those of relationships", async () => {
    const { rows } = await sql<{ mine: string; theirs: string }>`
      select (select jsonb_agg(t order by period, provider_id, customer_team_id)::text from (
          select period, provider_id, customer_team_id, sum(requests), sum(finished), sum(right_first_time), sum(reopened), sum(misrouted)
          from defect_count group by 1, 2, 3) as t) as mine,
        (select jsonb_agg(t order by period, provider_id, customer_team_id)::text from (
          select period, provider_id, customer_team_id, sum(requests), sum(finished), sum(right_first_time), sum(reopened), sum(misrouted)
          from relationship_count group by 1, 2, 3) as t) as theirs`.execute(scene.app.db);
    expect(rows[0]!.mine.length).toBeGreaterThan(100);
    expect(rows[0]!.mine).toBe(rows[0]!.theirs);
  });
});

describe("streaks", () => {
  test("count what was right in a row, and each defect begins anew", async () => {
    const good = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at += 1) await finish(await ask(at));
    };
    await good(4);
    const back = await ask(0);
    await finish(back);
    await sendBack(back, 0, "A cable");
    await good(3);
    const astray = await ask(1);
    const other = await makeMember(scene.app.db);
    const body = { teamId: other.teamId, reason: "Theirs", misrouted: true };
    await did(scene.asProvider, `POST /requests/${astray}/hand-over`, body);
    await good(1);
    scene.app.clock.advance({ days: 3 });
    await settle();
    expect((await read()).streak).toMatchObject({ present: 4, longest: 4, days: 3 });
    const streakOf = async (providerId: string, customerId: string | null) => {
      const { rows } = await sql`
        select present, longest from defect_streak
        where provider_id = ${providerId} and service_id is null and customer_team_id is not distinct from ${customerId}::uuid`.execute(
        scene.app.db,
      );
      return rows;
    };
    expect(await streakOf(scene.teamId, scene.customers[0]!.teamId)).toEqual([
      { present: 3, longest: 3 },
    ]);
    expect(await streakOf(other.teamId, null)).toEqual([{ present: 0, longest: 0 }]);
  });
});
