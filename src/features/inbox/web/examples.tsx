import { Problem } from "#web/data/problem.ts";
import { kinds } from "#contract/inbox";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import type { InboxLine, Kind, Preferences } from "./data.ts";
import { Bell } from "./InboxBell.tsx";
import { InboxLines, NothingWaits } from "./InboxLines.tsx";
import { Choices } from "./NotificationsPage.tsx";
import { sentences } from "./sentences.ts";

const me = "0198c100-0000-7000-8000-000000000001";
const team = { id: "0198c100-0000-7000-8000-0000000000aa", name: "Facilities" };
const hour = 3_600_000;
let made = 0;

function example(kind: Kind, hoursAgo: number, given: Partial<InboxLine> = {}): InboxLine {
  made += 1;
  return {
    id: `0198c100-0000-7000-8000-${String(made).padStart(12, "0")}`,
    kind,
    at: new Date(Date.now() - hoursAgo * hour).toISOString(),
    readAt: null,
    count: 1,
    quiet: false,
    actor: { id: team.id, name: "Tomasz Nowak" },
    request: {
      id: team.id,
      number: 400 + made,
      title: "A new badge for the gate",
      state: "taken",
      team,
    },
    team: null,
    words: null,
    promise: null,
    dueAt: null,
    swap: null,
    news: null,
    waitsForAnswer: false,
    ...given,
  };
}

const dueAt = new Date(Date.now() + 2 * hour).toISOString();
const lines: readonly InboxLine[] = [
  example("goals", 0.3, {
    request: null,
    news: {
      title: "Invoices within two days",
      said: "A goal of another team pulls against it",
      href: "/goals/g1",
    },
  }),
  example("meetings", 0.1, {
    actor: null,
    request: null,
    news: { title: "Monday round", said: "Begins in 5 minutes", href: "/me/meetings#m1" },
  }),
  example("was-this-right", 0.1, { waitsForAnswer: true }),
  example("replied", 0.3, {
    count: 3,
    words:
      "The badge is printed. You can fetch it at the front desk from 10:00; bring the old one, please.",
  }),
  example("promise-nearing", 0.5, { actor: null, promise: "done", dueAt }),
  example("asked-team", 2, { quiet: true }),
  example("promise-broken", 26, {
    actor: null,
    request: null,
    team,
    promise: "first-reply",
    dueAt,
  }),
  example("mentioned", 27, { readAt: dueAt }),
  example("duty-swapped", 28, {
    request: null,
    team,
    swap: { firstDay: "2026-12-07", lastDay: "2026-12-11", personId: me, takenBack: false },
  }),
  example("added", 50, { request: null, team, readAt: dueAt }),
];

const preferences: Preferences["rows"] = kinds.map((kind) => ({
  kind,
  choice: kind === "asked-team" ? "quiet" : "show",
  usual: "show",
  mayBeOff: kind !== "promise-broken",
}));

const inbox: Example = { name: "Inbox", render: () => <InboxLines lines={lines} me={me} /> };
const notifications: Example = {
  name: "Notifications",
  render: () => <Choices rows={preferences} />,
};

export const examples: readonly Example[] = [
  inbox,
  inGerman(inbox),
  { name: "Inbox, nothing waits", render: () => <NothingWaits show="unread" /> },
  { name: "Inbox, nothing yet", render: () => <NothingWaits show="all" /> },
  { name: "Inbox, loading", render: () => <SkeletonRows /> },
  {
    name: "Inbox, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 409, reason: "leadsHear", title: "Leads hear" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Inbox, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Bell, nothing unread", render: () => <Bell count={0} /> },
  { name: "Bell, some unread", render: () => <Bell count={4} /> },
  { name: "Bell, many unread", render: () => <Bell count={140} /> },
  notifications,
  inGerman(notifications),
];
