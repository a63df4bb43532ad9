import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { makeAction, makeCard, makeDebrief, makeFact, makeTheme } from "./fixtures.ts";
import { debriefs } from "./index.ts";
import { move, moveThrough, open, opening, read, useScene, write } from "./scene-for-tests.ts";

const scene = useScene();
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const reason = async (answer: Promise<{ body: { reason: string } }>) => (await answer).body.reason;

describe("opening one by hand", () => {
  test("any colleague opens one about their own team's work; all of the team are asked, nobody else sees it", async () => {
    const id = await open(scene);
    const debrief = await read(scene.asBen, id);
    expect(debrief).toMatchObject({
      stage: "write",
      nameless: false,
      openedBy: { id: scene.ana.id },
      may: { takePart: false, write: true, lead: false },
    });
    const parts = debrief.people.map(({ id: one, part }: { id: string; part: string }) => [
      one,
      part,
    ]);
    expect(new Map(parts)).toEqual(
      new Map([
        [scene.ana.id, "facilitator"],
        [scene.lead.id, "facilitator"],
        [scene.ben.id, "participant"],
      ]),
    );
    const inbox = (await scene.asBen("GET /inbox")).body.rows;
    expect(inbox.map(({ kind }: { kind: string }) => kind)).toContain("debriefs");
    for (const by of [scene.asOther, scene.asSenior, scene.asGuest]) {
      expect(await status(by(`GET /debriefs/${id}`))).toBe(404);
      expect(await status(by(`GET /debriefs/${id}/export`))).toBe(404);
    }
    const found = (await scene.asOther("GET /debriefs", { query: { q: "spring" } })).body.rows;
    expect(found).toEqual([]);
    expect((await scene.asBen("GET /debriefs", { query: { q: "spring" } })).body.rows).toHaveLength(
      1,
    );
  });

  test("not about another team's work alone, nor about days that lie ahead", async () => {
    const no = (change: object) =>
      reason(scene.asAna("POST /debriefs", { body: opening(scene, change) }));
    expect(await no({ teamIds: [scene.otherTeamId] })).toBe("notYourTeam");
    expect(await no({ untilDay: "2026-03-03" })).toBe("wrongDays");
    expect(await no({ personIds: [randomUUID()] })).toBe("missing");
    const both = await open(scene, { teamIds: [scene.lead.teamId, scene.otherTeamId] });
    expect((await read(scene.asOther, both)).may).toMatchObject({ write: true, lead: false });
  });
});

describe("writing alone", () => {
  test("nobody reads another's cards before the writing has ended, by no way", async () => {
    const id = await open(scene, { title: "Alone first" });
    const words = "A sentence that Ben wrote alone";
    const cardId = await write(scene.asBen, id, words);
    expect((await read(scene.asBen, id)).cards).toMatchObject([{ id: cardId, mine: true }]);
    for (const by of [scene.asAna, scene.asLead]) {
      const texts = [
        await by(`GET /debriefs/${id}`),
        await by(`GET /debriefs/${id}/export`, { query: { format: "json" } }),
        await by(`GET /debriefs/${id}/export`),
        await by("GET /debriefs", { query: { q: "alone" } }),
      ].map(({ text }) => text);
      expect(texts.join(" ")).not.toContain(words);
      expect(texts.join(" ")).not.toContain(cardId);
    }
    const other = { question: "badly", words: "Not mine" };
    expect(await status(scene.asAna(`PUT /debriefs/${id}/cards/${cardId}`, { body: other }))).toBe(
      404,
    );
    expect(await status(scene.asAna(`DELETE /debriefs/${id}/cards/${cardId}`))).toBe(404);
    expect(await status(move(scene.asBen, id, "group"))).toBe(404);
    await moveThrough(scene.asAna, id, "group");
    expect((await read(scene.asLead, id)).cards).toMatchObject([
      { id: cardId, words, by: { id: scene.ben.id } },
    ]);
  });

  test("the same card twice is one; a late one is taken until the actions; an old one is not changed then", async () => {
    const id = await open(scene);
    const cardId = await write(scene.asBen, id, "First words");
    const put = (words: string, card = cardId) =>
      scene.asBen(`PUT /debriefs/${id}/cards/${card}`, { body: { question: "well", words } });
    expect(await status(put("Better words"))).toBe(204);
    expect(await status(put("Better words"))).toBe(204);
    expect((await read(scene.asBen, id)).cards).toMatchObject([{ words: "Better words" }]);
    await moveThrough(scene.asLead, id, "group");
    expect(await status(put("Better words"))).toBe(204);
    expect(await reason(put("Other words"))).toBe("notNow");
    expect(await status(put("From the train", randomUUID()))).toBe(204);
    expect((await read(scene.asAna, id)).cards).toHaveLength(2);
    await moveThrough(scene.asLead, id, "vote", "discuss", "act");
    expect(await reason(put("Too late", randomUUID()))).toBe("notNow");
  });
});

