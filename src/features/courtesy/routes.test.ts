import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { courtesy } from "#feature/courtesy";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { features } from "../features.ts";
import { courtesyContract } from "./contract.ts";
import { makeTradeWord } from "./fixtures.ts";

let app: TestApp;
let member: Caller;
let guest: Caller;
let administrator: Caller;
let administratorId: string;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
  member = await app.as(await makeMember(app.db));
  guest = await app.as(await makeGuest(app.db));
  const person = await makePerson(app.db, { roles: ["administrator"] });
  administratorId = person.id;
  administrator = await app.as(person);
});
afterAll(() => app.close());

const add = (by: Caller, word: string) => by("POST /courtesy/trade-words", { body: { word } });
const wordsOf = async (by: Caller): Promise<string[]> =>
  (await by("GET /courtesy/trade-words")).body.rows.map(({ word }: { word: string }) => word);

describe("the words of the trade", () => {
  test("are added and taken away by administrators, and read by everybody who writes", async () => {
    expect((await add(member, "dump")).status).toBe(404);
    const made = await add(administrator, " kill   process ");
    expect(made.status).toBe(201);
    for (const by of [member, guest, administrator])
      expect(await wordsOf(by)).toEqual(["kill process"]);
    expect((await add(administrator, "Kill process")).body.reason).toBe("known");
    expect((await add(administrator, "<script>")).body.reason).toBe("notAWord");
    expect((await add(administrator, "you")).body.reason).toBe("tooPlain");
    expect((await add(administrator, "Idiot")).body.reason).toBe("disparaging");
    const key = `DELETE /courtesy/trade-words/${made.body.id}` as const;
    expect((await member(key)).status).toBe(404);
    expect((await administrator(key)).status).toBe(204);
    expect((await administrator(key)).status).toBe(404);
    expect(await wordsOf(member)).toEqual([]);
  });

  test("that were added before such words were refused are marked with the reason, for everybody's browser to leave out", async () => {
    for (const word of ["useless", "me", "scrap rate"]) await makeTradeWord(app.db, { word });
    for (const by of [member, administrator])
      expect((await by("GET /courtesy/trade-words")).body.rows).toMatchObject([
        { word: "me", refused: "tooPlain" },
        { word: "scrap rate", refused: null },
        { word: "useless", refused: "disparaging" },
      ]);
    for (const { id } of (await administrator("GET /courtesy/trade-words")).body.rows)
      expect((await administrator(`DELETE /courtesy/trade-words/${id}`)).status).toBe(204);
  });

  test("are at most 500, which is told", async () => {
    for (let at = 0; at < 500; at++) await makeTradeWord(app.db);
    expect((await add(administrator, "scrap rate")).body.reason).toBe("tooManyWords");
    await app.db.deleteFrom("tradeWord").execute();
  });

  test("lose the name of who added them when it is erased, and stay", async () => {
    await add(administrator, "master copy");
    const stored = courtesy.stored?.[0];
    expect(await stored?.count(app.db, administratorId)).toBe(1);
    await courtesy.erase?.(app.db, administratorId, new Date("2026-11-22T09:00:00Z"));
    expect(await stored?.count(app.db, administratorId)).toBe(0);
    expect(await wordsOf(member)).toEqual(["master copy"]);
  });
});

describe("nothing that the coach sees has a place on the server", () => {
  const telling = ["advice", "judgement", "polite", "polarity", "gratitude", "score", "kinder"];

  test("the coach has no endpoint but those of the words of the trade", () => {
    expect(Object.keys(courtesyContract)).toEqual([
      "GET /courtesy/trade-words",
      "POST /courtesy/trade-words",
      "DELETE /courtesy/trade-words/:id",
    ]);
    const others = features
      .filter(({ name }) => name !== "courtesy")
      .flatMap(({ routes }) => routes.map(({ key }) => key))
      .filter((key) => /courtesy|coach|advice|judge/.test(key));
    expect(others).toEqual([]);
  });

  test("no body of any endpoint has a field for it, and one more field is refused", async () => {
    const fieldsOf = (schema: unknown): string[] =>
      typeof schema !== "object" || schema === null
        ? []
        : Object.entries(schema).flatMap(([name, value]) =>
            name === "properties"
              ? [...Object.keys(value as object), ...fieldsOf(value)]
              : fieldsOf(value),
          );
    const bodies = features.flatMap(({ routes }) =>
      routes.map(({ key, shape }) => ({ key, fields: fieldsOf(shape.body) })),
    );
    expect(bodies.filter(({ fields }) => fields.length > 0).length).toBeGreaterThan(100);
    expect(bodies.filter(({ fields }) => fields.some((field) => telling.includes(field)))).toEqual(
      [],
    );
    const word = { word: "abort", advice: [{ from: 0, to: 3 }], polite: 0.1 };
    expect((await administrator("POST /courtesy/trade-words", { body: word })).status).toBe(400);
  });

  test("no table has a column for it", async () => {
    const { rows } = await sql<{ tableName: string; columnName: string }>`
      select table_name as "tableName", column_name as "columnName" from information_schema.columns
      where table_schema = 'public'`.execute(app.db);
    expect(rows.length).toBeGreaterThan(300);
    const found = rows.filter(({ columnName }) =>
      telling.some((word) => columnName === word || columnName.startsWith(`${word}_`)),
    );
    expect(found).toEqual([]);
  });
});
