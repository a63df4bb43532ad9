import { afterAll, beforeAll, expect } from "vitest";
import { makeGuest, makeMember, makeOrganisation } from "#fixtures/organisation";
import { makePerson } from "#fixtures/people";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

/** A team with a lead and a member, a senior leader, a colleague who has nothing to do with it, and a vendor's guest. */
export interface Scene {
  app: TestApp;
  leader: Caller;
  lead: Caller;
  member: Caller;
  stranger: Caller;
  guest: Caller;
  leadId: string;
  memberId: string;
  teamId: string;
  goalOf(change?: object): Record<string, unknown>;
  /** Sets a goal with one typed target unless told; answers its id. */
  setGoal(change?: object, targets?: object[], by?: Caller): Promise<string>;
  /** The page of a goal, as somebody sees it who has nothing to do with it. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into any answer
  read(id: string, by?: Caller): Promise<any>;
}

export const span = { fromDay: "2026-01-01", byDay: "2026-12-31" };

/** From 60 to 90 per cent over the year, typed in, unless told. */
export const typed = (change: object = {}): Record<string, unknown> => ({
  name: "Answered within a day",
  feed: "typed",
  outcomeId: null,
  teamId: null,
  unit: "%",
  better: "more",
  baseline: 60,
  aim: 90,
  ...span,
  ...change,
});

/** Begins the application on the second of July for all tests of a file. */
export function useScene(): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    const app = await startApp({ now: "2026-07-02T09:00:00Z" });
    await makeOrganisation(app.db);
    const leading = await makeMember(app.db, { lead: true });
    const { id: leadId, teamId } = leading;
    const belonging = await makeMember(app.db, { teamId });
    Object.assign(scene, { app, leadId, teamId, memberId: belonging.id });
    scene.leader = await app.as(await makePerson(app.db, { roles: ["senior-leader"] }));
    scene.lead = await app.as(leading);
    scene.member = await app.as(belonging);
    scene.stranger = await app.as(await makeMember(app.db));
    scene.guest = await app.as(await makeGuest(app.db));
  });
  afterAll(() => scene.app.close());
  scene.goalOf = (change = {}) => ({
    name: "Answer within a day",
    why: "Nobody should wait and wonder.",
    parentId: null,
    ownerId: scene.leadId,
    teamIds: [scene.teamId],
    segmentIds: [],
    ...span,
    ...change,
  });
  scene.setGoal = async (change = {}, targets = [typed()], by = scene.lead) => {
    const { status, body, text } = await by("POST /goals", {
      body: { ...scene.goalOf(change), targets },
    });
    expect(status, text).toBe(201);
    return body.id as string;
  };
  scene.read = async (id, by = scene.stranger) => (await by(`GET /goals/${id}`)).body;
  return scene;
}
