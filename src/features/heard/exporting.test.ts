/** The file of a wave holds what its pages hold, and nothing more. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { readCsv } from "#platform/files/csv.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeHeardWave } from "./fixtures.ts";

let app: TestApp;
let senior: Caller;
let customer: Caller;
let wave: { id: string };
let providerId: string;
let customerId: string;

const say = (steps: string) => Array.from(steps, (step) => ({ overall: Number(step) }));

beforeAll(async () => {
  app = await startApp({ now: "2026-06-22T09:00:00Z" });
  await makeOrganisation(app.db);
  const legal = await makeTeam(app.db, { name: "=Legal" });
  const sales = await makeMember(app.db, {});
  const other = await makeTeam(app.db);
  [providerId, customerId] = [legal.id, sales.teamId];
  senior = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  customer = await app.as(sales);
  const atoms = (steps: string) => [
    { providerId, teamId: customerId, answers: say(steps), asked: 20 },
    { providerId, teamId: other.id, answers: say("3334455"), asked: 10 },
    { providerId: other.id, teamId: customerId, answers: say("33333"), asked: 9 },
    { kind: "mirror" as const, providerId, answers: say("55545"), asked: 10 },
  ];
  const first = await makeHeardWave(app.db, { atoms: atoms("112212112212") });
  wave = await makeHeardWave(app.db, {
    surveyId: first.surveyId,
    number: 2,
    day: "2026-06-15",
    atoms: atoms("454545544554"),
  });
});
afterAll(() => app.close());

async function fileFor(who: Caller) {
  const { text } = await who(`GET /heard/${wave.id}/export`);
  const table = readCsv(text);
  if (table === "unreadable") throw new Error("unreadable");
  const [head, ...rows] = table.map(({ cells }) => cells);
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

/** Every number and every word that the pages of a reader have. */
async function seenBy(who: Caller): Promise<Set<string>> {
  const seen = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === "number") seen.add(String(Number(value.toFixed(4))));
    else if (typeof value === "string") seen.add(value);
    else if (value !== null && typeof value === "object") Object.values(value).forEach(add);
  };
  add((await who(`GET /heard/${wave.id}`)).body);
  for (const team of [providerId, customerId])
    add((await who(`GET /heard/${wave.id}/teams/${team}`)).body);
  return seen;
}

/** Those that the file says in words of its own, or reckons of two others. */
const own = new Set(["What", "Says", "Share that answered", "Shares of the steps, lowest first"]);

const ofSteps = "Shares of the steps, lowest first";
const cellsOf = (row: Record<string, string>): string[] => [
  ...Object.entries(row).flatMap(([name, cell]) => (own.has(name) ? [] : [cell])),
  ...(row[ofSteps] ?? "").split("; "),
];

test("no cell of the file says what the pages of its reader do not", async () => {
  for (const who of [senior, customer]) {
    const seen = new Set(["", "All others", ...(await seenBy(who))]);
    const cells = (await fileFor(who)).flatMap(cellsOf);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => !seen.has(cell))).toEqual([]);
  }
  const kinds = (await fileFor(customer)).map((row) => row["What"]);
  expect(kinds).toContain("one customer team");
  for (const kind of ["all customers of a team", "what a team thinks its customers say"])
    expect(kinds).not.toContain(kind);
});

test("a row names its wave, the item and its words, how many were asked, and how it compares", async () => {
  const rows = await fileFor(senior);
  const row = rows.find(
    (one) =>
      one["Item"] === "overall" &&
      one["What"] === "all customers of a team" &&
      one["About"] === "=Legal",
  )!;
  expect(row).toMatchObject({
    Wave: "2",
    "Closed on": expect.stringMatching(/^2026-06-/),
    Asked: "30",
    Answered: "19",
    "Share that answered": "0.6333",
    Item: "overall",
    Called: "Overall",
    n: "19",
  });
  expect(row["Asks"]).not.toBe("");
  expect(Number(row["Against the wave before, low"])).toBeGreaterThan(0);
  expect(row["Gap"]).not.toBe("");
  expect(row["Shares of the steps, lowest first"]).toMatch(/^0; 0; 0\.\d+; /);
  for (const cell of rows.flatMap((one) => Object.values(one)))
    expect(cell).not.toMatch(/^-?\d+\.\d{5,}$/);
});

test("below the floor a row says how many there were, and no figure", async () => {
  const quiet = (await fileFor(senior)).filter((row) => row["Says"] !== "");
  expect(quiet.length).toBeGreaterThan(0);
  for (const row of quiet)
    for (const name of [
      "Mean",
      "Upper two steps",
      "Recommending",
      "Against the wave before",
      "Gap",
    ])
      expect([row[name], row[`${name}, low`], row[`${name}, high`]]).toEqual(["", "", ""]);
});
