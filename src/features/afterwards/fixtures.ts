import { makeMember } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import type { Database } from "#platform/database/open.ts";
import type { Side, Verdict } from "./contract.ts";
import { openQuestions, reveal, saveAnswer } from "./queries/answering.ts";
import { closesAfter } from "./rules.ts";

interface Person {
  readonly id: string;
  readonly teamId: string;
}

export interface MadeFinished {
  readonly id: string;
  readonly customer: Person;
  readonly provider: Person;
}

interface Given {
  readonly customer?: Person;
  readonly provider?: Person;
  readonly at?: Date;
  readonly confidential?: boolean;
}

/** A request that one person did for another of another team, confirmed at that instant; makes both. */
export async function makeFinished(db: Database, given: Given = {}): Promise<MadeFinished> {
  const customer = given.customer ?? (await makeMember(db));
  const provider = given.provider ?? (await makeMember(db));
  const { id } = await makeRequest(db, {
    teamId: provider.teamId,
    holderId: provider.id,
    customerId: customer.id,
    customerTeamId: customer.teamId,
    state: "confirmed",
    at: given.at ?? new Date("2026-03-02T08:00:00Z"),
    confidential: given.confidential ?? false,
  });
  return { id, customer, provider };
}

export type Said = readonly [verdict: Verdict, how: number];

/** What both sides said of a finished request, revealed when it was finished. */
export async function makeAnswered(
  db: Database,
  given: Given & { readonly said?: Partial<Record<Side, Said>> } = {},
): Promise<MadeFinished> {
  const at = given.at ?? new Date("2026-03-02T08:00:00Z");
  const made = await makeFinished(db, given);
  const said = given.said ?? { customer: ["yes", 5], provider: ["yes", 5] };
  await openQuestions(db, [
    {
      requestId: made.id,
      providerId: made.provider.teamId,
      customerTeamId: made.customer.teamId,
      closesAt: closesAfter(at),
      customer: made.customer.id,
      provider: made.provider.id,
    },
  ]);
  for (const [side, [verdict, how]] of Object.entries(said) as [Side, Said][])
    await saveAnswer(db, { requestId: made.id, side, verdict, how, said: "", at });
  await db.transaction().execute((transaction) => reveal(transaction, made.id, at));
  return made;
}
