import { expect, test } from "vitest";
import type { Row } from "./rows.ts";
import { makeDemo } from "./making.ts";

const now = new Date("2026-11-20T10:30:00Z");
const { beside, castOf } = makeDemo(now);
const rowsOf = (name: string): readonly Row[] =>
  beside.flatMap(([table, rows]) => (table === name ? rows : []));

test("there are thanks of every kind, and nobody thanks themselves", () => {
  const [all, shares] = [rowsOf("thanks"), rowsOf("thanks_share")];
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["colleague", "customer"]));
  expect(new Set(all.map(({ is_public }) => is_public))).toEqual(new Set([true, false]));
  expect(new Set(shares.map(({ how }) => how))).toEqual(
    new Set(["named", "team", "member", "part"]),
  );
  const giverOf = new Map(
    all.filter(({ kind }) => kind === "colleague").map(({ id, giver_id }) => [id, giver_id]),
  );
  for (const { thanks_id, person_id } of shares)
    if (person_id !== null) expect(giverOf.get(thanks_id)).not.toBe(person_id);
  expect(shares.some(({ person_id }) => person_id === castOf["provider"])).toBe(true);
});

test("a customer's words travelled through parts of parts, to each once", () => {
  const parts = rowsOf("thanks_part");
  expect(Math.max(...parts.map(({ depth }) => Number(depth)))).toBe(3);
  const of = rowsOf("thanks_share").map(
    ({ thanks_id, person_id, team_id }) => `${String(thanks_id)} ${String(person_id ?? team_id)}`,
  );
  expect(new Set(of).size).toBe(of.length);
});
