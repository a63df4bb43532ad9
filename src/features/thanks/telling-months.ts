/** When a month has ended: each is told what they gave and received, and who leads a team about how many were not thanked. */
import { monthAfter } from "#platform/calendar/days.ts";
import { tellNews } from "#feature/inbox";
import { findZone } from "#feature/organisation";
import type { Tick } from "#platform/events/ticks.ts";
import { endedMonths, sayMonth, startOfMonth } from "./months.ts";
import {
  countOfEach,
  insertLooks,
  lookAtTeams,
  type OwnMonth,
  type TeamLooked,
} from "./queries/figures.ts";
import { deleteMailBefore } from "./queries/keeping.ts";
import { decideOnLook } from "./rules.ts";
import type { Moment } from "./telling.ts";

/** Longer ago than this nobody is told any more: an installation that stood still, or has just begun. */
const freshDays = 7;
const dayMs = 86_400_000;

export async function tellMonth(moment: Moment): Promise<void> {
  const { db, now } = moment;
  const zone = await findZone(db);
  const month = endedMonths(zone, now, 1)[0]!;
  const to = startOfMonth(zone, monthAfter(month, 1));
  await look(moment, { month, to });
  if (now.getTime() - to.getTime() > freshDays * dayMs) return;
  const each = await countOfEach(db, { from: startOfMonth(zone, month), to });
  await tellNews(
    moment,
    each.map((own) => ({
      kind: "thanks" as const,
      key: `thanks:month:${month}`,
      personIds: [own.personId],
      actorId: null,
      at: now,
      title: sayMonth(month),
      said: sayOwn(month, own),
      href: "/me/thanks",
    })),
  );
}

const times = (n: number): string => (n === 1 ? "once" : `${n} times`);

function sayOwn(month: string, { given, received }: OwnMonth): string {
  const parts = [
    given > 0 ? `gave thanks ${times(given)}` : "",
    received > 0 ? `were thanked ${times(received)}` : "",
  ].filter(Boolean);
  return `In ${sayMonth(month)} you ${parts.join(" and ")}. Only you are told this.`;
}

/** Once for each team and month, so that no two readings within a month can be held against each other. */
async function look(moment: Moment, { month, to }: { month: string; to: Date }): Promise<void> {
  const day = `${month}-01`;
  const looked = await lookAtTeams(moment.db, { month: day, until: to });
  const told = looked.flatMap((team) => {
    const before = team.bandBefore && { band: team.bandBefore, moved: team.moved };
    const band = decideOnLook(team, before);
    return band === null ? [] : [{ team, band }];
  });
  await insertLooks(
    moment.db,
    told.map(({ team: { teamId, people }, band }) => ({
      teamId,
      month: day,
      asOf: to,
      people,
      band,
    })),
  );
  if (moment.now.getTime() - to.getTime() > freshDays * dayMs) return;
  await tellNews(
    moment,
    told.filter(({ band }) => band !== "few").map(({ team }) => nudge(moment, team, month)),
  );
}

const nudge = ({ now }: Moment, { teamId, name, leadIds }: TeamLooked, month: string) => ({
  kind: "thanks" as const,
  key: `thanks:look:${teamId}:${month}`,
  personIds: leadIds,
  actorId: null,
  at: now,
  title: name,
  said: `Some of ${name} have not been thanked by name for a while. Look around; who they are is told to nobody.`,
  href: `/teams/${teamId}#thanks`,
});

export const monthTick: Tick = {
  name: "thanks: tell the month",
  everySeconds: 3600,
  work: tellMonth,
};

/** Of whom nobody has said within that time what they are about, nobody will. */
const mailDays = 90;

export const mailTick: Tick = {
  name: "thanks: forget mails that waited for long",
  everySeconds: 86_400,
  work: async ({ db, now }) => {
    await deleteMailBefore(db, new Date(now.getTime() - mailDays * dayMs));
  },
};
