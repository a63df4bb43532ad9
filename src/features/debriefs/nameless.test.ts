/** A debrief without names: whoever has the whole database finds nothing that ties a card to a person. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { move, moveThrough, newSecret, open, read, useScene, write } from "./scene-for-tests.ts";

const scene = useScene();

interface Written {
  readonly cardId: string;
  readonly cardSecret: string;
  readonly question: string;
  readonly words: string;
}

const make = (words: string): Written => ({
  cardId: randomUUID(),
  cardSecret: newSecret(),
  question: "badly",
  words,
});
const put = (by: typeof scene.asAna, id: string, body: Written, headers = {}) =>
  by(`PUT /debriefs/${id}/nameless-card`, { body, headers });

/** Every row of every table as text, with its system columns. */
async function everyRow(): Promise<{ table: string; row: string }[]> {
  const tables = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(
    scene.app.db,
  );
  const all: { table: string; row: string }[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(one)::text || ' xmin ' || one.xmin::text as row from ${sql.raw(name)} as one`.execute(
      scene.app.db,
    );
    all.push(...rows.map(({ row }) => ({ table: name, row })));
  }
  return all;
}

/** Where else than in its own row anything of the cards stands. */
async function elsewhere(needles: readonly string[]): Promise<string[]> {
  return (await everyRow())
    .filter(({ table }) => !table.endsWith(".debrief_card"))
    .filter(({ row }) => needles.some((needle) => row.includes(needle)))
    .map(({ table }) => table);
}

const rowsOf = (id: string) =>
  sql<{ id: string; row: Record<string, unknown>; xmin: string; place: string }>`
    select card.id, to_jsonb(card) as row, card.xmin::text as xmin, card.ctid::text as place
    from debrief_card as card where card.debrief_id = ${id} order by card.ctid`
    .execute(scene.app.db)
    .then(({ rows }) => rows);

/** Spearman's rank correlation of two orders of the same things. */
function rankCorrelation(one: readonly string[], other: readonly string[]): number {
  const n = one.length;
  const squares = one.map((id, at) => (at - other.indexOf(id)) ** 2);
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (n * (n * n - 1));
}

describe("nameless cards", () => {
  test("nothing in any table ties a card to a person, while it is written and afterwards", async () => {
    const id = await open(scene, { nameless: true });
    const authors = [scene.asAna, scene.asBen, scene.asLead];
    const cards: Written[] = [];
    for (let at = 0; at < 60; at += 1) {
      scene.app.clock.advance({ minutes: 1 });
      const card = make(`What went wrong, in sentence ${at}`);
      const key = { "idempotency-key": `key-of-${card.cardId}` };
      expect((await put(authors[Math.floor(at / 20)]!, id, card, key)).status).toBe(204);
      cards.push(card);
    }
    await scene.app.settle();
    const needles = cards.flatMap(({ cardId, cardSecret, words }) => [cardId, cardSecret, words]);
    expect(await elsewhere([...needles, "nameless-card"])).toEqual([]);
    const before = await rowsOf(id);
    const persons = [scene.ana.id, scene.ben.id, scene.lead.id];
    for (const { row } of before) {
      expect(row).toMatchObject({ person_id: null, at: null, theme_id: null });
      expect(persons.filter((person) => JSON.stringify(row).includes(person))).toEqual([]);
    }
    expect(JSON.stringify(before)).not.toContain(cards[0]!.cardSecret);
    expect(new Set(before.map(({ row }) => row["secret_hash"])).size).toBe(60);
    expect(before.every(({ id: one }) => one[14] === "4")).toBe(true);

    await moveThrough(scene.asLead, id, "group");
    const after = await rowsOf(id);
    expect(after.every(({ row }) => row["secret_hash"] === null)).toBe(true);
    expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1);
    const written = cards.map(({ cardId }) => cardId);
    const stored = after.map(({ id: one }) => one);
    expect(stored.toSorted()).toEqual(written.toSorted());
    // By chance alone it lies within 0.52 but once in 15,000 times (3.9 of its standard deviations, 1 / sqrt(59)).
    expect(Math.abs(rankCorrelation(written, stored))).toBeLessThan(0.52);
    expect(await elsewhere(needles)).toEqual([]);
    const seen = await read(scene.asLead, id);
    expect(seen.cards).toHaveLength(60);
    expect(seen.cards.every((card: { by: null; mine: boolean }) => !card.by && !card.mine)).toBe(
      true,
    );
  });

  test("the same search finds a card that carries a name: the audit log and the card tell of it", async () => {
    const id = await open(scene);
    const cardId = await write(scene.asBen, id, "Under my name");
    expect(await elsewhere([cardId])).not.toEqual([]);
    expect((await rowsOf(id))[0]?.row["person_id"]).toBe(scene.ben.id);
  });

  test("its author alone changes it, by its secret, and only while each writes", async () => {
    const id = await open(scene, { nameless: true });
    const card = make("As I saw it first");
    expect((await put(scene.asBen, id, card)).status).toBe(204);
    expect((await put(scene.asBen, id, card)).status).toBe(204);
    const stolen = { ...card, cardSecret: newSecret(), words: "Not mine" };
    expect((await put(scene.asAna, id, stolen)).body.reason).toBe("wrongSecret");
    const better = { ...card, words: "As I see it now" };
    expect((await put(scene.asBen, id, better)).status).toBe(204);
    for (const by of [scene.asBen, scene.asLead]) expect((await read(by, id)).cards).toEqual([]);
    const gone = make("Better not");
    await put(scene.asBen, id, gone);
    expect((await put(scene.asBen, id, { ...gone, words: "" })).status).toBe(204);
    await moveThrough(scene.asLead, id, "group");
    expect((await put(scene.asBen, id, { ...better, words: "Later" })).body.reason).toBe("notNow");
    expect((await put(scene.asBen, id, better)).status).toBe(204);
    expect((await put(scene.asBen, id, make("From the train"))).status).toBe(204);
    const { cards } = await read(scene.asAna, id);
    const words = cards.map((one: { words: string }) => one.words).toSorted();
    expect(words).toEqual(["As I see it now", "From the train"]);
    expect(new Set((await rowsOf(id)).map(({ xmin }) => xmin)).size).toBe(1);
  });

  test("neither kind of debrief takes the other kind of card, nor an id that carries a time", async () => {
    const named = await open(scene);
    expect((await put(scene.asBen, named, make("No name"))).body.reason).toBe("otherNames");
    const id = await open(scene, { nameless: true });
    const body = { question: "well", words: "A name" };
    const card = `PUT /debriefs/${id}/cards/${randomUUID()}` as const;
    expect((await scene.asBen(card, { body })).body.reason).toBe("otherNames");
    const timed = { ...make("Timed"), cardId: "01890000-0000-7000-8000-000000000000" };
    expect((await put(scene.asBen, id, timed)).status).toBe(400);
    expect((await put(scene.asOther, id, make("Not asked"))).status).toBe(404);
  });

  test("whether there are names is chosen before the first card, and stays", async () => {
    const id = await open(scene);
    const choose = async (nameless: boolean, by = scene.asLead) => {
      const { version } = await read(by, id);
      return by(`PUT /debriefs/${id}/names`, { body: { nameless, version } });
    };
    expect((await choose(true, scene.asBen)).status).toBe(404);
    expect((await choose(true)).status).toBe(204);
    expect((await read(scene.asBen, id)).nameless).toBe(true);
    await put(scene.asBen, id, make("The first"));
    expect((await choose(false)).body.reason).toBe("alreadyWritten");
    await moveThrough(scene.asLead, id, "group");
    expect((await choose(false)).body.reason).toBe("alreadyWritten");
    await move(scene.asLead, id, "write", "Once more");
    expect((await choose(false)).body.reason).toBe("alreadyWritten");
  });

  test("votes leave no row that names the caller beside them", async () => {
    const id = await open(scene, { nameless: true });
    await moveThrough(scene.asLead, id, "group");
    const themeId = randomUUID();
    await scene.asAna(`PUT /debriefs/${id}/themes/${themeId}`, {
      body: { name: "Plans", version: 0 },
    });
    await moveThrough(scene.asLead, id, "vote");
    const headers = { "idempotency-key": "the-votes-of-ben" };
    await scene.asBen(`PUT /debriefs/${id}/votes`, {
      body: { votes: [{ themeId, votes: 2 }] },
      headers,
    });
    expect(await elsewhere(["the-votes-of-ben", "/votes"])).toEqual([]);
  });
});
