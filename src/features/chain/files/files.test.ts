import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { safeCell } from "#platform/files/csv-writing.ts";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeLink } from "../fixtures.ts";
import { readLinks } from "./reading.ts";

const head = "from team,from service,to team,to service,segment";

describe("what a file says", () => {
  test.each<[string, string]>([
    ["with commas", `${head}\nA,"b, c",D,e,\n`],
    ["with semicolons", `${head.replaceAll(",", ";")}\nA;"b, c";D;e;\n`],
    ["with other columns and capitals", `x,${head.toUpperCase()},y\n1,A,"b, c",D,e,,2\n`],
    ["as JSON", `{"links":[{"fromTeam":"A","fromService":"b, c","toTeam":"D","toService":"e"}]}`],
    ["as a JSON list", `[{"fromTeam":"A","fromService":" b, c","toTeam":"D","toService":"e"}]`],
  ])("%s", (_, text) => {
    expect(readLinks(text)).toMatchObject([
      { fromTeam: "A", fromService: "b, c", toTeam: "D", toService: "e", segment: "" },
    ]);
  });

  test.each([
    ["other columns", "team,service\nA,b\n"],
    ["an open quote", `${head}\n"A,b,,,\n`],
    ["broken JSON", `{"links":[`],
    ["other JSON", `{"rows":[]}`],
    ["nothing to read", "  "],
  ])("%s is unreadable", (_, text) => {
    expect(readLinks(text)).toBe("unreadable");
  });

  test("5,000 links are taken, one more is not", () => {
    const rows = (count: number) => `${head}\n${"A,b,D,e,\n".repeat(count)}`;
    expect(readLinks(rows(5_000))).toHaveLength(5_000);
    expect(readLinks(rows(5_001))).toBe("tooManyLines");
  });

  test("lines are those that an editor counts", () => {
    const lines = readLinks(`${head}\nA,b,D,e,\n\nF,g,,,h\n`);
    expect(lines).toMatchObject([{ line: 2 }, { line: 4 }]);
  });

  test("what an export guards against formulas comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        fc.pre(!/[\0\r\n]/.test(name) && name.trim() === name && !name.startsWith("'"));
        const [line] = readLinks(`${head}\n${safeCell(name)},b,D,e,\n`) as { fromTeam: string }[];
        expect(line?.fromTeam).toBe(name);
      }),
    );
    expect(readLinks(`${head}\n'tis,b,D,e,\n`)).toMatchObject([{ fromTeam: "'tis" }]);
  });
});

let app: TestApp;
let leader: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  leader = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
});
afterAll(() => app.close());

describe("an export", () => {
  test("brought in again changes nothing, in both forms; a spreadsheet takes no name for a formula", async () => {
    const team = await makeTeam(app.db, { name: "=Payments" });
    const service = await makeService(app.db, { teamId: team.id, name: "@bills, early" });
    const next = await makeService(app.db);
    await makeLink(app.db, { fromServiceId: service.id, toServiceId: next.id });
    await makeLink(app.db, { fromServiceId: service.id, confirmed: true });
    const csv = await leader("GET /chain/export", { query: { format: "csv" } });
    expect(csv.text).toContain(`"'=Payments","'@bills, early"`);
    expect(csv.headers["content-disposition"]).toContain("chain.csv");
    const json = await leader("GET /chain/export", { query: { format: "json" } });
    const steps = () => app.db.selectFrom("chainStep").select("id").execute();
    const before = await steps();
    for (const { text } of [csv, json]) {
      const { body, status } = await leader("POST /chain/import", { body: { text } });
      expect([status, body.totals]).toEqual([200, { new: 0, confirms: 0, same: 2, wrong: 0 }]);
    }
    expect(await steps()).toHaveLength(before.length);
  });
});

describe("bringing in", () => {
  test("declares what is new, confirms what others declared, and says what is wrong with the rest", async () => {
    const [own, next] = [await makeService(app.db), await makeService(app.db)];
    const [third, segment] = [await makeService(app.db), await makeSegment(app.db)];
    const by = await app.as(await makeMember(app.db, { teamId: own.teamId }));
    await makeLink(app.db, { fromServiceId: next.id, toServiceId: own.id });
    const names = new Map<string, string>();
    for (const { id, teamId } of [own, next, third]) {
      const { name } = await app.db
        .selectFrom("team")
        .select("name")
        .where("id", "=", teamId)
        .executeTakeFirstOrThrow();
      names.set(id, name);
    }
    const of = ({ id, name }: { id: string; name: string }) => `${names.get(id)},${name}`;
    const text = [
      head,
      `${of(own)},,,${segment.name.toUpperCase()}`,
      `${of(next)},${of(own)},`,
      `${of(own)},,,${segment.name}`,
      `${of(next)},${of(third)},`,
      `Nobody,x,${of(own)},`,
      `${of(own)},${of(next)},${segment.name}`,
      `${of(own)},${of(own)},`,
      `${of(own)},,,Martians`,
      `${names.get(own.id)},x,${of(own)},`,
    ].join("\n");
    const preview = await by("POST /chain/import/preview", { body: { text } });
    expect(preview.body.totals).toEqual({ new: 1, confirms: 1, same: 1, wrong: 6 });
    expect(preview.body.wrong.map(({ line }: { line: number }) => line)).toEqual([
      5, 6, 7, 8, 9, 10,
    ]);
    expect(preview.body.wrong[0].says).toContain("Neither of its teams is yours");
    const links = async () =>
      (await by("GET /chain/compared", { query: { team: own.teamId } })).body;
    expect((await links()).totals).toMatchObject({ agreed: 0, unused: 1, unconfirmed: 1 });
    expect((await by("POST /chain/import", { body: { text } })).body).toEqual(preview.body);
    expect((await links()).totals).toMatchObject({ agreed: 1, unused: 1, unconfirmed: 0 });
    const again = await by("POST /chain/import", { body: { text } });
    expect(again.body.totals).toEqual({ new: 0, confirms: 0, same: 3, wrong: 6 });
    const unreadable = await by("POST /chain/import", { body: { text: "a,b\n1,2" } });
    expect(unreadable).toMatchObject({ status: 422, body: { reason: "unreadable" } });
  });
});
