/** Who may hear that a person or a team has changed: whoever may see them. */
import type { TopicGuard } from "#platform/http/live.ts";
import { findPersonPage } from "./persons/queries.ts";
import { findVisibleTeam } from "./teams/queries.ts";

export const topics: readonly TopicGuard[] = [
  {
    kind: "person",
    mayHear: async (db, who, id) => (await findPersonPage(db, who, id)) !== undefined,
  },
  {
    kind: "team",
    mayHear: async (db, who, id) => (await findVisibleTeam(db, who, id)) !== undefined,
  },
];
