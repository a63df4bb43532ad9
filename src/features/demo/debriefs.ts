/** The debriefs of the demo: one whose action worked, one with overdue actions, one in which each writes alone now. Pure. */
import type { Tables, Told } from "./beside.ts";
import { makeChance } from "./chance.ts";
import { type DemoAction, type DemoDebrief, lookedBack } from "./looked-back.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";
import type { Member } from "./story.ts";

const dayMilliseconds = 86_400_000;
const seed = 20_261_122;

interface Making {
  readonly told: Told;
  readonly newId: (at: Date) => string;
  readonly at: (days: number) => Date;
  readonly day: (days: number) => string;
  readonly people: readonly Member[];
}

/** One debrief with everything that is in it; tables in the order in which they are written. */
interface Made {
  readonly id: string;
  readonly tables: Tables;
}

export function makeDebriefs(told: Told): Tables {
  const chance = makeChance(seed);
  const at = (days: number): Date => new Date(told.now.getTime() + days * dayMilliseconds);
  const of = {
    told,
    at,
    newId: (when: Date) => chance.id(when),
    day: (days: number) => written(at(days)),
  };
  const made = lookedBack.map((one) =>
    makeOne({ ...of, people: one.people.map((p) => membersIn(told.members, p[0])[p[1]]!) }, one),
  );
  const names = made[0]!.tables.map(([table]) => table);
  return names.map((name) => [
    name,
    made.flatMap(({ tables }) => tables.find(([table]) => table === name)![1]),
  ]);
}

const written = (at: Date): string => at.toISOString().slice(0, 10);

function makeOne(making: Making, one: DemoDebrief): Made {
  const { told, newId, at, day, people } = making;
  const id = newId(at(one.opened));
  const link = { debrief_id: id };
  const themes = one.themes.map((theme, place) => ({
    ...link,
    id: newId(at(one.opened + 1)),
    name: theme.name,
    why: theme.why,
    what: theme.what,
    votes: theme.votes,
    made_at: new Date(at(one.opened + 1).getTime() + place * 60_000),
  }));
  return {
    id,
    tables: [
      ["debrief", [debriefRow(making, one, id)]],
      ["debrief_team", one.teams.map((team) => ({ ...link, team_id: told.ids.teamId(team) }))],
      ["debrief_request", requestIdsOf(making, one).map((request_id) => ({ ...link, request_id }))],
      ["debrief_person", peopleRows(making, one, id)],
      [
        "debrief_fact",
        one.facts.map(([days, words], place) => ({
          ...link,
          id: newId(at(one.opened)),
          day: day(days),
          words,
          by_person_id: people[place % people.length]!.id,
          at: at(one.opened),
        })),
      ],
      ["debrief_theme", themes],
      ["debrief_card", cardRows(making, one, { id, themes })],
      ["debrief_action", one.actions.map((action) => actionRow(making, one, { id, action }))],
      ["debrief_event", eventRows(making, one, id)],
    ],
  };
}

function debriefRow({ at, day, people }: Making, one: DemoDebrief, id: string): Row {
  return {
    id,
    title: one.title,
    about: one.about,
    kind: "team",
    nameless: one.nameless,
    stage: one.closed === undefined ? "write" : "closed",
    from_day: day(one.from),
    until_day: day(one.opened - 1),
    opened_at: at(one.opened),
    opened_by_id: people[0]!.id,
    closed_at: one.closed === undefined ? null : at(one.closed),
  };
}

const mostRequests = 3;

/** What its teams were asked in those days and handed on: the timeline begins with it. */
function requestIdsOf({ told, at }: Making, one: DemoDebrief): unknown[] {
  const { request, handoff } = told.history;
  const teamIds = one.teams.map((team) => told.ids.teamId(team));
  const handedOn = new Set(handoff.map((row) => row["request_id"]));
  const isWithin = (asked: unknown): boolean =>
    asked instanceof Date && asked >= at(one.from) && asked < at(one.opened - 1);
  return request
    .filter((row) => teamIds.includes(String(row["team_id"])) && row["confidential"] !== true)
    .filter((row) => handedOn.has(row["id"]) && isWithin(row["asked_at"]))
    .slice(0, mostRequests)
    .map((row) => row["id"]);
}

/** The first leads it; in an open one the first two have written what they wanted to. */
const peopleRows = ({ at, people }: Making, one: DemoDebrief, id: string): Row[] =>
  people.map((person, place) => ({
    debrief_id: id,
    person_id: person.id,
    part: place === 0 ? "facilitator" : "participant",
    since: at(one.opened),
    ready_at: one.closed === undefined && place === 1 ? at(one.opened + 0.5) : null,
  }));

/** Without names a card has neither person nor time, in the demo as anywhere. */
function cardRows(
  { newId, at, people }: Making,
  one: DemoDebrief,
  { id, themes }: { readonly id: string; readonly themes: readonly Row[] },
): Row[] {
  return one.cards.map(([question, words, theme], place) => ({
    id: asRandom(newId(at(one.opened))),
    debrief_id: id,
    question,
    words,
    person_id: one.nameless ? null : people[place % people.length]!.id,
    at: one.nameless ? null : at(one.opened),
    theme_id: theme === undefined ? null : themes[theme]!["id"],
  }));
}

/** The digits of an id without the time that they begin with, marked as random. */
const asRandom = (id: string): string =>
  `${id.slice(24, 32)}-${id.slice(32, 36)}-4${id.slice(15, 18)}-${id.slice(19, 23)}-${id.slice(19, 23)}${id.slice(24, 32)}`;

function actionRow(
  { told, newId, at, day, people }: Making,
  one: DemoDebrief,
  { id, action }: { readonly id: string; readonly action: DemoAction },
): Row {
  const { what, owner, due, measure, team, words, ended } = action;
  return {
    id: newId(at(one.closed ?? one.opened)),
    debrief_id: id,
    what,
    owner_id: people[owner]!.id,
    due_day: day(due),
    measure,
    words: words ?? "",
    team_id: team ? told.ids.teamId(team) : null,
    customer_team_id: null,
    made_at: at(one.opened + 2),
    ended_how: ended?.how ?? null,
    ended_at: ended ? at(ended.at) : null,
    said: ended?.said ?? "",
  };
}

const stages = ["group", "vote", "discuss", "act", "closed"];

function eventRows({ newId, at, people }: Making, one: DemoDebrief, id: string): Row[] {
  const by = { debrief_id: id, by_person_id: people[0]!.id };
  const opened = { ...by, id: newId(at(one.opened)), at: at(one.opened), kind: "opened" };
  const { closed } = one;
  if (closed === undefined) return [{ ...opened, detail: {} }];
  const step = (closed - one.opened) / stages.length;
  return [
    { ...opened, detail: {} },
    ...stages.map((to, place) => {
      const when = at(one.opened + step * (place + 1));
      return { ...by, id: newId(when), at: when, kind: "moved", detail: { to } };
    }),
  ];
}
