import { makeFilledOnce } from "#platform/testing/database.ts";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { fillWithDemo } from "./demo-verb.ts";

const now = "2026-11-20T10:30:00Z";

/** The application with the furnished demo, each test file on a copy of its own: to furnish it takes some ten seconds, to copy it less than one. */
export async function startFurnished(): Promise<TestApp> {
  const template = await makeFilledOnce("demo", (db) => fillWithDemo(db, new Date(now)));
  return startApp({ now, template });
}
