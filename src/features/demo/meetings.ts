/** What the demo shows of meetings: calendars in three teams of those who can sign in, one late, one late after another, one at hand. Pure. */
import { createHash } from "node:crypto";
import type { Tables, Told } from "./beside.ts";
import { makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";
import type { Member } from "./story.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
const seed = 20_261_123;

interface Series {
  readonly title: string;
  /** Days of the week, 1 is Monday; hours in UTC. */
  readonly days: readonly number[];
  readonly begins: number;
  readonly minutes: number;
}

/** The second begins on the minute at which the first ends. */
const series: readonly Series[] = [
  { title: "Morning round", days: [1, 2, 3, 4, 5], begins: 8, minutes: 30 },
  { title: "What waits", days: [1, 3], begins: 8.5, minutes: 60 },
  { title: "Look at the week", days: [5], begins: 13, minutes: 45 },
];

interface Teller {
  readonly told: Told;
  readonly chance: ReturnType<typeof makeChance>;
  readonly meetings: Row[];
  readonly colleagues: Row[];
  readonly presences: Row[];
}

const hashOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\u0000")).digest("base64url");

export function makeMeetings(told: Told): Tables {
  const { members, castOf } = told;
  const teller: Teller = {
    told,
    chance: makeChance(seed),
    meetings: [],
    colleagues: [],
    presences: [],
  };
  const whose = ["provider", "colleague", "lead"] as const;
  const teams = whose.map((role) => members.find(({ id }) => id === castOf[role])!.team);
  const shown = [...new Set(teams)];
  const calendars = shown.flatMap((team) => {
    const people = membersIn(members, team).slice(0, 8);
    return people.map((person) => calendarOf(teller, { person, team, people }));
  });
  return [
    ["meeting_calendar", calendars],
    ["meeting", teller.meetings],
    ["meeting_colleague", teller.colleagues],
    ["meeting_presence", teller.presences],
    ["meeting_team_month", shown.flatMap((team) => monthsOf(told, team))],
  ];
}

interface Own {
  readonly person: Member;
  readonly team: string;
  readonly people: readonly Member[];
}

/** As a file that was read once: the demo calls nobody. */
function calendarOf(teller: Teller, own: Own): Row {
  const { told, chance } = teller;
  const addedAt = new Date(told.now.getTime() - 60 * dayMs);
  const id = chance.id(addedAt);
  for (let day = -56; day <= 6; day += 1)
    for (const one of series) addOccurrence(teller, own, { calendarId: id, one, day });
  addSoon(teller, own, id);
  return {
    id,
    person_id: own.person.id,
    kind: "file",
    name: "Work",
    added_at: addedAt,
    tried_at: told.now,
    read_at: told.now,
  };
}

function addOccurrence(
  teller: Teller,
  own: Own,
  { calendarId, one, day }: { calendarId: string; one: Series; day: number },
): void {
  const { told } = teller;
  const midnight = Math.floor(told.now.getTime() / dayMs) * dayMs + day * dayMs;
  if (!one.days.includes(new Date(midnight).getUTCDay())) return;
  const startsAt = new Date(midnight + one.begins * 60 * minuteMs);
  const key = add(teller, own, { calendarId, ...one, startsAt });
  if (startsAt.getTime() + one.minutes * minuteMs >= told.now.getTime()) return;
  const late = lateness(teller, one);
  if (late === null) return;
  const at = new Date(startsAt.getTime() + late * minuteMs);
  teller.presences.push({ key, person_id: own.person.id, starts_at: startsAt, at });
}

/** Minutes after the beginning, or null where nobody tapped. Who comes from the round is often late to what follows it. */
function lateness({ chance }: Teller, { title }: Series): number | null {
  const luck = chance.whole(1, 10);
  if (luck === 1) return null;
  if (title === "What waits" && luck <= 5) return chance.whole(4, 8);
  return luck === 2 ? chance.whole(4, 12) : chance.whole(-3, 1);
}

/** One that begins in four minutes, so that the nudge and the words for it can be tried. */
function addSoon(teller: Teller, own: Own, calendarId: string): void {
  const begins = Math.ceil((teller.told.now.getTime() + 4 * minuteMs) / minuteMs) * minuteMs;
  const startsAt = new Date(begins);
  add(teller, own, {
    calendarId,
    title: `${own.team}: a short look together`,
    minutes: 25,
    startsAt,
  });
}

interface Adding {
  readonly calendarId: string;
  readonly title: string;
  readonly minutes: number;
  readonly startsAt: Date;
}

function add(
  { told, chance, meetings, colleagues }: Teller,
  { person, team, people }: Own,
  { calendarId, title, minutes, startsAt }: Adding,
): string {
  const key = hashOf(team, title, startsAt.toISOString());
  const id = chance.id(startsAt);
  meetings.push({
    id,
    calendar_id: calendarId,
    person_id: person.id,
    key,
    series: hashOf(team, title),
    title,
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + minutes * minuteMs),
    is_all_day: false,
    is_free: false,
    is_private: false,
    is_organiser: person.id === people[0]?.id,
    answer: "accepted",
    seen_at: told.now,
  });
  for (const other of people.filter((one) => one.id !== person.id))
    colleagues.push({ meeting_id: id, person_id: other.id, answer: "accepted" });
  return key;
}

/** The month before last, and the last one: written once, as the house does. */
function monthsOf({ now, ids }: Told, team: string): Row[] {
  return [2, 1].map((back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back + 1, 8));
    return {
      team_id: ids.teamId(team),
      month: month.toISOString().slice(0, 10),
      at: at < now ? at : now,
      people: 5,
      n: back === 2 ? 190 : 210,
      on_time: back === 2 ? 0.7 : 0.75,
    };
  });
}
