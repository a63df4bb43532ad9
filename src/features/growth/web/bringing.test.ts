import { expect, test } from "vitest";
import { type Bringing, bringRest } from "./bringing.ts";

test("after a failure half way the next try sends what is left, beginning with the one of which no answer came", async () => {
  const sent: string[] = [];
  let state: Bringing<string> = { all: ["a", "b", "c", "d"], done: 0 };
  let failsAt = "c";
  const send = async (one: string): Promise<void> => {
    sent.push(one);
    if (one === failsAt) throw new Error("no connexion");
  };
  const go = () => bringRest(state, send, (next) => (state = next));
  await expect(go()).rejects.toThrow("no connexion");
  expect(state.done).toBe(2);
  failsAt = "";
  await go();
  expect(sent).toEqual(["a", "b", "c", "c", "d"]);
  expect(state.done).toBe(4);
});
