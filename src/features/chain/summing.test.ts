/** Links that real requests show: through the endpoints, kept up by the tick, and reckoned by brute force. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService, type MadeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "./fixtures.ts";
import { ticks } from "./reactions.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
});
afterAll(() => app.close());

interface Side {
  readonly service: MadeService;
  readonly by: Caller;
}
async function makeSide(given: Parameters<typeof makeService>[1] = {}): Promise<Side> {
  const service = await makeService(app.db, given);
  return { service, by: await app.as(await makeMember(app.db, { teamId: service.teamId })) };
}

async function tick(): Promise<void> {
  await app.settle();
  app.clock.advance({ minutes: 11 });
  const beside = { files: app.files, tell: async () => undefined, touch: () => undefined };
  await app.db
    .transaction()
    .execute((db) => ticks[0]!.work({ db, now: app.clock.now(), ...beside }));
}
async function ask(by: Caller, serviceId: string): Promise<string> {
  const { body, status, text } = await by("POST /requests", {
    body: { serviceId, title: "Help" },
  });
  expect(status, text).toBe(201);
  return body.id;
}
async function askPart(by: Caller, parentId: string, serviceId: string): Promise<string> {
  const { body, status, text } = await by(`POST /requests/${parentId}/parts`, {
    body: { serviceId, title: "A part" },
  });
  expect(status, text).toBe(201);
  return body.id;
}
const finish = (by: Caller, id: string) =>
  by(`POST /requests/${id}/replies`, { body: { body: "Here", then: "finish" } });

test("parts show what a service is needed for; what is declared then stands beside them", async () => {
  const [parts, main, customer] = [await makeSide(), await makeSide(), await makeSide()];
  for (let at = 0; at < 6; at += 1) {
    const parent = await ask(customer.by, main.service.id);
    const part = await askPart(main.by, parent, parts.service.id);
    app.clock.advance({ hours: 2 });
    await finish(parts.by, part);
  }
  await tick();
  const { body } = await customer.by("GET /chain");
  const ends = { fromServiceId: parts.service.id, toServiceId: main.service.id };
  const seen = { requests: 6, medianSeconds: 7200 };
  const found = body.links.filter((one: { seen: unknown }) => one.seen !== null);
  const shown = { toSegmentId: null, id: null, declared: false, confirmed: false };
  const wall = { requests: 6, medianSeconds: null };
  const asked = { fromServiceId: main.service.id, toServiceId: customer.service.id };
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({ ...shown, ...ends, seen, weakest: true });
  expect(found).toContainEqual({ ...shown, ...asked, seen: wall, weakest: false });
  const compared = (await main.by("GET /chain/compared", { query: { team: main.service.teamId } }))
    .body;
  expect(compared.undeclared).toMatchObject([
    { from: { id: parts.service.id }, to: { id: main.service.id }, seen, mayDeclare: true },
    {
      from: { id: main.service.id },
      to: { id: customer.service.id },
      mayDeclare: true,
    },
  ]);
  const declared = await main.by("POST /chain/links", { body: { ...ends, toSegmentId: null } });
  const after = (await main.by("GET /chain/compared")).body;
  expect(after.agreed).toMatchObject([{ id: declared.body.id, seen, weakest: true }]);
  expect(after.totals).toMatchObject({ agreed: 1, unused: 0, undeclared: 1, unconfirmed: 1 });
});

test("what a team asks by itself is shown without a link, counts for its only one, and perhaps for one of two", async () => {
  const [asked, customer] = [await makeSide(), await makeSide()];
  const second = await makeService(app.db, { teamId: customer.service.teamId });
  for (let at = 0; at < 5; at += 1)
    await finish(asked.by, await ask(customer.by, asked.service.id));
  await tick();
  const query = { team: asked.service.teamId };
  const read = async () => (await asked.by("GET /chain/compared", { query })).body;
  const [row] = (await read()).undeclared;
  expect(row).toMatchObject({ to: null, seen: { requests: 5, medianSeconds: 0 } });
  const names = [customer.service.id, second.id].toSorted();
  expect(row.choices.map(({ id }: { id: string }) => id).toSorted()).toEqual(names);
  await makeLink(app.db, { fromServiceId: asked.service.id, toServiceId: customer.service.id });
  expect(await read()).toMatchObject({ agreed: [{ seen: { requests: 5 }, perhaps: null }] });
  await makeLink(app.db, { fromServiceId: asked.service.id, toServiceId: second.id });
  const both = await read();
  expect(both.undeclared).toEqual([]);
  expect(both.agreed).toMatchObject([
    { seen: null, perhaps: { requests: 5 } },
    { seen: null, perhaps: { requests: 5 } },
  ]);
});

test("a link that no request uses is declared and never used", async () => {
  const [from, next] = [await makeSide(), await makeSide()];
  const ends = { fromServiceId: from.service.id, toServiceId: next.service.id };
  const { id } = await makeLink(app.db, ends);
  const { body } = await from.by("GET /chain/compared", { query: { team: from.service.teamId } });
  expect(body).toMatchObject({ agreed: [], unused: [{ id, seen: null, perhaps: null }] });
});

test("what is confidential shows nothing, neither as the part nor as what it is part of", async () => {
  const [parts, main, customer] = [await makeSide(), await makeSide(), await makeSide()];
  const secret = await makeService(app.db, { teamId: main.service.teamId, confidential: true });
  const open = await makeSide({ teamId: parts.service.teamId });
  for (let at = 0; at < 5; at += 1) {
    const parent = await ask(customer.by, secret.id);
    await askPart(main.by, parent, open.service.id);
  }
  const other = await makeService(app.db, { confidential: true });
  const parents: string[] = [];
  for (let at = 0; at < 5; at += 1) {
    parents.push(await ask(customer.by, main.service.id));
    await askPart(main.by, parents[at]!, parts.service.id);
  }
  await tick();
  const shown = async () =>
    (await customer.by("GET /chain")).body.links.filter((one: { fromServiceId: string }) =>
      [parts.service.id, open.service.id].includes(one.fromServiceId),
    );
  expect(await shown()).toMatchObject([{ seen: { requests: 5, medianSeconds: null } }]);
  for (const id of parents) {
    const body = {
      serviceId: other.id,
      teamId: other.teamId,
      reason: "Private",
      misrouted: false,
    };
    expect((await main.by(`POST /requests/${id}/hand-over`, { body })).status).toBe(200);
  }
  await tick();
  expect(await shown()).toEqual([]);
  const query = { team: parts.service.teamId };
  expect((await customer.by("GET /chain/compared", { query })).body.undeclared).toEqual([]);
});

test("a request that is a year old is shown no more", async () => {
  const [asked, customer] = [await makeSide(), await makeSide()];
  for (let at = 0; at < 5; at += 1) await ask(customer.by, asked.service.id);
  await tick();
  const query = { team: asked.service.teamId };
  const shown = async (by: Caller) => (await by("GET /chain/compared", { query })).body.undeclared;
  expect(await shown(asked.by)).toHaveLength(1);
  app.clock.advance({ days: 366 });
  const later = await app.as(await makeMember(app.db, { teamId: asked.service.teamId }));
  await tick();
  expect(await shown(later)).toHaveLength(0);
});

test("what customers outside wait for is shown as a link to them, unless the claim was declined", async () => {
  const [asked, customer] = [await makeSide(), await makeSide()];
  const [waiting, declined] = [await makeSegment(app.db), await makeSegment(app.db)];
  for (const segment of [waiting, declined])
    for (let at = 0; at < 5; at += 1) {
      const requestId = await ask(customer.by, asked.service.id);
      const now = app.clock.now();
      const no = { verdict: "declined", reason: "Nobody waits", checkedAt: now };
      await app.db
        .insertInto("outsideClaim")
        .values({
          id: newId(),
          requestId,
          segmentId: segment.id,
          since: now,
          side: "customer",
          at: now,
          ...(segment === declined && no),
        })
        .execute();
    }
  await tick();
  const query = { team: asked.service.teamId };
  const read = async () => (await asked.by("GET /chain/compared", { query })).body;
  const shown = ({ segment }: { segment: unknown }) => segment !== null;
  expect((await read()).undeclared.filter(shown)).toMatchObject([
    { segment: { id: waiting.id }, to: null, team: null, seen: { requests: 5 }, mayDeclare: true },
  ]);
  const ends = { fromServiceId: asked.service.id, toServiceId: null, toSegmentId: waiting.id };
  const { links } = (await asked.by("GET /chain")).body;
  expect(links).toContainEqual(expect.objectContaining({ ...ends, id: null, declared: false }));
  expect((await asked.by("POST /chain/links", { body: ends })).status).toBe(201);
  const after = await read();
  expect(after.undeclared.filter(shown)).toEqual([]);
  expect(after.agreed).toMatchObject([{ segment: { id: waiting.id }, seen: { requests: 5 } }]);
});

test("the weakest link of a team's page is that of the whole, wherever it lies", async () => {
  const [own, next, elsewhere, far] = [
    await makeSide(),
    await makeSide(),
    await makeSide(),
    await makeSide(),
  ];
  const ends = { fromServiceId: own.service.id, toServiceId: next.service.id };
  const { id } = await makeLink(app.db, ends);
  const seen = (from: Side, to: Side, medianSeconds: number) =>
    app.db
      .insertInto("chainSeen")
      .values({
        fromServiceId: from.service.id,
        forTeamId: to.service.teamId,
        forServiceId: to.service.id,
        requests: 40,
        medianSeconds,
        togetherRequests: 40,
        togetherMedianSeconds: medianSeconds,
      })
      .execute();
  await seen(own, next, 9e8);
  const isWeakest = async () => {
    const { body } = await own.by("GET /chain/compared", { query: { team: own.service.teamId } });
    expect(body.undeclared).toEqual([]);
    return body.agreed.find((row: { id: string }) => row.id === id).weakest;
  };
  expect(await isWeakest()).toBe(true);
  await seen(elsewhere, far, 9.1e8);
  expect(await isWeakest()).toBe(false);
});
