/** For the tests of the inbox: a customer, and a serving team with two members and a lead, below another team. */
import { afterAll, beforeAll, beforeEach } from "vitest";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeOrganisation, makeTeam } from "#fixtures/organisation";
import {
  type Caller,
  type TestAnswer,
  type TestApp,
  startApp,
} from "#platform/testing/start-app.ts";

type Member = Awaited<ReturnType<typeof makeMember>>;

class Scene {
  app!: TestApp;
  serviceId = "";
  mia!: Member;
  ned!: Member;
  lea!: Member;
  asCustomer!: Caller;
  asMia!: Caller;
  asNed!: Caller;
  asLea!: Caller;

  async setUp(): Promise<void> {
    const { app } = this;
    app.clock.advance({ seconds: 1 });
    const team = await makeTeam(app.db, { parentId: (await makeTeam(app.db)).id });
    this.serviceId = (await makeService(app.db, { teamId: team.id })).id;
    this.mia = await makeMember(app.db, { teamId: team.id, name: "Mia" });
    this.ned = await makeMember(app.db, { teamId: team.id, name: "Ned" });
    this.lea = await makeMember(app.db, { teamId: team.id, name: "Lea", lead: true });
    this.asCustomer = await app.as(await makeMember(app.db, { name: "Ana" }));
    this.asMia = await app.as(this.mia);
    this.asNed = await app.as(this.ned);
    this.asLea = await app.as(this.lea);
  }

  /** The customer asks the serving team; everyone has been told when this is done. */
  async ask(given: Record<string, unknown> = {}): Promise<string> {
    const body = { serviceId: this.serviceId, title: "A new badge", ...given };
    const answer = await this.asCustomer("POST /requests", { body });
    mustSucceed(answer);
    await this.app.settle();
    return answer.body.id;
  }

  /** Calls a second later, expects no refusal, and lets everyone be told. */
  async act(call: Caller, key: `${string} /${string}`, body: unknown = {}) {
    this.app.clock.advance({ seconds: 1 });
    const answer = await call(key, { body: key.startsWith("DELETE ") ? undefined : body });
    mustSucceed(answer);
    await this.app.settle();
    return answer.body;
  }

  /** Puts an event into the outbox, as if it were told now, and lets it be heard. */
  async tell(name: string, payload: object): Promise<void> {
    const at = this.app.clock.now();
    const told = { name, payload: JSON.stringify(payload), toldAt: at, dueAt: at };
    await this.app.db.insertInto("outbox").values(told).execute();
    await this.app.settle();
  }

  /** Unread lines, newest first: 'replied x2 by Mia'. */
  async unread(call: Caller): Promise<string[]> {
    const { body } = await call("GET /inbox", { query: { unread: "true" } });
    return body.rows.map((row: { kind: string; count: number; actor: { name: string } | null }) =>
      [row.kind, row.count > 1 && `x${row.count}`, row.actor && `by ${row.actor.name}`]
        .filter(Boolean)
        .join(" "),
    );
  }
}

function mustSucceed({ status, text }: TestAnswer): void {
  if (status >= 300) throw new Error(`Answered ${status}: ${text}`);
}

/** Registers the hooks of a test file; each test has people of its own. */
export function useScene(): Scene {
  const scene = new Scene();
  beforeAll(async () => {
    scene.app = await startApp({ now: "2026-03-02T09:00:00Z" });
    await makeOrganisation(scene.app.db);
  });
  beforeEach(() => scene.setUp());
  afterAll(() => scene.app.close());
  return scene;
}
