/** Asking those who may be asked, and ending rounds: what was answered is made into sources of at least five, or destroyed. */
import { mayBeAsked, noteAsked } from "#feature/burden";
import { forgetNews, tellNews } from "#feature/inbox";
import { findZone } from "#feature/organisation";
import { dayAfter, dayInZone } from "#platform/calendar/index.ts";
import { groupBy } from "#platform/grouping.ts";
import { forgetDays } from "./queries/keeping.ts";
import {
  type Asked,
  countViews,
  endRound,
  lockOpenRounds,
  mergeViews,
  noteInvited,
  type OpenRound,
  takeInvitations,
} from "./queries/rounds.ts";
import {
  daysBetweenRounds,
  decideEnding,
  type Ending,
  isTimeToAsk,
  nameOf,
  sourcesOf,
} from "./rules.ts";
import { saidAsked, saidDestroyed, saidReleased } from "./telling.ts";

export type Moment = Parameters<typeof tellNews>[0];

/** With the day alone, and neutral. Once the round has ended its own row no longer has that day; who reads the database while it is open sees both. */
const whatIsAsked = "a view";

/** Asks whom nobody has asked yet and who may be asked today; the others wait for their day. */
export async function askWhoMayBe(
  moment: Moment,
  { id, openedOn, unasked }: OpenRound,
  today: string,
): Promise<void> {
  if (unasked.length === 0 || !isTimeToAsk(openedOn, today)) return;
  const { db, now } = moment;
  const personIds = [...(await mayBeAsked(db, unasked, today))];
  if (personIds.length === 0) return;
  await noteAsked(db, personIds, today, whatIsAsked);
  await noteInvited(db, { roundId: id, personIds, day: today });
  const href = `/growth/views/${id}`;
  const news = { kind: "growth", at: now, actorId: null, personIds, href } as const;
  await tellNews(moment, [{ ...news, ...saidAsked, key: keyOfAsking(id, today) }]);
}

const keyOfAsking = (roundId: string, day: string): string => `growth:asked:${roundId}:${day}`;

/** Takes the lines of those who were asked out of their inboxes: read or not, they would tell whom this round asked. */
export async function forgetAsking(moment: Moment, asked: readonly Asked[]): Promise<void> {
  const byKey = groupBy(asked, ({ roundId, askedOn }) => keyOfAsking(roundId, askedOn));
  for (const [key, those] of byKey) {
    const personIds = those.map(({ personId }) => personId);
    await forgetNews(moment, { kind: "growth", key, personIds });
  }
}

async function mergeAll(moment: Moment, roundId: string): Promise<void> {
  for (const [competency, counts] of await countViews(moment.db, roundId)) {
    const sources = sourcesOf(counts).flatMap((source) =>
      source.map((standing) => [standing, nameOf(source)] as const),
    );
    await mergeViews(moment.db, roundId, { competency, sources: Object.fromEntries(sources) });
  }
}

/** What becomes of an open, locked round today; its owner is told when it has ended. */
export async function endIfOver(
  moment: Moment,
  round: OpenRound,
  { today, isClosed }: { readonly today: string; readonly isClosed: boolean },
): Promise<Ending> {
  const ending = decideEnding(round, { today, isClosed });
  if (ending === "goes-on") return ending;
  const { id, answered, ownerId } = round;
  if (ending === "released") await mergeAll(moment, id);
  await endRound(moment.db, { id, state: ending, day: today, answered });
  await forgetAsking(moment, await takeInvitations(moment.db, id));
  const said = ending === "released" ? saidReleased : saidDestroyed;
  const about = { kind: "growth", at: moment.now, actorId: isClosed ? ownerId : null } as const;
  const news = { ...about, personIds: [ownerId], href: "/me/growth", key: `growth:ended:${id}` };
  await tellNews(moment, [{ ...news, ...said }]);
  return ending;
}

export async function todayOf({ db, now }: Moment): Promise<string> {
  return dayInZone(await findZone(db), now);
}

/** All open rounds, one after the other: who waits to be asked, and whose time is over. Days of deleted ones go when they count no more. */
export async function followRounds(moment: Moment): Promise<void> {
  const today = await todayOf(moment);
  await forgetDays(moment.db, dayAfter(today, -daysBetweenRounds));
  for (const round of await lockOpenRounds(moment.db)) {
    const ending = await endIfOver(moment, round, { today, isClosed: false });
    if (ending === "goes-on") await askWhoMayBe(moment, round, today);
  }
}
