/** Lines of teams and of two teams, from the sums. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import type { LineAnswer } from "./contract.ts";
import {
  listProvidersOf,
  listSums,
  listWholes,
  type SumRow,
  type WholeRow,
} from "./queries/figures.ts";
import { addCounts, hideRest, noCounts, showSide } from "./rules.ts";

const monthsShown = 12;

/** The first day of the eleventh month before this one (UTC). */
export function sinceOf(now: Date): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (monthsShown - 1), 1));
  return first.toISOString().slice(0, 10);
}

interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly since: string;
}

interface OfProvider {
  readonly whole: LineAnswer;
  readonly lines: readonly LineAnswer[];
}

function lineOf(rows: readonly WholeRow[], customer: LineAnswer["customer"]): LineAnswer {
  const { providerId, provider } = rows[0]!;
  const sideOf = (side: WholeRow["side"]) =>
    showSide(rows.filter((row) => row.side === side).reduce(addCounts, noCounts));
  return {
    provider: { id: providerId, name: provider },
    customer,
    ofProvider: sideOf("customer"),
    ofCustomer: sideOf("provider"),
  };
}

function ofProvider(rows: readonly SumRow[]): OfProvider {
  const whole = lineOf(rows, null);
  const pairs = [...groupBy(rows, ({ customerId }) => customerId).values()];
  const lines = pairs.map((pair) => {
    const { customerId, customer } = pair[0]!;
    return lineOf(pair, { id: customerId, name: customer });
  });
  return { whole, lines: hideRest(whole, lines) };
}

/** By provider; what the whole would tell of a line is left out of the line wherever it is shown. */
async function byProvider(
  { db, who, since }: Reading,
  providerIds: readonly string[],
): Promise<OfProvider[]> {
  const rows = await listSums(db, who, { since, providerIds });
  return [...groupBy(rows, ({ providerId }) => providerId).values()].map(ofProvider);
}

export async function wholesOf({ db, who, since }: Reading): Promise<LineAnswer[]> {
  const rows = await listWholes(db, who, since);
  const teams = groupBy(rows, ({ providerId }) => providerId);
  return [...teams.values()].map((team) => lineOf(team, null));
}

/** One team: as it serves, as it asks. */
export async function linesOfTeam(reading: Reading, teamId: string) {
  const { db, who, since } = reading;
  const [own] = await byProvider(reading, [teamId]);
  const providers = await listProvidersOf(db, who, { customerId: teamId, since });
  const asked = (await byProvider(reading, providers)).flatMap(({ lines }) =>
    lines.filter(({ customer }) => customer?.id === teamId),
  );
  return { wholes: own ? [own.whole] : [], served: own?.lines ?? [], asked };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const nothing = (provider: Named, customer: Named): LineAnswer => ({
  provider,
  customer,
  ofProvider: showSide(noCounts),
  ofCustomer: showSide(noCounts),
});

/** How one team serves another. */
export async function lineBetween(
  reading: Reading,
  provider: Named,
  customer: Named,
): Promise<LineAnswer> {
  const [own] = await byProvider(reading, [provider.id]);
  return (
    own?.lines.find((line) => line.customer?.id === customer.id) ?? nothing(provider, customer)
  );
}
