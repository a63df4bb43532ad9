/** News of fair service: to those who lead the team first, to the leader above when it waits, to the customer team when it is shared. */
import { tellNews } from "#feature/inbox";
import { findTeam } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Measure } from "./contract.ts";
import { findLeadersAbove, findLeadsOf } from "./queries/told.ts";

export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

interface About {
  readonly id: string;
  readonly providerId: string;
  readonly customerId: string;
  readonly measure: Measure;
}

const happens: Readonly<Record<Measure, string>> = {
  done: "take you longer than those of your other customers, like for like",
  "first-reply":
    "wait longer for your first reply than those of your other customers, like for like",
  "handed-back":
    "go straight back more often than those of other teams when they are handed to you",
  "part-unanswered":
    "are left without an answer more often than those of other teams when they are parts",
};

/** Two measures of one pair are two questions; both are kept apart by their ids. */
export async function tellLeads(moment: Moment, about: About): Promise<void> {
  await tell(moment, about, {
    key: `fairness:${about.id}`,
    personIds: await findLeadsOf(moment.db, about.providerId),
    said: `They ${happens[about.measure]}. What makes the difference?`,
  });
}

const whys = {
  unanswered: "A question of fair service has waited two weeks for an answer",
  persists: "A question of fair service shows again in what was asked since",
} as const;

export async function tellAbove(
  moment: Moment,
  about: About,
  why: keyof typeof whys,
): Promise<void> {
  await tell(moment, about, {
    key: `fairness:${about.id}:above`,
    personIds: await findLeadersAbove(moment.db, about.providerId),
    said: whys[why],
  });
}

export async function tellCustomer(moment: Moment, about: About): Promise<void> {
  await tell(moment, about, {
    key: `fairness:${about.id}:shared`,
    personIds: await findLeadsOf(moment.db, about.customerId),
    said: "The team that serves you shares a question it was asked about you",
  });
}

async function tell(
  moment: Moment,
  { id, providerId, customerId }: About,
  news: { readonly key: string; readonly personIds: readonly string[]; readonly said: string },
): Promise<void> {
  const [provider, customer] = [
    await findTeam(moment.db, providerId),
    await findTeam(moment.db, customerId),
  ];
  await tellNews(moment, [
    {
      ...news,
      kind: "fairness",
      actorId: null,
      at: moment.now,
      title: `${provider?.name ?? ""} for ${customer?.name ?? ""}`,
      href: `/fairness/questions/${id}`,
    },
  ]);
}
