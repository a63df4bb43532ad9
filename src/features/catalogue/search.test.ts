import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { nearestWord, slipsBetween, wordsOf } from "./words.ts";

let app: TestApp;
let colleague: Caller;
beforeAll(async () => {
  app = await startApp();
  colleague = await app.as(await makeMember(app.db));
  const computing = await makeTeam(app.db, { name: "Computing" });
  const payroll = await makeTeam(app.db, { name: "Payroll" });
  const make = (teamId: string, name: string, summary: string, otherWords = "") =>
    makeService(app.db, { teamId, name, summary, otherWords, promised: false });
  await make(computing.id, "New laptop", "A computer for someone who starts", "notebook pc");
  await make(computing.id, "Reset a password", "Get back into your account", "login locked out");
  await make(payroll.id, "Payslip copies", "A copy of a payslip", "wages salary");
  await make(payroll.id, "Expenses of a journey", "Money back for travelling", "trip hotel");
});
afterAll(() => app.close());

async function search(words: string): Promise<string[]> {
  const { body, status } = await colleague("GET /services", { query: { words } });
  expect(status).toBe(200);
  return body.rows.map(({ name }: { name: string }) => name);
}

describe("a colleague's words find a service", () => {
  test.each([
    ["by its name", "laptop", "New laptop"],
    ["as one types", "lap", "New laptop"],
    ["by a word that only the team knew to add", "salary", "Payslip copies"],
    ["by a stem", "travelled", "Expenses of a journey"],
    ["in a sentence", "I have been locked out of my account", "Reset a password"],
    ["by the team", "payroll", "Expenses of a journey"],
    ["in capitals", "NOTEBOOK", "New laptop"],
    ["with a letter left out", "pasword", "Reset a password"],
    ["with two letters swapped", "labtop", "New laptop"],
    ["mistyped and unfinished", "pyasl", "Payslip copies"],
  ])("%s: %s", async (_, words, name) => {
    expect((await search(words))[0]).toBe(name);
  });
  test("what has more of the words comes first", async () => {
    expect((await search("copy of my payslip for my journey"))[0]).toBe("Payslip copies");
  });
  test("says what it looked for instead of a mistyped word", async () => {
    const { body } = await colleague("GET /services", { query: { words: "pasword" } });
    expect(body.lookedFor).toBe("password");
    const right = await colleague("GET /services", { query: { words: "password" } });
    expect(right.body.lookedFor).toBeNull();
  });
});

test.each([
  "'",
  "';drop table service;--",
  "laptop' | '",
  "laptop:*",
  "!laptop",
  "(",
  "<->",
  "\\",
  "%",
  "_",
  "%%%%",
  "____",
  "' or 1=1 --",
  "$1",
  "{{7*7}}",
  "laptop & !laptop",
  "\u202e",
  "🦊",
])("what stands in a search is words, never a command: %s", async (words) => {
  const found = await search(words);
  expect(found.length).toBeLessThanOrEqual(1);
});

test("a wildcard finds nothing by itself", async () => {
  for (const words of ["%", "_", "*", "%a%", "l_ptop"]) {
    const found = await search(words);
    expect(found.length).toBeLessThan(4);
  }
  expect(await search("%")).toEqual([]);
});

describe("words", () => {
  test("are letters and digits, without fillers unless there is nothing else", () => {
    expect(wordsOf("I need a new laptop, please!")).toEqual(["laptop"]);
    expect(wordsOf("the")).toEqual(["the"]);
    expect(wordsOf("Überstunden 2026")).toEqual(["überstunden", "2026"]);
    expect(wordsOf("a b c d e f g h i j k l m n").length).toBeLessThanOrEqual(8);
  });
  test("that are mistyped mean the nearest, and short ones none", () => {
    const known = ["password", "payslip", "laptop", "pc"];
    expect(nearestWord("pasword", known)).toBe("password");
    expect(nearestWord("pd", known)).toBeUndefined();
    expect(nearestWord("keyboard", known)).toBeUndefined();
  });
  test.each([
    ["abc", "abc", 0],
    ["abc", "acb", 1],
    ["abc", "ab", 1],
    ["abc", "xbc", 1],
    ["abc", "xyz", 3],
    ["", "abc", 3],
  ])("%s and %s differ by %i", (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips);
    expect(slipsBetween(b, a, 9)).toBe(slips);
  });
});
