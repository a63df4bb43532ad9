import { expect, test } from "vitest";
import { type SumRow, flowOf, heldIn } from "./figures.ts";

const row = (given: Partial<SumRow>): SumRow => ({
  providerId: "legal",
  provider: "Legal",
  holder: "work",
  teamId: "legal",
  team: "Legal",
  throughParts: false,
  requests: 9,
  running: 0,
  timed: 9,
  wallMs: 9000,
  workingMs: 3000,
  ...given,
});
const finance = { teamId: "finance", team: "Finance" };

test.each([
  [5, 3, 3],
  [4, null, null],
])("working time known of %d of nine requests: %s s", (timed, own, whole) => {
  const rows = [row({ holder: "all", teamId: null, timed }), row({ timed })];
  const { held } = heldIn(rows, 5);
  expect(held!.whole).toEqual({ wallSeconds: 9, workingSeconds: whole });
  expect(held!.own.workingSeconds).toBe(own);
  expect(held!.lines.map(({ workingSeconds }) => workingSeconds)).toEqual([own]);
  const [flow] = flowOf([row({ ...finance, holder: "any", timed })], 5);
  expect(flow).toMatchObject({ requests: 9, wallSeconds: 9, workingSeconds: own });
});

test("a holder that has nothing of it holds it for no working time at all", () => {
  const { held } = heldIn([row({ holder: "all", teamId: null }), row({})], 5);
  expect(held!.customer).toEqual({ wallSeconds: 0, workingSeconds: 0 });
});
