/** Who held one request, as a reader who sees it may know. */
import { calendarsOf } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { type HeldTime, type WorkedUntil, addUp } from "./adding.ts";
import type { LaneAnswer, RequestHeldAnswer, SegmentAnswer } from "./contract.ts";
import { timesOf } from "./figures.ts";
import type { Span } from "./life.ts";
import { belowOf, type Known, readWorld } from "./reading.ts";
import { type PartRow, listSeen, listTeamNames } from "./queries/of-request.ts";
import { type Segment, hidden, openSpansOf, segmentsOf } from "./rules.ts";
import { workedIn } from "./worked.ts";

interface Reading {
  readonly id: string;
  readonly known: Known;
  readonly now: Date;
  readonly seen: ReadonlyMap<string, PartRow>;
  readonly teams: ReadonlyMap<string, string>;
}

/** The request must be one that the reader sees. */
export async function heldOfRequest(
  db: Database,
  who: Who,
  id: string,
  now: Date,
): Promise<Sendable<RequestHeldAnswer>> {
  const known = await readWorld(db, [id]);
  const request = known.requests.get(id)!;
  const below = belowOf(id, known);
  const seen = new Map((await listSeen(db, who, below)).map((row) => [row.id, row]));
  const real = segmentsOf(id, known);
  const segments = hidden(real, (partId) => seen.has(partId) || !isConfidential(known, partId));
  const teamIds = [
    request,
    ...segments,
    ...below.flatMap((part) => known.requests.get(part) ?? []),
  ];
  const named = teamIds.flatMap(({ teamId }) => teamId ?? []);
  const asking = request.customerTeamId === null ? [] : [request.customerTeamId];
  const names = await listTeamNames(db, who, [...new Set([...named, ...asking])]);
  const teams = new Map(names.map((team) => [team.id, team.name]));
  const reading: Reading = { id, known, now, seen, teams };
  const worked = workedIn(request, await calendarsOf(db, [request]));
  const held = addUp(segments, worked).map((row) => ({ ...row, ...untilNow(row, now, worked) }));
  const { from, until } = known.lifeOf(id)!;
  return {
    asOf: now,
    ...spanOf({ from, until }),
    team: nameOf(reading, request.teamId)!,
    customerTeam: nameOf(reading, request.customerTeamId),
    whole: timesOf(held),
    segments: segments.map((one) => segmentOf(reading, one)),
    holders: held
      .toSorted((one, other) => other.wallMs - one.wallMs)
      .map(({ kind, teamId, throughParts, since, ...times }) => ({
        kind,
        team: nameOf(reading, teamId),
        throughParts,
        ...timesOf([times]),
        holdsNow: since !== null,
      })),
    parts: lanesOf(reading, real),
  };
}

const isConfidential = (known: Known, id: string): boolean =>
  known.lifeOf(id)?.confidential === true;

function nameOf({ teams }: Pick<Reading, "teams">, id: string | null) {
  return id === null ? null : { id, name: teams.get(id) ?? "" };
}

function spanOf({ from, until }: Span): { from: Date; until: Date | null } {
  return { from: new Date(from), until: until === Infinity ? null : new Date(until) };
}

/** With what has passed of it since it began to run. */
function untilNow({ since, wallMs, workingMs }: HeldTime, now: Date, worked: WorkedUntil | null) {
  const at = now.getTime();
  if (since === null || at <= since) return { wallMs, workingMs };
  return {
    wallMs: wallMs + at - since,
    workingMs: worked && (workingMs ?? 0) + worked(at) - worked(since),
  };
}

function segmentOf(reading: Reading, one: Segment): Sendable<SegmentAnswer> {
  const { kind, teamId, through, stepId } = one;
  const throughParts = through.length > 0 || kind === "another";
  const hiddenFrom = through.findIndex((id) => !reading.seen.has(id));
  const path = hiddenFrom === -1 ? through : through.slice(0, hiddenFrom);
  return {
    ...spanOf(one),
    kind,
    team: nameOf(reading, teamId),
    throughParts,
    part: reading.seen.get(path.at(-1) ?? "") ?? null,
    stepId: throughParts ? null : stepId,
  };
}

/** Its parts beside each other, where there are several; of what must not be told of, only when the request waited for it. */
function lanesOf(reading: Reading, real: readonly Segment[]): Sendable<LaneAnswer>[] {
  const { id, known, seen } = reading;
  const ids = known.partsOf(id).filter((part) => known.lifeOf(part));
  if (ids.length < 2) return [];
  const criticalOf = (within: readonly string[]): Span[] =>
    real.filter(({ through }) => within.includes(through[0] ?? "")).reduce(whole, []);
  const isTold = (part: string): boolean => seen.has(part) || !isConfidential(known, part);
  const lanes = ids.filter(isTold).map((part) => ({
    part: seen.get(part) ?? null,
    team: nameOf(reading, known.requests.get(part)?.teamId ?? null),
    open: openSpansOf(part, id, known).map(spanOf),
    critical: criticalOf([part]).map(spanOf),
  }));
  const untold = criticalOf(ids.filter((part) => !isTold(part))).map(spanOf);
  const another = { part: null, team: null, open: untold, critical: untold };
  return untold.length === 0 ? lanes : [...lanes, another];
}

/** Spans that touch are one. */
function whole(spans: Span[], { from, until }: Span): Span[] {
  const last = spans.at(-1);
  return last?.until === from
    ? [...spans.slice(0, -1), { from: last.from, until }]
    : [...spans, { from, until }];
}
