/** From told lives to rows of tables, leaving out what lies after `now`. Names are those of the columns. Pure. */
import type { Calendar } from "#platform/calendar/index.ts";
import { type ToldClock, clocksOf, pausesIn } from "./clocks.ts";
import { defectOf } from "./not-right.ts";
import type { Beat, Life, Member } from "./story.ts";

export type Row = Readonly<Record<string, unknown>>;
export type Rows = Record<
  | "request"
  | "request_event"
  | "message"
  | "part_request"
  | "handoff"
  | "defect"
  | "clock"
  | "clock_pause",
  Row[]
>;

export interface Ids {
  teamId(name: string): string;
  serviceId(team: string, name: string): string;
  /** Of the promise of a service for an impact. */
  promiseId(team: string, service: string, impact: string, kind: string): string;
  hoursId(team: string): string;
  calendarOf(team: string): Calendar;
  newId(at: Date): string;
}

export function noRows(): Rows {
  return {
    request: [],
    request_event: [],
    message: [],
    part_request: [],
    handoff: [],
    defect: [],
    clock: [],
    clock_pause: [],
  };
}

/** What stands on the request after its beats. */
interface Standing {
  state: string;
  since: Date;
  team: string;
  serviceName: string;
  serviceTeam: string;
  holder: Member | null;
  doneAt: Date | null;
  closedAt: Date | null;
  firstReplyAt: Date | null;
  lastStepAt: Date;
  handoffs: number;
  reopens: number;
}

export function writeLife(rows: Rows, life: Life, ids: Ids, now: Date): void {
  if (life.askedAt > now) return;
  const beats = life.beats.filter(({ at }) => at <= now);
  const standing = standingAt(life, beats);
  const calendar = ids.calendarOf(life.service.team);
  const pauses = pausesIn(beats);
  const clocks = clocksOf(life, beats, calendar, pauses);
  rows.request.push(requestRow(life, standing, clocks, ids));
  writeHistory(rows, life, beats, ids);
  const { team, name } = life.service;
  for (const clock of clocks) {
    rows.clock.push({
      id: ids.newId(life.askedAt),
      request_id: life.id,
      kind: clock.kind,
      promise_id: ids.promiseId(team, name, life.impact, clock.kind),
      hours_id: ids.hoursId(team),
      earlier: [],
      started_at: clock.startedAt,
      due_at: clock.dueAt,
      warn_at: clock.warnAt,
      stopped_at: clock.stoppedAt,
      outcome: clock.outcome,
      ...toldAlready(clock, now),
    });
  }
  for (const { from, to, because } of pauses) {
    const id = ids.newId(from);
    rows.clock_pause.push({ id, request_id: life.id, since: from, until: to, because });
  }
}

/** Warnings of the past half year do not all arrive on the first morning; those of today do. */
function toldAlready(clock: ToldClock, now: Date): Row {
  const yesterday = new Date(now.getTime() - 86_400_000);
  const before = (at: Date | null): Date | null => (at !== null && at < yesterday ? at : null);
  return { warned_at: before(clock.warnAt), escalated_at: before(clock.dueAt) };
}

function standingAt(life: Life, beats: readonly Beat[]): Standing {
  const standing: Standing = {
    state: "asked",
    since: life.askedAt,
    team: life.service.team,
    serviceName: life.service.name,
    serviceTeam: life.service.team,
    holder: null,
    doneAt: null,
    closedAt: null,
    firstReplyAt: null,
    lastStepAt: life.askedAt,
    handoffs: 0,
    reopens: 0,
  };
  for (const beat of beats) {
    Object.assign(standing, changesOf(beat, standing), { lastStepAt: beat.at });
  }
  return standing;
}

type Change = (beat: Beat, standing: Standing) => Partial<Standing>;
const changes: Partial<Record<Beat["kind"], Change>> = {
  taken: ({ at, by }) => ({ state: "taken", since: at, holder: by }),
  waiting: (beat) => ({ state: beat.kind === "waiting" ? beat.state : "taken", since: beat.at }),
  resumed: ({ at }) => ({ state: "taken", since: at }),
  done: ({ at, by }) => ({ state: "done", since: at, doneAt: at, holder: by }),
  confirmed: ({ at }) => ({ state: "confirmed", since: at, closedAt: at }),
  withdrawn: ({ at }) => ({ state: "withdrawn", since: at, closedAt: at }),
  reopened: ({ at }, { reopens }) => ({
    state: "reopened",
    since: at,
    doneAt: null,
    reopens: reopens + 1,
  }),
  "handed-over": (beat, { handoffs }) =>
    beat.kind === "handed-over"
      ? {
          team: beat.to,
          serviceName: beat.service.name,
          serviceTeam: beat.service.team,
          holder: null,
          handoffs: handoffs + 1,
        }
      : {},
  reply: (beat, { firstReplyAt }) =>
    beat.kind === "reply" && beat.side === "provider"
      ? { firstReplyAt: firstReplyAt ?? beat.at }
      : {},
};

