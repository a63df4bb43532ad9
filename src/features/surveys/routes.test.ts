/** Preparing surveys, and planning their waves. */
import { beforeAll, expect, test } from "vitest";
import { makePoll } from "#fixtures/ballots";
import { makeGuest } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Caller } from "#platform/testing/start-app.ts";
import { fewItems, makeItem } from "./fixtures.ts";
import { useScene } from "./scene-for-tests.ts";

const scene = useScene();
const written = {
  name: "How we serve each other",
  items: fewItems,
  asksMirror: false,
  providerIds: [] as string[],
};
const service = { kind: "service", mode: "confidential", ...written };

let leader: Caller;
let colleague: Caller;
beforeAll(async () => {
  leader = await scene.app.as(await makePerson(scene.app.db, { roles: ["senior-leader"] }));
  colleague = await scene.app.as({ id: scene.ofSales[0]! });
});

const days = (opensOn: string, closesOn: string) => ({
  id: newId(),
  opensOn,
  closesOn,
  fromDay: "2025-12-01",
  untilDay: "2026-03-01",
  poll: null as object | null,
});

test("a survey is prepared by those who lead the house, read by colleagues, and by no guest", async () => {
  expect((await colleague("POST /surveys", { body: service })).body.reason).toBe("notYours");
  const { body, status } = await leader("POST /surveys", { body: service });
  expect(status).toBe(201);
  const read = (await colleague(`GET /surveys/${body.id}`)).body.survey;
  expect([read.name, read.items, read.mayPrepare, read.version]).toEqual([
    written.name,
    fewItems,
    false,
    1,
  ]);
  const guest = await scene.app.as(await makeGuest(scene.app.db));
  expect((await guest(`GET /surveys/${body.id}`)).status).toBe(404);
  expect((await guest("GET /surveys")).status).toBe(404);
});

test.each<[string, object, string]>([
  ["two items of one key", { items: [makeItem({ key: "a" }), makeItem({ key: "a" })] }, "sameKey"],
  ["words alone", { items: [makeItem({ key: "a", kind: "words" })] }, "nothingToScore"],
  [
    "the whole in words",
    {
      items: [makeItem({ key: "a" }), makeItem({ key: "b", dimension: "overall", kind: "words" })],
    },
    "wrongScale",
  ],
  ["a pulse with a mirror", { kind: "pulse", asksMirror: true }, "noMirror"],
  ["a team that is not there", { providerIds: [newId()] }, "missing"],
])("what cannot be asked is refused: %s", async (_said, given, reason) => {
  const { body } = await leader("POST /surveys", { body: { ...service, ...given } });
  expect(body.reason).toBe(reason);
});

test("of two who change a survey the second is told, and what has opened keeps what it asks", async () => {
  const { id } = (await leader("POST /surveys", { body: service })).body;
  const change = { ...written, items: [makeItem({ key: "other" })], providerIds: [scene.legal] };
  const put = (version: number) => leader(`PUT /surveys/${id}`, { body: { ...change, version } });
  expect((await put(1)).body).toEqual({ version: 2 });
  expect((await put(1)).body).toMatchObject({ reason: "changedMeanwhile" });
  const read = (await leader(`GET /surveys/${id}`)).body.survey;
  expect(read.providers).toEqual([{ id: scene.legal, name: "Legal" }]);
  expect(read.items[0].key).toBe("other");
});

test("a plan says whom it would burden, in counts, to those who prepare it", async () => {
  const { id } = (await leader("POST /surveys", { body: service })).body;
  const query = { fromDay: "2025-12-01", untilDay: "2026-03-01" };
  expect((await colleague(`GET /surveys/${id}/plan`, { query })).body.reason).toBe("notYours");
  const { body } = await leader(`GET /surveys/${id}/plan`, { query });
  expect(body).toMatchObject({ people: 24, forms: 24, spared: 0, unheard: [] });
  expect(body.groups.map(({ asked }: { asked: number }) => asked)).toEqual([12, 12]);
  const wrong = [
    { fromDay: "2026-03-01", untilDay: "2025-12-01" },
    { fromDay: "2000-01-01", untilDay: "2026-03-01" },
    { ...query, untilDay: "2026-03-02", opensOn: "2026-03-02" },
    { ...query, opensOn: "2026-03-01" },
  ];
  for (const days of wrong)
    expect((await leader(`GET /surveys/${id}/plan`, { query: days })).body.reason).toBe(
      "wrongDays",
    );
  const early = { fromDay: "2025-01-01", untilDay: "2025-02-01" };
  expect((await leader(`GET /surveys/${id}/plan`, { query: early })).body).toMatchObject({
    people: 0,
    groups: [],
  });
});

