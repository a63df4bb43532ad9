/** Everything that can be asked of the organisation, and what it tells. */
import { contract } from "#platform/http/contract.ts";
import { invitations } from "./invitations/contract.ts";
import { movingIn } from "./moving-in/contract.ts";
import { persons } from "./persons/contract.ts";
import { setUp } from "./set-up/contract.ts";
import { teams } from "./teams/contract.ts";

export const organisationContract = contract({
  ...setUp,
  ...persons,
  ...teams,
  ...invitations,
  ...movingIn,
});

declare module "#platform/events/events.ts" {
  interface Events {
    /** Someone has left; open work goes to the heir, or back to the team's queue. */
    "people.departed": { personId: string; heirId: string | null };
    "people.returned": { personId: string };
    "teams.closed": { teamId: string };
    "teams.reopened": { teamId: string };
    "teams.memberAdded": { teamId: string; personId: string };
    "teams.memberRemoved": { teamId: string; personId: string };
  }
}
