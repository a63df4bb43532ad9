/** Opens what is to be looked back on: after an initiative, a promise broken badly, several defects of one cause, an agreement, a commitment. */
import { findInitiativeFacts } from "#feature/goals";
import { offerLessons } from "#feature/lessons";
import { findZone } from "#feature/organisation";
import { workingSecondsWithin } from "#feature/promises";
import { dayInZone } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import {
  forgetOldWatched,
  forgetWatched,
  hasOneSince,
  listCheckers,
  listClusters,
  listHands,
  listLookedBackOn,
  listNotKept,
  listWatched,
  type WatchedPromise,
} from "../queries/opening.ts";
import { listMembers } from "../queries/reading.ts";
import { insertDebrief, type NewDebrief } from "../queries/writing.ts";
import { dayPlus } from "../rules.ts";
import { hrefOf, saidOpened, tell } from "../telling.ts";
import {
  daysOfCluster,
  daysAfterEnd,
  defectsOfCluster,
  endToLookBackOn,
  isBrokenBadly,
  isCluster,
} from "./rules.ts";

export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

const dayMilliseconds = 86_400_000;
const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * dayMilliseconds);
/** At most one in so many days for a team and a service. */
const daysApart = 30;
const longestWatch = 60;

type Opening = Pick<
  NewDebrief,
  | "title"
  | "about"
  | "kind"
  | "subjectId"
  | "serviceId"
  | "fromDay"
  | "untilDay"
  | "teamIds"
  | "requestIds"
> & {
  /** Who took part in what it is about. */
  readonly handIds: readonly string[];
};

/** Leads of its teams lead it; where there is none, each who takes part may. Without names, for nobody has chosen yet. */
async function openOne({ db, now, touch }: Moment, opening: Opening): Promise<void> {
  const { handIds, ...written } = opening;
  const members = await listMembers(db, written.teamIds);
  const leadIds = members.filter(({ lead }) => lead).map(({ personId }) => personId);
  const peopleIds = [...new Set([...leadIds, ...handIds])];
  if (peopleIds.length === 0) return;
  const leads = (personId: string): boolean => leadIds.length === 0 || leadIds.includes(personId);
  const id = newId();
  const isNew = await insertDebrief(db, {
    ...written,
    id,
    nameless: true,
    openedAt: now,
    openedById: null,
    people: peopleIds.map((personId) => ({
      personId,
      part: leads(personId) ? "facilitator" : "participant",
    })),
  });
  if (!isNew) return;
  const { title, kind } = written;
  const telling = { key: `opened:${id}`, said: saidOpened[kind], actorId: null, to: peopleIds };
  await tell({ db, now, touch }, { title, href: hrefOf(id) }, telling);
  await offerLessons({ db, now, touch }, "debrief-led", peopleIds.filter(leads));
}

export async function lookAtInitiatives(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const today = dayInZone(await findZone(db), now);
  const ended = (await findInitiativeFacts(db)).flatMap((one) => {
    const untilDay = endToLookBackOn(one, today);
    return untilDay === null || untilDay < one.startDay ? [] : [{ ...one, untilDay }];
  });
  const known = await listLookedBackOn(
    db,
    ended.map(({ id }) => id),
  );
  for (const one of ended.filter(({ id }) => !known.includes(id))) {
    const { startDay: fromDay, untilDay, goalIds, ownerId } = one;
    const checkers = await listCheckers(db, { goalIds, fromDay, untilDay });
    await openOne(moment, {
      title: one.name,
      about: "",
      kind: "initiative",
      subjectId: one.id,
      serviceId: null,
      fromDay,
      untilDay,
      teamIds: one.teamIds,
      requestIds: [],
      handIds: ownerId === null ? checkers : [ownerId, ...checkers],
    });
  }
}

interface Late extends WatchedPromise {
  readonly dueAt: Date;
}

const hasDue = (one: WatchedPromise): one is Late => one.dueAt !== null;