test("a plan that repeats says of each wave of a year whom it would ask, with those that others have planned", async () => {
  const { id } = (await leader("POST /surveys", { body: service })).body;
  const other = (await leader("POST /surveys", { body: { ...service, name: "Another" } })).body;
  const waves = [days("2026-05-11", "2026-05-20")];
  const planned = await leader(`POST /surveys/${other.id}/waves`, { body: { waves } });
  const query = { fromDay: "2025-12-01", untilDay: "2026-03-01", every: "2", times: "12" };
  const { body } = await leader(`GET /surveys/${id}/plan`, { query });
  type Row = Record<string, unknown> & { survey: { id: string }; short: unknown[] };
  const rows = body.ahead.map(({ opensOn, survey, waveId, people, short, isGuess }: Row) =>
    [opensOn, survey.id === id ? "this" : waveId, people, short.length, isGuess].join(" "),
  );
  expect(rows).toEqual([
    "2026-03-02 this 24 0 false",
    "2026-05-02 this 24 0 true",
    `2026-05-11 ${planned.body.ids[0]} 0 2 false`,
    "2026-07-02 this 24 0 true",
    "2026-09-02 this 24 0 true",
    "2026-11-02 this 24 0 true",
    "2027-01-02 this 24 0 true",
    "2027-03-02 this 24 0 true",
  ]);
  expect(body.later).toBe(5);
  expect(body.ahead[2].short[0]).toMatchObject({
    kind: "customers",
    provider: { id: scene.legal, name: "Legal" },
    eligible: 12,
    wanted: 12,
  });
  const alone = (await leader("GET /surveys/ahead")).body.ahead;
  expect(alone).toMatchObject([{ waveId: planned.body.ids[0], people: 24, short: [] }]);
  expect((await colleague("GET /surveys/ahead")).body.reason).toBe("notYours");
  const wrong = { ...query, times: "13" };
  expect((await leader(`GET /surveys/${id}/plan`, { query: wrong })).body.reason).toBe(
    "wrongInput",
  );
  await leader(`POST /waves/${planned.body.ids[0]}/call-off`, { body: { version: 1 } });
});

test("waves follow each other, and a survey with one ahead is not put aside", async () => {
  const { id } = (await leader("POST /surveys", { body: service })).body;
  const plan = (waves: object[], by = leader) =>
    by(`POST /surveys/${id}/waves`, { body: { waves } });
  const first = days("2026-04-01", "2026-04-14");
  expect((await plan([first], colleague)).body.reason).toBe("notYours");
  expect((await plan([days("2026-03-01", "2026-03-14")])).body.reason).toBe("wrongDays");
  expect((await plan([first, days("2026-04-14", "2026-04-20")])).body.reason).toBe("overlaps");
  expect((await plan([first, days("2026-07-01", "2026-07-14")])).status).toBe(201);
  expect((await plan([days("2026-04-10", "2026-04-20")])).body.reason).toBe("overlaps");
  expect((await plan([{ ...days("2026-09-01", "2026-09-02"), id: first.id }])).body.reason).toBe(
    "sameWave",
  );
  const { waves } = (await colleague(`GET /surveys/${id}`)).body;
  expect(
    waves.map(({ number, state }: { number: number; state: string }) => [number, state]),
  ).toEqual([
    [2, "planned"],
    [1, "planned"],
  ]);
  const retire = (retired: boolean, version: number) =>
    leader(`PUT /surveys/${id}/retired`, { body: { retired, version } });
  expect((await retire(true, 1)).body.reason).toBe("stillRuns");
  for (const wave of waves)
    await leader(`POST /waves/${wave.id}/call-off`, { body: { version: wave.version } });
  expect((await retire(true, 1)).body).toEqual({ version: 2 });
  expect((await plan([days("2026-10-01", "2026-10-14")])).body.reason).toBe("retired");
  expect((await retire(false, 2)).body).toEqual({ version: 3 });
});

test("an anonymous wave needs three different holders, under the keys that they have now", async () => {
  const { app } = scene;
  const { id } = (await leader("POST /surveys", { body: { ...service, mode: "anonymous" } })).body;
  // A poll of its own gives three true key owners and the shape of a key.
  const { holders, publicKey } = await makePoll(app, { until: "prepared" });
  for (const { personId } of holders)
    await app.db
      .insertInto("membership")
      .values({
        id: newId(),
        teamId: scene.legal,
        personId,
        lead: false,
        since: new Date("2026-01-01"),
      })
      .execute();
  const shares = holders.map((one) => ({
    holderId: one.personId,
    keyId: one.id,
    wrapped: "w".repeat(200),
  }));
  const plan = (poll: object | null) =>
    leader(`POST /surveys/${id}/waves`, {
      body: { waves: [{ ...days("2026-04-01", "2026-04-14"), poll }] },
    });
  const twice = [shares[0]!, shares[1]!, shares[1]!];
  const stranger = [shares[0]!, shares[1]!, { ...shares[2]!, keyId: newId() }];
  for (const wrong of [null, { publicKey, shares: twice }, { publicKey, shares: stranger }])
    expect((await plan(wrong)).body.reason).toBe("needsHolders");
  const { status, body } = await plan({ publicKey, shares });
  expect(status).toBe(201);
  const wave = (await (await app.as({ id: holders[0]!.personId }))(`GET /waves/${body.ids[0]}`))
    .body;
  expect(wave.isHolder).toBe(true);
  expect(wave.holders).toHaveLength(3);
  expect(JSON.stringify(wave)).not.toContain("wwww");
  expect((await colleague(`GET /waves/${body.ids[0]}`)).body.isHolder).toBe(false);
});
