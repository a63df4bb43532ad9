import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeGuest, makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { fairness } from "#feature/fairness";
import { makeQuestion, slower } from "./fixtures.ts";
import { writeRound } from "./queries/round.ts";

let app: TestApp;
let lead: Caller;
let leadId: string;
let providerId: string;
let customerId: string;
let asParent: Caller;
let asSenior: Caller;
let asCustomerLead: Caller;
let customerLeadId: string;
let others: readonly Caller[];
beforeAll(async () => {
  app = await startApp({ now: "2026-11-22T09:00:00Z" });
  await makeOrganisation(app.db);
  const above = await makeMember(app.db, { lead: true });
  const provider = await makeTeam(app.db, { parentId: above.teamId, name: "Legal" });
  const first = await makeMember(app.db, { teamId: provider.id, lead: true, name: "Lena Leads" });
  [leadId, providerId] = [first.id, provider.id];
  lead = await app.as(first);
  asParent = await app.as(above);
  asSenior = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
  const customerLead = await makeMember(app.db, { lead: true });
  [customerId, customerLeadId] = [customerLead.teamId, customerLead.id];
  asCustomerLead = await app.as(customerLead);
  const member = await makeMember(app.db, { teamId: providerId });
  const administrator = await makePerson(app.db, { roles: ["administrator"] });
  const elsewhere = await makeMember(app.db, { lead: true });
  others = await Promise.all([member, administrator, elsewhere].map((who) => app.as(who)));
});
afterAll(() => app.close());

const ask = () => makeQuestion(app.db, { providerId, customerId });
const of = ({ id }: { readonly id: string }, act = "") =>
  `/fairness/questions/${id}${act === "" ? "" : `/${act}`}` as const;
const get = async (who: Caller, question: { readonly id: string }) =>
  (await who(`GET ${of(question)}`)).body.question;
const close = (question: { readonly id: string }) =>
  app.db
    .updateTable("fairnessQuestion")
    .set({ closedAt: app.clock.now(), closedWhy: "gone" })
    .where("id", "=", question.id)
    .execute();

describe("a question", () => {
  test("is seen by the lead of the team alone; the leaders above when it has reached them", async () => {
    const question = await ask();
    expect(await get(lead, question)).toMatchObject({
      provider: { name: "Legal" },
      customer: { id: customerId },
      figures: { n: 84, ratio: { value: 1.6 } },
      askedFrom: "2026-05-06",
      askedTo: "2026-11-02",
      since: null,
      escalated: null,
      may: { answer: true, takeBack: false, share: true },
    });
    const guest = await app.as(await makeGuest(app.db));
    for (const who of [asParent, asSenior, asCustomerLead, guest, ...others]) {
      expect((await who(`GET ${of(question)}`)).status).toBe(404);
      const body = { words: "No", version: 1 };
      expect((await who(`POST ${of(question, "answer")}`, { body })).status).toBe(404);
    }
    await app.db
      .updateTable("fairnessQuestion")
      .set({ escalatedAt: app.clock.now(), escalatedWhy: "unanswered" })
      .where("id", "=", question.id)
      .execute();
    for (const who of [asParent, asSenior])
      expect(await get(who, question)).toMatchObject({ may: { answer: true, share: false } });
    for (const who of [asCustomerLead, guest, ...others])
      expect((await who(`GET ${of(question)}`)).status).toBe(404);
    expect((await asParent(`POST ${of(question, "share")}`, { body: { version: 1 } })).status).toBe(
      404,
    );
    await close(question);
  });

  test("is answered with history; whoever was slower is told; one's own last answer can be taken back", async () => {
    const question = await ask();
    const answer = (words: string, version: number) =>
      lead(`POST ${of(question, "answer")}`, { body: { words, version } });
    expect((await answer("They send half of theirs on Friday at five.", 1)).status).toBe(204);
    const late = await answer("Twice", 1);
    expect([late.status, late.body.reason]).toEqual([409, "changedMeanwhile"]);
    app.clock.advance({ days: 1 });
    expect((await answer("Somebody is here until six now.", 2)).status).toBe(204);
    const { answers, may, version } = await get(lead, question);
    expect(answers.map(({ words }: { words: string }) => words)).toEqual([
      "Somebody is here until six now.",
      "They send half of theirs on Friday at five.",
    ]);
    expect(answers[0].by).toMatchObject({ id: leadId });
    expect([may.takeBack, version]).toEqual([true, 3]);
    const row = async () =>
      (
        await app.db
          .selectFrom("fairnessQuestion")
          .selectAll()
          .where("id", "=", question.id)
          .execute()
      )[0]!;
    expect((await row()).sinceFrom).toEqual(app.clock.now());
    const second = await app.as(await makeMember(app.db, { teamId: providerId, lead: true }));
    const takeBack = (who: Caller, of3: number) =>
      who(`POST ${of(question, "take-back")}`, { body: { version: of3 } });
    expect((await takeBack(second, 3)).status).toBe(409);
    expect((await takeBack(lead, 2)).status).toBe(409);
    expect((await takeBack(lead, 3)).status).toBe(204);
    expect((await get(lead, question)).answers).toHaveLength(1);
    expect((await row()).sinceFrom.toISOString()).toBe("2026-11-22T09:00:00.000Z");
    await close(question);
  });

  test("is shown to the customer team when the lead shares it, who are told, and no longer when not", async () => {
    const question = await ask();
    expect((await asCustomerLead("GET /fairness")).body.questions).toEqual([]);
    expect((await lead(`POST ${of(question, "share")}`, { body: { version: 1 } })).status).toBe(
      204,
    );
    expect(await get(asCustomerLead, question)).toMatchObject({
      may: { answer: false, share: false },
    });
    const body = { words: "No", version: 2 };
    expect((await asCustomerLead(`POST ${of(question, "answer")}`, { body })).status).toBe(404);
    const [line] = (await asCustomerLead("GET /inbox")).body.rows;
    expect(line.news.href).toBe(of(question));
    expect((await lead(`POST ${of(question, "unshare")}`, { body: { version: 1 } })).status).toBe(
      409,
    );
    expect((await lead(`POST ${of(question, "unshare")}`, { body: { version: 2 } })).status).toBe(
      204,
    );
    expect((await asCustomerLead(`GET ${of(question)}`)).status).toBe(404);
    await close(question);
    expect(customerLeadId).toBeTruthy();
  });
});

