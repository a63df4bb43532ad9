/** One's own record, from meetings and what is known of each. Pure. */
import type { Sendable } from "#platform/http/shapes.ts";
import { groupBy } from "#platform/grouping.ts";
import type { PastAnswer } from "./contract.ts";
import { hintsOf } from "./hints.ts";
import type { MeetingRow } from "./queries/reading.ts";
import { judge, totalsOf, type Verdict } from "./rules.ts";

export interface JudgedMeeting {
  readonly meeting: MeetingRow;
  readonly verdict: Verdict;
}

const reachMs = 12 * 3_600_000;

/** Each against those around it; `meetings` are in order of their beginning. */
export function judgedOf(meetings: readonly MeetingRow[], now: Date): JudgedMeeting[] {
  return meetings.map((meeting, at) => {
    const begin = meeting.startsAt.getTime();
    const others: MeetingRow[] = [];
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = meetings[before]!;
      if (other.startsAt.getTime() < begin - reachMs) break;
      others.push(other);
    }
    for (let after = at + 1; after < meetings.length; after += 1) {
      const other = meetings[after]!;
      if (other.startsAt > meeting.endsAt) break;
      others.push(other);
    }
    return { meeting, verdict: judge(meeting, others, now) };
  });
}

/** What is past and belongs to the record, with totals, months (the newest first) and hints. */
export function recordOf(meetings: readonly MeetingRow[], now: Date) {
  const all = judgedOf(meetings, now).filter(({ verdict: { kind } }) => kind !== "ahead");
  const counted = all.filter(({ verdict: { kind } }) => kind !== "left-out");
  const titles = new Map(all.map(({ meeting }) => [meeting.id, meeting.title]));
  const months = groupBy(counted, ({ meeting }) => meeting.startsAt.toISOString().slice(0, 7));
  return {
    rows: all
      .filter(({ meeting, verdict }) => verdict.kind !== "left-out" || meeting.correction !== null)
      .map((one) => asPast(one, titles))
      .toReversed(),
    total: totalsOf(counted.map(({ verdict }) => verdict)),
    months: [...months]
      .map(([month, ofMonth]) => ({
        month: `${month}-01`,
        ...totalsOf(ofMonth.map(({ verdict }) => verdict)),
      }))
      .toReversed(),
    hints: hintsOf(counted.map(({ meeting, verdict }) => ({ ...meeting, ...verdict }))),
  };
}

function asPast(
  { meeting, verdict }: JudgedMeeting,
  titles: ReadonlyMap<string, string>,
): Sendable<PastAnswer> {
  const { id, title, startsAt, endsAt, came, correction, isCovered, broughtBy } = meeting;
  const { kind, minutes, wasTold, causeId } = verdict;
  return {
    id,
    title,
    startsAt,
    endsAt,
    verdict: kind,
    minutes,
    wasTold,
    cameAt: came,
    cause: causeId === null ? null : { id: causeId, title: titles.get(causeId) ?? "" },
    correction,
    isCovered,
    broughtBy: [...broughtBy],
  };
}
