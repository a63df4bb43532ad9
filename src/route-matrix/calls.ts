/** A call of any route that would succeed for whoever may make it: what stands in its path, its body, and what must be so before. */
import type { EndpointKey, EndpointShape } from "#platform/http/contract.ts";
import type { Caller, TestAnswer } from "#platform/testing/start-app.ts";
import { beforeBallots, bodiesOfBallots } from "./bodies-of-ballots.ts";
import { beforeDebriefs, bodiesOfDebriefs } from "./bodies-of-debriefs.ts";
import { beforeGrowth, bodiesOfGrowth } from "./bodies-of-growth.ts";
import { beforeGatherings, bodiesOfGatherings } from "./bodies-of-gatherings.ts";
import { bodiesOfHeard } from "./bodies-of-heard.ts";
import { bodiesOfGoals } from "./bodies-of-goals.ts";
import { bodiesOfCommitments } from "./bodies-of-commitments.ts";
import { bodiesOfConduct } from "./bodies-of-conduct.ts";
import { beforeLessons, bodiesOfLessons } from "./bodies-of-lessons.ts";
import { beforeKeys, bodiesOfKeys } from "./bodies-of-keys.ts";
import { beforeMediation, bodiesOfMediation } from "./bodies-of-mediation.ts";
import { bodiesOfMeetings } from "./bodies-of-meetings.ts";
import { bodiesOfPortraits } from "./bodies-of-portraits.ts";
import { bodiesOfSurveys } from "./bodies-of-surveys.ts";
import { bodiesOfThanks } from "./bodies-of-thanks.ts";
import { nowhere, pathOf } from "./paths.ts";
import { sampleOf } from "./sample.ts";
import type { Things } from "./things.ts";

export interface RouteToCall {
  readonly key: EndpointKey;
  readonly shape: EndpointShape;
}

