/** What one handed back and left unanswered, by team: for that person alone. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measureRequests } from "#feature/relationships";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

type Member = Awaited<ReturnType<typeof makeMember>>;

let app: TestApp;
let mine: Member;
let mate: Member;
let asker: Member;
let lead: Member;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  await makeOrganisation(app.db);
  lead = await makeMember(app.db, { lead: true });
  mine = await makeMember(app.db, { teamId: lead.teamId });
  mate = await makeMember(app.db, { teamId: lead.teamId });
  asker = await makeMember(app.db);
});
afterAll(() => app.close());

const read = async (by: Caller, id = mine.id) => by(`GET /persons/${id}/towards-teams`);

interface Handed {
  readonly byId: string;
  /** Null: not handed on. */
  readonly toTeamId: string | null;
  readonly at?: string;
  readonly confidential?: boolean;
}

/** The asker's team hands a request over to mine, where somebody hands it on or keeps it. */
async function handOver(given: Handed): Promise<void> {
  const { byId, toTeamId, at = "2026-11-10", confidential = false } = given;
  const { id } = await makeRequest(app.db, {
    teamId: toTeamId ?? mine.teamId,
    customerTeamId: asker.teamId,
    confidential,
    at: new Date(`${at}T08:00:00Z`),
  });
  const askedAt = new Date(`${at}T08:00:00Z`);
  const handoff = { requestId: id, reason: "", misrouted: false, askedAt };
  const came = { fromTeamId: asker.teamId, toTeamId: mine.teamId, byPersonId: asker.id };
  const rows = [{ ...handoff, ...came, id: newId(), at: new Date(`${at}T09:00:00Z`) }];
  const on = { fromTeamId: mine.teamId, byPersonId: byId, at: new Date(`${at}T10:00:00Z`) };
  if (toTeamId !== null) rows.push({ ...handoff, ...on, id: newId(), toTeamId });
  await app.db.insertInto("handoff").values(rows).execute();
  if (toTeamId === null)
    await sql`update request set holder_id = ${byId} where id = ${id}`.execute(app.db);
}

/** A part that the asker's team asked for and I hold, without a reply since then. */
async function askPart(at: string): Promise<void> {
  const whole = await makeRequest(app.db, { teamId: asker.teamId });
  const part = await makeRequest(app.db, {
    teamId: mine.teamId,
    customerTeamId: asker.teamId,
    at: new Date(at),
  });
  await app.db
    .insertInto("partRequest")
    .values({ partId: part.id, parentId: whole.id, at: new Date(at) })
    .execute();
  await sql`update request set holder_id = ${mine.id} where id = ${part.id}`.execute(app.db);
  await measureRequests(app.db, { ids: [part.id] }, app.clock.now());
}

test("tells by team what oneself handed straight back and left unanswered, with n, and nothing of others", async () => {
  const by = await app.as(mine);
  expect((await read(by)).body.rows).toEqual([]);
  const third = await makeMember(app.db);
  for (let n = 0; n < 3; n += 1) await handOver({ byId: mine.id, toTeamId: asker.teamId });
  await handOver({ byId: mine.id, toTeamId: third.teamId });
  await handOver({ byId: mine.id, toTeamId: null });
  await handOver({ byId: mate.id, toTeamId: asker.teamId });
  await handOver({ byId: mine.id, toTeamId: asker.teamId, at: "2026-01-10" });
  await handOver({ byId: mine.id, toTeamId: asker.teamId, confidential: true });
  for (const at of ["2026-10-01T08:00:00Z", "2026-11-21T08:00:00Z"]) await askPart(at);
  const { body } = await read(by);
  expect(body.since).toBe("2026-05-26");
  expect(body.rows).toMatchObject([
    { team: { id: asker.teamId }, handed: 5, handedBack: 3, parts: 1, unanswered: 1 },
  ]);
});

test("lead, administrator, guest: nobody is told another's, not even that there is one", async () => {
  const administrator = await makePerson(app.db, { roles: ["administrator", "senior-leader"] });
  const callers = [lead, mate, asker, administrator, await makeGuest(app.db)];
  for (const person of callers) {
    const answer = await read(await app.as(person));
    expect([403, 404]).toContain(answer.status);
    expect(answer.text).not.toContain("handed");
  }
  expect((await read(await app.as(lead))).status).toBe(404);
  expect((await read(await app.as(administrator))).status).toBe(404);
  expect((await read(await app.as(lead), newId())).status).toBe(404);
});
