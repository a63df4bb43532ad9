import { describe, expect, test } from "vitest";
import { inbox } from "#feature/inbox";
import { makeService } from "#fixtures/catalogue";
import { makeRota } from "#fixtures/duty";
import { makeMember } from "#fixtures/organisation";
import { useScene } from "./scene-for-tests.ts";

const scene = useScene();

describe("each event counts once", () => {
  test("what is drained twice is one line", async () => {
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "Here" });
    const message = await scene.app.db
      .selectFrom("message")
      .select("id")
      .where("requestId", "=", id)
      .executeTakeFirstOrThrow();
    const replied = { requestId: id, messageId: message.id, side: "provider" };
    const again = async () => {
      await scene.tell("requests.replied", replied);
      await scene.tell("requests.asked", { requestId: id });
    };
    await again();
    expect(await scene.unread(scene.asCustomer)).toEqual(["replied by Mia"]);
    await scene.asCustomer("POST /inbox/read-all", { body: {} });
    await again();
    expect(await scene.unread(scene.asCustomer)).toEqual([]);
    expect((await scene.asCustomer("GET /inbox")).body.rows).toHaveLength(1);
  });
});

describe("reading", () => {
  test("all is read at once and comes back as it was", async () => {
    const ids = [await scene.ask(), await scene.ask(), await scene.ask()];
    for (const id of ids)
      await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "Hello" });
    expect((await scene.asCustomer("GET /inbox/unread")).body).toEqual({ shown: 3, quiet: 0 });
    const one = await scene.asCustomer("POST /inbox/read-all", { body: { requestId: ids[0] } });
    expect(one.body.ids).toHaveLength(1);
    const all = await scene.asCustomer("POST /inbox/read-all", { body: {} });
    expect(all.body.ids).toHaveLength(2);
    expect((await scene.asCustomer("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 0 });
    // A new line of the same kind about the same request stands there meanwhile.
    await scene.act(scene.asMia, `POST /requests/${ids[1]}/replies`, { body: "Again" });
    const back = await scene.asCustomer("POST /inbox/unread", { body: { ids: all.body.ids } });
    expect(back.status, back.text).toBe(204);
    expect((await scene.asCustomer("GET /inbox/unread")).body).toEqual({ shown: 2, quiet: 0 });
  });

  test("pages follow one another without a gap", async () => {
    for (let index = 0; index < 5; index += 1) {
      const id = await scene.ask();
      await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: `Reply ${index}` });
    }
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: Record<string, string> = { limit: "2", ...(cursor && { cursor }) };
      const { body } = await scene.asCustomer("GET /inbox", { query });
      seen.push(...body.rows.map((row: { words: string }) => row.words));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0].map((index) => `Reply ${index}`));
    const wrong = await scene.asCustomer("GET /inbox", { query: { cursor: "WyJ4IiwieSJd" } });
    expect(wrong.status).toBe(400);
  });
});

