import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { makeOutcome } from "#fixtures/outcomes";
import { makeRequest } from "#fixtures/requests";
import { measureRequests } from "#feature/relationships";
import { newId } from "#platform/crypto/ids.ts";
import { make, news, useScene, words } from "./scene-for-tests.ts";

const scene = useScene();
const read = async (id: string, by = scene.asColleague) =>
  (await by(`GET /commitments/${id}`)).body;

describe("making one", () => {
  test("leaders commit themselves in public; others cannot, and guests see nothing of it", async () => {
    const id = await make(scene.asLead);
    const { commitment, may, history } = await read(id);
    expect(commitment).toMatchObject({
      leader: { id: scene.lead.id },
      state: "live",
      firstDay: "2026-03-02",
      reviewDays: ["2026-04-01", "2026-05-01"],
      nextDay: "2026-04-01",
      figure: null,
      sponsor: null,
    });
    expect(may).toEqual({ change: false, reopen: false, sponsor: false });
    expect(history).toMatchObject([{ kind: "made", by: { id: scene.lead.id } }]);
    const refused = [
      await scene.asColleague("POST /commitments", { body: words() }),
      await scene.asGuest("POST /commitments", { body: words() }),
      await scene.asGuest(`GET /commitments/${id}`),
      await scene.asGuest("GET /commitments"),
      await scene.asColleague("GET /commitments/choices"),
      await scene.asLead(`GET /commitments/${newId()}`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test("a figure needs its aim and a team that one answers for; a sponsor is another leader", async () => {
    const figure = { measure: "promise-kept", words: "", teamId: scene.lead.teamId, aim: 0.9 };
    const id = await make(scene.asLead, figure);
    expect((await read(id)).commitment).toMatchObject({
      team: { id: scene.lead.teamId },
      start: { day: "2026-03-02", n: 0, value: null, tooFew: true },
      figure: { n: 0, tooFew: true },
      isReached: null,
    });
    const other = await makeTeam(scene.app.db);
    const reason = async (change: object, by = scene.asLead) =>
      (await by("POST /commitments", { body: words({ ...figure, ...change }) })).body.reason;
    expect(await reason({ aim: null })).toBe("wrongMeasure");
    expect(await reason({ aim: 90 })).toBe("wrongAim");
    expect(await reason({ untilDay: "2026-03-01", reviewDays: [] })).toBe("wrongDays");
    expect(await reason({ teamId: other.id })).toBe("notYourTeam");
    await make(scene.asSenior, { ...figure, teamId: other.id });
    const mate = await makeMember(scene.app.db);
    for (const sponsorId of [scene.lead.id, mate.id])
      expect(await reason({ sponsorId })).toBe("wrongSponsor");
    const { sponsors, teams } = (await scene.asLead("GET /commitments/choices")).body;
    expect(teams.map(({ id: teamId }: { id: string }) => teamId)).toEqual([scene.lead.teamId]);
    const ids = sponsors.map(({ id: sponsorId }: { id: string }) => sponsorId);
    expect(ids).toContain(scene.senior.id);
    for (const no of [scene.lead.id, mate.id]) expect(ids).not.toContain(no);
  });
});

describe("sponsoring", () => {
  test("whoever is asked hears of it and answers; nobody else can; another one is asked anew", async () => {
    const id = await make(scene.asLead, { sponsorId: scene.senior.id });
    expect(await news(scene.asSenior)).toEqual(["Will you sponsor this commitment?"]);
    expect((await scene.asSenior("GET /commitments")).body.mine.asked).toEqual([id]);
    const body = { answer: "accepted", said: "Gladly" };
    expect((await scene.asLead(`PUT /commitments/${id}/sponsoring`, { body })).status).toBe(404);
    expect((await scene.asSenior(`PUT /commitments/${id}/sponsoring`, { body })).status).toBe(204);
    expect(await news(scene.asLead)).toContain("The sponsor of your commitment said yes");
    expect((await read(id)).commitment.sponsor).toMatchObject({
      id: scene.senior.id,
      answer: "accepted",
    });
    const second = await makeMember(scene.app.db, { lead: true });
    const change = { ...words(), sponsorId: second.id, version: 1 };
    expect((await scene.asLead(`PUT /commitments/${id}`, { body: change })).status).toBe(204);
    const { commitment, history } = await read(id);
    expect(commitment.sponsor).toMatchObject({ id: second.id, answer: "asked" });
    expect(history.map(({ kind }: { kind: string }) => kind)).toEqual([
      "made",
      "sponsor-accepted",
      "changed",
    ]);
    expect(history[1].said).toBe("Gladly");
    expect(history[2].changes).toEqual([
      { field: "sponsor", from: expect.any(String), to: second.name },
    ]);
    expect((await scene.asSenior(`PUT /commitments/${id}/sponsoring`, { body })).status).toBe(404);
  });
});

describe("changing one", () => {
  test("a moved day is shown with those before it, and two at once are told apart", async () => {
    const id = await make(scene.asLead);
    const move = (untilDay: string, version: number, by = scene.asLead) =>
      by(`PUT /commitments/${id}`, { body: { ...words({ untilDay }), version } });
    expect((await move("2026-07-31", 1)).status).toBe(204);
    expect(await move("2026-08-31", 1)).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { version: 2 } },
    });
    expect((await move("2026-08-31", 2)).status).toBe(204);
    expect((await move("2026-09-30", 3, scene.asSenior)).status).toBe(404);
    const { commitment, history } = await read(id);
    expect(commitment).toMatchObject({
      untilDay: "2026-08-31",
      earlierDays: ["2026-06-30", "2026-07-31"],
      version: 3,
    });
    expect(history.at(-1).changes).toEqual([
      { field: "untilDay", from: "2026-07-31", to: "2026-08-31" },
    ]);
    expect((await move("2026-08-31", 3)).status).toBe(204);
    expect((await read(id)).history).toHaveLength(3);
  });
});

/** Ten requests of the lead's team, eight of them with a promise that was kept, two broken. */
async function serve(): Promise<void> {
  const first = await makeRequest(scene.app.db, { at: new Date("2026-02-20T09:00:00Z") });
  for (let at = 1; at < 10; at += 1)
    await makeRequest(scene.app.db, { ...first, at: new Date("2026-02-20T09:00:00Z") } as never);
  await scene.app.db
    .updateTable("request")
    .set({ teamId: scene.lead.teamId })
    .where("teamId", "=", first.teamId)
    .execute();
  await measureRequests(scene.app.db, { all: true }, scene.app.clock.now());
  await sql`
    update request_measure as m set promise = case when place <= 8 then 'kept' else 'broken' end, done = 'came', done_working = 60 * place
    from (select request_id, row_number() over (order by request_id) as place from request_measure where provider_id = ${scene.lead.teamId}) as one
    where one.request_id = m.request_id`.execute(scene.app.db);
}

describe("reviews and endings", () => {
  test("the measure is noted beside what is said, and the ending says why; it can be taken back", async () => {
    await serve();
    const id = await make(scene.asLead, {
      measure: "promise-kept",
      words: "",
      teamId: scene.lead.teamId,
      aim: 0.8,
    });
    const said = { said: "On its way" };
    expect((await scene.asSenior(`POST /commitments/${id}/reviews`, { body: said })).status).toBe(
      404,
    );
    scene.app.clock.advance({ days: 20 });
    expect((await scene.asLead(`POST /commitments/${id}/reviews`, { body: said })).status).toBe(
      204,
    );
    const reviewed = await read(id);
    expect(reviewed.commitment).toMatchObject({
      reviewedDays: ["2026-04-01"],
      nextDay: "2026-05-01",
      start: { n: 10, value: 0.8, tooFew: false },
    });
    expect(reviewed.commitment.start.low).toBeCloseTo(0.4902, 3);
    expect(reviewed.history.at(-1)).toMatchObject({
      kind: "reviewed",
      figure: { n: 10, value: 0.8 },
    });

    const ending = (how: string, version: number) =>
      scene.asLead(`POST /commitments/${id}/ending`, {
        body: { how, why: "We asked for less", version },
      });
    expect((await ending("kept", 7)).body.reason).toBe("changedMeanwhile");
    const why = await scene.asLead(`POST /commitments/${id}/ending`, {
      body: { how: "kept", why: " ", version: 1 },
    });
    expect(why.status).toBe(400);
    scene.app.clock.advance({ days: 120 });
    expect((await read(id)).commitment.state).toBe("past-its-day");
    expect((await ending("not-kept", 1)).status).toBe(204);
    const { commitment, may } = await read(id, scene.asLead);
    expect(commitment).toMatchObject({
      state: "not-kept",
      why: "We asked for less",
      nextDay: null,
      figure: { day: "2026-06-30", n: 0, tooFew: true },
      isReached: null,
    });
    expect(may).toEqual({ change: false, reopen: true, sponsor: false });
    expect((await ending("kept", 2)).body.reason).toBe("hasEnded");
    const late = await scene.asLead(`PUT /commitments/${id}`, { body: { ...words(), version: 2 } });
    expect(late.body.reason).toBe("hasEnded");
    expect((await scene.asSenior(`DELETE /commitments/${id}/ending`)).status).toBe(404);
    expect((await scene.asLead(`DELETE /commitments/${id}/ending`)).status).toBe(204);
    expect((await scene.asLead(`DELETE /commitments/${id}/ending`)).body.reason).toBe("notEnded");
    expect((await read(id)).commitment).toMatchObject({ state: "past-its-day", why: "" });
    expect((await read(id)).history.at(-1).kind).toBe("reopened");
    scene.app.clock.advance({ days: -140 });
  });

  test("a series is measured by its newest value up to the last day", async () => {
    const values = { "2026-01-31": 3.9, "2026-02-28": 4.3 };
    const outcome = await makeOutcome(scene.app.db, { values });
    const id = await make(scene.asLead, {
      measure: "outcome",
      outcomeId: outcome.id,
      aim: 4.2,
      words: "",
    });
    expect((await read(id)).commitment).toMatchObject({
      start: { day: "2026-02-01", n: 1, value: 4.3, low: null, high: null },
      isReached: true,
    });
    const said = { body: { said: "On its way" } };
    expect((await scene.asLead(`POST /commitments/${id}/reviews`, said)).status).toBe(204);
    const share = { measure: "promise-kept", teamId: scene.lead.teamId, aim: 0.8, words: "" };
    const change = { body: { ...words(share), version: 1 } };
    expect((await scene.asLead(`PUT /commitments/${id}`, change)).status).toBe(204);
    const { commitment, history } = await read(id);
    expect(commitment.start).toMatchObject({ day: "2026-03-02" });
    expect(commitment.start.value).not.toBe(4.3);
    expect(history[1]).toMatchObject({
      figure: { value: 4.3 },
      figureOf: { measure: "outcome", unit: "of 5" },
    });
    const nowhere = words({ measure: "outcome", outcomeId: newId(), aim: 1 });
    expect((await scene.asLead("POST /commitments", { body: nowhere })).status).toBe(404);
  });
});
