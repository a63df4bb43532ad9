import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { span, typed, useScene } from "../scene-for-tests.ts";
import { readCsv, readJson, safe, writeCsv } from "./reading.ts";

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
    const text = writeCsv([{ ...goal, targets: [target, { ...target, target: "b" }] }]);
    for (const line of text.split(/,|\r\n/)) expect(line).not.toMatch(/^"?[=+@]/);
    const [read, ...others] = readCsv(text) as object[];
    expect(others).toEqual([]);
    const targets = [target, { ...target, target: "b" }];
    expect(read).toMatchObject({ ...goal, targets, wrong: "" });
    expect(["-5", "-5.5", "=1", "-a", "'='"].map(safe)).toEqual([
      "-5",
      "-5.5",
      "'=1",
      "'-a",
      "''='",
    ]);
  });

  test("that is no file of goals is said to be none; numbers that are none are told by line", () => {
    expect(readCsv("name,email\nA,b\n")).toBe("unreadable");
    expect(readCsv('goal\n"never closed')).toBe("unreadable");
    expect(readJson("[1]")).toBe("unreadable");
    expect(readJson("{")).toBe("unreadable");
    const [read] = readCsv("goal;target;baseline;aim\nA;b;many;4,5\n") as { wrong: string }[];
    expect(read?.wrong).toContain("numbers");
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

const goalDays = { from: span.fromDay, by: span.byDay };
