/** What requests keep about a person, who sees it and for how long. */
import type { StoredKind } from "#platform/feature.ts";
import { countOfPerson, deleteDraftsBefore } from "./queries/house.ts";
import { countClaimsOf } from "./queries/outside.ts";

const whoSeesRequests =
  "The team that serves it, your team, and whoever follows it; a confidential one only you, its followers and who serves it";

export const stored: readonly StoredKind[] = [
  {
    what: "Requests that you asked, with what you wrote on their forms",
    whoSees: whoSeesRequests,
    howLong: "As long as the organisation keeps its history; your name goes when you are erased",
    count: (db, personId) => countOfPerson(db, "request", personId),
  },
  {
    what: "Replies and notes that you wrote",
    whoSees: `${whoSeesRequests}. Notes: only who serves it`,
    howLong: "As long as the request; your name goes when you are erased",
    count: (db, personId) => countOfPerson(db, "message", personId),
  },
  {
    what: "Files that you sent",
    whoSees: "Whoever sees the request or the note that they came with",
    howLong: "As long as the request; two days when they were never sent",
    count: (db, personId) => countOfPerson(db, "attachment", personId),
  },
  {
    what: "What you said was not right or was missing, and why",
    whoSees: `${whoSeesRequests}. Figures count it without your name`,
    howLong: "As long as the request; your name goes when you are erased",
    count: (db, personId) => countOfPerson(db, "defect", personId),
  },
  {
    what: "Who you said waits outside, and what of it you checked",
    whoSees: whoSeesRequests,
    howLong: "As long as the request; your name goes when you are erased",
    count: countClaimsOf,
  },
  {
    what: "Drafts that you have not sent",
    whoSees: "You alone",
    retention: {
      kind: "requests.drafts",
      what: "Drafts that people began and have not sent",
      defaultDays: 90,
      carryOut: deleteDraftsBefore,
    },
    count: (db, personId) => countOfPerson(db, "draft", personId),
  },
];
