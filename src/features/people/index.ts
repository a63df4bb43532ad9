import type { Feature } from "#platform/feature.ts";
import { peopleRoutes } from "./routes.ts";
import { erasePerson } from "./queries/departures.ts";
import { stored } from "./stored.ts";
import { ticks } from "./ticks.ts";
import { mountSignIn } from "./signing-in/mount-sign-in.ts";

export {
  erasePerson,
  erasedName,
  findDeparture,
  markDeparted,
  undoDeparture,
} from "./queries/departures.ts";
export {
  canSignIn,
  changePerson,
  findPersonByEmail,
  findPersons,
  grantRole,
  insertPerson,
  revokeRole,
  setPasswordHash,
  type PersonNamed,
} from "./queries/persons.ts";
export { hashPassword } from "./passwords.ts";
export { noteUse, listTokens, revokeToken } from "./queries/tokens.ts";
export { endOpenResets } from "./queries/resets.ts";
export { decideOnPassword, decideToMakeToken, decideToOpen } from "./rules.ts";
export { makeToken, type MadeToken } from "./tokens.ts";
export { canonicalZone } from "./zones.ts";

export const people: Feature = {
  name: "people",
  routes: peopleRoutes,
  mountBeside: mountSignIn,
  ticks,
  stored,
  erase: erasePerson,
};
