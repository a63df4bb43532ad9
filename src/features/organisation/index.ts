import type { Feature } from "#platform/feature.ts";
import { invitationRoutes } from "./invitations/routes.ts";
import { erase, stored } from "./keeping.ts";
import { movingInRoutes } from "./moving-in/routes.ts";
import { personRoutes } from "./persons/routes.ts";
import { setUpRoutes } from "./set-up/routes.ts";
import { teamRoutes } from "./teams/routes.ts";
import { topics } from "./topics.ts";

export {
  administrators,
  mayAdminister,
  mayStaff,
  personsVisibleTo,
  teamsVisibleTo,
} from "./access.ts";
export {
  findPersonFacts,
  findZone,
  isGuest,
  listLeaders,
  type PersonFactsRow,
} from "./persons/queries.ts";
export { prepareSetUp } from "./set-up/prepare.ts";
export { runTokenVerb } from "./token-verb.ts";
export { recognise, sessionCookies, signSessionToken } from "./recognising.ts";
export {
  findTeam,
  findVisibleTeam,
  listTeamsSince,
  listTeams,
  listTeamsLedBy,
  membersOf,
  teamsWithin,
  type TeamNamed,
} from "./teams/queries.ts";

export const organisation: Feature = {
  name: "organisation",
  routes: [...setUpRoutes, ...personRoutes, ...teamRoutes, ...invitationRoutes, ...movingInRoutes],
  topics,
  stored,
  erase,
};