test("the round with its placebo is open to colleagues, the tests to who leads the team, and to no guest", async () => {
  const round = {
    id: newId(),
    at: app.clock.now(),
    askedSince: new Date("2026-05-26T09:00:00Z"),
    asksFor: "2026-11",
    requests: 900,
    tests: 12,
    patternTests: 3,
    placeboTests: 2004,
    placeboBelow: 101,
  };
  const tests = [
    { providerId, customerId, measure: "done", verdict: "found", figures: slower } as const,
  ];
  await writeRound(app.db, round, tests);
  const asMember = (await others[0]!("GET /fairness")).body;
  expect(asMember).toMatchObject({
    round: { requests: 900, tests: 12, placebo: { tests: 2004, below: 101 } },
    questions: [],
    led: [],
  });
  const { led } = (await lead("GET /fairness")).body;
  expect(led).toMatchObject([
    { team: { name: "Legal" }, rows: [{ verdict: "found", figures: { n: 84 } }] },
  ]);
  expect((await asSenior("GET /fairness")).body.led).toEqual([]);
  const rowsFor = async (who: Caller) =>
    (await who("GET /fairness/export")).text.trim().split("\r\n").slice(1);
  expect(await rowsFor(lead)).toEqual([expect.stringContaining('"Legal"')]);
  for (const who of [asSenior, asCustomerLead, ...others]) expect(await rowsFor(who)).toEqual([]);
  const guest = await app.as(await makeGuest(app.db));
  expect((await guest("GET /fairness")).status).toBe(404);
});

test("a vendor is answered for by those who lead the house, for its own lead is a guest", async () => {
  const vendor = await makeTeam(app.db, { kind: "vendor" });
  const guest = await makeGuest(app.db, { vendorId: vendor.id, lead: true });
  const question = await makeQuestion(app.db, { providerId: vendor.id, customerId });
  const asGuest = await app.as(guest);
  expect((await asGuest(`GET ${of(question)}`)).status).toBe(404);
  const change = { escalatedAt: app.clock.now(), escalatedWhy: "unanswered" };
  await app.db.updateTable("fairnessQuestion").set(change).where("id", "=", question.id).execute();
  expect((await asGuest(`GET ${of(question)}`)).status).toBe(404);
  const body = { words: "Their van comes on Tuesdays.", version: 1 };
  expect((await asSenior(`POST ${of(question, "answer")}`, { body })).status).toBe(204);
});

test("what somebody answered is counted, and loses their name when it is erased", async () => {
  const question = await ask();
  await lead(`POST ${of(question, "answer")}`, { body: { words: "Fridays", version: 1 } });
  const [stored] = fairness.stored!;
  const before = await stored!.count(app.db, leadId);
  expect(before).toBeGreaterThan(0);
  await fairness.erase!(app.db, leadId, app.clock.now());
  expect(await stored!.count(app.db, leadId)).toBe(0);
  expect((await get(lead, question)).answers).toMatchObject([{ words: "Fridays", by: null }]);
  await close(question);
});

test("settled questions go with their answers when their time is over, and open ones stay", async () => {
  const [old, fresh, open] = [await ask(), await makeQuestion(app.db), await makeQuestion(app.db)];
  await lead(`POST ${of(old, "answer")}`, { body: { words: "Fridays", version: 1 } });
  const settle = ({ id }: { readonly id: string }, closedAt: Date) =>
    app.db
      .updateTable("fairnessQuestion")
      .set({ closedAt, closedWhy: "lapsed" })
      .where("id", "=", id)
      .execute();
  await settle(old, new Date("2023-01-02T00:00:00Z"));
  await settle(fresh, new Date("2023-01-04T00:00:00Z"));
  const [stored] = fairness.stored!;
  expect(await stored!.retention!.carryOut(app.db, new Date("2023-01-03T00:00:00Z"))).toBe(1);
  const ids = (await app.db.selectFrom("fairnessQuestion").select("id").execute()).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(expect.arrayContaining([fresh.id, open.id]));
  expect(ids).not.toContain(old.id);
  const answers = app.db.selectFrom("fairnessAnswer").select("id").where("questionId", "=", old.id);
  expect(await answers.execute()).toEqual([]);
});
