/** What must not be learned about requests by those who may not see them, by whatever door. Named after the classes of attack. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMember, makeMembership } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { type MadeRequest, makeRequest } from "./fixtures.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.db
    .insertInto("organisation")
    .values({ name: "World", zone: "UTC", setUpAt: app.clock.now() })
    .execute();
});
afterAll(() => app.close());

const canary = "pelican";

/** Whoever could look at a confidential request from outside: a stranger, the asker's colleague, those who see the rest of the house. */
async function outsidersOf(request: MadeRequest): Promise<Record<string, Caller>> {
  const leader = await makePerson(app.db, { roles: ["senior-leader"] });
  const administrator = await makePerson(app.db, { roles: ["administrator"] });
  for (const { id } of [leader, administrator]) await makeMembership(app.db, { personId: id });
  return {
    stranger: await app.as(await makeMember(app.db)),
    colleague: await app.as(await makeMember(app.db, { teamId: request.customerTeamId })),
    leader: await app.as(leader),
    administrator: await app.as(administrator),
  };
}

/** Everything that lists, counts, suggests or exports, as this reader gets it. */
async function allThatIsTold(ask: Caller, { teamId, customerTeamId, serviceId }: MadeRequest) {
  const words = { q: canary };
  const searches = [
    {},
    words,
    { ...words, state: "open" },
    { team: teamId },
    { customerTeam: customerTeamId },
    { service: serviceId },
    { q: `"${canary}"` },
    { q: canary.slice(0, 4) },
  ];
  const answers = [
    ...searches.map((query) => ask("GET /requests", { query })),
    ask("GET /queue", { query: { team: teamId } }),
    ask("GET /services", { query: { words: canary } }),
    ask("GET /persons", { query: { search: canary } }),
    ask("GET /relationships"),
    ask("GET /relationships", { query: { figure: "volume" } }),
    ask(`GET /relationships/${teamId}/${customerTeamId}`),
    ask(`GET /teams/${teamId}/figures`),
    ask("GET /reports/handoffs"),
    ask("GET /reports/waiting"),
    ask("GET /reports/defects"),
    ask("GET /inbox"),
    ask("GET /inbox/unread"),
  ];
  return (await Promise.all(answers)).map(({ status, text }) => `${status} ${text}`);
}

test("search and count oracle: a confidential request, with all that happens to it, changes nothing that an outsider is told", async () => {
  const before = await makeRequest(app.db);
  const outsiders = await outsidersOf(before);
  const asProvider = await app.as(await makeMember(app.db, { teamId: before.teamId }));
  await app.settle();
  const told: Record<string, string[]> = {};
  for (const [name, ask] of Object.entries(outsiders))
    told[name] = await allThatIsTold(ask, before);

  const secret = await makeRequest(app.db, {
    ...before,
    id: undefined,
    title: `${canary} in the title`,
    confidential: true,
  } as never);
  const asCustomer = await app.as({ id: secret.customerId });
  const path = `/requests/${secret.id}` as const;
  await asProvider(`POST ${path}/take`, { body: {} });
  await asProvider(`POST ${path}/notes`, { body: { body: `${canary} in a note` } });
  await asCustomer(`POST ${path}/replies`, { body: { body: `${canary} in a reply` } });
  await asProvider(`POST ${path}/finish`, { body: {} });
  const body = { cause: "incomplete", whatIsMissing: canary };
  expect((await asCustomer(`POST ${path}/reopen`, { body })).status).toBe(200);
  await app.settle();

  for (const [name, ask] of Object.entries(outsiders))
    expect([name, await allThatIsTold(ask, before)]).toEqual([name, told[name]]);
  // The words are found by those who may see them, so that it was no empty search.
  const found = await asProvider("GET /requests", { query: { q: canary } });
  expect(found.body.rows.map(({ id }: { id: string }) => id)).toEqual([secret.id]);
});

describe("field leak", () => {
  const detail =
    "answers askedAt closedAt confidential customer customerTeam description doneAt dueAt dueKind firstReplyAt following handoffCount holder id impact " +
    "lastStepAt may mergedIntoId number outside outsideClaim parentId reopenCount service side source sourceKey state stateSince team title version";

  test("golden keys: a request has the same keys for each who sees it, and no other", async () => {
    const request = await makeRequest(app.db);
    const leader = await makePerson(app.db, { roles: ["senior-leader"] });
    const readers = [
      { id: request.customerId },
      await makeMember(app.db, { teamId: request.customerTeamId }),
      await makeMember(app.db, { teamId: request.teamId }),
      await makeMember(app.db, { teamId: request.teamId, lead: true }),
      leader,
    ];
    for (const reader of readers) {
      const { body } = await (await app.as(reader))(`GET /requests/${request.id}`);
      expect(Object.keys(body).toSorted().join(" ")).toBe(detail);
    }
  });

  test("a note's words reach nobody but the serving side: not by history, search, inbox, related, stored or files", async () => {
    const request = await makeRequest(app.db);
    const word = "cormorant";
    const asProvider = await app.as(await makeMember(app.db, { teamId: request.teamId }));
    const file = await asProvider("POST /attachments", {
      query: { name: `${word}.txt` },
      body: Buffer.from(word),
      headers: { "content-type": "application/octet-stream" },
    });
    const body = { body: `${word} words`, attachmentIds: [file.body.id] };
    expect((await asProvider(`POST /requests/${request.id}/notes`, { body })).status).toBe(201);
    await app.settle();
    const { customerTeamId } = request;
    const leader = await makePerson(app.db, { roles: ["senior-leader"] });
    for (const reader of [
      { id: request.customerId },
      await makeMember(app.db, { teamId: customerTeamId }),
      leader,
    ]) {
      const ask = await app.as(reader);
      for (const key of [
        `GET /requests/${request.id}`,
        `GET /requests/${request.id}/history`,
        `GET /requests/${request.id}/related`,
        `GET /requests/${request.id}/promises`,
        "GET /inbox",
        "GET /me/stored",
      ] as const)
        expect((await ask(key)).text).not.toContain(word);
      expect((await ask("GET /requests", { query: { q: word } })).body.rows).toEqual([]);
      const path = `/requests/${request.id}/attachments/${file.body.id}` as const;
      expect((await ask(`GET ${path}`)).status).toBe(404);
    }
    expect((await asProvider(`GET /requests/${request.id}/history`)).text).toContain(word);
  });
});