function changesOf(beat: Beat, standing: Standing): Partial<Standing> {
  return changes[beat.kind]?.(beat, standing) ?? {};
}

function requestRow(life: Life, standing: Standing, clocks: readonly ToldClock[], ids: Ids): Row {
  const running = clocks
    .filter(({ stoppedAt, dueAt }) => stoppedAt === null && dueAt !== null)
    .toSorted((one, other) => one.dueAt!.getTime() - other.dueAt!.getTime())[0];
  return {
    id: life.id,
    service_id: ids.serviceId(standing.serviceTeam, standing.serviceName),
    customer_id: life.customer.id,
    customer_team_id: ids.teamId(life.customer.team),
    team_id: ids.teamId(standing.team),
    holder_id: standing.holder?.id ?? null,
    title: life.title,
    description: "",
    answers: {},
    impact: life.impact,
    state: standing.state,
    state_since: standing.since,
    confidential: life.service.confidential ?? false,
    asked_at: life.askedAt,
    first_reply_at: standing.firstReplyAt,
    done_at: standing.doneAt,
    closed_at: standing.closedAt,
    due_at: running?.dueAt ?? null,
    due_kind: running?.kind ?? null,
    last_step_at: standing.lastStepAt,
    handoff_count: standing.handoffs,
    reopen_count: standing.reopens,
  };
}

function writeHistory(rows: Rows, life: Life, beats: readonly Beat[], ids: Ids): void {
  let team: string = life.service.team;
  const event = (at: Date, kind: string, actor: Member | null, detail: Row): void => {
    rows.request_event.push({
      id: ids.newId(at),
      request_id: life.id,
      at,
      kind,
      actor_id: actor?.id ?? null,
      team_id: ids.teamId(team),
      detail,
    });
  };
  event(life.askedAt, "asked", life.customer, {});
  if (life.parent !== null) {
    const part = { part_id: life.id, parent_id: life.parent.id, at: life.askedAt };
    rows.part_request.push({ ...part, by_person_id: life.customer.id });
  }
  for (const beat of beats) {
    if (beat.kind === "reply" || beat.kind === "note") writeMessage(rows, life, beat, ids);
    else if (beat.kind === "handed-over") {
      const from = team;
      team = beat.to;
      writeHandOver(rows, life, beat, from, ids);
      event(beat.at, beat.kind, beat.by, {
        fromTeamId: ids.teamId(from),
        fromTeamName: from,
        reason: notForUs,
        misrouted: true,
      });
    } else {
      const detail = detailOf(beat, ids);
      event(beat.at, beat.kind, beat.by, detail);
      const what = defectOf(beat, beats);
      if (what) {
        const id = detail["defectId"] ?? ids.newId(beat.at);
        const by = { request_id: life.id, at: beat.at, by_person_id: beat.by?.id ?? null };
        rows.defect.push({ id, ...by, team_id: ids.teamId(team), ...what });
      }
    }
  }
}

const notForUs = "This is about the building; our colleagues there look after it.";

function detailOf(beat: Beat, ids: Ids): Row {
  if (beat.kind === "waiting") {
    const { at, lacked, state } = beat;
    const returned = lacked === undefined ? {} : { reason: lacked, defectId: ids.newId(at) };
    return { for: state.slice("waiting-".length), ...returned };
  }
  if (beat.kind === "cause-said") return { cause: beat.cause, from: null };
  if (beat.kind === "reopened") return { cause: beat.cause, whatIsMissing: beat.missing };
  if (beat.kind === "part-asked") {
    return { partId: beat.part.id, teamId: ids.teamId(beat.part.service.team), waits: true };
  }
  return {};
}

function writeMessage(
  rows: Rows,
  life: Life,
  beat: Beat & { kind: "reply" | "note" },
  ids: Ids,
): void {
  rows.message.push({
    id: ids.newId(beat.at),
    request_id: life.id,
    kind: beat.kind,
    author_id: beat.by?.id ?? null,
    side: beat.kind === "note" ? "provider" : beat.side,
    body: beat.words,
    at: beat.at,
    asked_at: life.askedAt,
  });
}

function writeHandOver(
  rows: Rows,
  life: Life,
  beat: Beat & { kind: "handed-over" },
  from: string,
  ids: Ids,
): void {
  const step = { request_id: life.id, at: beat.at, by_person_id: beat.by?.id ?? null };
  const teams = { from_team_id: ids.teamId(from), to_team_id: ids.teamId(beat.to) };
  rows.handoff.push({
    ...step,
    ...teams,
    id: ids.newId(beat.at),
    reason: notForUs,
    misrouted: true,
  });
  rows.defect.push({
    ...step,
    id: ids.newId(beat.at),
    kind: "misrouted",
    team_id: ids.teamId(from),
    cause: "wrong-team",
    provider_cause: null,
    what_is_missing: notForUs,
  });
}
