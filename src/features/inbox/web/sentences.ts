import type { Choice, inboxContract } from "#contract/inbox";
import type { requestsContract } from "#contract/requests";
import type { RefusalSentences } from "#web/data/client.ts";
import type { GroupName } from "./groups.ts";

const refusals: RefusalSentences<typeof inboxContract> = {
  leadsHear:
    "You lead a team, and a broken promise needs someone who can act. You can hear of it quietly, without a badge.",
  missing: "This line is no longer yours to see. Nothing else was changed.",
};
/** 'Yes, it was right' is an act on the request, which has reasons of its own. */
const ofRequests: Pick<RefusalSentences<typeof requestsContract>, "notNow" | "changedMeanwhile"> = {
  notNow: "Somebody has changed the request in the meantime. Open it to see where it stands.",
  changedMeanwhile: "Somebody has changed the request in the meantime. Open it to see what is new.",
};

const choices: Readonly<Record<Choice, string>> = {
  show: "Show, with a badge",
  quiet: "Quietly, no badge",
  off: "Not at all",
};

const groups: Readonly<Record<GroupName, string>> = {
  asked: "What you asked for",
  work: "Work for you",
  time: "Promises and time",
  colleagues: "Between colleagues",
  purpose: "What it is for",
};

export const sentences = {
  refusals: { ...refusals, ...ofRequests },
  choices,
  groups,
  title: "Inbox",
  lines: "Inbox lines",
  tabs: { label: "Which lines", unread: "Unread", all: "All" },
  next: "Next line",
  previous: "Previous line",
  finish: "Seen to",
  finishKey: "Mark the line as seen to",
  bringBack: "Mark as unread",
  yes: "Yes, it was right",
  yesKey: "Say that it was right",
  no: "No",
  noLabel: (title: string): string => `No, something is missing: ${title}`,
  readAll: "All seen to",
  settings: "How loudly",
  more: "Show more",
  empty: "Nothing waits for you",
  emptyText:
    "Replies, questions and warnings stand here as they come. What you have seen to is under All.",
  emptyAll: "Nothing has reached you yet",
  emptyAllText:
    "When somebody replies, asks you, mentions you, or a promise comes near, it stands here.",
  quiet: "quiet",
  unread: "unread",
  request: (number: number, team: string): string => `Request ${number} · ${team}`,
  said: {
    read: "Seen to.",
    readAll: (count: number): string =>
      count === 1 ? "One line is seen to." : `${count} lines are seen to.`,
    right: (title: string): string => `You said that “${title}” was right.`,
  },
  preferences: {
    title: "Notifications",
    subtitle: "What reaches you inside Goodturn, and how loudly. Nobody else sees what you choose.",
    back: "Inbox",
    leads: "You lead a team, so this can be quiet but not off.",
  },
} as const;
