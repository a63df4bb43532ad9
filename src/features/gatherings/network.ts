/** Who works with whom, as the rules of mixing and of coffee take it. */
import { standingsInHouse } from "#feature/goodwill";
import { countRequestsBetween } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import { type Around, keyOf, type Network, type Tie } from "./mixing/rules.ts";
import { listPairsMet, listTeamsWithPeople } from "./queries/network.ts";

const daysLookedAt = 180;

export interface HouseNetwork extends Network {
  readonly names: ReadonlyMap<string, string>;
  /** How many requests between teams were looked at. */
  readonly requests: number;
}

const sinceAt = (now: Date): Date => new Date(now.getTime() - daysLookedAt * 86_400_000);

/** Requests of the last 180 days between teams, how goodwill stands, and who met lately or will. */
export async function readNetwork(db: Database, now: Date): Promise<HouseNetwork> {
  const since = sinceAt(now);
  const teams = await listTeamsWithPeople(db);
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const both = (one: string, other: string): boolean => names.has(one) && names.has(other);
  const between = (await countRequestsBetween(db, since)).filter((row) =>
    both(row.providerId, row.customerId),
  );
  return {
    teamIds: [...names.keys()],
    ties: tiesOf(between, await goodwillOf(db)),
    met: (await listPairsMet(db, since)).map(({ one, other }) => [one, other] as const),
    names,
    requests: between.reduce((sum, { requests }) => sum + requests, 0),
  };
}

/** How a few teams stand to each other now, without a look at the rest of the house. */
export async function readAround(
  db: Database,
  now: Date,
  teamIds: readonly string[],
): Promise<Around> {
  const between = await countRequestsBetween(db, sinceAt(now), teamIds);
  const ties = tiesOf(between, await goodwillOf(db, teamIds));
  return { teamIds, ties };
}

/** How each team that a few have to do with stands to them. */
export async function readNextTo(
  db: Database,
  now: Date,
  teamIds: readonly string[],
): Promise<Tie[]> {
  return tiesOf(await countRequestsBetween(db, sinceAt(now), teamIds), await goodwillOf(db));
}

type Between = Awaited<ReturnType<typeof countRequestsBetween>>;

function tiesOf(between: Between, goodwill: ReadonlyMap<string, Tie["goodwill"]>): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { providerId, customerId, requests } of between) {
    const key = keyOf(providerId, customerId);
    const sofar = ties.get(key)?.requests ?? 0;
    const [one = "", other = ""] = key.split(" ");
    const stands = goodwill.get(key) ?? "unknown";
    ties.set(key, { one, other, requests: sofar + requests, goodwill: stands });
  }
  return [...ties.values()];
}

/** The worse of both ways; where neither can be said, it is unknown. */
async function goodwillOf(
  db: Database,
  teamIds?: readonly string[],
): Promise<ReadonlyMap<string, Tie["goodwill"]>> {
  const order = ["low", "mixed", "fine", "unknown"] as const;
  const found = new Map<string, Tie["goodwill"]>();
  for (const { fromId, toId, standing } of await standingsInHouse(db, teamIds)) {
    const key = keyOf(fromId, toId);
    const now = asGoodwill[standing];
    const sofar = found.get(key) ?? "unknown";
    found.set(key, order.indexOf(now) < order.indexOf(sofar) ? now : sofar);
  }
  return found;
}

const asGoodwill = {
  low: "low",
  mixed: "mixed",
  usual: "fine",
  high: "fine",
  "too-few": "unknown",
} as const;
