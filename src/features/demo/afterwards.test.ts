import { expect, test } from "vitest";
import { groupBy } from "#platform/grouping.ts";
import type { Row } from "./rows.ts";
import { makeDemo } from "./making.ts";

const now = new Date("2026-11-20T10:30:00Z");
const { beside, castOf } = makeDemo(now);
const rowsOf = (name: string): readonly Row[] =>
  beside.flatMap(([table, rows]) => (table === name ? rows : []));

test("several teams have said enough of each other to be told, both ways", () => {
  for (const side of ["customer", "provider"]) {
    const pairs = new Map<string, number>();
    for (const row of rowsOf("afterwards_sum").filter((sum) => sum["side"] === side)) {
      const key = `${String(row["provider_id"])} ${String(row["customer_team_id"])}`;
      pairs.set(key, (pairs.get(key) ?? 0) + Number(row["n"]));
    }
    expect([...pairs.values()].filter((n) => n >= 5).length).toBeGreaterThan(8);
  }
});

test("nobody was asked twice within 31 days", () => {
  const days = groupBy(rowsOf("asked_of"), (row) => String(row["person_id"]));
  expect(days.size).toBeGreaterThan(80);
  for (const rows of days.values()) {
    const at = rows.map(({ day }) => Date.parse(String(day))).toSorted((a, b) => a - b);
    for (const [place, time] of at.entries())
      if (place > 0) expect(time - at[place - 1]!).toBeGreaterThanOrEqual(31 * 86_400_000);
  }
});

test("one question waits for the colleague", () => {
  const waiting = rowsOf("afterwards_side").filter(
    (row) => row["person_id"] === castOf["colleague"] && row["asked_at"] && !row["answered_at"],
  );
  const open = new Set(
    rowsOf("afterwards_question")
      .filter((row) => row["revealed_at"] === null && (row["closes_at"] as Date) > now)
      .map((row) => row["request_id"]),
  );
  expect(waiting.filter((row) => open.has(row["request_id"]))).toHaveLength(1);
});
