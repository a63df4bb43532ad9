/** What goes on by itself: reviews that open, agreements whose figure slips, suggestions, and people who leave. */
import { findStrained, keptBetweenEach } from "#feature/relationships";
import { type Heard, on, type Reaction } from "#platform/events/draining.ts";
import type { Tick } from "#platform/events/ticks.ts";
import type { Database } from "#platform/database/open.ts";
import { leaveAsMediator, listOpenOfPerson } from "./queries/keeping.ts";
import { leadsOf } from "./queries/people.ts";
import {
  type AgreedCase,
  forgetSuggestions,
  lockAgreed,
  openReview,
  suggest,
} from "./queries/suggestions.ts";
import { openAgain, removeMarks } from "./queries/writing.ts";
import { hasSlipped, isWorthATalk, reviewsDue, signalsOf } from "./rules.ts";
import { end } from "./standing.ts";
import { tellCase, tellPersons } from "./telling.ts";

const dayMilliseconds = 86_400_000;
/** A suggestion stands for so long; after that the same two teams may be suggested anew. */
const suggestedDays = 90;

/** The cases whose figure has slipped, asked of all at once. */
async function findSlipped(
  db: Database,
  agreed: readonly AgreedCase[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const watched = agreed.flatMap(({ id, watch, agreedAt }) =>
    watch === null ? [] : [{ id, ...watch, from: agreedAt }],
  );
  const shares = await keptBetweenEach(db, watched, now);
  const slipped = watched.filter(({ aim }, at) => hasSlipped(shares[at]!, aim));
  return new Set(slipped.map(({ id }) => id));
}

export const ticks: readonly Tick[] = [
  {
    name: "mediation: follow agreements",
    everySeconds: 3600,
    work: async (moment) => {
      const { db, now } = moment;
      const agreed = await lockAgreed(db);
      const slipped = await findSlipped(db, agreed, now);
      for (const one of agreed) {
        const { id, round } = one;
        const due = reviewsDue(one.agreedAt, now);
        if (slipped.has(id)) {
          await openAgain(db, id, "figure", now);
          await tellCase(moment, id, { key: `slipped:${round}`, except: null });
        } else if (one.step === "agreed" && due > one.reviewsOpened) {
          const number = one.reviewsOpened + 1;
          await removeMarks(db, id, { step: "review" });
          await openReview(db, { id, number, at: now });
          await tellCase(moment, id, { key: `review:${round}:${number}`, except: null });
        }
      }
    },
  },
  {
    name: "mediation: suggest",
    everySeconds: 86_400,
    work: async (moment) => {
      const { db, now } = moment;
      await forgetSuggestions(db, new Date(now.getTime() - suggestedDays * dayMilliseconds));
      for (const { oneId, otherId, there, back } of await findStrained(db)) {
        if (!isWorthATalk(signalsOf({ there, back }))) continue;
        const id = await suggest(db, { oneId, otherId }, { there, back }, now);
        if (id !== null)
          await tellPersons(moment, `suggested:${id}`, await leadsOf(db, [oneId, otherId]));
      }
    },
  },
];

/** Who spoke for a team can be followed by another; who spoke for themselves cannot. */
async function goOnWithout(heard: Heard<{ personId: string }>): Promise<void> {
  const { db, payload } = heard;
  for (const id of await listOpenOfPerson(db, payload.personId))
    await end(heard, id, { how: "withdrawn", by: null });
  for (const id of await leaveAsMediator(db, payload.personId))
    await tellCase(heard, id, { key: `mediator-left:${payload.personId}`, except: null });
}

export const reactions: readonly Reaction[] = [
  on("people.departed", "mediation: somebody has left", goOnWithout),
];
