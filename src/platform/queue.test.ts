import { setImmediate as othersTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeQueue } from "./queue.ts";

test("one piece after the other in their order, whatever becomes of one, and each answers its own", async () => {
  const queue = makeQueue();
  const told: string[] = [];
  const piece = (name: string) => async (): Promise<string> => {
    told.push(`${name} begins`);
    await othersTurn();
    told.push(`${name} ends`);
    if (name === "b") throw new Error("b fell");
    return name;
  };
  const all = await Promise.allSettled(["a", "b", "c"].map((name) => queue(piece(name))));
  expect(told).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  expect(all.map((one) => (one.status === "fulfilled" ? one.value : "fell"))).toEqual([
    "a",
    "fell",
    "c",
  ]);
});
