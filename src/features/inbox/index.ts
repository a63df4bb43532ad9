import type { Feature } from "#platform/feature.ts";
import { isIn } from "#platform/http/who.ts";
import { escalate } from "./escalating.ts";
import { countItems, countPreferences, deleteReadBefore, eraseInbox } from "./queries/keeping.ts";
import { reactions } from "./reactions.ts";
import { inboxRoutes } from "./routes.ts";

export { noticeDone, type NoticeOf, tellAll } from "./noticing.ts";
export { type QuietTold, tellQuiet } from "./quiet.ts";
export { forgetNews, type NewsOf, tellNews } from "./telling.ts";

export const inbox: Feature = {
  name: "inbox",
  routes: inboxRoutes,
  reactions,
  ticks: [escalate],
  topics: [
    { kind: "inbox", mayHear: async (_db, who, id) => who.personId === id },
    { kind: "offers", mayHear: async (_db, who, id) => isIn(who, id) },
  ],
  stored: [
    {
      what: "Lines in your inbox",
      whoSees: "You alone",
      retention: {
        kind: "inbox.read",
        what: "Lines of inboxes, once they were read",
        defaultDays: 180,
        carryOut: deleteReadBefore,
      },
      count: countItems,
    },
    {
      what: "How loudly each kind of news reaches you",
      whoSees: "You alone",
      howLong: "As long as you are here",
      count: countPreferences,
    },
  ],
  erase: eraseInbox,
};
