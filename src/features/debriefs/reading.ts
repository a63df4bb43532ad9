/** A debrief as one reader may see it: rows as the contract says them. */
import { findZone } from "#feature/organisation";
import { findInitiativeFacts } from "#feature/goals";
import { dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { found } from "#platform/http/refusal.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayJoin, mayLead, mayWrite } from "./access.ts";
import type { ActionAnswer, DebriefAnswer, FactAnswer, HappenedAnswer } from "./contract.ts";
import { type ActionRow, listActionsOf, listEarlier } from "./queries/actions.ts";
import { listCards, listOwnVotes, listThemes } from "./queries/cards.ts";
import { type DebriefOne, type EventRow, findDebrief, listEvents } from "./queries/reading.ts";
import {
  type AddedRow,
  type FactRow,
  listAdded,
  listFactsOfGoals,
  listFactsOfRequests,
} from "./queries/timeline.ts";
import { stateOfAction, takesFacts } from "./rules.ts";

export interface Moment {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  readonly zone: string;
  /** In the organisation's zone, as all days here. */
  readonly today: string;
}

export async function momentOf(asked: { db: Database; who: Who; now: Date }): Promise<Moment> {
  const { db, who, now } = asked;
  const zone = await findZone(db);
  return { db, who, now, zone, today: dayInZone(zone, now) };
}

export async function readDebrief(moment: Moment, id: string): Promise<Sendable<DebriefAnswer>> {
  const { db, who, today } = moment;
  const one = found(await findDebrief(db, who, id));
  const { subjectId, ...shown } = one;
  const initiative = one.kind === "initiative" ? await initiativeOf(db, subjectId) : null;
  const [cards, themes, votes, actions, earlier, events] = [
    await listCards(db, who, id),
    await listThemes(db, id),
    await listOwnVotes(db, who, id),
    await listActionsOf(db, who, id),
    await listEarlier(db, who, one),
    await listEvents(db, id),
  ];
  return {
    ...shown,
    people: one.people.map((person) => ({ ...person, isReader: person.id === who.personId })),
    initiative: initiative && { id: initiative.id, name: initiative.name },
    facts: await factsOf(moment, one, initiative),
    earlier: earlier.map((row) => asAction(moment, row)),
    cards,
    themes,
    votes,
    actions: actions.map((row) => asAction(moment, row)),
    history: events.map(asHappened),
    today,
    may: { takePart: mayJoin(who, one), write: mayWrite(who, one), lead: mayLead(who, one) },
  };
}

type Initiative = Awaited<ReturnType<typeof findInitiativeFacts>>[number];

async function initiativeOf(db: Database, id: string | null): Promise<Initiative | null> {
  return (await findInitiativeFacts(db)).find((one) => one.id === id) ?? null;
}

const plainFact = { at: null, request: null, goal: null, team: null, by: null, mayRemove: false };

async function factsOf(
  moment: Moment,
  one: DebriefOne,
  initiative: Initiative | null,
): Promise<Sendable<FactAnswer>[]> {
  const { db, who, zone } = moment;
  const known = await listFactsOfRequests(db, who, one.id);
  if (initiative)
    known.push(...(await listFactsOfGoals(db, who, { ...one, initiativeId: initiative.id })));
  const facts = [
    ...known.map((fact) => ({ ...asKnown(fact, zone), order: fact.at.getTime() })),
    ...daysOf(initiative).map((fact) => ({ ...fact, order: startOf(zone, fact.day) })),
    ...(await listAdded(db, one.id)).map((fact) => ({
      ...asAdded(fact, moment, one),
      order: startOf(zone, fact.day),
    })),
  ];
  return facts.toSorted((a, b) => a.order - b.order).map(({ order: _order, ...fact }) => fact);
}

const startOf = (zone: string, day: string): number => startOfDayInZone(zone, day).getTime();

const asKnown = (fact: FactRow, zone: string): Sendable<FactAnswer> => ({
  ...plainFact,
  ...fact,
  day: dayInZone(zone, fact.at),
});

function daysOf(initiative: Initiative | null): Sendable<FactAnswer>[] {
  if (!initiative) return [];
  const { startDay, endDay, endedOn } = initiative;
  const fact = (kind: FactAnswer["kind"], day: string) => ({
    ...plainFact,
    key: kind,
    kind,
    day,
    words: "",
  });
  return [
    fact("began", startDay),
    fact("was-to-end", endDay),
    ...(endedOn === null ? [] : [fact("ended-early", endedOn)]),
  ];
}

function asAdded(
  { id, day, words, by }: AddedRow,
  { who }: Moment,
  one: DebriefOne,
): Sendable<FactAnswer> {
  const mayRemove = takesFacts(one.stage) && (by?.id === who.personId || mayLead(who, one));
  return { ...plainFact, key: id, kind: "said", day, words, by, mayRemove };
}

export function asAction({ who, today }: Moment, row: ActionRow): Sendable<ActionAnswer> {
  const { debriefId: _debriefId, isWritten, leads, endedHow: _endedHow, ...shown } = row;
  const isOwner = row.owner?.id === who.personId;
  return {
    ...shown,
    state: stateOfAction(row, today),
    mayEnd: isWritten && (isOwner || leads),
  };
}

const asHappened = ({ id, at, by, kind, detail }: EventRow): Sendable<HappenedAnswer> => ({
  id,
  at,
  by,
  kind,
  to: detail.to ?? null,
  nameless: detail.nameless ?? null,
  why: detail.why ?? "",
});
