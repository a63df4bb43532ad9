import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { makeRequest } from "#fixtures/requests";
import { makeToken } from "#feature/people";
import type { TokenScope } from "#platform/http/contract.ts";
import { startApp, type TestApp } from "#platform/testing/start-app.ts";
import { makePart } from "../fixtures.ts";
import { thanksVerb } from "./verb.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.close());

let mails = 0;
const mailOn = (number: number | string, messageId = `<${++mails}@acme.example>`): string =>
  `From: Anna <anna@acme.example>\r\nTo: request+${number}@brightwater.example\r\nSubject: Thanks\r\nMessage-ID: ${messageId}\r\n\r\nThank you all.\r\n`;

async function aRequest(confidential = false) {
  const holder = await makeMember(it.db);
  const lead = await makeMember(it.db, { teamId: holder.teamId, lead: true });
  const { id } = await makeRequest(it.db, {
    teamId: holder.teamId,
    holderId: holder.id,
    state: "done",
    confidential,
  });
  const { number } = await it.db
    .selectFrom("request")
    .select("number")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { id, number, holder, lead };
}

async function tokenOf(personId: string, scopes: TokenScope[]) {
  const { secret } = await makeToken(it.db, {
    personId,
    name: "Mail",
    scopes,
    days: 30,
    now: it.clock.now(),
  });
  return { authorization: `Bearer ${secret}`, "content-type": "message/rfc822" };
}
const post = (headers: Record<string, string>, body: string) =>
  it.nobody("POST /thanks/mail", { body, headers });
const received = async (person: { id: string }) =>
  (await (await it.as(person))("GET /me/thanks", { query: { box: "received" } })).body.rows;

describe("a mail", () => {
  test("travels from the request that it names; the same one twice is one", async () => {
    const { number, id, holder } = await aRequest();
    const part = await makePart(it.db, id);
    const headers = await tokenOf((await makeMember(it.db)).id, ["mail"]);
    const mail = mailOn(number);
    const first = await post(headers, mail);
    expect(first.status, first.text).toBe(201);
    expect(first.body.became).toBe("travelled");
    expect((await post(headers, mail)).body).toEqual({ became: "known", id: null });
    for (const person of [holder, part.holder])
      expect(await received(person)).toMatchObject([
        { words: "Thank you all.", saidBy: "Anna", giver: null },
      ]);
  });

  test("needs a token that may hand in mail, and that one may nothing else", async () => {
    const { number, holder } = await aRequest();
    const writing = await tokenOf(holder.id, ["read", "write"]);
    expect((await post(writing, mailOn(number))).body.reason).toBe("scope");
    const mailing = await tokenOf(holder.id, ["mail"]);
    const { authorization } = mailing;
    expect(
      (
        await it.nobody("GET /me/thanks?box=received", {
          headers: { authorization: authorization! },
        })
      ).body.reason,
    ).toBe("scope");
    expect((await post({ "content-type": "message/rfc822" }, mailOn(number))).status).toBe(401);
    expect((await post(mailing, "not a mail")).body.reason).toBe("mailNotRead");
    expect((await post(mailing, "x".repeat(1_100_000))).status).toBe(413);
  });

  test("that names none waits for a lead, who says which it is; nobody else reads it", async () => {
    const { number, holder, lead } = await aRequest();
    const headers = await tokenOf(holder.id, ["mail"]);
    expect((await post(headers, mailOn("x"))).body.became).toBe("waits");
    expect((await (await it.as(holder))("GET /thanks/mail")).status).toBe(404);
    const asLead = await it.as(lead);
    const [waiting] = (await asLead("GET /thanks/mail")).body.rows;
    expect(waiting).toMatchObject({ words: "Thank you all.", saidBy: "Anna", request: null });
    const attach = (to: number) =>
      asLead(`POST /thanks/mail/${waiting.id}/attaching`, { body: { number: to } });
    expect((await attach(number + 1_000_000)).body.reason).toBe("noSuchRequest");
    expect((await attach(number)).body.became).toBe("travelled");
    expect((await asLead("GET /thanks/mail")).body.rows).toEqual([]);
    expect(await received(holder)).toHaveLength(1);
  });

  test("on a confidential request waits for those alone who may see that", async () => {
    const { number, holder, lead } = await aRequest(true);
    const headers = await tokenOf((await makePerson(it.db, { roles: ["administrator"] })).id, [
      "mail",
    ]);
    const mail = mailOn(number);
    expect((await post(headers, mail)).body).toEqual({ became: "waits", id: null });
    expect((await post(headers, mail)).body.became).toBe("known");
    expect(await received(holder)).toEqual([]);
    const other = await it.as(await makeMember(it.db, { lead: true }));
    expect((await other("GET /thanks/mail")).body.rows).toEqual([]);
    const [waiting] = (await (await it.as(lead))("GET /thanks/mail")).body.rows;
    expect(waiting.request.number).toBe(number);
    expect((await other(`DELETE /thanks/mail/${waiting.id}`)).status).toBe(404);
    expect((await (await it.as(lead))(`DELETE /thanks/mail/${waiting.id}`)).status).toBe(204);
  });

  test("that is dropped on the form is read and nothing of it kept; passed on from there it is the same mail", async () => {
    const { number, id, holder } = await aRequest();
    const caller = await it.as(holder);
    const mail = mailOn(number);
    const headers = { "content-type": "message/rfc822" };
    const read = await caller("POST /thanks/mail/reading", { body: mail, headers });
    expect(read.body).toMatchObject({ words: "Thank you all.", saidBy: "Anna", number });
    expect(await received(holder)).toEqual([]);
    const { words, saidBy, messageId } = read.body;
    const passOn = () =>
      caller(`POST /requests/${id}/customer-thanks`, { body: { words, saidBy, messageId } });
    expect((await passOn()).body.became).toBe("travelled");
    expect((await passOn()).body.became).toBe("known");
    const token = await tokenOf(holder.id, ["mail"]);
    expect((await post(token, mail)).body.became).toBe("known");
  });
});

test("the command takes a mail from a mail server's alias, and says in a sentence what it cannot take", async () => {
  const { number, holder } = await aRequest();
  const run = async (text: string, args = ["--mail"]) => {
    const [told, said]: [string[], string[]] = [[], []];
    const code = await thanksVerb.run({
      args,
      now: it.clock.now,
      write: (line: string) => told.push(line),
      say: (line: string) => said.push(line),
      input: (async function* () {
        yield Buffer.from(text);
      })(),
      openHouse: async () => it.database,
    } as unknown as Parameters<typeof thanksVerb.run>[0]);
    return { code, told, said };
  };
  const mail = mailOn(number);
  expect(await run(mail)).toMatchObject({
    code: 0,
    told: ["It reached everybody who held a part."],
  });
  expect(await run(mail)).toMatchObject({
    code: 0,
    told: ["This mail came before; nobody is told twice."],
  });
  expect(await received(holder)).toHaveLength(1);
  expect(await run("x".repeat(1_000_001))).toMatchObject({
    code: 1,
    said: ["A mail may have at most a million bytes."],
  });
  expect(await run("nothing")).toMatchObject({
    code: 1,
    said: ["This is no mail that can be read."],
  });
  await expect(run(mail, [])).rejects.toThrow("--mail");
});
