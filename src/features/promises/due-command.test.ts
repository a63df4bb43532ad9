import { expect, test } from "vitest";
import { answerDueLine, runDue } from "./due-command.ts";

const frames = [
  ["08:00", "13:00"],
  ["14:00", "18:00"],
];
const base = {
  id: "a",
  hours: { mon: frames, tue: frames },
  timezone: "Europe/Berlin",
  start: "2016-02-01T11:25:30Z",
};
const answer = (change: object): Record<string, unknown> =>
  answerDueLine(JSON.stringify({ ...base, ...change })) as Record<string, unknown>;

async function run(...pieces: (string | Uint8Array)[]): Promise<unknown[]> {
  const lines: string[] = [];
  async function* input(): AsyncGenerator<string | Uint8Array> {
    yield* pieces;
  }
  await runDue(input(), (line) => lines.push(line));
  return lines.map((line) => JSON.parse(line) as unknown);
}

test("a due date comes with its reason", () => {
  expect(answer({ kind: "due", minutes: 300 })).toEqual({
    id: "a",
    due: "2016-02-02T07:25:30Z",
    because: expect.stringContaining("5 working hours from Monday 1 February 2016"),
  });
});

test.each<[string, object, string | null]>([
  ["seconds", { seconds: 90 }, "2016-02-01T11:27:00Z"],
  ["minutes with a fraction", { minutes: 1.5 }, "2016-02-01T11:27:00Z"],
  ["seconds with a fraction", { seconds: 0.5 }, "2016-02-01T11:25:30.5Z"],
  ["working minutes in seconds", { seconds: 90, unit: "working-minutes" }, "2016-02-01T11:27:00Z"],
  ["days without a unit", { days: 1 }, "2016-02-02T11:25:30Z"],
  ["days with a unit", { days: 1, unit: "working-days" }, "2016-02-02T11:25:30Z"],
  ["days to end of day", { days: 1, unit: "working-days-end-of-day" }, "2016-02-02T17:00:00Z"],
  [
    "an offset in the start",
    { minutes: 5, start: "2016-02-01T12:25:30+01:00" },
    "2016-02-01T11:30:30Z",
  ],
  [
    "holidays and pauses of null",
    { minutes: 5, holidays: null, pauses: null },
    "2016-02-01T11:30:30Z",
  ],
  ["a holiday", { minutes: 300, holidays: ["*-02-02"] }, "2016-02-08T07:25:30Z"],
  [
    "a pause",
    { minutes: 300, pauses: [["2016-02-01T14:00:00Z", "2016-02-01T14:30:00Z"]] },
    "2016-02-02T07:55:30Z",
  ],
  ["an open pause", { minutes: 300, pauses: [["2016-02-01T14:00:00Z", null]] }, null],
])("%s is understood", (_name, change, due) => {
  expect(answer({ kind: "due", ...change })).toMatchObject({
    id: "a",
    due,
    because: expect.stringMatching(/\.$/),
  });
});

test("elapsed working time comes in seconds, an open pause lasting to the end", () => {
  expect(answer({ kind: "elapsed", end: "2016-02-02T07:25:30Z" })).toEqual({
    id: "a",
    seconds: 18_000,
  });
  expect(
    answer({
      kind: "elapsed",
      end: "2016-02-02T07:25:30Z",
      pauses: [["2016-02-01T13:00:00Z", null]],
    }),
  ).toEqual({ id: "a", seconds: 2070 });
  expect(answer({ kind: "elapsed", end: "2016-02-01T11:25:30.250Z" })).toEqual({
    id: "a",
    seconds: 0.25,
  });
  expect(answer({ kind: "elapsed", end: "2016-01-01T00:00:00Z" })).toEqual({
    id: "a",
    seconds: 0,
  });
});

test("a kind that is missing is derived where there is only one", () => {
  expect(answer({ minutes: 5 })).toMatchObject({ due: "2016-02-01T11:30:30Z" });
  expect(answer({ end: "2016-02-01T11:26:30Z" })).toEqual({ id: "a", seconds: 60 });
  expect(answer({})).toEqual({ id: "a", error: 'kind is missing: write "due" or "elapsed".' });
});

