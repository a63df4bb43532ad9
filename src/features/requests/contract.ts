import { contract } from "#platform/http/contract.ts";
import { defectsContract } from "./contract/defects.ts";
import { followingContract } from "./contract/following.ts";
import { keepingContract } from "./contract/keeping.ts";
import { outsideContract } from "./contract/outside.ts";
import { readingContract } from "./contract/reading.ts";
import { stepsContract } from "./contract/steps.ts";

export * from "./contract/shapes.ts";

export const requestsContract = contract({
  ...readingContract,
  ...stepsContract,
  ...outsideContract,
  ...defectsContract,
  ...followingContract,
  ...keepingContract,
});

declare module "#platform/events/events.ts" {
  interface Events {
    "requests.asked": { requestId: string };
    "requests.replied": { requestId: string; messageId: string; side: "customer" | "provider" };
    "requests.noted": { requestId: string; messageId: string };
    "requests.changed": { requestId: string; kind: string; actorId: string | null };
    "requests.follower-added": { requestId: string; personId: string; actorId: string };
    "requests.finished": { requestId: string };
    /** It was closed or opened, and a customer outside waits for it: what it is made of is ranked anew. */
    "requests.outside-moved": { requestId: string };
    "requests.handed-over": { requestId: string; fromTeamId: string; toTeamId: string };
  }
}
