/** What goes on by itself: reminders, and what becomes of commitments when somebody leaves. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { listNearADay, listOpenOf, noteReminders } from "./queries/keeping.ts";
import { addEvent, endCommitment, setSponsor } from "./queries/writing.ts";
import { dayPlus, remindersOf } from "./rules.ts";
import { saidReminder, saidSponsorLeft, saidToSponsor, tell } from "./telling.ts";

export const ticks: readonly Tick[] = [
  {
    name: "commitments: remind",
    everySeconds: 3600,
    work: async ({ db, now, touch }) => {
      const today = dayInZone(await findZone(db), now);
      const near = { from: dayPlus(today, -60), to: dayPlus(today, 20) };
      for (const one of await listNearADay(db, near)) {
        const due = remindersOf({ ...one, endedHow: null }, today);
        for (const { day, kind } of await noteReminders(db, one.id, due, now)) {
          const key = `${kind}:${one.id}:${day}`;
          const said = saidReminder({ kind, day, isLast: day === one.untilDay }, today);
          await tell({ db, now, touch }, one, { key, said, actorId: null, to: [one.leaderId] });
          if (kind === "after")
            await tell({ db, now, touch }, one, {
              key: `sponsor:${key}`,
              said: saidToSponsor(day),
              actorId: null,
              to: [one.sponsorId],
            });
        }
      }
    },
  },
];

const whyLeft = "Whoever made this commitment has left.";

/** Nobody can keep it any more, and nobody else was asked to. */
async function endWithLeaving(heard: Heard<{ personId: string }>): Promise<void> {
  const { db, now, payload } = heard;
  for (const one of await listOpenOf(db, payload.personId)) {
    const event = { commitmentId: one.id, at: now, byPersonId: null };
    if (one.isOwn) {
      const how = "withdrawn";
      await endCommitment(db, one.id, { how, why: whyLeft, at: now, figure: null });
      await addEvent(db, { ...event, kind: "ended", detail: { how, said: whyLeft } });
    } else {
      await setSponsor(db, one.id, { sponsorId: null, sponsorAnswer: null });
      const changes = [{ field: "sponsor", from: payload.personId, to: null }];
      await addEvent(db, { ...event, kind: "changed", detail: { changes } });
      const key = `left:${one.id}:${payload.personId}`;
      await tell(heard, one, { key, said: saidSponsorLeft, actorId: null, to: [one.leaderId] });
    }
  }
}

export const reactions: readonly Reaction[] = [
  on("people.departed", "commitments: somebody has left", endWithLeaving),
];
