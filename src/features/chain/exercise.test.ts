import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService, type MadeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "./fixtures.ts";

let app: TestApp;
let stranger: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  stranger = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

interface Side {
  readonly service: MadeService;
  readonly lead: Caller;
  readonly member: Caller;
}
async function makeSide(): Promise<Side> {
  const service = await makeService(app.db);
  const { teamId } = service;
  const lead = await app.as(await makeMember(app.db, { teamId, lead: true }));
  return { service, lead, member: await app.as(await makeMember(app.db, { teamId })) };
}
const newsOf = async (by: Caller) =>
  (await by("GET /inbox")).body.rows.filter(({ kind }: { kind: string }) => kind === "chain");

test("a team names its links, the next team's lead hears of it once and confirms, and the team sees a customer outside", async () => {
  const [own, next] = [await makeSide(), await makeSide()];
  const second = await makeService(app.db, { teamId: own.service.teamId });
  const segment = await makeSegment(app.db);
  await makeLink(app.db, { fromServiceId: next.service.id, toSegmentId: segment.id });
  const begun = (await own.member("GET /chain/exercise")).body;
  expect(begun).toMatchObject({ mayName: true, share: { people: 2, withPath: 0 }, toConfirm: [] });
  expect(begun.team.id).toBe(own.service.teamId);
  for (const { id } of [own.service, second]) {
    const body = { fromServiceId: id, toServiceId: next.service.id, toSegmentId: null };
    expect((await own.member("POST /chain/links", { body })).status).toBe(201);
    expect((await own.member(`POST /chain/services/${id}/named`)).status).toBe(204);
  }
  const done = (await own.member("GET /chain/exercise")).body;
  expect(done.services.map(({ named }: { named: boolean }) => named)).toEqual([true, true]);
  expect(done.share).toEqual({ people: 2, withPath: 2 });

  const [line, ...more] = await newsOf(next.lead);
  expect(more).toEqual([]);
  expect(line.news.href).toBe(`/chain/exercise?team=${next.service.teamId}&step=confirm`);
  expect(await newsOf(next.member)).toEqual([]);
  expect(await newsOf(own.lead)).toEqual([]);
  const query = { team: next.service.teamId };
  const waiting = (await next.lead("GET /chain/exercise", { query })).body.toConfirm;
  expect(waiting).toHaveLength(2);
  for (const { id } of waiting)
    expect((await next.lead(`POST /chain/links/${id}/confirm`)).status).toBe(204);
  expect((await next.lead("GET /chain/exercise", { query })).body.toConfirm).toEqual([]);
});

test("others look on: they mark nothing as named and begin nothing anew", async () => {
  const own = await makeSide();
  const { id, teamId } = own.service;
  expect(await stranger(`POST /chain/services/${id}/named`)).toMatchObject({ status: 403 });
  expect((await own.lead(`POST /chain/services/${id}/named`)).status).toBe(204);
  const body = { teamId };
  expect(await stranger("POST /chain/exercise/begin", { body })).toMatchObject({ status: 403 });
  const query = { team: teamId };
  const named = async () =>
    (await stranger("GET /chain/exercise", { query })).body.services.map(
      (one: { named: boolean }) => one.named,
    );
  expect(await named()).toEqual([true]);
  expect((await own.member("POST /chain/exercise/begin", { body })).status).toBe(204);
  expect(await named()).toEqual([false]);
  expect((await stranger("GET /chain/exercise", { query })).body.mayName).toBe(false);
});
