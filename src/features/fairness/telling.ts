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

const asks: Readonly<Record<Measure, (customer: string) => string>> = {
  done: (customer) =>
    `Requests of ${customer} take you longer than those of your other customers, like for like`,
  "first-reply": (customer) =>
    `Requests of ${customer} wait longer for a first reply from you than those of your other customers, like for like`,
  "handed-back": (customer) =>
    `What ${customer} hands over to you goes straight back more often than what others hand over`,
  "part-unanswered": (customer) =>
    `Part requests of ${customer} stay without an answer from you more often than those of others`,
};

export async function tellLeads(moment: Moment, about: About): Promise<void> {
  await tell(moment, about, {
    key: `fairness:${about.id}`,
    personIds: await findLeadsOf(moment.db, about.providerId),
    said: ({ customer }) => `${asks[about.measure](customer)}. What makes the difference?`,
  });
}

const whys: Readonly<Record<"unanswered" | "persists", (sides: Sides) => string>> = {
  unanswered: ({ provider, customer }) =>
    `A question to ${provider} about how it serves ${customer} has waited two weeks for an answer`,
  persists: ({ provider, customer }) =>
    `What ${provider} was asked about how it serves ${customer} shows again in newer requests`,
};

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
    said: ({ provider }) => `${provider} shares a question it was asked about how it serves you`,
  });
}

interface Sides {
  readonly provider: string;
  readonly customer: string;
}

interface Told {
  readonly key: string;
  readonly personIds: readonly string[];
  readonly said: (sides: Sides) => string;
}

async function tell(
  moment: Moment,
  { id, providerId, customerId }: About,
  { key, personIds, said }: Told,
): Promise<void> {
  const { db, now } = moment;
  const provider = (await findTeam(db, providerId))?.name ?? "";
  const customer = (await findTeam(db, customerId))?.name ?? "";
  await tellNews(moment, [
    {
      kind: "fairness",
      key,
      personIds,
      actorId: null,
      at: now,
      title: `${provider} for ${customer}`,
      said: said({ provider, customer }),
      href: `/fairness/questions/${id}`,
    },
  ]);
}