describe("the stages", () => {
  test("move by one, back by one with a reason, and only as they stand", async () => {
    const id = await open(scene);
    expect(await reason(move(scene.asLead, id, "vote"))).toBe("wrongStage");
    const stale = { to: "group", why: "", version: 7 };
    expect(await reason(scene.asLead(`PUT /debriefs/${id}/stage`, { body: stale }))).toBe(
      "changedMeanwhile",
    );
    await moveThrough(scene.asLead, id, "group");
    expect(await reason(move(scene.asLead, id, "write"))).toBe("reasonNeeded");
    expect(await status(move(scene.asLead, id, "write", "Ben was on the train"))).toBe(204);
    expect((await read(scene.asBen, id)).history.at(-1)).toMatchObject({
      kind: "moved-back",
      to: "write",
      why: "Ben was on the train",
    });
  });

  test("whoever leads it lets another one lead; the last one stays; others join by themselves", async () => {
    const { id } = await makeDebrief(scene.app.db, { facilitator: scene.lead });
    expect((await read(scene.asAna, id)).may).toMatchObject({ takePart: true, write: false });
    expect(await status(scene.asOther(`POST /debriefs/${id}/people`))).toBe(404);
    expect(await status(scene.asAna(`POST /debriefs/${id}/people`))).toBe(204);
    const part = (by: typeof scene.asAna, person: string, as: string) =>
      by(`PUT /debriefs/${id}/people/${person}`, { body: { part: as } });
    expect(await status(part(scene.asAna, scene.ana.id, "facilitator"))).toBe(404);
    expect(await reason(part(scene.asLead, scene.lead.id, "participant"))).toBe("lastToLead");
    expect(await status(part(scene.asLead, scene.ana.id, "facilitator"))).toBe(204);
    expect(await status(part(scene.asLead, scene.lead.id, "participant"))).toBe(204);
    expect(await status(move(scene.asAna, id, "group"))).toBe(204);
    expect(await reason(part(scene.asAna, randomUUID(), "participant"))).toBe("notAColleague");
    expect(await status(part(scene.asAna, scene.other.id, "participant"))).toBe(204);
    expect(await status(scene.asOther(`GET /debriefs/${id}`))).toBe(200);
  });
});

describe("themes, votes and the discussion", () => {
  test("two who name one theme at once keep both their words; why comes before what", async () => {
    const id = await open(scene);
    const cardId = await write(scene.asBen, id, "The floor plan came late");
    await moveThrough(scene.asLead, id, "group");
    const themeId = randomUUID();
    const name = (by: typeof scene.asAna, words: string, version: number) =>
      by(`PUT /debriefs/${id}/themes/${themeId}`, { body: { name: words, version } });
    expect(await status(name(scene.asAna, "Floor plans", 0))).toBe(204);
    expect(await status(name(scene.asBen, "Plans of the hall", 1))).toBe(204);
    expect(await name(scene.asAna, "Plans", 1)).toMatchObject({
      status: 409,
      body: { reason: "changedMeanwhile", facts: { name: "Plans of the hall", version: 2 } },
    });
    const into = (theme: string) =>
      scene.asAna(`PUT /debriefs/${id}/cards/${cardId}/theme`, { body: { themeId: theme } });
    expect(await status(into(randomUUID()))).toBe(404);
    expect(await status(into(themeId))).toBe(204);
    const say = (body: object) =>
      scene.asAna(`PUT /debriefs/${id}/themes/${themeId}/discussion`, { body });
    const said = { why: ["Nobody asked for it"], what: "It is on no list", version: 2 };
    expect(await reason(say(said))).toBe("notNow");
    await moveThrough(scene.asLead, id, "vote", "discuss");
    expect(await reason(say({ ...said, why: [] }))).toBe("whyFirst");
    expect(await status(say(said))).toBe(204);
    expect(await say(said)).toMatchObject({ status: 409, body: { facts: { why: said.why } } });
    expect((await read(scene.asBen, id)).themes).toMatchObject([{ ...said, version: 3 }]);
  });

  test("three votes each, one's own to oneself; the totals stay and who voted goes", async () => {
    const id = await open(scene);
    await moveThrough(scene.asLead, id, "group");
    const [one, two] = [randomUUID(), randomUUID()];
    for (const [themeId, name] of [
      [one, "Floor plans"],
      [two, "Badges"],
    ])
      await scene.asAna(`PUT /debriefs/${id}/themes/${themeId}`, { body: { name, version: 0 } });
    await moveThrough(scene.asLead, id, "vote");
    const vote = (by: typeof scene.asAna, votes: object[]) =>
      by(`PUT /debriefs/${id}/votes`, { body: { votes } });
    const tooMany = [
      { themeId: one, votes: 2 },
      { themeId: two, votes: 2 },
    ];
    expect(await reason(vote(scene.asAna, tooMany))).toBe("tooManyVotes");
    expect(await status(vote(scene.asAna, [{ themeId: one, votes: 3 }]))).toBe(204);
    expect(await status(vote(scene.asAna, [{ themeId: two, votes: 3 }]))).toBe(204);
    expect(await status(vote(scene.asBen, [{ themeId: two, votes: 1 }]))).toBe(204);
    const seen = await read(scene.asBen, id);
    expect(seen.votes).toEqual([{ themeId: two, votes: 1 }]);
    expect(seen.themes.map(({ votes }: { votes: null }) => votes)).toEqual([null, null]);
    await moveThrough(scene.asLead, id, "discuss");
    expect((await read(scene.asBen, id)).themes).toMatchObject([
      { id: two, votes: 4 },
      { id: one, votes: 0 },
    ]);
    const kept = await scene.app.db.selectFrom("debriefVote").selectAll().execute();
    expect(kept).toEqual([]);
  });
});

