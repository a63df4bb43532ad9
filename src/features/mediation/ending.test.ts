/** What becomes of a case at a review and at its end: looking back together, the figure in the clear, and who opened it for others. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { runDueTicks } from "#platform/events/ticks.ts";
import { mediation } from "./index.ts";
import {
  type Actor,
  actor,
  agree,
  begun,
  inbox,
  openCase,
  read,
  shareKey,
  useScene,
} from "./scene-for-tests.ts";

const scene = useScene();

async function agreed(change: { watch?: (one: Actor, other: Actor) => object } = {}) {
  const { app } = scene;
  const one = await actor(app, await makeMember(app.db, { lead: true }));
  const other = await actor(app, await makeMember(app.db, { lead: true }));
  const id = await begun(one, other);
  await shareKey(one, id, [one, other]);
  await agree(one, other, id, change.watch ? { watch: change.watch(one, other) } : {});
  return { one, other, id };
}

async function openReview(): Promise<void> {
  const { app } = scene;
  app.clock.advance({ days: 14, hours: 1 });
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const { ticks = [] } = mediation;
  await runDueTicks({ ...app, outbox: app.app.outbox, ticks, clock: app.clock.now, log });
}

const titles = async (by: Actor): Promise<string[]> =>
  (await by.call("GET /debriefs")).body.rows.map(({ title }: { title: string }) => title);

describe("looking back together", () => {
  const wish = (by: Actor, id: string, wishes = true) =>
    by.call(`PUT /mediations/${id}/look-back`, { body: { wishes } });

  test("opens a debrief of the two alone once both sides wish it at a review, and nothing of the case goes there", async () => {
    const { app, asAdministrator, asAuditor, mediator } = scene;
    const { one, other, id } = await agreed();
    const colleague = await actor(app, await makeMember(app.db, { teamId: one.teamId }));
    expect((await wish(one, id)).body.reason).toBe("hasMoved");
    await openReview();
    expect((await wish(colleague, id)).status).toBe(404);
    expect((await wish(one, id)).status).toBe(204);
    expect((await wish(one, id, false)).status).toBe(204);
    expect((await wish(other, id)).status).toBe(204);
    await app.settle();
    expect(await read(one, id)).toMatchObject({ lookBackBy: ["other"], mayLookBack: true });
    expect(await titles(one)).toEqual([]);
    expect((await wish(one, id)).status).toBe(204);
    expect((await wish(one, id)).body.reason).toBe("hasMoved");
    await app.settle();
    for (const who of [one, other])
      expect(await titles(who)).toEqual(["Looking back on an agreement"]);
    for (const who of [colleague, mediator]) expect(await titles(who)).toEqual([]);
    expect((await asAdministrator("GET /debriefs")).body.rows).toEqual([]);

    const debriefId = (await one.call("GET /debriefs")).body.rows[0].id;
    const debrief = (await one.call(`GET /debriefs/${debriefId}`)).body;
    expect(debrief).toMatchObject({ kind: "agreement", nameless: true, teams: [], facts: [] });
    expect(debrief.may).toMatchObject({ lead: true });
    const { rows } = await sql<{
      row: string;
    }>`select to_jsonb(debrief)::text as row from debrief`.execute(app.db);
    const log = await asAuditor("GET /audit", { query: { limit: "200" } });
    for (const text of [rows[0]!.row, log.text]) expect(text).not.toContain(id);
    const asked = await one.call(`PUT /debriefs/${debriefId}/people/${colleague.id}`, {
      body: { part: "participant" },
    });
    expect(asked.status).toBe(204);
    expect(await titles(colleague)).toHaveLength(1);
  });

  test("its actions are read by those who take part alone", async () => {
    const { app, asColleague } = scene;
    const { one, other, id } = await agreed();
    await openReview();
    for (const who of [one, other]) await wish(who, id);
    await app.settle();
    const debriefId = (await one.call("GET /debriefs")).body.rows[0].id;
    await sql`
      insert into debrief_action (id, debrief_id, what, owner_id, due_day, measure, words, made_at)
      values (gen_random_uuid(), ${debriefId}, 'Only ours', ${one.id}, '2027-01-01', 'words', 'So', now())`.execute(
      app.db,
    );
    await sql`update debrief set stage = 'closed', closed_at = now() where id = ${debriefId}`.execute(
      app.db,
    );
    const seen = async (by: Actor["call"]) => (await by("GET /actions")).body.rows.length;
    expect([await seen(one.call), await seen(other.call), await seen(asColleague)]).toEqual([
      1, 1, 0,
    ]);
  });
});

describe("the end of a case", () => {
  const watch = (one: Actor, other: Actor) => ({
    providerId: one.teamId,
    customerId: other.teamId,
    aim: 0.8,
  });
  const watched = async (id: string): Promise<boolean> => {
    const { rows } = await sql<{
      watch: unknown;
    }>`select watch from mediation where id = ${id}`.execute(scene.app.db);
    return rows[0]!.watch !== null;
  };

  test("leaves no figure in the clear, unless both sides keep the agreement", async () => {
    const gone = await agreed({ watch });
    expect(await watched(gone.id)).toBe(true);
    await gone.one.call(`POST /mediations/${gone.id}/withdrawal`);
    expect(await watched(gone.id)).toBe(false);
    const kept = await agreed({ watch });
    const keep = (by: Actor, wishes: boolean) =>
      by.call(`PUT /mediations/${kept.id}/keeping`, { body: { keep: wishes } });
    for (const who of [kept.one, kept.other]) await keep(who, true);
    await sql`update mediation set reviews_opened = 3, step = 'review' where id = ${kept.id}`.execute(
      scene.app.db,
    );
    const holds = { body: { number: 3, holds: true } };
    for (const who of [kept.one, kept.other])
      await who.call(`POST /mediations/${kept.id}/review`, holds);
    expect((await read(kept.one, kept.id)).endedHow).toBe("finished");
    expect(await watched(kept.id)).toBe(true);
    await keep(kept.one, false);
    expect(await watched(kept.id)).toBe(false);
  });

  test("is told to whoever opened it for others, and nothing else", async () => {
    const { app } = scene;
    const above = await makeMember(app.db, { lead: true });
    const [one, other] = [
      await actor(app, await makeMember(app.db, { lead: true })),
      await actor(app, await makeMember(app.db, { lead: true })),
    ];
    await sql`update team set parent_id = ${above.teamId} where id = ${one.teamId}`.execute(app.db);
    const asAbove = await app.as(above);
    const body = { kind: "teams", oneId: one.teamId, otherId: other.teamId };
    expect((await asAbove("POST /mediations", { body })).body).toEqual({ id: null });
    const own = await openCase(one, other);
    const { rows } = (await other.call("GET /mediations")).body;
    const id = rows.find((row: { id: string }) => row.id !== own).id;
    expect(await inbox(asAbove)).toEqual([]);
    await one.call(`POST /mediations/${id}/withdrawal`);
    const told = (await asAbove("GET /inbox", { query: { unread: "true" } })).body.rows;
    expect(told).toMatchObject([
      { news: { title: "Mediation", said: "A mediation that you opened for others has ended" } },
    ]);
    expect((await asAbove(`GET /mediations/${id}`)).status).toBe(404);
    const before = (await inbox(one.call)).length;
    await one.call(`POST /mediations/${own}/withdrawal`);
    expect((await inbox(one.call)).length).toBe(before);
    expect(await inbox(asAbove)).toHaveLength(1);
  });
});