const week = { mon: [["09:00", "17:00"]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const calendar = { zone: "UTC", hours: week, holidays: [] };
const someone = { name: "Someone", password: "four loud geese at noon" };
const series = { unit: "%", source: "The books", better: "less", every: "month" };
const days = { firstDay: "2026-03-10", lastDay: "2026-03-12" };

function bodiesOfParity({ segment, like }: Things): Readonly<Record<string, unknown>> {
  const months = { csv: "month,kept,total\n2026-01,9,10\n", source: "The books" };
  const likes = { text: "Service,Segment\nNothing,Nobody\n", form: "csv" };
  return {
    "PUT /parity/:id/like": {
      segmentId: segment,
      what: "",
      firstAnswer: null,
      solved: { amount: 2, unit: "days" },
      was: like,
    },
    "POST /parity/:id/like/removal": { was: like },
    "PUT /parity/:id/outside/:month": { kept: 9, total: 10, medianHours: null, source: "" },
    "POST /parity/:id/outside/preview": months,
    "POST /parity/:id/outside": months,
    "POST /parity/likes/preview": likes,
    "POST /parity/likes": likes,
  };
}

function bodiesOfOutcomes(things: Things): Readonly<Record<string, unknown>> {
  const { segment } = things;
  return {
    ...bodiesOfParity(things),
    "POST /outcomes": { ...series, segmentId: null, name: "Churn" },
    "PUT /outcomes/:id": { ...series, segmentId: segment, name: "Churn", version: 1 },
    "POST /requests/:id/say-by-when": { until: "2026-03-10", reason: "It waits for a signature" },
    "POST /requests/:id/outside": { segmentId: segment, reference: "Order 7" },
    "PUT /outcomes/:id/values/:day": { value: 4.5, note: "" },
    "POST /outcomes/import": {
      text: "series,better,every,day,value\nChurn,less,month,2026-02-03,4.5\n",
    },
    "POST /outcomes/import/preview": { text: "series,day,value\n" },
    "POST /outcomes/:id/values/preview": { csv: "day;value\n2026-02-03;4,5\n" },
    "POST /outcomes/:id/values": { csv: "day;value\n2026-02-03;4,5\n" },
  };
}

const linkFile = "from team,from service,to team,to service,segment\nNobody,None,,,None\n";

function bodiesOfChain({ service, segment, team }: Things): Readonly<Record<string, unknown>> {
  return {
    "POST /chain/links": { fromServiceId: service, toServiceId: null, toSegmentId: segment },
    "POST /chain/exercise/begin": { teamId: team },
    "POST /chain/import/preview": { text: linkFile },
    "POST /chain/import": { text: linkFile },
  };
}

/** What it is for: customers outside, and the way to them. */
const bodiesOfPurpose = (things: Things): Readonly<Record<string, unknown>> => ({
  ...bodiesOfOutcomes(things),
  ...bodiesOfChain(things),
  ...bodiesOfGoals(things),
  ...bodiesOfGrowth(things),
  ...bodiesOfHeard(things),
  ...bodiesOfPortraits(things),
  ...bodiesOfCommitments(),
  ...bodiesOfConduct(),
  ...bodiesOfGatherings(things),
  "PUT /requests/:id/afterwards": { verdict: "yes", how: 5, said: "", version: 0 },
  ...bodiesOfKeys(),
  ...bodiesOfLessons(),
  ...bodiesOfBallots(things),
  ...bodiesOfSurveys(things),
  ...bodiesOfMediation(things),
  ...bodiesOfMeetings(things),
  ...bodiesOfDebriefs(things),
  ...bodiesOfThanks(things),
  "POST /together/file": {
    csv: "shop,year,mood,sales\nNorth,2025,1,2\n",
    columns: { unit: "shop", period: "year", figure: "mood", outcome: "sales" },
    better: { figure: "more", outcome: "more" },
    nouns: { one: "shop", many: "shops", period: "year" },
  },
});

/** Bodies that a plain sample of their schema would not make valid. */
function bodiesOf(things: Things): Readonly<Record<string, unknown>> {
  const service = { version: 1, name: "Served anew", summary: "", about: "", howToAsk: "" };
  return {
    "PATCH /me": { name: "Another name" },
    "PATCH /persons/:id": { name: "Another name" },
    "PATCH /teams/:id": { about: "What we do" },
    "POST /teams": { name: "A new team", kind: "team", parentId: null },
    "POST /teams/:id/members": { personId: things.customer },
    "POST /persons/:id/departure": { heirId: things.person },
    "POST /invitations": { name: "New", email: "new@example.org", teamId: things.team },
    "POST /services/:id/publish": { version: 1 },
    "POST /services": { teamId: things.team, name: "A new one" },
    "PUT /services/:id": {
      ...service,
      servedInTheEnd: "",
      otherWords: "",
      ownerId: things.person,
      calendarId: things.calendar,
      confidential: false,
      audience: "colleagues",
      assignment: "by-hand",
      pausesForParts: false,
      pausesForVendors: true,
      audienceTeamIds: [],
    },
    "PUT /teams/:id/rota": { firstDay: "2026-03-09", turnDays: 7, memberIds: [things.person] },
    "POST /teams/:id/swaps": { personId: things.person, insteadOfId: things.mate, ...days },
    "POST /teams/:id/absences": { personId: things.person, ...days },
    "POST /me/absences": days,
    "POST /requests": { serviceId: things.service, title: "Something new" },
    "POST /requests/:id/parts": { serviceId: things.service, title: "A part of it" },
    "POST /requests/:id/assign": { personId: things.mate },
    "POST /requests/:id/hand-over": {
      teamId: things.customerTeam,
      reason: "It is yours",
      misrouted: false,
    },
    "POST /requests/:id/merge": { intoId: things.twin },
    "POST /requests/:id/links": { toId: things.twin },
    "PATCH /requests/:id": { title: "A better title", version: 1 },
    "POST /inbox/unread": { ids: [things.line] },
    "POST /moving-in/preview": { csv: "name,email,team\nNew,new@example.org,Stores\n" },
    "POST /moving-in": { csv: "name,email,team\nNew,new@example.org,Stores\n", invite: false },
    ...bodiesOfPurpose(things),
    "POST /calendars": { ...calendar, name: "New", teamId: things.team },
    "PUT /calendars/:id": { ...calendar, name: "Other", version: 1 },
    "POST /set-up": {
      ...someone,
      secret: "x".repeat(41),
      organisation: "Another",
      zone: "UTC",
      email: "someone@example.org",
    },
    "POST /invitations/opening": { secret: things.inviteSecret },
    "POST /invitations/acceptance": { ...someone, secret: things.inviteSecret },
    "POST /password-resets/opening": { secret: things.resetSecret },
    "POST /password-resets": { secret: things.resetSecret, password: someone.password },
    "PUT /inbox/preferences": { choices: { done: "off" } },
  };
}

export function bodyOf({ key, shape }: RouteToCall, things: Things): unknown {
  if (shape.uploadMostBytes !== undefined) return bodiesOf(things)[key] ?? Buffer.from("a file");
  if (!shape.body) return undefined;
  return bodiesOf(things)[key] ?? sampleOf(shape.body, {});
}

const then = "2026-03-02T09:00:00Z";

/** Statements that make the act possible, where as things stand it is not: not yet done, nothing to resume. Always the same ones. */
export function before({ key }: RouteToCall, things: Things): string | undefined {
  const { request, confidential, twin, person, mate, draft, team } = things;
  const { goal, target, tension, initiative, commitment, question, lead } = things;
  const both = `in ('${request}', '${confidential}')`;
  const state = (to: string): string => `update request set state = '${to}' where id ${both}`;
  const live = `update service set state = 'live' where id = '${draft}'`;
  const left = `insert into departure (person_id, at) values ('${mate}', '${then}')`;
  const claimed = `insert into outside_claim (id, request_id, reference, since, by_person_id, side, by_team_id, at)
    select overlay(id::text placing 'cccccccc' from 1)::uuid, id, 'Acme', '${then}', customer_id, 'customer', customer_team_id, '${then}'
    from request where id ${both}`;
  const prepared: Readonly<Record<string, string>> = {
    "POST /requests/:id/outside/withdraw": claimed,
    "POST /requests/:id/outside/confirm": claimed,
    "POST /requests/:id/outside/decline": claimed,
    "POST /requests/:id/confirm": `${state("done")}; update request set done_at = '${then}' where id ${both}`,
    "POST /requests/:id/reopen": `${state("done")}; update request set done_at = '${then}' where id ${both}`,
    "PUT /requests/:id/afterwards": `update request set state = 'confirmed', done_at = '${then}', closed_at = '${then}', holder_id = '${person}'
      where id ${both}`,
    "PUT /requests/:id/cause": `update request set reopen_count = 1 where id ${both};
      insert into defect (id, request_id, kind, team_id, cause, what_is_missing, at)
      select overlay(id::text placing 'dddddddd' from 1)::uuid, id, 'reopened', team_id, 'wrong', 'Half of it', '${then}'
      from request where id ${both}`,
    "POST /requests/:id/resume": state("waiting-customer"),
    "POST /requests/:id/undo": `${state("taken")};
      insert into request_event (id, request_id, at, position, kind, actor_id, team_id, detail)
      select overlay(id::text placing 'eeeeeeee' from 1)::uuid, id, '${then}', 1000000, 'taken', '${person}', team_id, '{"from": "asked"}'
      from request where id ${both}`,
    "DELETE /requests/:id/followers/:personId": `insert into follower (request_id, person_id, since)
      select id, '${mate}', '${then}' from request where id ${both}`,
    "POST /requests/:id/split": `${state("merged")};
      update request set merged_into_id = '${twin}', closed_at = '${then}' where id ${both}`,
    "POST /services/:id/redraft": live,
    "POST /services/:id/retire": live,
    "DELETE /persons/:id/departure": left,
    "POST /persons/:id/erasure": left,
    "DELETE /persons/:id/roles/:role": `insert into role_grant (id, person_id, role, at) values ('${nowhere}', '${mate}', 'mediator', '${then}')`,
    "POST /goals/:id/reopen": `update goal set state = 'reached' where id = '${goal}'`,
    "POST /goals/:id/targets/:targetId/restore": `update goal_target set removed_at = '${then}' where id = '${target}'`,
    "POST /tensions/:id/reopen": `update goal_tension set decided = 'So be it', settled_at = '${then}' where id = '${tension}'`,
    "POST /initiatives/:id/resume": `insert into initiative_end (id, initiative_id, day, at)
      values ('${nowhere}', '${initiative}', '2026-03-02', '${then}')`,
    "DELETE /commitments/:id/ending": `update commitment set ended_how = 'kept', ended_at = '${then}', why = 'It went well'
      where id = '${commitment}'`,
    "POST /fairness/questions/:id/take-back": `insert into fairness_answer (id, question_id, words, at, by_person_id)
      values ('${nowhere}', '${question}', 'Fridays', '${then}', '${lead}')`,
    ...beforeGrowth(things, then),
    ...beforeGatherings(things),
    ...beforeKeys(things, then),
    ...beforeLessons(then),
    ...beforeBallots(things, then),
    ...beforeMediation(things, then),
    ...beforeDebriefs(things),
    "DELETE /teams/:id/closing": `update team set closed_at = '${then}' where id = '${team}'`,
  };
  return prepared[key];
}

export interface Changed {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly query?: Record<string, string | string[]>;
  readonly headers?: Record<string, string>;
}

/** Makes the call on the things; `changed` says what of it is otherwise. */
export function call(
  caller: Caller,
  route: RouteToCall,
  things: Things,
  changed: Changed = {},
): Promise<TestAnswer> {
  const { key, shape } = route;
  const upload = shape.uploadMostBytes !== undefined;
  const body = "body" in changed ? changed.body : bodyOf(route, things);
  const named = { team: things.team, outcome: things.outcome };
  const sampled = shape.query && (sampleOf(shape.query, named) as Record<string, string>);
  const query = changed.query ?? sampled;
  return caller(pathOf(key, things, changed.path), {
    ...(query && { query }),
    ...(body !== undefined && { body }),
    headers: { ...(upload && { "content-type": "application/octet-stream" }), ...changed.headers },
  });
}
