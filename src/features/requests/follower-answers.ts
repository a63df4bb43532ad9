/** Following, and letting others follow. */
import { signedIn } from "#platform/http/access.ts";
import { found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { requestsContract } from "./contract.ts";
import type { followingContract } from "./contract/following.ts";
import { follow, unfollow } from "./queries/around.ts";
import { findFollowable, listFollowers } from "./queries/followers.ts";
import { findRequest } from "./queries/one.ts";
import { mayFollow } from "./rules.ts";
import { holdFor } from "./step.ts";

export type FollowerKeys = keyof typeof followingContract;

/** Who may see it, and who stands on one of its sides, is asked of each request. */
const access = signedIn;

export const followerAnswers: Pick<RoutesOf<typeof requestsContract>, FollowerKeys> = {
  "PUT /requests/:id/following": {
    access,
    answer: async ({ db, who, now, params, touch }) => {
      found(await findRequest(db, who, params.id));
      await follow(db, params.id, [who.personId], now);
      touch(`request:${params.id}`);
      return null;
    },
  },
  "DELETE /requests/:id/following": {
    access,
    answer: async ({ db, who, params, touch }) => {
      found(await findRequest(db, who, params.id));
      await unfollow(db, params.id, who.personId);
      touch(`request:${params.id}`);
      return null;
    },
  },
  "GET /requests/:id/followers": {
    access,
    answer: async ({ db, who, params }) => {
      found(await findRequest(db, who, params.id));
      const followers = await listFollowers(db, who, params.id);
      return { rows: followers.map(({ id, name, since }) => ({ person: { id, name }, since })) };
    },
  },
  "PUT /requests/:id/followers/:personId": {
    access,
    answer: async (asked) => {
      const { db, who, now, params, tell, touch } = asked;
      const request = await holdFor(asked, "letFollow", params.id, undefined);
      const person = found(await findFollowable(db, who, params.personId));
      if (!mayFollow(request, person)) asked.refuse("notForVendors");
      const isNew = await follow(db, request.id, [person.id], now);
      if (isNew && person.id !== who.personId) {
        const { id: requestId } = request;
        const { id: personId } = person;
        await tell("requests.follower-added", { requestId, personId, actorId: who.personId });
      }
      touch(`request:${request.id}`);
      return null;
    },
  },
  "DELETE /requests/:id/followers/:personId": {
    access,
    answer: async (asked) => {
      const request = await holdFor(asked, "letFollow", asked.params.id, undefined);
      if (!(await unfollow(asked.db, request.id, asked.params.personId))) asked.refuse("missing");
      asked.touch(`request:${request.id}`);
      return null;
    },
  },
};
