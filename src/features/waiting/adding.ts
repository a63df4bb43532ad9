/** From the segments of lives to what is kept of them. Pure; all amounts are whole milliseconds. */
import { type Life, type Span, overlapOf } from "./life.ts";
import { type HolderKind, type Segment, type World, segmentsOf } from "./rules.ts";

/** How long one holder held a request; what runs still is told by `since`. */
export interface HeldTime {
  readonly kind: HolderKind;
  readonly teamId: string | null;
  readonly throughParts: boolean;
  /** What is over of it. Null: nobody knows when that team works. */
  readonly wallMs: number;
  readonly workingMs: number | null;
  readonly since: number | null;
}

/** Working milliseconds of the team that serves it, from the beginning of the life until then. */
export type WorkedUntil = (at: number) => number;

/**
 * One row for each holder and way. Working time is that of the team that serves the request, whoever held it, and counted as differences of
 * one clock: so it adds up to the working time of the whole life, to the millisecond, as wall time does.
 */
export function addUp(segments: readonly Segment[], worked: WorkedUntil | null): HeldTime[] {
  const rows = new Map<string, HeldTime>();
  for (const { kind, teamId, through, from, until } of segments) {
    const throughParts = through.length > 0 || kind === "another";
    const key = [kind, teamId, throughParts].join();
    const none: HeldTime = {
      kind,
      teamId,
      throughParts,
      wallMs: 0,
      workingMs: worked && 0,
      since: null,
    };
    const row = rows.get(key) ?? none;
    if (until === Infinity) rows.set(key, { ...row, since: from });
    else {
      const workingMs = worked && (row.workingMs ?? 0) + worked(until) - worked(from);
      rows.set(key, { ...row, wallMs: row.wallMs + until - from, workingMs });
    }
  }
  return [...rows.values()];
}

/** By when a team had promised to be done with a part of which it is in charge. */
export interface PromisedPart {
  readonly partId: string;
  readonly teamId: string;
  readonly dueAt: number;
}

/** What a request would have been spared, had a team been done with each of its parts when it had promised. */
export interface Spared {
  readonly teamId: string;
  /** Parts of that team with a promise, and those that took longer. */
  readonly parts: number;
  readonly late: number;
  readonly savedMs: number;
  /** It waits for such a part still: more is saved with every moment since then, which may lie ahead. */
  readonly since: number | null;
}

/**
 * Replays a request for each team that had promised a part of it: its parts end when promised, nothing else changes, and the time in
 * which the request then waits for no part any more is saved. Other parts that were under way beside them are waited for all the same.
 */
export function sparedOf(id: string, world: World, promised: readonly PromisedPart[]): Spared[] {
  const real = segmentsOf(id, world);
  const own = promised.filter(({ partId }) => partId !== id);
  return [...new Set(own.map(({ teamId }) => teamId))].map((teamId) => {
    const parts = own.filter((part) => part.teamId === teamId);
    const late = parts.filter(({ partId, dueAt }) => dueAt < (world.lifeOf(partId)?.until ?? 0));
    const saved = late.length === 0 ? [] : savedIn(real, segmentsOf(id, endingInTime(world, late)));
    const over = saved.filter(({ until }) => until !== Infinity);
    return {
      teamId,
      parts: parts.length,
      late: late.length,
      savedMs: over.reduce((sum, { from, until }) => sum + until - from, 0),
      since: saved.find(({ until }) => until === Infinity)?.from ?? null,
    };
  });
}

/** When the request waited for a part, and in the replay would not have. */
function savedIn(real: readonly Segment[], replayed: readonly Segment[]): Span[] {
  const waiting = real.filter(({ through }) => through.length > 0);
  const free = replayed.filter(({ through }) => through.length === 0);
  return waiting.flatMap((wait) => free.flatMap((span) => overlapOf(wait, span) ?? []));
}

function endingInTime(world: World, parts: readonly PromisedPart[]): World {
  const inTime = new Map<string, Life>();
  for (const { partId, dueAt } of parts) {
    const life = world.lifeOf(partId);
    if (life) inTime.set(partId, endedAt(life, dueAt));
  }
  return { ...world, lifeOf: (id) => inTime.get(id) ?? world.lifeOf(id) };
}

function endedAt(life: Life, at: number): Life {
  const span = { from: life.from, until: Math.max(life.from, at) };
  const stretches = life.stretches.flatMap((stretch) => {
    const kept = overlapOf(stretch, span);
    return kept ? [{ ...stretch, ...kept }] : [];
  });
  return { ...life, ...span, stretches, goesOnIn: null };
}
