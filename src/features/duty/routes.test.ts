import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { findOnDuty } from "#feature/duty";
import { newId } from "#platform/crypto/ids.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeRota } from "./fixtures.ts";

let app: TestApp;
type Member = { id: string; name: string; teamId: string };
let [ann, ben, cem, lea]: Member[] = [];
let teamId: string;
let [asAnn, asBen, asCem, asLead, asOutsider]: Caller[] = [];

beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await makeOrganisation(app.db);
});
afterAll(() => app.close());

beforeEach(async () => {
  ann = await makeMember(app.db, { name: "Ann" });
  teamId = ann.teamId;
  ben = await makeMember(app.db, { teamId, name: "Ben" });
  cem = await makeMember(app.db, { teamId, name: "Cem" });
  lea = await makeMember(app.db, { teamId, name: "Lea", lead: true });
  await makeRota(app.db, { teamId, memberIds: [ann.id, ben.id, cem.id] });
  asAnn = await app.as(ann);
  asBen = await app.as(ben);
  asCem = await app.as(cem);
  asLead = await app.as(lea);
  asOutsider = await app.as(await makeMember(app.db));
});

async function onDutyOn(day: string, call: Caller = asAnn!) {
  const answer = await call(`GET /teams/${teamId}/duty`, { query: { from: day, to: day } });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.days[0];
}

function swapOf(personId: string, insteadOfId: string, firstDay: string, lastDay = firstDay) {
  return { body: { personId, insteadOfId, firstDay, lastDay } };
}

describe("the rota", () => {
  test("a lead sets it, a member does not, and only members of the team take turns", async () => {
    const body = { firstDay: "2026-03-02", turnDays: 1, memberIds: [cem!.id, ann!.id] };
    expect((await asAnn!(`PUT /teams/${teamId}/rota`, { body })).status).toBe(404);
    expect((await asLead!(`PUT /teams/${teamId}/rota`, { body })).status).toBe(204);
    expect((await onDutyOn("2026-03-02")).person.name).toBe("Cem");
    expect((await onDutyOn("2026-03-03")).person.name).toBe("Ann");
    const outsider = await makeMember(app.db);
    const wrong = { ...body, memberIds: [ann!.id, outsider.id] };
    const refused = await asLead!(`PUT /teams/${teamId}/rota`, { body: wrong });
    expect(refused.body.reason).toBe("notInTeam");
    const unknown = { ...body, memberIds: [newId()] };
    expect((await asLead!(`PUT /teams/${teamId}/rota`, { body: unknown })).body.reason).toBe(
      "notInTeam",
    );
    expect((await onDutyOn("2026-03-02")).person.name).toBe("Cem");
    expect((await asLead!(`DELETE /teams/${teamId}/rota`)).status).toBe(204);
    expect((await onDutyOn("2026-03-02")).person).toBeNull();
  });

  test("mass assignment: a field that is not asked for is refused", async () => {
    const body = { firstDay: "2026-03-02", turnDays: 1, memberIds: [ann!.id], updatedAt: "x" };
    expect((await asLead!(`PUT /teams/${teamId}/rota`, { body })).status).toBe(400);
  });

  test("whoever leaves the team takes no turns any more, nor days that were given to them", async () => {
    await asAnn!(`POST /teams/${teamId}/swaps`, swapOf(ben!.id, ann!.id, "2026-03-02"));
    expect(await findOnDuty(app.db, teamId, app.clock.now())).toBe(ben!.id);
    await asLead!(`DELETE /teams/${teamId}/members/${ben!.id}`);
    expect(await findOnDuty(app.db, teamId, app.clock.now())).toBe(ann!.id);
  });

  test("a day begins at midnight where the organisation is", async () => {
    await makeRota(app.db, { teamId, memberIds: [ann!.id, ben!.id], turnDays: 1 });
    const at = (instant: string) => findOnDuty(app.db, teamId, new Date(instant));
    expect(await at("2026-03-02T22:59:59Z")).toBe(ann!.id);
    expect(await at("2026-03-02T23:00:00Z")).toBe(ben!.id);
    // Summer time: midnight in Berlin is 22:00 UTC.
    expect(await at("2026-07-01T21:59:59Z")).toBe(ben!.id);
    expect(await at("2026-07-01T22:00:00Z")).toBe(ann!.id);
  });
});

