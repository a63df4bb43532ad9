/** Which teams to bring together, of the house as it is now; the same all month while nothing changes. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { monthOf, seedOf } from "./coffee/rules.ts";
import { type Suggestion, suggestMixing } from "./mixing/rules.ts";
import { type HouseNetwork, readNetwork } from "./network.ts";

export interface Suggested {
  readonly network: HouseNetwork;
  readonly suggestions: readonly Suggestion[];
}

export async function suggestAt(db: Database, now: Date): Promise<Suggested> {
  const network = await readNetwork(db, now);
  const seed = seedOf(monthOf(dayInZone(await findZone(db), now)));
  return { network, suggestions: suggestMixing(network, chanceFrom(seed)) };
}
