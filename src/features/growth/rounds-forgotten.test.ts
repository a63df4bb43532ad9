import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { runDueTicks } from "#platform/events/ticks.ts";
import { forgetKeptAnswers } from "#platform/http/acts.ts";
import { actor, answerRound, askFor, passDays, useScene, type Actor } from "./scene-for-tests.ts";

const scene = useScene();

/** Who calls as browsers do: each act with a key under which its answer is kept for repeats. */
async function somebody(): Promise<Actor> {
  const who = await actor(scene.app, await makeMember(scene.app.db));
  const call: Actor["call"] = (key, given) =>
    who.call(key, { ...given, headers: { ...given?.headers, "idempotency-key": newId() } });
  return { ...who, call };
}

interface Row {
  readonly table: string;
  readonly text: string;
}

/** Every row of every table. */
async function allRows(): Promise<Row[]> {
  const { db } = scene.app;
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const rows: Row[] = [];
  for (const { name } of tables) {
    const { rows: texts } = await sql<{ text: string }>`
      select to_jsonb(one)::text as text from ${sql.table(name)} as one`.execute(db);
    rows.push(...texts.map(({ text }) => ({ table: name, text })));
  }
  return rows;
}

const keyOf = ({ table, text }: Row): string => `${table} ${text}`;

test("after the end no row of any table ties those who were asked to the round or to whose it was", async () => {
  const { app } = scene;
  const owner = await somebody();
  const others = await Promise.all(Array.from({ length: 6 }, somebody));
  const before = new Set((await allRows()).map(keyOf));
  const since = async (): Promise<Row[]> =>
    (await allRows()).filter((row) => !before.has(keyOf(row)));
  const naming = (rows: readonly Row[]): Row[] =>
    rows.filter(({ text }) => others.some(({ id }) => text.includes(id)));
  const asked = others.map(({ id: personId }) => ({ personId, standing: "team" }) as const);
  const { id, answer } = await askFor(owner, asked);
  expect(answer.status, answer.text).toBe(204);
  // While it is open the server knows them: the search finds it.
  const tying = (rows: readonly Row[]): Row[] =>
    naming(rows).filter(({ text }) => text.includes(id) || text.includes(owner.id));
  expect(new Set(tying(await since()).map(({ table }) => table))).toEqual(
    new Set(["growth_invitation", "inbox_item"]),
  );
  const byDay = async (): Promise<Row[]> => {
    const days = naming((await since()).filter(({ table }) => table === "asked_of")).flatMap(
      ({ text }) => text.match(/\d{4}-\d\d-\d\d/g) ?? [],
    );
    expect(days.length).toBeGreaterThan(0);
    return (await since()).filter(
      ({ text }) => text.includes(owner.id) && days.some((day) => text.includes(day)),
    );
  };
  expect((await byDay()).map(({ table }) => table)).toContain("growth_round");
  await passDays(scene, 2);
  for (const who of others) expect((await answerRound(who, id, 3)).status).toBe(204);
  await app.settle();
  const [{ state }] = (await owner.call("GET /me/growth/rounds")).body.rows;
  expect(state).toBe("released");
  const left = await since();
  expect(tying(left)).toEqual([]);
  // Nor does the day: what is left of the round does not hold the one on which they were asked.
  expect((await byDay()).filter(({ text }) => text.includes(id))).toEqual([]);
  // What names them at all: the day of the asking, and for two days that they called.
  expect(new Set(naming(left).map(({ table }) => table))).toEqual(
    new Set(["asked_of", "idempotency_key"]),
  );
  app.clock.advance({ days: 3 });
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const { db, files, clock } = app;
  const { outbox } = app.app;
  await runDueTicks({ db, files, outbox, ticks: [forgetKeptAnswers], clock: clock.now, log });
  expect(new Set(naming(await since()).map(({ table }) => table))).toEqual(new Set(["asked_of"]));
});