/** Looks at each request whose promise was broken until it is broken badly, or has ended without being so. */
export async function lookAtPromises(moment: Moment): Promise<void> {
  const { db, now } = moment;
  await forgetOldWatched(db, daysBefore(now, longestWatch));
  const watched = await listWatched(db, now);
  const known = watched.filter(hasDue);
  const lengths = await workingSecondsWithin(
    db,
    known.map(({ hoursId, startedAt, dueAt }) => ({ hoursId, from: startedAt, until: dueAt })),
  );
  const lates = await workingSecondsWithin(
    db,
    known.map(({ hoursId, dueAt, until }) => ({ hoursId, from: dueAt, until })),
  );
  const badly = known.filter((_, at) => {
    const [length, late] = [lengths[at] ?? null, lates[at] ?? null];
    return length !== null && late !== null && isBrokenBadly({ length, late });
  });
  for (const one of badly) await openAfterPromise(moment, one);
  const over = watched.filter(({ isOver }) => isOver);
  await forgetWatched(
    db,
    [...badly, ...over].map(({ requestId }) => requestId),
  );
}

async function openAfterPromise(moment: Moment, one: Late): Promise<void> {
  const { db, now } = moment;
  const { requestId, teamId, customerTeamId, serviceId, serviceName } = one;
  if (await hasOneSince(db, { teamId, serviceId, since: daysBefore(now, daysApart) })) return;
  const zone = await findZone(db);
  await openOne(moment, {
    title: serviceName === null ? "Later than promised by far" : `${serviceName}: late by far`,
    about: "",
    kind: "promise",
    subjectId: requestId,
    serviceId,
    fromDay: dayInZone(zone, one.askedAt),
    untilDay: dayInZone(zone, one.until),
    teamIds: [...new Set([teamId, ...(customerTeamId === null ? [] : [customerTeamId])])],
    requestIds: [requestId],
    handIds: await listHands(db, [requestId]),
  });
}

/** The two speakers of a mediation, who lead it and ask whom they want: of their case it knows nothing, so no team reads it either. */
export async function openBetween(moment: Moment, personIds: readonly string[]): Promise<void> {
  const today = dayInZone(await findZone(moment.db), moment.now);
  await openOne(moment, {
    title: "Looking back on an agreement",
    about: "",
    kind: "agreement",
    subjectId: null,
    serviceId: null,
    fromDay: today,
    untilDay: today,
    teamIds: [],
    requestIds: [],
    handIds: personIds,
  });
}

/** Of a team, for without one there is nobody to look back with; its leads lead it, whoever made it and sponsors it take part. */
export async function lookAtCommitments(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const zone = await findZone(db);
  const since = daysBefore(now, daysAfterEnd);
  for (const { id, what, teamId, firstDay, endedAt, personIds } of await listNotKept(db, since))
    await openOne(moment, {
      title: what,
      about: "",
      kind: "commitment",
      subjectId: id,
      serviceId: null,
      fromDay: firstDay,
      untilDay: dayInZone(zone, endedAt),
      teamIds: [teamId],
      requestIds: [],
      handIds: personIds,
    });
}

const causeWords: Readonly<Record<string, string>> = {
  incomplete: "something was missing",
  wrong: "it was wrong",
  misunderstood: "it was misunderstood",
  "too-late": "it came too late",
  "broke-again": "it broke again",
  "wrong-team": "it came to the wrong team",
  "missing-information": "information was missing",
};

export async function lookAtDefects(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const since = daysBefore(now, daysOfCluster);
  const today = dayInZone(await findZone(db), now);
  for (const one of await listClusters(db, { since, atLeast: defectsOfCluster })) {
    const { teamId, serviceId, cause, requestIds } = one;
    const isKnown = await hasOneSince(db, { teamId, serviceId, since: daysBefore(now, daysApart) });
    if (isKnown || !isCluster(one)) continue;
    await openOne(moment, {
      title: `${one.serviceName}: ${causeWords[cause] ?? cause}, ${one.defects} times`,
      about: "",
      kind: "defects",
      subjectId: null,
      serviceId,
      fromDay: dayPlus(today, -daysOfCluster),
      untilDay: today,
      teamIds: [teamId],
      requestIds,
      handIds: await listHands(db, requestIds),
    });
  }
}