describe("what stands in another debrief", () => {
  test("is not reached through one's own, at any stage", async () => {
    const { db } = scene.app;
    const elsewhere = await makeDebrief(db, { facilitator: scene.other, stage: "group" });
    const { id: debriefId } = elsewhere;
    const card = await makeCard(db, { debriefId, personId: scene.other.id });
    const theme = await makeTheme(db, debriefId);
    const fact = await makeFact(db, { debriefId, personId: scene.other.id });
    const action = await makeAction(db, { debriefId, ownerId: scene.other.id });
    const id = await open(scene);
    const at = async (key: `${string} /${string}`, body?: object) =>
      status(scene.asLead(key, { body }));
    const own = `/debriefs/${id}` as const;
    expect(await at(`DELETE ${own}/facts/${fact.id}`)).toBe(404);
    const words = { question: "well", words: "Mine now" };
    expect(await at(`PUT ${own}/cards/${card.id}`, words)).toBe(404);
    expect(await at(`DELETE ${own}/cards/${card.id}`)).toBe(404);
    await moveThrough(scene.asLead, id, "group");
    expect(await at(`PUT ${own}/cards/${card.id}/theme`, { themeId: null })).toBe(404);
    for (const version of [0, 1])
      expect(await at(`PUT ${own}/themes/${theme.id}`, { name: "Mine", version })).toBe(404);
    expect(await at(`DELETE ${own}/themes/${theme.id}`)).toBe(404);
    await moveThrough(scene.asLead, id, "vote");
    const votes = { votes: [{ themeId: theme.id, votes: 1 }] };
    expect(await at(`PUT ${own}/votes`, votes)).toBe(422);
    await moveThrough(scene.asLead, id, "discuss");
    const said = { why: ["So"], what: "", version: 1 };
    expect(await at(`PUT ${own}/themes/${theme.id}/discussion`, said)).toBe(404);
    await moveThrough(scene.asLead, id, "act");
    const written = {
      what: "Mine now",
      ownerId: scene.lead.id,
      dueDay: "2026-04-01",
      measure: "words",
      words: "So",
      teamId: null,
      customerTeamId: null,
    };
    for (const version of [0, 1])
      expect(await at(`PUT ${own}/actions/${action.id}`, { ...written, version })).toBe(404);
    expect(await at(`DELETE ${own}/actions/${action.id}`)).toBe(404);
    const kept = await read(scene.asOther, debriefId);
    expect(kept.cards).toMatchObject([{ id: card.id, words: "We asked early", themeId: null }]);
    expect(kept.themes).toMatchObject([{ id: theme.id, name: "Asking early", version: 1 }]);
    expect(kept.actions).toMatchObject([{ id: action.id, version: 1 }]);
    expect(kept.facts).toHaveLength(1);
  });
});

describe("what is kept", () => {
  test("an erased person leaves words without a name; what was closed long ago goes, unless an action is open", async () => {
    const { db, clock } = scene.app;
    const lead = await makeMember(db, { lead: true });
    const gone = await makeMember(db, { teamId: lead.teamId });
    const peopleIds = [gone.id];
    const made = { facilitator: lead, peopleIds, stage: "closed" } as const;
    const { id } = await makeDebrief(db, made);
    const card = await makeCard(db, { debriefId: id, personId: gone.id });
    await makeFact(db, { debriefId: id, personId: gone.id });
    const waiting = await makeDebrief(db, { ...made, title: "Still waiting" });
    const action = await makeAction(db, { debriefId: waiting.id, ownerId: gone.id });
    const counts = debriefs.stored!.map(({ count }) => count(db, gone.id));
    expect(await Promise.all(counts)).toEqual([2, 1]);
    await debriefs.erase!(db, gone.id, clock.now());
    const by = await scene.app.as(lead);
    const kept = await read(by, id);
    expect(JSON.stringify(kept)).not.toContain(gone.id);
    expect(kept.cards).toMatchObject([{ id: card.id, words: "We asked early", by: null }]);
    expect((await read(by, waiting.id)).actions).toMatchObject([{ id: action.id, owner: null }]);
    const again = debriefs.stored!.map(({ count }) => count(db, gone.id));
    expect(await Promise.all(again)).toEqual([0, 0]);
    const { carryOut } = debriefs.stored![0]!.retention!;
    expect(await carryOut(db, new Date("2026-02-01T00:00:00Z"))).toBe(0);
    expect(await carryOut(db, clock.now())).toBeGreaterThan(0);
    expect((await by(`GET /debriefs/${id}`)).status).toBe(404);
    expect((await by(`GET /debriefs/${waiting.id}`)).status).toBe(200);
  });
});
