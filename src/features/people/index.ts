import type { Feature } from "#platform/feature.ts";
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
export { endOpenResets } from "./queries/resets.ts";
export { canonicalZone } from "./zones.ts";

export const people: Feature = { name: "people", routes: [], mountBeside: mountSignIn };
