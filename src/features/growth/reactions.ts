/** What goes on by itself: rounds that ask and end, resolutions whose day has come, and people who leave. */
import { tellNews } from "#feature/inbox";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { endIfOver, followRounds, forgetAsking, type Moment, todayOf } from "./ending.ts";
import { letGo, takeReminders } from "./queries/keeping.ts";
import { lockOpenRounds } from "./queries/rounds.ts";
import { saidResolution } from "./telling.ts";

async function remind(moment: Moment): Promise<void> {
  const today = await todayOf(moment);
  const personIds = await takeReminders(moment.db, today);
  if (personIds.length === 0) return;
  const news = { kind: "growth", at: moment.now, actorId: null, personIds } as const;
  const key = `growth:resolution:${today}`;
  await tellNews(moment, [{ ...news, ...saidResolution, key, href: "/me/growth/resolution" }]);
}

export const ticks: readonly Tick[] = [
  { name: "growth: follow rounds", everySeconds: 3600, work: followRounds },
  { name: "growth: remind of resolutions", everySeconds: 3600, work: remind },
];

/** Whoever has left opens nothing any more: their own rounds end, and those in which they were asked may be over without them. */
async function goOnWithout(heard: Heard<{ personId: string }>): Promise<void> {
  const { db, payload } = heard;
  const today = await todayOf(heard);
  for (const round of await lockOpenRounds(db, { ownerId: payload.personId }))
    await endIfOver(heard, { ...round, answered: 0 }, { today, isClosed: true });
  await forgetAsking(heard, await letGo(db, payload.personId));
  await followRounds(heard);
}

export const reactions: readonly Reaction[] = [
  on("people.departed", "growth: somebody has left", goOnWithout),
];
