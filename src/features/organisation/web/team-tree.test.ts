import fc from "fast-check";
import { expect, test } from "vitest";
import type { TeamInList } from "./data.ts";
import { treeOf } from "./team-tree.ts";

const team = (id: string, parentId: string | null): TeamInList => ({
  id,
  parentId,
  name: id,
  kind: "team",
  about: "",
  closedAt: null,
  members: 0,
  leads: [],
});

test("parts stand under their team, and whose parent is not seen stands at the top", () => {
  const tree = treeOf([team("c", "b"), team("a", null), team("b", "a"), team("x", "hidden")]);
  expect(tree.map(({ team: { id }, depth }) => `${"-".repeat(depth)}${id}`)).toEqual([
    "a",
    "-b",
    "--c",
    "x",
  ]);
});

test("every team of a forest is shown exactly once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (parents) => {
      const teams = parents.map((parent, at) => team(`t${at}`, parent < at ? `t${parent}` : null));
      const shown = treeOf(teams).map((one) => one.team.id);
      expect(shown.toSorted()).toEqual(teams.map(({ id }) => id).toSorted());
    }),
  );
});
