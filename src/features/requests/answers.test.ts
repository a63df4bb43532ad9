import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeGuest, makeMember, makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

let app: TestApp;
let serviceId: string;
let colleague: { id: string; teamId: string };
let guest: { id: string; teamId: string };
let asColleague: Caller;
let asGuest: Caller;
const fields = { person: newId(), team: newId(), file: newId() };

beforeAll(async () => {
  app = await startApp();
  serviceId = (await makeService(app.db, { audience: "everyone" })).id;
  const rows = Object.entries(fields).map(([kind, id], position) => ({
    id,
    serviceId,
    position,
    kind,
    label: `Which ${kind}`,
    checks: JSON.stringify(kind === "file" ? { fileTypes: ["pdf"] } : {}),
  }));
  await app.db.insertInto("formField").values(rows).execute();
  colleague = await makeMember(app.db);
  guest = await makeGuest(app.db);
  asColleague = await app.as(colleague);
  asGuest = await app.as(guest);
});
afterAll(() => app.close());

const ask = (caller: Caller, answers: Record<string, unknown>) =>
  caller("POST /requests", { body: { serviceId, title: "With a form", answers } });

async function send(caller: Caller, name: string): Promise<string> {
  const sent = await caller("POST /attachments", {
    query: { name },
    body: Buffer.from(`a file called ${name}`),
    headers: { "content-type": "application/octet-stream" },
  });
  expect(sent.status, sent.text).toBe(201);
  return sent.body.id;
}

describe("IDOR by a form: an answer names only whom the asker may see", () => {
  test("a guest of a vendor names people and teams of the vendor, and no others", async () => {
    const mate = await makeMember(app.db, { teamId: guest.teamId });
    const own = { [fields.person]: mate.id, [fields.team]: guest.teamId };
    expect((await ask(asGuest, own)).status).toBe(201);
    const hidden = { [fields.person]: colleague.id, [fields.team]: colleague.teamId };
    const refused = await ask(asGuest, hidden);
    expect([refused.status, refused.body.reason]).toEqual([422, "wrongAnswers"]);
    expect(refused.body.fields).toEqual({
      [`answers.${fields.person}`]: "There is no such person that you may see. Choose another one.",
      [`answers.${fields.team}`]: "There is no such team that you may see. Choose another one.",
    });
    // What is there and may not be seen is told like what is not there.
    const nobody = { [fields.person]: newId(), [fields.team]: newId() };
    expect((await ask(asGuest, nobody)).body.fields).toEqual(refused.body.fields);
  });

  test("a colleague names anyone, and nobody who is not there", async () => {
    const team = await makeTeam(app.db);
    const known = { [fields.person]: guest.id, [fields.team]: team.id };
    expect((await ask(asColleague, known)).status).toBe(201);
    expect((await ask(asColleague, { [fields.person]: newId() })).status).toBe(422);
  });
});

describe("files of a form", () => {
  test("are of the kinds that the field takes, by their own name and not by what the caller says", async () => {
    const pdf = await send(asColleague, "contract.pdf");
    expect((await ask(asColleague, { [fields.file]: [pdf] })).status).toBe(201);
    const picture = await send(asColleague, "contract.pdf.png");
    const refused = await ask(asColleague, { [fields.file]: [picture] });
    expect(refused.status).toBe(422);
    expect(refused.body.fields[`answers.${fields.file}`]).toBe(
      "contract.pdf.png is not of a kind that is taken here. Send one of these: pdf.",
    );
  });

  test("another's file is as if it were not there", async () => {
    const theirs = await send(asGuest, "theirs.png");
    expect((await ask(asColleague, { [fields.file]: [theirs] })).status).toBe(404);
  });
});
