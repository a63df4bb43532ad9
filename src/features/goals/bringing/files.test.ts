import { describe, expect, test } from "vitest";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { span, typed, useScene } from "../scene-for-tests.ts";
import { writeCsv } from "#platform/files/csv-writing.ts";
import { heads, readCsv, readJson, rowsOf } from "./reading.ts";

const scene = useScene();
const goal = {
  goal: "=1+1, and so on",
  why: "Two lines\nof a reason",
  below: "",
  owner: "+Ada",
  teams: ["Legal", "Sales"],
  segments: [],
  from: span.fromDay,
  by: span.byDay,
};
const target = {
  target: "@share",
  feed: "typed",
  source: "",
  unit: "%",
  better: "more",
  baseline: -5,
  aim: 9.5,
  from: span.fromDay,
  by: span.byDay,
  values: [],
};

describe("a file", () => {
  test("is read as it was written, and holds no cell that a spreadsheet would reckon", () => {
    const text = writeCsv(
      heads,
      rowsOf([{ ...goal, targets: [target, { ...target, target: "b" }] }]),
    );
    for (const line of text.split(/,|\r\n/)) expect(line).not.toMatch(/^"?[=+@]/);
    const [read, ...others] = readCsv(text) as object[];
    expect(others).toEqual([]);
    const targets = [target, { ...target, target: "b" }];
    expect(read).toMatchObject({ ...goal, targets, wrong: "" });
  });

  test("that is no file of goals is said to be none; numbers that are none are told by line", () => {
    expect(readCsv("name,email\nA,b\n")).toBe("unreadable");
    expect(readCsv('goal\n"never closed')).toBe("unreadable");
    expect(readJson("[1]")).toBe("unreadable");
    expect(readJson("{")).toBe("unreadable");
    const [read] = readCsv("goal;target;baseline;aim\nA;b;many;4,5\n") as { wrong: string }[];
    expect(read?.wrong).toContain("numbers");
  });

  test("may come with commas in its numbers; a further line that says otherwise is told", () => {
    const text =
      "goal;owner;target;baseline;aim\nA;Ada;b;1;4,5\nA;;c;1e-7;2\nB;Ada;b;1;2\nB;Bo;c;1;2\n";
    const [one, other] = readCsv(text) as { wrong: string; targets: readonly object[] }[];
    expect(one).toMatchObject({ wrong: "", targets: [{ aim: 4.5 }, { baseline: 1e-7 }] });
    expect(other?.wrong).toContain("different things");
  });
});

async function bring(by: typeof scene.lead, format: string, text: string, path = "/goals/import") {
  return by(`POST ${path}` as "POST /goals/import", { body: { format, text } });
}

describe("goals", () => {
  test.each(["csv", "json"])(
    "taken out as %s and brought in again change nothing",
    async (format) => {
      const outcome = await makeOutcome(scene.app.db);
      const fed = typed({
        name: "Fed",
        feed: "outcome",
        outcomeId: outcome.id,
        baseline: 3,
        aim: 4,
      });
      const top = await scene.setGoal({ name: `Top ${format}` }, [typed(), fed]);
      await scene.setGoal({ name: `Below ${format}`, parentId: top }, []);
      const { goal: set } = await scene.read(top);
      await scene.lead(`PUT /goals/${top}/targets/${set.targets[0].id}/values/2026-06-30`, {
        body: { value: 70, note: "" },
      });
      const out = await scene.stranger("GET /goals/export", { query: { format } });
      expect(out.text.startsWith("\ufeff")).toBe(format === "csv");
      expect(out.headers["content-disposition"]).toContain(`goals-2026-07-02.${format}`);
      const { status, body } = await bring(scene.lead, format, out.text);
      expect(status).toBe(200);
      expect(body.totals).toMatchObject({ new: 0, changed: 0 });
      expect(body.totals.same).toBeGreaterThan(1);
      expect((await bring(scene.leader, format, out.text)).body.totals).toEqual(body.totals);
      const turned = out.text.replaceAll(`Below ${format}`, `Under ${format}`);
      const refused = (await bring(scene.leader, format, turned)).body;
      expect(refused.totals).toMatchObject({ new: 0, changed: 0, wrong: 1 });
      const rows = (await scene.stranger("GET /goals", { query: { q: `Under ${format}` } })).body
        .rows;
      expect(rows).toEqual([]);
      expect((await scene.guest("GET /goals/export", { query: { format } })).status).toBe(404);
    },
  );

  test("are looked at first, then brought in: new, changed, as they were, and left out with why", async () => {
    const owner = await makeMember(scene.app.db, { name: "Ada of the file" });
    const teams = (await scene.read(await scene.setGoal({ name: "Old one" }))).goal.teams;
    const of = { owner: owner.name, teams: [teams[0].name], segments: [], why: "", ...goalDays };
    const measured = { ...target, target: "Share", baseline: 0, aim: 10 };
    const values = [{ day: "2026-05-31", value: 4 }];
    const file = {
      goals: [
        { ...of, goal: "From a file", below: "", targets: [{ ...measured, values }] },
        { ...of, goal: "Below it", below: "From a file", targets: [] },
        { ...of, goal: "Old one", below: "", targets: [] },
        { ...of, goal: "Of the house", below: "", teams: [], targets: [] },
        { ...of, goal: "Below what is left out", below: "Of the house", targets: [] },
        { ...of, goal: "No owner", below: "", owner: "Nobody here", targets: [] },
        { ...of, goal: "Bad feed", below: "", targets: [{ ...measured, feed: "guessed" }] },
      ],
    };
    const text = JSON.stringify(file);
    const count = async () => (await scene.stranger("GET /goals")).body.rows.length;
    const before = await count();
    const look = await bring(scene.lead, "json", text, "/goals/import/preview");
    expect(await count()).toBe(before);
    expect(look.body.totals).toEqual({ new: 2, changed: 1, same: 0, wrong: 4 });
    const done = await bring(scene.lead, "json", text);
    expect(done.body).toEqual(look.body);
    expect(done.body.lines.slice(3)).toMatchObject([
      { line: 4, says: "it is not yours to write" },
      { line: 5, says: expect.stringContaining("there is no goal 'Of the house'") },
      { line: 6, says: expect.stringContaining("'Nobody here'") },
      { line: 7, says: expect.stringContaining("'guessed' is no feed") },
    ]);
    expect(await count()).toBe(before + 2);
    const { rows } = (await scene.stranger("GET /goals", { query: { q: "From a file" } })).body;
    expect(rows[0]).toMatchObject({ owner: { id: owner.id }, targets: [{ now: { value: 4 } }] });
    const again = await bring(scene.lead, "json", text);
    expect(again.body.totals).toEqual({ new: 0, changed: 0, same: 3, wrong: 4 });
    expect((await bring(scene.stranger, "json", text)).status).toBe(404);
    expect((await bring(scene.lead, "json", "no file")).body.reason).toBe("unreadable");
  });
});

describe("a file that cannot be kept as it is", () => {
  const of = { below: "", why: "", segments: [], targets: [], from: span.fromDay, by: span.byDay };

  test("is told so line by line, and the other lines are brought in", async () => {
    const owner = (await makeMember(scene.app.db, { name: "Bo of the file" })).name;
    const team = (await scene.read(await scene.setGoal({ name: "Of lines" }))).goal.teams[0].name;
    const fine = { ...of, owner, teams: [team] };
    const measured = { ...target, target: "Share", baseline: 0, aim: 10 };
    const on = (value: number) => ({ ...measured, values: [{ day: "2026-05-31", value }] });
    const wrong: [object, string][] = [
      [{ goal: "Day", by: "2026-02-31" }, "its last day is no day"],
      [{ goal: "Target's day", targets: [{ ...measured, from: "2026-02-31" }] }, "is no day"],
      [{ goal: "" }, "missing"],
      [{ goal: "Team", teams: [team, team] }, "one team twice"],
      [{ goal: "NUL \u0000" }, "signs"],
      [{ goal: "Why", why: "NUL \u0000" }, "its reason"],
      [{ goal: "Unit", targets: [{ ...measured, unit: "\u0000" }] }, "the unit"],
      [{ goal: "Aim", targets: [{ ...measured, aim: 7e77 }] }, "the aim"],
      [{ goal: "Value", targets: [on(7e77)] }, "the value"],
      [{ goal: "Targets", targets: [measured, { ...measured, target: "share " }] }, "the same"],
      [{ goal: "Twice" }, "the file has several"],
      [{ goal: "twice" }, "the file has several"],
    ];
    const goals = [...wrong.map(([change]) => ({ ...fine, ...change })), { ...fine, goal: "Good" }];
    const text = JSON.stringify({ goals }).replaceAll("7e+77", "1e400");
    const { status, body } = await bring(scene.lead, "json", text);
    expect(status).toBe(200);
    expect(body.totals).toEqual({ new: 1, changed: 0, same: 0, wrong: wrong.length });
    for (const [at, [, says]] of wrong.entries()) expect(body.lines[at].says).toContain(says);
  });

  test("names what nothing tells apart, in the house too", async () => {
    for (const _ of [1, 2]) await scene.setGoal({ name: "Of two" }, []);
    await scene.setGoal({ name: "Two targets" }, [typed({ name: "One" }), typed({ name: "One" })]);
    for (const format of ["csv", "json"]) {
      const out = await scene.stranger("GET /goals/export", { query: { format } });
      const { body } = await bring(scene.lead, format, out.text);
      expect(body.totals).toMatchObject({ new: 0, changed: 0 });
      const said = new Map<string, string>(
        body.lines.map(({ goal: name, says }: { goal: string; says: string }) => [name, says]),
      );
      expect(said.get("Of two")).toContain("several");
      expect(said.get("Two targets")).toContain("called the same");
    }
  });

  test("keeps what has closed or left since, and stays below what has ended", async () => {
    const { db, clock } = scene.app;
    const at = clock.now();
    const owner = await makeMember(db, { name: "Gone of the file" });
    const outcome = await makeOutcome(db);
    const team = await makeTeam(db);
    const top = await scene.setGoal({ name: "Ended above" }, []);
    const fed = typed({ name: "Fed", feed: "outcome", outcomeId: outcome.id, baseline: 3, aim: 4 });
    const figure = typed({ name: "Figure", feed: "promise-kept", teamId: team.id });
    const id = await scene.setGoal(
      { name: "Stays", parentId: top, ownerId: owner.id, teamIds: [scene.teamId, team.id] },
      [fed, figure],
    );
    const nobodys = await scene.setGoal({ name: "Nobody's" }, []);
    await db.updateTable("goal").set({ ownerId: null }).where("id", "=", nobodys).execute();
    await db.updateTable("goal").set({ state: "reached" }).where("id", "=", top).execute();
    await db.insertInto("departure").values({ personId: owner.id, at }).execute();
    await db.updateTable("outcome").set({ retiredAt: at }).where("id", "=", outcome.id).execute();
    await db.updateTable("team").set({ closedAt: at }).where("id", "=", team.id).execute();
    for (const format of ["csv", "json"]) {
      const out = await scene.stranger("GET /goals/export", { query: { format } });
      const told = (await bring(scene.lead, format, out.text)).body.lines;
      const names = told.map(({ goal: name }: { goal: string }) => name);
      expect(names).not.toContain("Stays");
      expect(names).not.toContain("Nobody's");
    }
    expect((await scene.read(id)).goal.parentId).toBe(top);
  });
});

const goalDays = { from: span.fromDay, by: span.byDay };
