/** Causes that repeat, from what was asked back to the page and the inbox, on a real PostgreSQL. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { measureRequests } from "#feature/relationships";
import type { Caller } from "#platform/testing/start-app.ts";
import { findClusters } from "../index.ts";
import { ask, askBack, look, read, scene, settle, useScene } from "../scene-for-tests.ts";

useScene();

describe("causes that repeat", () => {
  const lack = "Die Kostenstelle fehlt, which cost centre pays";

  async function plant(): Promise<string[]> {
    const titles = ["A laptop", "Two screens", "Headset for calls", "Dock"];
    const ids: string[] = [];
    for (const [at, title] of titles.entries()) {
      const id = await ask(at, title);
      await askBack(id, lack);
      ids.push(id);
    }
    const noise = await ask(0, "Mouse for the left hand");
    await askBack(noise, "How large is yours?");
    await settle();
    await look();
    return ids;
  }

  test("are found by night, named, with the requests that the reader may see, and go on as the same", async () => {
    const ids = await plant();
    const [cluster, ...more] = (await read()).clusters;
    expect(more).toEqual([]);
    expect(cluster).toMatchObject({
      defects: 4,
      requests: 4,
      customers: 2,
      returned: 4,
      ofDefects: 5,
    });
    expect(cluster.words).toEqual(expect.arrayContaining(["kostenstelle", "centre"]));
    const path = `GET /defects/clusters/${cluster.id}` as const;
    const seen = (await scene.asProvider(path)).body.behind;
    expect(seen.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
    expect((await scene.customers[0]!.as(path)).body.behind).toHaveLength(2);
    expect((await scene.asReader(path)).body.behind).toEqual([]);
    expect((await scene.asGuest(path)).status).toBe(404);

    const fifth = await ask(1, "Keyboard");
    await askBack(fifth, lack);
    scene.app.clock.advance({ days: 2 });
    await settle();
    await look();
    expect((await read()).clusters).toMatchObject([{ id: cluster.id, defects: 5 }]);
  });

  test("words of people's names, of confidential requests and of one request alone are in no name", async () => {
    const { rows } = await sql<{ name: string }>`select name from person limit 1`.execute(
      scene.app.db,
    );
    const [name] = rows[0]!.name.split(" ");
    for (let at = 0; at < 3; at += 1) {
      await askBack(await ask(at), `${name} wants a ladder and a hammer`);
      await askBack(await ask(at, "Canary", scene.secretServiceId), "ladder hammer canary merger");
    }
    await settle();
    await look();
    const { clusters } = await read();
    expect(clusters).toHaveLength(1);
    expect(clusters[0].words).toEqual(expect.arrayContaining(["hammer", "ladder"]));
    expect(clusters[0].words).not.toContain(name!.toLowerCase());
    expect(JSON.stringify(clusters)).not.toMatch(/canary|merger/);
  });

  test("of which one request has become confidential are told to nobody until they are found anew", async () => {
    const [first] = await plant();
    const [cluster] = (await read()).clusters;
    await sql`update request set confidential = true, version = version + 1 where id = ${first}`.execute(
      scene.app.db,
    );
    await measureRequests(scene.app.db, { ids: [first!] }, scene.app.clock.now());
    expect((await read()).clusters).toEqual([]);
    expect((await scene.asReader(`GET /defects/clusters/${cluster.id}`)).status).toBe(404);
    scene.app.clock.advance({ days: 2 });
    await look();
    expect((await read()).clusters).toMatchObject([{ id: cluster.id, defects: 3 }]);
  });

  test("come page by page, the largest first, and each once", async () => {
    const nouns = ["charger", "licence", "passport"];
    for (const [place, noun] of nouns.entries())
      for (let at = 0; at < 3 + place; at += 1)
        await askBack(await ask(at, `Thing ${noun} number`), `The ${noun} number lacks a ${noun}`);
    await settle();
    await look();
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = {
        team: scene.teamId,
        limit: "1",
        ...(cursor && { cursor }),
      };
      const { status, body, text } = await scene.asReader("GET /defects/clusters", { query });
      expect(status, text).toBe(200);
      sizes.push(...body.rows.map(({ defects }: { defects: number }) => defects));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(sizes).toEqual([5, 4, 3]);
    const wrong = await scene.asReader("GET /defects/clusters", { query: { cursor: "W10" } });
    expect(wrong.status).toBe(400);
    expect((await scene.asGuest("GET /defects/clusters")).status).toBe(404);
  });

  test("are told once to whoever leads the team, and to nobody else", async () => {
    const lead = await scene.app.as(
      await makeMember(scene.app.db, { teamId: scene.teamId, lead: true }),
    );
    const linesOf = async (by: Caller) =>
      (await by("GET /inbox", { query: {} })).body.rows.filter(
        ({ kind }: { kind: string }) => kind === "defects",
      );
    await plant();
    scene.app.clock.advance({ days: 2 });
    await settle();
    await look();
    const [line, ...more] = await linesOf(lead);
    expect(more).toEqual([]);
    expect(line.news.said).toContain("They may have one cause");
    expect(line.news.href).toBe(`/defects?team=${scene.teamId}&service=${scene.serviceId}`);
    expect(await linesOf(scene.asProvider)).toEqual([]);
  });

  test("are found by other features with the reader's eyes", async () => {
    await plant();
    const colleague = { personId: "x", guest: false, roles: [], teams: [] } as never;
    expect(
      await findClusters(scene.app.db, colleague, { serviceId: scene.serviceId }),
    ).toMatchObject([{ defects: 4 }]);
    const guest = { personId: "x", guest: true, roles: [], teams: [] } as never;
    expect(await findClusters(scene.app.db, guest, { serviceId: scene.serviceId })).toEqual([]);
  });
});
