/** Looks anew at what was asked, answered or changed; a tick tells what has begun to linger, another reckons each night what is usual. */
import { findDutyDay } from "#feature/duty";
import { tellQuiet } from "#feature/inbox";
import { type Heard, type Reaction, onAll } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { beginLook, takeToTell } from "./queries/keeping.ts";
import { lookAt, lookFurther, reckonUsual } from "./reckoning.ts";

async function lookAtAll({ db, payload }: Heard<readonly { requestId: string }[]>): Promise<void> {
  await lookAt(db, [...new Set(payload.map(({ requestId }) => requestId))]);
}

/** Finishing and handing over are changes too, so these three hear of every step. */
export const reactions: readonly Reaction[] = [
  onAll("requests.asked", "lingering: begin to count what was asked", lookAtAll),
  onAll("requests.changed", "lingering: begin anew after a step", lookAtAll),
  onAll("requests.replied", "lingering: begin anew after an answer", lookAtAll),
];

const dayMilliseconds = 86_400_000;
const batch = 200;
/** So that a turn ends within some seconds; what remains has its turn a minute later. */
const mostSteps = 4;

export const ticks: readonly Tick[] = [
  {
    name: "lingering: tell what has begun to linger",
    everySeconds: 600,
    work: async (moment) => {
      const { db, now } = moment;
      const since = new Date(now.getTime() - dayMilliseconds);
      const today = await findDutyDay(db, now);
      for (let taken = batch; taken === batch;) {
        const due = await takeToTell(db, { since, now, today, limit: batch });
        await tellQuiet(moment, due.toTell);
        taken = due.taken;
      }
    },
  },
  {
    name: "lingering: reckon what is usual",
    everySeconds: 86_400,
    work: async ({ db, now }) => {
      await reckonUsual(db, now);
      await beginLook(db);
    },
  },
  {
    name: "lingering: look through the house",
    everySeconds: 60,
    work: async ({ db }) => {
      for (let step = 0; step < mostSteps && (await lookFurther(db)); step += 1);
    },
  },
];
