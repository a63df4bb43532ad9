import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { type MadeRequest, makeRequest } from "./fixtures.ts";

let app: TestApp;
let request: MadeRequest;
let asCustomer: Caller;
let asProvider: Caller;
let friend: { id: string; name: string };
let asFriend: Caller;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  request = await makeRequest(app.db, { title: "A canary" });
  asCustomer = await app.as({ id: request.customerId });
  asProvider = await app.as(await makeMember(app.db, { teamId: request.teamId, name: "Ben" }));
  friend = await makeMember(app.db, { name: "Fay" });
  asFriend = await app.as(friend);
});

const followersOf = async (caller: Caller): Promise<string[]> => {
  const { body } = await caller(`GET /requests/${request.id}/followers`);
  return body.rows.map((row: { person: { name: string } }) => row.person.name);
};
const letFollow = (caller: Caller, personId: string) =>
  caller(`PUT /requests/${request.id}/followers/${personId}`);

describe("letting others follow", () => {
  test("whoever is let in sees the request, is told so, and may be let out again", async () => {
    expect((await asFriend(`GET /requests/${request.id}`)).status).toBe(404);
    expect((await letFollow(asCustomer, friend.id)).status).toBe(204);
    expect((await asFriend(`GET /requests/${request.id}`)).body.following).toBe(true);
    expect(await followersOf(asFriend)).toEqual(["Fay"]);
    await app.settle();
    const told = (await asFriend("GET /inbox")).body.rows;
    expect(told).toMatchObject([{ kind: "follows", request: { id: request.id } }]);
    // A second time nothing is told twice.
    await letFollow(asProvider, friend.id);
    await app.settle();
    expect((await asFriend("GET /inbox")).body.rows).toHaveLength(1);

    const out = `DELETE /requests/${request.id}/followers/${friend.id}` as const;
    expect((await asProvider(out)).status).toBe(204);
    expect((await asProvider(out)).status).toBe(404);
    expect((await asFriend(`GET /requests/${request.id}`)).status).toBe(404);
    expect((await asFriend("GET /inbox")).body.rows).toEqual([]);
  });

  test("only whoever asked or serves lets others in; a follower may go, and no more", async () => {
    const other = await makeMember(app.db);
    expect((await letFollow(asFriend, friend.id)).status).toBe(404);
    await letFollow(asProvider, friend.id);
    expect((await letFollow(asFriend, other.id)).status).toBe(404);
    const out = await asFriend(`DELETE /requests/${request.id}/followers/${request.customerId}`);
    expect(out.status).toBe(404);
    expect((await asFriend(`DELETE /requests/${request.id}/following`)).status).toBe(204);
    expect(await followersOf(asProvider)).toEqual([]);
    expect((await asFriend(`GET /requests/${request.id}/followers`)).status).toBe(404);
  });

  test("nobody follows who has left, and nobody who is not there", async () => {
    await letFollow(asProvider, friend.id);
    const departure = { personId: friend.id, at: app.clock.now() };
    await app.db.insertInto("departure").values(departure).execute();
    expect(await followersOf(asProvider)).toEqual([]);
    expect((await letFollow(asProvider, friend.id)).status).toBe(404);
    const nobody = "01900000-0000-7000-8000-00000000dead";
    expect((await letFollow(asProvider, nobody)).status).toBe(404);
  });

  test("people of a vendor are let into what is open, never into what is confidential, and see no names but theirs", async () => {
    const guest = await makeGuest(app.db, { name: "Vera" });
    await letFollow(asProvider, friend.id);
    expect((await letFollow(asProvider, guest.id)).status).toBe(204);
    const asGuest = await app.as(guest);
    expect((await asGuest(`GET /requests/${request.id}`)).status).toBe(200);
    expect(await followersOf(asGuest)).toEqual(["Vera"]);

    request = await makeRequest(app.db, { teamId: request.teamId, confidential: true });
    const refused = await letFollow(asProvider, guest.id);
    expect([refused.status, refused.body.reason]).toEqual([422, "notForVendors"]);
    expect((await letFollow(asProvider, friend.id)).status).toBe(204);
  });
});

test("the list of what one follows has all of it and nothing else, also with words and page by page", async () => {
  const others = [
    await makeRequest(app.db),
    await makeRequest(app.db, { title: "Another canary" }),
  ];
  await letFollow(asProvider, friend.id);
  for (const { id, teamId } of others) {
    const server = await app.as(await makeMember(app.db, { teamId }));
    await server(`PUT /requests/${id}/followers/${friend.id}`);
  }
  // They see this one, since they asked it, and do not follow it.
  await makeRequest(app.db, { customerId: friend.id, title: "My own canary" });
  const listed = async (query: Record<string, string>): Promise<string[]> => {
    const { body } = await asFriend("GET /requests", { query: { following: "me", ...query } });
    return body.rows.map(({ id }: { id: string }) => id);
  };
  const all = [request.id, ...others.map(({ id }) => id)];
  expect((await listed({})).toSorted()).toEqual(all.toSorted());
  expect((await listed({ q: "canary" })).toSorted()).toEqual(
    [request.id, others[1]!.id].toSorted(),
  );
  expect(await listed({ state: "closed" })).toEqual([]);
  const first = await asFriend("GET /requests", { query: { following: "me", limit: "2" } });
  const cursor = first.body.nextCursor;
  const second = await asFriend("GET /requests", { query: { following: "me", cursor } });
  expect([...first.body.rows, ...second.body.rows].map(({ id }) => id)).toEqual(await listed({}));
  const wrong = await asFriend("GET /requests", { query: { following: friend.id } });
  expect(wrong.status).toBe(400);
});
