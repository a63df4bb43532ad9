/** The figures for programs, as the command line writes them. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeRequest } from "#fixtures/requests";
import type { VerbContext } from "#platform/command/verb.ts";
import { newId } from "#platform/crypto/ids.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { reportVerb } from "./report-verb.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
});
afterAll(() => app.close());

async function report(name: string): Promise<Record<string, unknown>> {
  const said: string[] = [];
  const house = { db: app.db } as Awaited<ReturnType<VerbContext["openHouse"]>>;
  const context = {
    args: [name, "--json"],
    now: () => app.clock.now(),
    openHouse: () => Promise.resolve(house),
    write: (line: string) => said.push(line),
  };
  await reportVerb([]).run(context as unknown as VerbContext);
  return JSON.parse(said[0]!) as Record<string, unknown>;
}

test("the report of defects says what was returned and the causes of both sides beside what it always said", async () => {
  const { id: requestId, teamId } = await makeRequest(app.db, { state: "done" });
  const secret = await makeRequest(app.db, { state: "done", confidential: true });
  const at = app.clock.now();
  const defect = { requestId, teamId, at, whatIsMissing: "Half of it" };
  const causes = { cause: "incomplete", providerCause: "new-wish" } as const;
  await app.db
    .insertInto("defect")
    .values([
      { ...defect, id: newId(), kind: "returned" },
      { ...defect, id: newId(), kind: "returned" },
      { ...defect, id: newId(), kind: "reopened", ...causes },
      { ...defect, id: newId(), kind: "returned", requestId: secret.id },
    ])
    .execute();
  await app.db.updateTable("request").set({ reopenCount: 1 }).where("id", "=", requestId).execute();
  expect(await report("defects")).toMatchObject({
    report: "defects",
    source: null,
    requests: 1,
    finished: 1,
    reopened: 1,
    misrouted: 0,
    returned: 1,
    causes: [{ ...causes, n: 1 }],
  });
});
