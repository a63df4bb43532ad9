import type { Database } from "#platform/database/open.ts";
import type { Feature } from "#platform/feature.ts";
import type { Who } from "#platform/http/who.ts";
import {
  findLinks,
  findSegmentNames,
  findServices,
  findTeams,
  type LinkRow,
  type SegmentName,
  type ServiceRow,
  type TeamRow,
} from "./queries/reading.ts";
import { countSaidBy, forgetWhoSaid } from "./queries/writing.ts";
import { ticks } from "./reactions.ts";
import { chainRoutes } from "./routes.ts";

export { readWaysOut } from "./mine.ts";
export { sumSeen } from "./summing.ts";
export { circlesOf, type LinkEnds, type Reach, type Reached, reachOf } from "./graph.ts";

export interface DeclaredChain {
  readonly teams: readonly TeamRow[];
  /** Live ones of open teams. */
  readonly services: readonly ServiceRow[];
  readonly segments: readonly SegmentName[];
  /** Declared and not withdrawn, confirmed or not. */
  readonly links: readonly LinkRow[];
}

/** The chain as it is declared, of what the reader may see; without a reader the whole, for figures that name no service. */
export async function findChain(db: Database, who: Who | null = null): Promise<DeclaredChain> {
  return {
    teams: await findTeams(db),
    services: await findServices(db, who),
    segments: await findSegmentNames(db),
    links: await findLinks(db, who),
  };
}

export const chain: Feature = {
  name: "chain",
  routes: chainRoutes,
  ticks,
  stored: [
    {
      what: "Which links of the chain you declared, confirmed or withdrew",
      whoSees: "Your colleagues see who declared a link that stands",
      howLong: "For good: the links stay. Your name goes from them when it is erased",
      count: countSaidBy,
    },
  ],
  erase: forgetWhoSaid,
};
