/** From the entries of a calendar to meetings of its owner: what is kept, and nothing else. */
import { createHash } from "node:crypto";
import type { MyAnswer } from "./contract.ts";
import type { Occurrence, Window } from "./reading/calendar/expand.ts";
import type { ReadEvent } from "./reading/calendar/events.ts";
import type { Found, FoundMeeting } from "./queries/storing.ts";
import type { ReadCalendar } from "./reading/calendar/read-calendar.ts";

const hashOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("base64url");

const mostMeetings = 5_000;

/** Titles, places and people of private entries stay where they are; of those invited the addresses go on only to be looked up. */
export function foundIn(
  { occurrences, unread }: Pick<ReadCalendar, "occurrences" | "unread">,
  ownAddress: string | null,
  { to }: Window,
): Found {
  const byKey = new Map<string, FoundMeeting>();
  for (const occurrence of occurrences.slice(0, mostMeetings)) {
    const meeting = meetingFrom(occurrence, ownAddress);
    byKey.set(meeting.key, meeting);
  }
  return {
    meetings: [...byKey.values()],
    unreadSeries: unread.flatMap(({ uid }) => (uid === null ? [] : [hashOf(uid)])),
    until: new Date(occurrences[mostMeetings]?.startsAt ?? to),
  };
}

function meetingFrom(
  { event, which, startsAt, endsAt }: Occurrence,
  ownAddress: string | null,
): FoundMeeting {
  const isOrganiser = ownAddress !== null && event.organiser === ownAddress;
  return {
    key: hashOf(event.uid, which),
    series: hashOf(event.uid),
    title: event.isPrivate ? "" : event.title,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    isAllDay: event.start.isDay,
    isFree: event.isFree,
    isPrivate: event.isPrivate,
    isCancelled: event.isCancelled,
    isOrganiser,
    answer: answerOf(event, ownAddress),
    invited: event.isPrivate ? [] : othersOf(event, ownAddress),
  };
}

/** 'unknown' where the owner is not among those invited: many calendars that are published leave them out. */
function answerOf({ invited, isTentative }: ReadEvent, ownAddress: string | null): MyAnswer {
  const own = invited.find(({ address }) => address === ownAddress);
  if (own) return own.answer;
  return isTentative ? "tentative" : "unknown";
}

/** Whoever called it together belongs to it, whether or not they invited themselves. */
function othersOf({ invited, organiser }: ReadEvent, ownAddress: string | null) {
  const others = invited.filter(({ address }) => address !== ownAddress);
  const isMissing =
    organiser !== null &&
    organiser !== ownAddress &&
    !others.some(({ address }) => address === organiser);
  return isMissing ? [...others, { address: organiser, answer: "accepted" as const }] : others;
}
