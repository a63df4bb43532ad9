import { expect, test } from "vitest";
import { model } from "../testing/judging.ts";
import { runCourtesy } from "./courtesy-command.ts";

async function run(...pieces: (string | Uint8Array)[]) {
  const [written, said]: [string[], string[]] = [[], []];
  async function* input(): AsyncGenerator<string | Uint8Array> {
    yield* pieces;
  }
  const telling = {
    write: (line: string) => void written.push(line),
    say: (line: string) => void said.push(line),
    tradeWords: ["crappy build"],
  };
  const code = await runCourtesy(input(), model, telling);
  return {
    code,
    said,
    answers: written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const line = (id: unknown, text: unknown): string => `${JSON.stringify({ id, text })}\n`;

test("each line gets one answer, in their order, with the id as it came", async () => {
  const { code, said, answers } = await run(
    line("a", "Thank you so much!"),
    line(7, "You are an idiot."),
    line("", "> quoted"),
  );
  expect([code, said]).toEqual([0, []]);
  expect(answers.map(({ id }) => id)).toEqual(["a", 7, ""]);
  expect(answers[0]).toMatchObject({ polarity: "positive", judged: true, advice: [] });
  expect(Object.keys(answers[0]!)).toEqual([
    "id",
    "polite",
    "polarity",
    "gratitude",
    "judged",
    "advice",
  ]);
  expect(answers[1]!["advice"]).toEqual([
    {
      from: 0,
      to: 17,
      kinder: "I see this differently.",
      standard: "disparage",
      why: expect.stringContaining('"You are an idiot"'),
    },
  ]);
  expect(answers[2]).toMatchObject({ judged: false, advice: [] });
});

test("wrong lines are named by number, the others are answered, and the exit code says so", async () => {
  const { code, said, answers } = await run(
    line(1, "Hello"),
    "\n",
    "nonsense\n",
    "[1]\n",
    line(null, "x"),
    line(2, 3),
    line(3, "Bye"),
  );
  expect(code).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual([1, 3]);
  expect(said.slice(0, 4).map((sentence) => /^Line (\d+)/.exec(sentence)?.[1])).toEqual([
    "3",
    "4",
    "5",
    "6",
  ]);
  expect(said[4]).toBe("4 of 7 lines left out; all others are answered.");
});

test("lines come in any pieces: letters parted between bytes, no end of line, a mark of order at the beginning", async () => {
  const bytes = new TextEncoder().encode(
    `\uFEFF${line(1, "Danke schön, thank you 😀")}${line(2, "Thanks").trim()}`,
  );
  const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
  const { code, answers } = await run(...pieces);
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
});

test("words of the house's trade are let be", async () => {
  const { answers } = await run(
    line(1, "The crappy build is red."),
    line(2, "The crappy form is red."),
  );
  expect(answers.map(({ advice }) => (advice as unknown[]).length)).toEqual([0, 1]);
});
