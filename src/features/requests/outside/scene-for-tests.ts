/** Two serving teams and a customer, for the tests of who waits outside. */
import { expect } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember } from "#fixtures/organisation";
import { makeSegment } from "#fixtures/outcomes";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";

export interface Team {
  readonly teamId: string;
  readonly serviceId: string;
  readonly first: Caller;
  readonly second: Caller;
}

export interface House {
  readonly app: TestApp;
  readonly segment: { readonly id: string; readonly name: string };
  /** Says that opticians wait. */
  readonly opticians: (more?: object) => object;
  /** Acts a minute later and lets everybody hear of it. */
  readonly act: (
    call: Caller,
    key: `${string} /${string}`,
    body?: object,
  ) => ReturnType<typeof bodyOf>;
  readonly makeScene: () => Promise<Scene>;
}

export interface Scene {
  readonly desk: Team;
  readonly workshop: Team;
  readonly customer: { readonly id: string; readonly teamId: string };
  readonly asCustomer: Caller;
  /** The customer asks the desk. */
  readonly ask: (
    title: string,
    more?: object,
  ) => Promise<{ id: string; number: number; version: number }>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test looks into any answer
const bodyOf = async (answer: { body: any }) => answer.body;

export async function openHouse(): Promise<House> {
  const app = await startApp({ now: "2026-03-02T09:00:00Z" });
  const segment = await makeSegment(app.db, { name: "Opticians" });
  const act: House["act"] = async (call, key, body = {}) => {
    app.clock.advance({ minutes: 1 });
    const answer = await call(key, { body });
    expect(answer.status, answer.text).toBeLessThan(300);
    await app.settle();
    return bodyOf(answer);
  };
  const makeScene = async (): Promise<Scene> => {
    const [desk, workshop] = [await makeServingTeam(app), await makeServingTeam(app)];
    const customer = await makeMember(app.db, { name: "Ana" });
    const asCustomer = await app.as(customer);
    const ask: Scene["ask"] = (title, more = {}) =>
      act(asCustomer, "POST /requests", { serviceId: desk.serviceId, title, ...more });
    return { desk, workshop, customer, asCustomer, ask };
  };
  const opticians = (more: object = {}) => ({ segmentId: segment.id, reference: "", ...more });
  return { app, segment, opticians, act, makeScene };
}

async function makeServingTeam(app: TestApp): Promise<Team> {
  const { id, teamId } = await makeService(app.db);
  const [first, second] = [
    await app.as(await makeMember(app.db, { teamId, name: "Ben" })),
    await app.as(await makeMember(app.db, { teamId, name: "Bea" })),
  ];
  return { teamId, serviceId: id, first, second };
}