describe("who sees what", () => {
  test("a colleague sees who is on duty, but not who has swapped or is away", async () => {
    await asAnn!(`POST /teams/${teamId}/swaps`, swapOf(ben!.id, ann!.id, "2026-03-02"));
    const body = { firstDay: "2026-03-03", lastDay: "2026-03-04" };
    await asAnn!("POST /me/absences", { body });
    const seen = (await asOutsider!(`GET /teams/${teamId}/duty`)).body;
    expect(seen).toMatchObject({ today: "2026-03-02", rota: null, swaps: [], absences: [] });
    expect(seen).toMatchObject({ members: [], may: { edit: false, swap: false } });
    expect(seen.days).toHaveLength(42);
    expect(seen.days[0]).toMatchObject({ person: { name: "Ben" }, because: "swap", holder: null });
    const own = (await asCem!(`GET /teams/${teamId}/duty`)).body;
    expect(own.swaps).toMatchObject([{ person: { name: "Ben" }, may: { takeBack: false } }]);
    expect(own.absences).toMatchObject([{ person: { name: "Ann" }, may: { takeBack: false } }]);
  });

  test("IDOR: a stranger changes nothing, and is told the same for what is not there", async () => {
    const made = await asAnn!(
      `POST /teams/${teamId}/swaps`,
      swapOf(ben!.id, ann!.id, "2026-03-02"),
    );
    const none = newId();
    const real = await asOutsider!(`DELETE /teams/${teamId}/swaps/${made.body.id}`);
    expect(real.status).toBe(404);
    expect(real.text).toBe((await asOutsider!(`DELETE /teams/${none}/swaps/${none}`)).text);
    const swap = swapOf(cem!.id, ann!.id, "2026-03-02");
    expect((await asOutsider!(`POST /teams/${teamId}/swaps`, swap)).status).toBe(404);
    expect((await asOutsider!(`GET /teams/${none}/duty`)).status).toBe(404);
    expect((await onDutyOn("2026-03-02")).person.name).toBe("Ben");
  });

  test("days that cannot be read are refused with a reason", async () => {
    const get = (from: string, to: string) =>
      asAnn!(`GET /teams/${teamId}/duty`, { query: { from, to } });
    expect((await get("2026-03-02", "2026-03-01")).body.reason).toBe("daysBackwards");
    expect((await get("2026-03-02", "2036-03-01")).body.reason).toBe("daysTooMany");
    expect((await get("2026-02-30", "2026-03-01")).status).toBe(400);
  });
});

