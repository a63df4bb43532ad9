/**
 * Who held it: the life of a request as consecutive segments, each with one holder. The rule:
 *
 * - The life runs from asking to the last time that it was done (or withdrawn, or merged, or the end of the log that tells of it).
 * - While nobody waits for anything it is held by the team that serves it: in its queue until somebody takes it, at work from then on.
 *   A vendor is a team outside; waiting for 'a vendor' without a name is held by one too.
 * - Waiting for the customer, and between done and reopened, it is held by the customer.
 * - While it waits for parts, the holder of a part holds it, and of a part's part, and so on: at each instant that part, of those then
 *   open, of which the work then under way ended last (still open is last of all; of equals the one asked first). That is the critical
 *   path. A part that waits for its own customer is held by the team that asked for it. With no part open the team itself holds it.
 * - A part that was merged goes on in the other request. What is not known, or waits for itself, is as if it were not there.
 *
 * So the segments of a life add up to it exactly. Pure; instants are milliseconds since 1970, and what still runs ends at Infinity.
 */
import { type Life, type Span, type Stretch, overlapOf } from "./life.ts";

/** `team`: a team, and it cannot be told whether in its queue or at work. `another`: a team that the reader may not know. */
export const holderKinds = ["customer", "queue", "work", "team", "vendor", "another"] as const;
export type HolderKind = (typeof holderKinds)[number];

export interface Holder {
  readonly kind: HolderKind;
  /** Null: the customer outside this request, a vendor without a name, or a team that must not be named. */
  readonly teamId: string | null;
}

export interface Segment extends Span, Holder {
  /** The parts through which it was held, outermost first; none: by the request itself. */
  readonly through: readonly string[];
  /** The step that began it, in the history of the innermost. */
  readonly stepId: string | null;
}

/** All that is known of the requests in reach. */
export interface World {
  readonly lifeOf: (id: string) => Life | undefined;
  /** In the order in which they were asked. */
  readonly partsOf: (id: string) => readonly string[];
  readonly isVendor: (teamId: string) => boolean;
}

export function segmentsOf(id: string, world: World): Segment[] {
  const life = world.lifeOf(id);
  return life ? joined(walk({ life, way: [id], asPartOf: null }, always, world)) : [];
}

const always: Span = { from: -Infinity, until: Infinity };

/** A life as it is reached from the request: by which way, and which team waits for it there. */
interface Reached {
  readonly life: Life;
  /** From the request itself down to this one. */
  readonly way: readonly string[];
  readonly asPartOf: { readonly teamId: string } | null;
}

function walk(reached: Reached, within: Span, world: World): Segment[] {
  return reached.life.stretches.flatMap((stretch) => {
    const span = overlapOf(stretch, within);
    if (!span) return [];
    if (stretch.wait === "parts") return throughParts(reached, stretch, span, world);
    return [segment(reached, stretch, span, world)];
  });
}

function segment({ life, way, asPartOf }: Reached, stretch: Stretch, span: Span, world: World) {
  const { from, until } = span;
  const holder = holderOf(life, stretch, asPartOf, world);
  return { from, until, ...holder, through: way.slice(1), stepId: stretch.stepId };
}

function holderOf(
  life: Life,
  { wait, hand, teamId }: Stretch,
  asPartOf: Reached["asPartOf"],
  { isVendor }: World,
): Holder {
  const team = (id: string, how: HolderKind): Holder =>
    isVendor(id) ? { kind: "vendor", teamId: id } : { kind: how, teamId: id };
  if (wait === "vendor") return { kind: "vendor", teamId: null };
  if (wait === "customer" || wait === "done") {
    if (asPartOf === null) return { kind: "customer", teamId: null };
    return team(life.customerTeamId ?? asPartOf.teamId, "work");
  }
  return team(teamId, hand);
}

