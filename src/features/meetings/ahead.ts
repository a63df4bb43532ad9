/** Meetings as they stand on the screen of what comes: what one may say of each, and what the others said. */
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { groupBy } from "#platform/grouping.ts";
import type { AheadAnswer } from "./contract.ts";
import { colleaguesOf, type MeetingRow, type OtherWord, wordsOfOthers } from "./queries/reading.ts";
import { decideWord, isCounted, mayBeHere, standingWord } from "./rules.ts";

interface Asking {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

export async function aheadOf(
  { db, who, now }: Asking,
  meetings: readonly MeetingRow[],
): Promise<Sendable<AheadAnswer>[]> {
  const ids = meetings.map(({ id }) => id);
  const invited = await colleaguesOf(db, who, ids);
  const words = groupBy(await wordsOfOthers(db, who, ids), ({ key }) => key);
  return meetings.map((meeting) => ({
    ...plainOf(meeting),
    colleagues: invited.get(meeting.id)?.length ?? 0,
    others: (words.get(meeting.key) ?? []).map(asOther),
    may: mayOf(meeting, now),
  }));
}

const asOther = ({ person, kind, newAt, saidAt }: OtherWord) => ({ person, kind, newAt, saidAt });

function plainOf(meeting: MeetingRow) {
  const { id, title, startsAt, endsAt, isAllDay, isOrganiser, answer, came } = meeting;
  return {
    id,
    title,
    startsAt,
    endsAt,
    isAllDay,
    isOrganiser,
    answer,
    isCancelled: meeting.cancelledAt !== null,
    here: came !== null,
    word: standingWord(meeting),
  };
}

function mayOf(meeting: MeetingRow, now: Date): AheadAnswer["may"] {
  const isOn = isCounted(meeting) && meeting.cancelledAt === null;
  return {
    sayHere: isOn && meeting.came === null && mayBeHere(meeting, now),
    say: isOn && decideWord(meeting, null, now) === null,
  };
}
