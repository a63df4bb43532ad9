import { expect, test } from "vitest";
import { makeDemo } from "./making.ts";
import type { Row } from "./rows.ts";

const now = new Date("2026-11-22T09:00:00Z");
const made = makeDemo(now);
const rowsOf = (table: string): readonly Row[] =>
  made.beside.flatMap(([name, rows]) => (name === table ? rows : []));

test("there is a nest of goals, some shared, some over, with what feeds them and what was typed", () => {
  const goals = rowsOf("goal");
  expect(goals.filter((goal) => goal["parent_id"] !== null).length).toBeGreaterThan(5);
  expect(new Set(goals.map((goal) => goal["state"]))).toEqual(
    new Set(["open", "reached", "dropped"]),
  );
  const teams = rowsOf("goal_team").map((row) => row["goal_id"]);
  expect(teams.some((id, at) => teams.indexOf(id) < at)).toBe(true);
  const feeds = new Set(rowsOf("goal_target").map((target) => target["feed"]));
  expect(feeds).toEqual(
    new Set(["done-working", "outcome", "promise-kept", "right-first-time", "typed"]),
  );
  const values = rowsOf("goal_value");
  expect(values.length).toBeGreaterThan(0);
  for (const { day } of values) expect(String(day) <= now.toISOString().slice(0, 10)).toBe(true);
});

test("one pair still pulls, one is settled, and one initiative is for no goal at all", () => {
  expect(rowsOf("goal_tension").map((row) => row["decided"] !== null)).toEqual([false, true]);
  const linked = new Set(rowsOf("initiative_goal").map((row) => row["initiative_id"]));
  const orphans = rowsOf("initiative").filter(({ id }) => !linked.has(id));
  expect(orphans.map((row) => row["name"])).toEqual(["Move the intranet to another platform"]);
});