describe("preferences", () => {
  test("quiet gives no badge, off no line, and a lead hears of broken promises", async () => {
    await scene.act(scene.asCustomer, "PUT /inbox/preferences", { choices: { replied: "quiet" } });
    const id = await scene.ask();
    await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "Hello" });
    expect((await scene.asCustomer("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 1 });
    await scene.act(scene.asNed, "PUT /inbox/preferences", { choices: { "asked-team": "off" } });
    await scene.ask();
    expect(await scene.unread(scene.asNed)).toEqual([]);
    expect((await scene.asNed("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 0 });
    expect(await scene.unread(scene.asLea)).toHaveLength(2);
    const off = { body: { choices: { "promise-broken": "off" } } };
    expect((await scene.asLea("PUT /inbox/preferences", off)).body.reason).toBe("leadsHear");
    expect((await scene.asMia("PUT /inbox/preferences", off)).status).toBe(200);
    const rows = (await scene.asLea("GET /inbox/preferences")).body.rows;
    expect(rows.find((row: { kind: string }) => row.kind === "promise-broken")).toEqual({
      kind: "promise-broken",
      choice: "show",
      usual: "show",
      mayBeOff: false,
    });
  });

  test("mass assignment: what is no kind is refused and nothing is kept", async () => {
    const put = (body: unknown) => scene.asMia("PUT /inbox/preferences", { body });
    expect((await put({ choices: { administrator: "show" } })).status).toBe(400);
    expect((await put({ choices: { replied: "loud" } })).status).toBe(400);
    expect((await put({ choices: {}, personId: scene.ned.id })).status).toBe(400);
    const rows = scene.app.db
      .selectFrom("inboxPreference")
      .select("kind")
      .where("personId", "=", scene.mia.id);
    expect(await rows.execute()).toEqual([]);
  });
});

describe("teams and turns", () => {
  test("who is added to a team and whose turn is swapped hear of it", async () => {
    await makeRota(scene.app.db, {
      teamId: scene.mia.teamId,
      memberIds: [scene.mia.id, scene.ned.id],
    });
    const sol = await makeMember(scene.app.db);
    await scene.act(scene.asLea, `POST /teams/${scene.mia.teamId}/members`, { personId: sol.id });
    expect(await scene.unread(await scene.app.as(sol))).toEqual(["added"]);
    const body = {
      personId: scene.mia.id,
      insteadOfId: scene.ned.id,
      firstDay: "2026-03-09",
      lastDay: "2026-03-10",
    };
    const made = await scene.act(scene.asMia, `POST /teams/${scene.mia.teamId}/swaps`, body);
    expect([await scene.unread(scene.asMia), await scene.unread(scene.asNed)]).toEqual([
      [],
      ["duty-swapped by Mia"],
    ]);
    const [line] = (await scene.asNed("GET /inbox")).body.rows;
    expect(line).toMatchObject({
      team: { id: scene.mia.teamId },
      swap: { firstDay: "2026-03-09", takenBack: false },
    });
    await scene.act(scene.asLea, `DELETE /teams/${scene.mia.teamId}/swaps/${made.id}`, undefined);
    expect(await scene.unread(scene.asMia)).toEqual(["duty-swapped by Lea"]);
  });
});

describe("work that is offered to a team", () => {
  const offers = async (call: typeof scene.asMia) =>
    (await call("GET /inbox")).body.rows.filter(
      (row: { kind: string }) => row.kind === "asked-team",
    );

  test("each reads it for themselves, and brings it back", async () => {
    await scene.ask();
    const [line] = await offers(scene.asMia);
    await scene.act(scene.asMia, `POST /inbox/${line.id}/read`);
    expect([await scene.unread(scene.asMia), await scene.unread(scene.asNed)]).toEqual([
      [],
      ["asked-team by Ana"],
    ]);
    expect((await offers(scene.asMia))[0].readAt).not.toBeNull();
    await scene.act(scene.asMia, "POST /inbox/unread", { ids: [line.id] });
    expect((await scene.asMia("GET /inbox/unread")).body).toEqual({ shown: 0, quiet: 1 });
  });

  test("whoever joins later is not told of what was before, whoever leaves hears no more", async () => {
    await scene.ask();
    const sol = await makeMember(scene.app.db);
    await scene.act(scene.asLea, `POST /teams/${scene.mia.teamId}/members`, { personId: sol.id });
    const asSol = await scene.app.as(sol);
    expect(await offers(asSol)).toEqual([]);
    scene.app.clock.advance({ seconds: 1 });
    await scene.ask();
    expect(await offers(asSol)).toHaveLength(1);
    const gone = `DELETE /teams/${scene.mia.teamId}/members/${sol.id}` as const;
    await scene.act(scene.asLea, gone);
    expect(await offers(asSol)).toEqual([]);
  });

  test("it goes with the request to the next team, and ends when it is taken", async () => {
    const other = await makeMember(scene.app.db, { name: "Oda" });
    const id = await scene.ask();
    const over = { teamId: other.teamId, reason: "It is theirs", misrouted: false };
    await scene.act(scene.asMia, `POST /requests/${id}/hand-over`, over);
    const asOda = await scene.app.as(other);
    expect([await scene.unread(scene.asNed), await scene.unread(asOda)]).toEqual([
      [],
      ["asked-team by Mia"],
    ]);
    await scene.act(asOda, `POST /requests/${id}/take`);
    expect((await offers(asOda))[0].readAt).not.toBeNull();
  });

  test("it pages in one order with the reader's own lines, and who asked is not offered it", async () => {
    const ids = [];
    for (const _ of [1, 2, 3]) {
      ids.push(await scene.ask());
      await scene.act(scene.asCustomer, `POST /requests/${ids.at(-1)}/replies`, { body: "Please" });
    }
    await scene.act(scene.asMia, `POST /requests/${ids[1]}/take`);
    await scene.act(scene.asCustomer, `POST /requests/${ids[1]}/replies`, { body: "When?" });
    const all = (await scene.asMia("GET /inbox")).body.rows.map(({ id }: { id: string }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ""; cursor !== null;) {
      const query: Record<string, string> = { limit: "1", ...(cursor && { cursor }) };
      const { body } = await scene.asMia("GET /inbox", { query });
      paged.push(...body.rows.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(all).toHaveLength(4);
    expect(paged).toEqual(all);
    const service = await makeService(scene.app.db, { teamId: scene.mia.teamId });
    await scene.act(scene.asNed, "POST /requests", { serviceId: service.id, title: "For us" });
    expect([(await offers(scene.asMia)).length, (await offers(scene.asNed)).length]).toEqual([
      4, 3,
    ]);
  });
});

test("erasing a person takes their inbox and leaves others'", async () => {
  const id = await scene.ask();
  await scene.act(scene.asMia, `POST /requests/${id}/replies`, { body: "Hello" });
  await scene.act(scene.asMia, "POST /inbox/read-all");
  const kept = scene.app.db.selectFrom("inboxOfferRead").where("personId", "=", scene.mia.id);
  expect(await kept.selectAll().execute()).toHaveLength(1);
  await inbox.erase?.(scene.app.db, scene.mia.id, scene.app.clock.now());
  expect(await kept.selectAll().execute()).toEqual([]);
  // What is offered to the team is the team's, and she is still in it here.
  const { rows } = (await scene.asMia("GET /inbox")).body;
  expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(["asked-team"]);
  expect(await scene.unread(scene.asCustomer)).toEqual(["replied by Mia"]);
});
