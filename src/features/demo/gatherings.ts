/** Gatherings of the demo: one that can be judged, one to come, and a coffee for two. Pure. */
import type { Tables, Told } from "./beside.ts";
import { type TeamName, teams } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";

const seed = 20_261_125;
const hour = 3_600_000;
const day = 24 * hour;

interface Telling {
  readonly told: Told;
  readonly chance: Chance;
}

/** In the afternoon of the day that lies so many days away. */
const afternoon = ({ now }: Told, days: number): Date =>
  new Date(Math.floor((now.getTime() + days * day) / day) * day + 15 * hour);

const teamOf = ({ members, castOf }: Told, role: string): TeamName =>
  members.find(({ id }) => id === castOf[role])!.team as TeamName;

export function makeGatherings(told: Told): Tables {
  const telling = { told, chance: makeChance(seed) };
  const [past, ahead] = [pastOne(telling), aheadOne(telling)];
  const all = [past, ahead];
  return [
    ["gathering", all.map(({ row }) => row)],
    ["gathering_team", all.flatMap(({ teams }) => teams)],
    ["gathering_guest", all.flatMap(({ guests }) => guests)],
    ...coffee(telling),
  ];
}

interface Made {
  readonly row: Row;
  readonly teams: readonly Row[];
  readonly guests: readonly Row[];
}

const usual = {
  zone: "Europe/Berlin",
  seats: null,
  why: null,
  why_requests: null,
  came: null,
  sequence: 0,
  version: 1,
  cancelled_at: null,
  cancelled_why: "",
};

const lines = [
  "I had never seen what a contract looks like before it reaches us.",
  "Turns out we both wait for the same signature.",
] as const;

/** Legal and Sales, more than 90 days ago, so that as many days lie after it as are held beside each other. */
function pastOne({ told, chance }: Telling): Made {
  const startsAt = afternoon(told, -100);
  const madeAt = new Date(startsAt.getTime() - 14 * day);
  const id = chance.id(madeAt);
  const names = ["Legal", "Sales"] as const;
  const asked = requestsBetween(told, names, { from: madeAt.getTime() - 180 * day, to: madeAt });
  const invited = names.flatMap((name) => membersIn(told.members, name));
  const row = {
    ...usual,
    id,
    title: "Pancakes and contracts",
    words: "Two pans, two teams. Bring the oddest clause you have met.",
    place: "The kitchen on the second floor",
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + 2 * hour),
    host_id: told.castOf["lead"],
    why: "cold",
    why_requests: asked,
    came: 14,
    made_at: madeAt,
    changed_at: madeAt,
  };
  const guests = invited.map((person, at) => {
    const line = at % 7 === 2 ? (lines[Math.floor(at / 7)] ?? "") : "";
    return {
      gathering_id: id,
      person_id: person.id,
      comes: at % 2 === 0 ? true : null,
      came: at % 4 === 0 || line !== "" ? true : null,
      line,
      line_at: line === "" ? null : new Date(startsAt.getTime() + day + at * hour),
    };
  });
  return { row, teams: teamRows(told, id, names), guests };
}

/** Of the colleague's team, of the lead's and of Facilities, in a fortnight: free, and not answered by the colleague yet. */
function aheadOne({ told, chance }: Telling): Made {
  const startsAt = afternoon(told, 12);
  const madeAt = new Date(told.now.getTime() - 3 * day);
  const id = chance.id(madeAt);
  const names = [...new Set([teamOf(told, "colleague"), teamOf(told, "lead"), "Facilities"])];
  const row = {
    ...usual,
    id,
    title: "A walk to the old mill",
    words: "An hour there, soup at the mill, an hour back. Wear shoes that may get dirty.",
    place: "We meet at the gate",
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + 3 * hour),
    host_id: told.castOf["lead"],
    made_at: madeAt,
    changed_at: madeAt,
  };
  const guests = names.flatMap((name) =>
    membersIn(told.members, name).map((person, at) => ({
      gathering_id: id,
      person_id: person.id,
      comes: person.id !== told.castOf["colleague"] && at % 3 === 0 ? true : null,
      came: null,
      line: "",
      line_at: null,
    })),
  );
  return { row, teams: teamRows(told, id, names), guests };
}

const teamRows = ({ ids }: Told, id: string, names: readonly string[]): Row[] =>
  names.map((name) => ({ gathering_id: id, team_id: ids.teamId(name as TeamName) }));

function requestsBetween(
  { history, ids }: Told,
  [one, other]: readonly [TeamName, TeamName],
  { from, to }: { readonly from: number; readonly to: Date },
): number {
  const both = [ids.teamId(one), ids.teamId(other)];
  return history.request.filter((request) => {
    const at = (request["asked_at"] as Date).getTime();
    const [team, customer] = [request["team_id"], request["customer_team_id"]] as [string, string];
    if (at < from || at >= to.getTime()) return false;
    return team !== customer && both.includes(team) && both.includes(customer);
  }).length;
}

/** The team of the house with which it had to do least in 180 days. */
function farthestFrom(told: Told, own: TeamName): TeamName {
  const span = { from: told.now.getTime() - 180 * day, to: told.now };
  return teams
    .filter(({ kind, name }) => kind === "team" && name !== own)
    .map(({ name }) => ({ name, requests: requestsBetween(told, [own, name], span) }))
    .toSorted((one, other) => one.requests - other.requests)[0]!.name;
}

/** The colleague and one of a team that theirs has least to do with, this month; and one who waits. */
function coffee({ told, chance }: Telling): Tables {
  const month = told.now.toISOString().slice(0, 7);
  const at = new Date(told.now.getTime() - 2 * hour);
  const own = teamOf(told, "colleague");
  const other = farthestFrom(told, own);
  const colleague = told.castOf["colleague"];
  const [mate] = membersIn(told.members, other);
  const waiting = membersIn(told.members, "Finance").at(-1);
  const wish = { since: new Date(told.now.getTime() - 20 * day), team_ids: [] };
  const pair = {
    id: chance.id(at),
    month,
    one_id: colleague,
    other_id: mate?.id,
    one_team_id: told.ids.teamId(own),
    other_team_id: told.ids.teamId(other),
    why: "strangers",
    question: "What do people ask of your team most, and what do you wish they asked?",
    at,
    one_said: null,
    other_said: null,
  };
  return [
    [
      "coffee_wish",
      [
        { ...wish, person_id: colleague, waits_since: null },
        { ...wish, person_id: mate?.id, waits_since: null },
        { ...wish, person_id: waiting?.id, waits_since: month },
      ],
    ],
    ["coffee_pair", [pair]],
    ["coffee_round", [{ month, at }]],
  ];
}
