import type { Feature } from "#platform/feature.ts";
import { isIn } from "#platform/http/who.ts";
import { seesWholeHouse } from "./access.ts";
import { contentsOfAttachments, deleteUnusedAttachments } from "./queries/attachments.ts";
import { forgetPresence } from "./queries/around.ts";
import { findRequest } from "./queries/one.ts";
import { erasePersonFromRequests } from "./queries/house.ts";
import { reactions } from "./reactions.ts";
import { requestRoutes } from "./routes.ts";
import { stored } from "./stored.ts";

export { type SeenBy, requestsVisibleTo, sees, seesNotes, seesWholeHouse } from "./access.ts";
export { findIdByNumber, findRequest } from "./queries/one.ts";
export { countWaitedOutside, keepAllInStep, type WaitedOutside } from "./queries/outside.ts";

const dayMilliseconds = 86_400_000;

export const requests: Feature = {
  name: "requests",
  routes: requestRoutes,
  reactions,
  stored,
  erase: erasePersonFromRequests,
  contentsNeeded: contentsOfAttachments,
  topics: [
    { kind: "request", mayHear: async (db, who, id) => Boolean(await findRequest(db, who, id)) },
    { kind: "presence", mayHear: async (db, who, id) => Boolean(await findRequest(db, who, id)) },
    { kind: "queue", mayHear: async (_db, who, id) => isIn(who, id) || seesWholeHouse(who) },
    { kind: "mine", mayHear: async (_db, who, id) => who.personId === id },
  ],
  ticks: [
    {
      name: "requests: forget presence and files that were never used",
      everySeconds: 3600,
      work: async ({ db, now }) => {
        await forgetPresence(db, new Date(now.getTime() - 3_600_000));
        await deleteUnusedAttachments(db, new Date(now.getTime() - 2 * dayMilliseconds));
      },
    },
  ],
};