test.each<[string, object, string]>([
  ["an unknown kind", { kind: "later" }, 'kind is "later": write "due" or "elapsed".'],
  ["no amount", { kind: "due" }, 'The amount is missing: give "minutes", "seconds" or "days".'],
  [
    "two amounts",
    { kind: "due", minutes: 5, days: 1 },
    "given as minutes and days: give only one of them.",
  ],
  [
    "an amount as text",
    { kind: "due", minutes: "300" },
    'minutes is "300": write a number of minutes without quotation marks.',
  ],
  ["a negative amount", { kind: "due", minutes: -5 }, "minutes is -5: write 0 or more."],
  ["half a day", { kind: "due", days: 0.5 }, "days is 0.5: write a whole number of days."],
  [
    "an unknown unit",
    { kind: "due", minutes: 5, unit: "hours" },
    'unit is "hours": write "working-minutes", "working-days", "working-days-end-of-day", or leave it out.',
  ],
  [
    "a unit of days with minutes",
    { kind: "due", minutes: 5, unit: "working-days" },
    'unit is "working-days" but the amount is in minutes: give days, or leave the unit out.',
  ],
  [
    "a unit of minutes with days",
    { kind: "due", days: 5, unit: "working-minutes" },
    "give minutes or seconds",
  ],
  ["a missing start", { kind: "due", minutes: 5, start: undefined }, "start is missing"],
  ["a missing end", { kind: "elapsed" }, "end is missing"],
  ["a wrong date", { kind: "due", minutes: 5, start: "2025-02-30T00:00:00Z" }, "no such date"],
  ["an unknown zone", { kind: "due", minutes: 5, timezone: "Mars/Base" }, "no known zone"],
  [
    "a frame that ends before it begins",
    { kind: "due", minutes: 5, hours: { mon: [["17:00", "08:00"]] } },
    "ends before it begins",
  ],
  [
    "a pause that ends before it begins",
    { kind: "due", minutes: 5, pauses: [["2016-02-01T14:00:00Z", "2016-02-01T13:00:00Z"]] },
    "ends before it begins",
  ],
  ["a calendar that is never open", { kind: "due", minutes: 5, hours: {} }, "never open"],
  [
    "more than fifty years",
    { kind: "due", minutes: 1e12 },
    "there is not that much working time in the 50 years after it",
  ],
  [
    "years that are not known",
    { kind: "elapsed", end: "9999-12-31T00:00:00Z" },
    "from 1900 to 2299 only",
  ],
])("%s gives one sentence", (_name, change, sentence) => {
  const { id, error } = answer(change);
  expect(id).toBe("a");
  expect(error).toContain(sentence);
  expect(error).toMatch(/^[^\n]+\.$/);
});

test.each(["nonsense", "", '{"id":1', "[]", "null", "7", "[".repeat(100_000)])(
  "a line that is no object has no id and one sentence",
  (line) => {
    expect(answerDueLine(line)).toEqual({
      id: null,
      error: expect.stringContaining("write one object on each line"),
    });
  },
);

test("an id is given back as it came, and one that is no text and no number is null", () => {
  expect(answer({ id: 7, minutes: 5 })).toMatchObject({ id: 7 });
  expect(answer({ id: { deep: 1 }, minutes: 5 })).toMatchObject({
    id: null,
    due: "2016-02-01T11:30:30Z",
  });
});

test("values nested without end are refused like any other", () => {
  const deep = "[".repeat(50_000) + "]".repeat(50_000);
  expect(
    answerDueLine(
      `{"id":1,"kind":"due","minutes":${deep},"hours":{"mon":[["08:00","17:00"]]},"timezone":"UTC","start":"2016-02-01T11:25:30Z"}`,
    ),
  ).toEqual({
    id: 1,
    error: "minutes is a list: write a number of minutes without quotation marks.",
  });
});

const good = (id: number): string => JSON.stringify({ ...base, id, kind: "due", minutes: 5 });

test("a bad line is answered and the rest goes on", async () => {
  const answers = await run(`${good(1)}\nnonsense\n${good(3)}\n`);
  expect(answers).toMatchObject([
    { id: 1, due: "2016-02-01T11:30:30Z" },
    { id: null, error: expect.any(String) },
    { id: 3, due: "2016-02-01T11:30:30Z" },
  ]);
});

test("pieces may be cut anywhere, also within a letter, and the last line needs no end", async () => {
  const bytes = new TextEncoder().encode(
    `${JSON.stringify({ ...base, id: "größe→", minutes: 5 })}\r\n${good(2)}`,
  );
  const answers = await run(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
  expect(answers).toMatchObject([{ id: "größe→", due: "2016-02-01T11:30:30Z" }, { id: 2 }]);
});

test("empty lines get no answer and a mark of byte order does no harm", async () => {
  expect(await run(`\uFEFF${good(1)}\n\n  \n${good(2)}\n\n`)).toMatchObject([
    { id: 1, due: expect.any(String) },
    { id: 2 },
  ]);
  expect(await run()).toEqual([]);
});

test("a line without end is let go and the next one is answered", async () => {
  const answers = await run(
    ...Array.from({ length: 50 }, () => "x".repeat(100_000)),
    `\n${good(2)}\n`,
  );
  expect(answers).toMatchObject([
    { id: null, error: expect.stringContaining("longer than 4000000 characters") },
    { id: 2, due: expect.any(String) },
  ]);
});
