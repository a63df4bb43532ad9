import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService, type MadeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "./fixtures.ts";

let app: TestApp;
let stranger: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  stranger = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

const sightOf = (by: Caller, { teamId }: Pick<MadeService, "teamId">) =>
  by(`GET /chain/teams/${teamId}/sight`);

test("a team's page says whom it serves outside, through whom", async () => {
  const [own, next] = [await makeService(app.db), await makeService(app.db)];
  const segment = await makeSegment(app.db);
  const ends = { fromServiceId: own.id, toServiceId: next.id };
  const one = await makeLink(app.db, { ...ends, confirmed: true });
  const two = await makeLink(app.db, { fromServiceId: next.id, toSegmentId: segment.id });
  expect((await sightOf(stranger, own)).body).toMatchObject({
    team: { id: own.teamId },
    segments: [segment],
    paths: [
      {
        services: [{ id: own.id }, { id: next.id, team: { id: next.teamId } }],
        segment: { id: segment.id },
        links: [{ id: one.id, confirmed: true }, { id: two.id }],
      },
    ],
    more: 0,
    missing: null,
  });
});

test("it says which link is missing, and that the reader may name it where it is theirs", async () => {
  const [own, next] = [await makeService(app.db), await makeService(app.db)];
  await makeLink(app.db, { fromServiceId: own.id, toServiceId: next.id });
  const member = await app.as(await makeMember(app.db, { teamId: next.teamId }));
  const missing = (mayName: boolean) => ({
    segments: [],
    paths: [],
    missing: { kind: "next-link", services: [{ service: { id: next.id }, mayName }] },
  });
  expect((await sightOf(stranger, own)).body).toMatchObject(missing(false));
  expect((await sightOf(member, own)).body).toMatchObject(missing(true));
  const { id: teamId } = await makeTeam(app.db);
  const none = { kind: "no-service", services: [] };
  expect((await sightOf(stranger, { teamId })).body.missing).toEqual(none);
});

test("no way is told that leads through a service which is not for the reader", async () => {
  const own = await makeService(app.db);
  const hidden = await makeService(app.db, { audience: "teams" });
  await makeLink(app.db, { fromServiceId: own.id, toServiceId: hidden.id });
  await makeLink(app.db, { fromServiceId: hidden.id });
  const member = await app.as(await makeMember(app.db, { teamId: hidden.teamId }));
  const told = await sightOf(stranger, own);
  expect(told.body).toMatchObject({ segments: [], paths: [], missing: { kind: "next-link" } });
  expect(told.text).not.toContain(hidden.id);
  expect((await sightOf(member, own)).body.paths).toHaveLength(1);
});

test("it is nothing for guests, and there is none of a team that is not there", async () => {
  const guest = await app.as(await makeGuest(app.db));
  expect((await sightOf(guest, await makeService(app.db))).status).toBe(404);
  expect((await sightOf(stranger, { teamId: newId() })).status).toBe(404);
});
