/** What the tests of clocks share: services that promise, and requests without what the requests feature adds. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { explainClocks, type Impact, startClocks } from "#feature/promises";
import { makePromise } from "../fixtures.ts";

// Monday 2 March 2026; office hours are 08:00 to 17:00 in Berlin, 07:00Z to 16:00Z.
export const at = (text: string): Date => new Date(`2026-03-${text}Z`);
export const asked = at("02T09:00:00");

export async function makeService(
  db: Database,
  of: { calendarId?: string; impact?: Impact } = {},
): Promise<string> {
  const impact = of.impact ?? "normal";
  const { serviceId } = await makePromise(db, { impact, amount: 240 });
  await makePromise(db, { serviceId, impact, kind: "next-reply", amount: 60 });
  await makePromise(db, { serviceId, impact, kind: "done", amount: 2, unit: "working-days" });
  if (of.calendarId) await setCalendar(db, serviceId, of.calendarId);
  return serviceId;
}

async function setCalendar(db: Database, serviceId: string, calendarId: string): Promise<void> {
  await db.updateTable("service").set({ calendarId }).where("id", "=", serviceId).execute();
}

/** A request without what the requests feature adds: clocks stand below it. */
async function ask(db: Database, serviceId: string, when = asked): Promise<string> {
  const id = newId();
  const { teamId } = await db
    .selectFrom("service")
    .select("teamId")
    .where("id", "=", serviceId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("request")
    .values({
      id,
      serviceId,
      teamId,
      title: "Asked",
      state: "asked",
      stateSince: when,
      askedAt: when,
      lastStepAt: when,
    })
    .execute();
  return id;
}

export async function start(
  db: Database,
  serviceId: string,
  when = asked,
  impact: Impact = "normal",
) {
  const requestId = await ask(db, serviceId, when);
  const due = await startClocks(db, { requestId, serviceId, impact, at: when });
  return { requestId, serviceId, impact, due };
}

export const say = (due: { dueAt: Date | null; dueKind: string | null }): string =>
  due.dueAt ? `${due.dueKind} ${due.dueAt.toISOString().slice(8, 19)}` : "nothing";

export async function outcomes(db: Database, requestId: string): Promise<string[]> {
  const clocks = await explainClocks(db, requestId, asked);
  return clocks.map(({ kind, outcome }) => `${kind} ${outcome ?? "runs"}`).toSorted();
}