describe("swaps", () => {
  test("one of the two or a lead swaps; the days change hands and come back", async () => {
    const swaps = `/teams/${teamId}/swaps` as const;
    const swap = swapOf(ben!.id, ann!.id, "2026-03-03", "2026-03-04");
    expect((await asCem!(`POST ${swaps}`, swap)).body.reason).toBe("notYours");
    const made = await asBen!(`POST ${swaps}`, swap);
    expect(made.status, made.text).toBe(201);
    expect(await onDutyOn("2026-03-03")).toMatchObject({
      person: { name: "Ben" },
      because: "swap",
      holder: { name: "Ben" },
    });
    expect((await onDutyOn("2026-03-05")).person.name).toBe("Ann");
    const second = await asLead!(`POST ${swaps}`, swapOf(cem!.id, ann!.id, "2026-03-04"));
    expect((await onDutyOn("2026-03-04")).person.name).toBe("Cem");
    expect((await asAnn!(`DELETE ${swaps}/${second.body.id}`)).status).toBe(204);
    expect((await onDutyOn("2026-03-04")).person.name).toBe("Ben");
    expect((await asCem!(`DELETE ${swaps}/${made.body.id}`)).status).toBe(404);
    expect((await asAnn!(`DELETE ${swaps}/${made.body.id}`)).status).toBe(204);
    expect((await asAnn!(`DELETE ${swaps}/${made.body.id}`)).status).toBe(404);
    expect(await onDutyOn("2026-03-04")).toMatchObject({
      person: { name: "Ann" },
      because: "turn",
    });
  });

  test("a swap that means nothing is refused with its reason", async () => {
    const post = async (given: ReturnType<typeof swapOf>) =>
      (await asAnn!(`POST /teams/${teamId}/swaps`, given)).body.reason;
    expect(await post(swapOf(ann!.id, cem!.id, "2026-03-03"))).toBe("nothingToSwap");
    expect(await post(swapOf(ann!.id, ann!.id, "2026-03-03"))).toBe("samePerson");
    expect(await post(swapOf(newId(), ann!.id, "2026-03-03"))).toBe("notInTeam");
    expect(await post(swapOf(ben!.id, ann!.id, "2026-03-03", "2026-03-02"))).toBe("daysBackwards");
    expect(await post(swapOf(ben!.id, ann!.id, "2026-02-23"))).toBe("daysOver");
    await asLead!(`DELETE /teams/${teamId}/rota`);
    expect(await post(swapOf(ben!.id, ann!.id, "2026-03-03"))).toBe("noRota");
  });
});

describe("absences", () => {
  test("whoever is away is stood in for, until they are not away after all", async () => {
    const body = { firstDay: "2026-03-02", lastDay: "2026-03-03" };
    const made = await asAnn!("POST /me/absences", { body });
    expect(made.status, made.text).toBe(201);
    expect(await onDutyOn("2026-03-03")).toMatchObject({
      person: { name: "Ben" },
      because: "stands-in",
      holder: { name: "Ann" },
    });
    expect(await findOnDuty(app.db, teamId, app.clock.now())).toBe(ben!.id);
    expect((await asAnn!("GET /me/absences")).body.rows).toEqual([{ id: made.body.id, ...body }]);
    expect((await asBen!("GET /me/absences")).body.rows).toEqual([]);
    expect((await asBen!(`DELETE /me/absences/${made.body.id}`)).status).toBe(404);
    expect((await asAnn!(`DELETE /me/absences/${made.body.id}`)).status).toBe(204);
    expect((await onDutyOn("2026-03-03")).person.name).toBe("Ann");
  });

  test("someone who only helps out by a swap is stood in for too", async () => {
    await asLead!(`POST /teams/${teamId}/swaps`, swapOf(lea!.id, ann!.id, "2026-03-03"));
    expect((await onDutyOn("2026-03-03")).person.name).toBe("Lea");
    await asLead!("POST /me/absences", {
      body: { firstDay: "2026-03-03", lastDay: "2026-03-03" },
    });
    expect((await onDutyOn("2026-03-03")).person.name).toBe("Ben");
  });

  test("a lead says that a member of the team is away; a member does not, nor of other teams", async () => {
    const days = { firstDay: "2026-03-02", lastDay: "2026-03-03" };
    const body = { personId: ann!.id, ...days };
    expect((await asBen!(`POST /teams/${teamId}/absences`, { body })).status).toBe(404);
    const made = await asLead!(`POST /teams/${teamId}/absences`, { body });
    expect(made.status, made.text).toBe(201);
    const other = await makeMember(app.db);
    const wrong = { body: { ...body, personId: other.id } };
    expect((await asLead!(`POST /teams/${teamId}/absences`, wrong)).body.reason).toBe("notInTeam");
    const path = `/teams/${teamId}/absences/${made.body.id}` as const;
    const otherLead = await makeMember(app.db, { lead: true });
    const elsewhere = `/teams/${otherLead.teamId}/absences/${made.body.id}` as const;
    expect((await (await app.as(otherLead))(`DELETE ${elsewhere}`)).status).toBe(404);
    expect((await asLead!(`DELETE ${path}`)).status).toBe(204);
    expect((await onDutyOn("2026-03-02")).person.name).toBe("Ann");
  });
});
