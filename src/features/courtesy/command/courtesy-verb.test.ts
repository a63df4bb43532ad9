import { expect, test } from "vitest";
import type { VerbContext } from "#platform/command/verb.ts";
import { courtesyVerb } from "./courtesy-verb.ts";

async function run(...args: string[]) {
  const written: string[] = [];
  async function* input(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"id":1,"text":"You are an idiot at the dumb waiter."}\n');
  }
  const context = { args, input: input(), write: (line: string) => void written.push(line) };
  const code = await courtesyVerb.run(context as unknown as VerbContext);
  return { code, written };
}

test("words of the trade are given with commas between", async () => {
  const { code, written } = await run("--json", "--trade-words", "kill, dumb  waiter,");
  expect(code).toBe(0);
  expect(written).toHaveLength(1);
});

test("words that would blind the coach are refused in one line that names them all, and nothing is judged", async () => {
  const line = /^--trade-words: "you", "idiot" would blind the coach\. [^\n]+$/;
  await expect(run("--json", "--trade-words", "you,kill,idiot")).rejects.toThrow(line);
});