test("history leak: what is merged, linked or asked as a part is not named to those who may not see it", async () => {
  const into = await makeRequest(app.db, { title: "About the door" });
  const from = await makeRequest(app.db, {
    teamId: into.teamId,
    serviceId: into.serviceId,
    title: "A heron of another team",
  });
  const asProvider = await app.as(await makeMember(app.db, { teamId: into.teamId }));
  const asCustomer = await app.as({ id: into.customerId });
  const body = { intoId: into.id };
  const linked = { body: { toId: from.id } };
  expect((await asProvider(`POST /requests/${into.id}/links`, linked)).status).toBe(204);
  expect((await asProvider(`POST /requests/${from.id}/merge`, { body })).status).toBe(200);

  const seen = await asCustomer(`GET /requests/${into.id}/history`);
  expect(seen.text).not.toContain("heron");
  expect(seen.text).not.toContain(from.id);
  const details = seen.body.entries.map(({ detail }: { detail: object }) => detail);
  expect(details).toContainEqual({ unseen: "from" });
  expect((await asCustomer(`GET /requests/${into.id}/related`)).text).not.toContain("heron");
  expect((await asProvider(`GET /requests/${into.id}/history`)).text).toContain("heron");

  // The other way round: the asker's team sees the one that went on elsewhere, and learns nothing of where.
  const asColleague = await app.as(await makeMember(app.db, { teamId: from.customerTeamId }));
  const other = await asColleague(`GET /requests/${from.id}/history`);
  expect(other.status).toBe(200);
  expect(other.text).not.toContain("About the door");
  expect(other.body.entries.at(-1)).toMatchObject({ kind: "merged", detail: { unseen: "into" } });
});

test("delete and merge: one's own and a hidden request do not become one, and both stay as they were", async () => {
  const own = await makeRequest(app.db);
  const asProvider = await app.as(await makeMember(app.db, { teamId: own.teamId }));
  const hidden = await makeRequest(app.db, { confidential: true });
  const rows = () =>
    app.db
      .selectFrom("request")
      .select(["id", "state", "version", "mergedIntoId", "lastStepAt", "closedAt", "title"])
      .where("id", "in", [own.id, hidden.id])
      .orderBy("id")
      .execute();
  const before = await rows();
  const none = { body: { intoId: "01900000-0000-7000-8000-00000000dead" } };
  const missing = await asProvider(`POST /requests/${own.id}/merge`, none);
  const refused = await asProvider(`POST /requests/${own.id}/merge`, {
    body: { intoId: hidden.id },
  });
  expect([refused.status, refused.text]).toEqual([404, missing.text]);
  const turned = await asProvider(`POST /requests/${hidden.id}/merge`, {
    body: { intoId: own.id },
  });
  expect([turned.status, turned.text]).toEqual([404, missing.text]);
  expect(await rows()).toEqual(before);
});

describe("draft and upload id guess", () => {
  test("a draft is its writer's: the same key gives another person nothing, and throws nothing of theirs away", async () => {
    const writer = await app.as(await makeMember(app.db));
    const other = await app.as(await makeMember(app.db));
    const kept = await writer("PUT /drafts/reply:1", { body: { body: { words: canary } } });
    expect(kept.status).toBe(204);
    expect((await other("GET /drafts/reply:1")).body).toEqual({ body: null, at: null });
    expect((await other("DELETE /drafts/reply:1")).status).toBe(204);
    await other("PUT /drafts/reply:1", { body: { body: { words: "mine" } } });
    expect((await writer("GET /drafts/reply:1")).body.body).toEqual({ words: canary });
  });

  test("a file that someone else has sent and not used cannot be attached, nor can a used one again", async () => {
    const request = await makeRequest(app.db);
    const asCustomer = await app.as({ id: request.customerId });
    const asThief = await app.as(await makeMember(app.db, { teamId: request.teamId }));
    const sent = await asCustomer("POST /attachments", {
      query: { name: "plan.txt" },
      body: Buffer.from("a plan"),
      headers: { "content-type": "application/octet-stream" },
    });
    const body = { body: "Look", attachmentIds: [sent.body.id] };
    const path = `/requests/${request.id}/replies` as const;
    expect((await asThief(`POST ${path}`, { body })).status).toBe(404);
    expect((await asCustomer(`POST ${path}`, { body })).status).toBe(201);
    expect((await asCustomer(`POST ${path}`, { body })).status).toBe(404);
  });
});
