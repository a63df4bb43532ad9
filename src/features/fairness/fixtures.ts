import { makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Figures } from "./contract.ts";
import { insertQuestion, type NewQuestion } from "./queries/round.ts";

const at = new Date("2026-11-02T03:00:00Z");
const dayMilliseconds = 86_400_000;

export const slower: Figures = {
  n: 84,
  others: 310,
  theirs: { value: 40_000, low: 32_000, high: 49_000 },
  rest: { value: 25_000, low: 22_500, high: 28_000 },
  ratio: { value: 1.6, low: 1.2, high: 2.1 },
  drawn: { value: 1.4, low: 1.1, high: 1.8 },
  p: 0.0004,
  adjustedP: 0.016,
};

/** A question to a team about another, raised in November 2026: theirs take 1.6 times as long. */
export async function makeQuestion(
  db: Database,
  given: Partial<NewQuestion> = {},
): Promise<NewQuestion> {
  const raisedAt = given.raisedAt ?? at;
  const question: NewQuestion = {
    id: newId(),
    measure: "done",
    raisedAt,
    askedSince: new Date(raisedAt.getTime() - 180 * dayMilliseconds),
    figures: slower,
    ...given,
    providerId: given.providerId ?? (await makeTeam(db)).id,
    customerId: given.customerId ?? (await makeTeam(db)).id,
  };
  await insertQuestion(db, question);
  return question;
}

/** Requests of one team to another, asked a day apart until the day before `until`, each done after so many hours; null: still open. */
export async function makeServed(
  db: Database,
  given: {
    readonly providerId: string;
    readonly customerId: string;
    readonly serviceId: string;
    readonly hours: readonly (number | null)[];
    readonly until: Date;
    readonly impact?: string;
    readonly confidential?: boolean;
  },
): Promise<string[]> {
  const { providerId, customerId, serviceId, hours, until, ...rest } = given;
  const rows = hours.map((taken, index) => {
    const askedAt = new Date(until.getTime() - (hours.length - index) * dayMilliseconds);
    const doneAt = taken === null ? null : new Date(askedAt.getTime() + taken * 3_600_000);
    const state = doneAt ? "done" : "asked";
    const at = { askedAt, doneAt, stateSince: doneAt ?? askedAt, lastStepAt: doneAt ?? askedAt };
    const parties = { teamId: providerId, customerTeamId: customerId, serviceId };
    return { id: newId(), title: "A request", state, ...at, ...parties, ...rest };
  });
  await db.insertInto("request").values(rows).execute();
  return rows.map(({ id }) => id);
}