/** The stretch of a wait for parts, cut wherever a part opens or closes: between two cuts the same parts are open. */
function throughParts(reached: Reached, stretch: Stretch, span: Span, world: World): Segment[] {
  const parts = partsFrom(reached, stretch.teamId, world);
  return between(span, parts).flatMap((piece) => {
    const last = lastOf(parts, piece);
    if (!last) return [segment(reached, stretch, piece, world)];
    return last.legs.flatMap((leg) => {
      const there = overlapOf(leg.span, piece);
      return there ? walk(leg.reached, there, world) : [];
    });
  });
}

/** A part with all that it goes on in, and when work on it was under way. */
interface Part {
  readonly legs: readonly { readonly span: Span; readonly reached: Reached }[];
  readonly open: readonly Span[];
}

function partsFrom({ life, way }: Reached, teamId: string, world: World): Part[] {
  return world.partsOf(life.id).map((id) => {
    const legs = legsOf(id, { way, teamId, since: -Infinity }, world);
    return { legs, open: openSpans(legs) };
  });
}

interface Coming {
  readonly way: readonly string[];
  readonly teamId: string;
  readonly since: number;
}

/** The part itself, then what it was merged into from there on. What is on the way already would wait for itself. */
function legsOf(id: string, { way, teamId, since }: Coming, world: World): Part["legs"] {
  const life = world.lifeOf(id);
  if (!life || way.includes(id)) return [];
  const reached = { life, way: [...way, id], asPartOf: { teamId } };
  const own = { span: { from: since, until: Math.max(since, life.until) }, reached };
  if (life.goesOnIn === null) return [own];
  const next = { way: reached.way, teamId, since: own.span.until };
  return [own, ...legsOf(life.goesOnIn, next, world)];
}

/** When work on a part of the request was under way, also in what the part went on in. */
export function openSpansOf(partId: string, requestId: string, world: World): Span[] {
  const coming = { way: [requestId], teamId: requestId, since: -Infinity };
  return openSpans(legsOf(partId, coming, world));
}

function openSpans(legs: Part["legs"]): Span[] {
  const spans: Span[] = [];
  for (const { span, reached } of legs)
    for (const stretch of reached.life.stretches) {
      const open = stretch.wait === "done" ? null : overlapOf(stretch, span);
      if (!open) continue;
      const before = spans.at(-1);
      if (before?.until === open.from) spans[spans.length - 1] = { ...before, until: open.until };
      else spans.push(open);
    }
  return spans;
}

function between(span: Span, parts: readonly Part[]): Span[] {
  const edges = parts.flatMap(({ open }) => open.flatMap(({ from, until }) => [from, until]));
  const inside = edges.filter((at) => at > span.from && at < span.until);
  const cuts = [...new Set([span.from, ...inside, span.until])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((until, at) => ({ from: cuts[at]!, until }));
}

/** Of the parts open in the piece the one whose work then under way ended last; of equals the first. */
function lastOf(parts: readonly Part[], piece: Span): Part | null {
  let last: { readonly part: Part; readonly until: number } | null = null;
  for (const part of parts) {
    const until = part.open.find((open) => overlapOf(open, piece))?.until ?? -Infinity;
    if (until > (last?.until ?? -Infinity)) last = { part, until };
  }
  return last?.part ?? null;
}

/**
 * Whatever was held through a part that the reader may not know of was held by another team; nothing more is said of it, not even whether
 * it was one part or several.
 */
export function hidden(
  segments: readonly Segment[],
  mayKnow: (partId: string) => boolean,
): Segment[] {
  return joined(
    segments.map((one) => {
      const place = one.through.findIndex((id) => !mayKnow(id));
      if (place === -1) return one;
      const through = one.through.slice(0, place);
      return { ...one, kind: "another", teamId: null, through, stepId: null };
    }),
  );
}

/** Neighbours with one holder by one way are one segment. */
function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const one of segments) {
    const before = whole.at(-1);
    if (before && isSame(before, one)) whole[whole.length - 1] = { ...before, until: one.until };
    else whole.push(one);
  }
  return whole;
}

function isSame(one: Segment, other: Segment): boolean {
  return (
    one.kind === other.kind &&
    one.teamId === other.teamId &&
    one.through.length === other.through.length &&
    one.through.every((id, place) => id === other.through[place])
  );
}
