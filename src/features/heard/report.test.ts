/** What the command line tells of waves: any of them, under the floors of the screens. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportVerb } from "#feature/relationships";
import { makeOrganisation, makeTeam } from "#fixtures/organisation";
import type { VerbContext } from "#platform/command/verb.ts";
import { WrongUse } from "#platform/command/verb.ts";
import { newId } from "#platform/crypto/ids.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { UnitAnswer } from "./contract.ts";
import { makeHeardWave } from "./fixtures.ts";
import { surveyReport } from "./report.ts";

let app: TestApp;
let older: { id: string; surveyId: string };
let newer: { id: string };
const say = (steps: string) => Array.from(steps, (step) => ({ overall: Number(step) }));

beforeAll(async () => {
  app = await startApp({ now: "2026-06-22T09:00:00Z" });
  await makeOrganisation(app.db);
  const [providerId, alikeId] = [
    (await makeTeam(app.db, { name: "Legal" })).id,
    (await makeTeam(app.db, { name: "Registry" })).id,
  ];
  // Of one mind: that is said, and not what.
  const alike = { providerId: alikeId, answers: say("33333"), asked: 12 };
  const atoms = (steps: string) => [{ providerId, answers: say(steps), asked: 20 }, alike];
  older = await makeHeardWave(app.db, { atoms: atoms("112212112212") });
  newer = await makeHeardWave(app.db, {
    surveyId: older.surveyId,
    number: 2,
    day: "2026-06-15",
    atoms: atoms("445545445545"),
  });
});
afterAll(() => app.close());

async function tell(...args: string[]): Promise<string[]> {
  const said: string[] = [];
  const context = {
    args,
    now: () => app.clock.now(),
    openHouse: () => Promise.resolve({ db: app.db }),
    write: (line: string) => said.push(line),
  };
  await reportVerb([surveyReport]).run(context as unknown as VerbContext);
  return said;
}

interface Facts {
  readonly wave: { readonly id: string };
  readonly units: readonly UnitAnswer[];
}
const factsOf = async (...args: string[]): Promise<Facts> =>
  JSON.parse((await tell("survey", "--json", ...args))[0]!) as Facts;

test("the newest wave is told unless another is named, each as it stands on its page", async () => {
  const [first] = await tell("survey");
  expect(first).toBe("How we serve each other, wave 2: 17 answers");
  const lines = await tell("survey", "--wave", older.id);
  expect(lines[0]).toBe("How we serve each other, wave 1: 17 answers");
  expect(lines.find((line) => line.includes("Legal"))).toMatch(/Legal: 1\.50 \(.*\), n 12$/);
  expect((await factsOf("--wave", newer.id)).wave.id).toBe(newer.id);
});

test("an older wave is told under the same floors", async () => {
  for (const { id } of [older, newer]) {
    const { units } = await factsOf("--wave", id);
    const alike = units.filter(({ provider }) => provider?.name === "Registry");
    expect(alike.length).toBeGreaterThan(0);
    expect(alike.flatMap(({ figures }) => figures).every(({ figures }) => figures === null)).toBe(
      true,
    );
  }
  expect((await tell("survey", "--wave", older.id)).join()).toContain("Registry: nothing to show");
});

test("released waves are listed with their ids, the newest first", async () => {
  const lines = await tell("survey", "--waves");
  expect(lines.map((line) => line.slice(0, 36))).toEqual([newer.id, older.id]);
  expect(lines[0]).toContain("wave 2, closed 2026-06-14: 17 of 32 answered");
  const facts = JSON.parse((await tell("survey", "--waves", "--json"))[0]!) as {
    waves: { id: string }[];
  };
  expect(facts.waves.map(({ id }) => id)).toEqual([newer.id, older.id]);
});

test.each([
  ["a wave that is not there", ["survey", "--wave", newId()], "No released wave has this id"],
  ["what is no id", ["survey", "--wave", "2"], "No released wave has this id"],
  ["a wave and the list", ["survey", "--wave", newId(), "--waves"], "either --wave ID or --waves"],
  ["a wave of another report", ["defects", "--waves"], "'defects' knows no --waves"],
  ["days", ["survey", "--from", "2026-01-01"], "of the whole house"],
])("%s is wrong use, and says so", async (_said, args, words) => {
  const told = tell(...args);
  await expect(told).rejects.toThrow(words);
  await expect(told).rejects.toBeInstanceOf(WrongUse);
});
