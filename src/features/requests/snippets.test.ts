import { afterAll, beforeAll, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { anyOf, hitBegins, hitEnds, piecesOf } from "./snippets.ts";

test.each([
  ["nothing is marked", "plain words", null],
  ["nothing stands there", "", null],
  ["one hit in the middle", "the [invoice] of March", ["the ", "*invoice", " of March"]],
  ["hits at both ends", "[one] and [two]", ["*one", " and ", "*two"]],
  ["lines and tabs are one space", "a\n\n\t[b]", ["a ", "*b"]],
])("the pieces of a text in which %s", (_said, text, pieces) => {
  const marked = text.replaceAll("[", hitBegins).replaceAll("]", hitEnds);
  const told = piecesOf(marked)?.map((piece) => (piece.hit ? `*${piece.text}` : piece.text));
  expect(told ?? null).toEqual(pieces);
});

test("any of the words is looked for when they are marked", () => {
  expect(anyOf("red & badge & Mar:*")).toBe("red | badge | Mar:*");
});

let app: TestApp;
let asCustomer: Caller;
let asServer: Caller;
let asFollower: Caller;
let serviceId: string;
let followerId: string;
beforeAll(async () => {
  app = await startApp();
  const service = await makeService(app.db);
  serviceId = service.id;
  asCustomer = await app.as(await makeMember(app.db));
  asServer = await app.as(await makeMember(app.db, { teamId: service.teamId }));
  const follower = await makeMember(app.db);
  followerId = follower.id;
  asFollower = await app.as(follower);
});
afterAll(() => app.close());

async function ask(title: string, description = ""): Promise<string> {
  const body = { serviceId, title, description };
  const { body: made } = await asCustomer("POST /requests", { body });
  await asServer(`PUT /requests/${made.id}/followers/${followerId}`);
  return made.id;
}

/** 'reply: On the <shelf> of the cellar', as the reader finds it. */
async function found(reader: Caller, q: string): Promise<(string | null)[]> {
  const { body } = await reader("GET /requests", { query: { q, snippets: "true" } });
  return body.rows.map(({ found: hit }: { found: Found | null }) => hit && told(hit));
}
interface Found {
  place: string;
  pieces: { text: string; hit: boolean }[];
}
const told = ({ place, pieces }: Found): string =>
  `${place}: ${pieces.map(({ text, hit }) => (hit ? `<${text}>` : text)).join("")}`;

test("a hit says where the words stand: in the description before replies, the newest first, and not in the title", async () => {
  const id = await ask("A zeppelin", "The zeppelin flies over\n<b>Hamburg</b> in May");
  expect(await found(asCustomer, "zeppelin")).toEqual([
    "description: The <zeppelin> flies over <b>Hamburg</b> in May".replace(
      "<b>Hamburg</b>",
      "Hamburg",
    ),
  ]);
  await asServer(`POST /requests/${id}/replies`, { body: { body: "It lands on a meadow" } });
  await asServer(`POST /requests/${id}/replies`, { body: { body: "The meadows are wet" } });
  expect(await found(asCustomer, "meadow")).toEqual(["reply: The <meadows> are wet"]);
  // Only the title has it; and nothing is told where nobody asked for it.
  await ask("An ornithopter", "It beats its wings");
  expect(await found(asCustomer, "ornithopter")).toEqual([null]);
  const plain = await asCustomer("GET /requests", { query: { q: "ornithopter" } });
  expect(plain.body.rows[0]).not.toHaveProperty("found");
  // A description that has one of two words, the title the other.
  expect(await found(asCustomer, "ornithopter wings")).toEqual([
    "description: It beats its <wings>",
  ]);
});

test("search leak: a note is quoted to the serving team alone, also where a reply has the same word", async () => {
  const id = await ask("A lamp");
  await asServer(`POST /requests/${id}/replies`, {
    body: { body: "The canary sings in the hall" },
  });
  await asServer(`POST /requests/${id}/notes`, { body: { body: "Between us, the canary is ill" } });
  expect(await found(asServer, "canary")).toEqual(["note: Between us, the <canary> is ill"]);
  for (const reader of [asCustomer, asFollower])
    expect(await found(reader, "canary")).toEqual(["reply: The <canary> sings in the hall"]);
  for (const reader of [asCustomer, asFollower]) expect(await found(reader, "ill")).toEqual([]);
});

test("search leak: nothing is quoted from a confidential request, not even to who may read it", async () => {
  const id = await ask("A secret lamp", "The quokka is in the drawer");
  await app.db.updateTable("request").set({ confidential: true }).where("id", "=", id).execute();
  await asServer(`POST /requests/${id}/replies`, { body: { body: "A quokka indeed" } });
  for (const reader of [asCustomer, asServer])
    expect(await found(reader, "quokka")).toEqual([null]);
  const stranger = await app.as(await makeMember(app.db));
  expect(await found(stranger, "quokka")).toEqual([]);
});

test("characters that mark a hit are no mark when somebody wrote them", async () => {
  await ask("A forged mark", `The ${hitBegins}forged${hitEnds} wombat digs`);
  expect(await found(asCustomer, "wombat")).toEqual(["description: The forged <wombat> digs"]);
});
