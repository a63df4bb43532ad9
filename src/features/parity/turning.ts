/** Which services came to stand worse than outside in a month, and which no longer do. */
import { startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { type Compared, compareServices, type Moment } from "./comparing.ts";
import type { KindAnswer } from "./contract.ts";
import { endOfMonth } from "./over-time.ts";
import { findComparable, type ServiceRow } from "./queries/services.ts";
import { monthBefore, type ShownShare } from "./rules.ts";

interface Turned {
  readonly service: ServiceRow;
  readonly way: "worse" | "again";
  readonly since: string | null;
}

export interface PromiseTurned extends Turned {
  readonly kind: KindAnswer["kind"];
  readonly insideSeconds: number | null;
  readonly outsideSeconds: number;
}

export interface KeptTurned extends Turned {
  readonly inside: ShownShare;
  readonly outside: ShownShare;
}

export interface ParityTurns {
  readonly compared: number;
  readonly promises: readonly PromiseTurned[];
  readonly kept: readonly KeptTurned[];
}

/**
 * Each service that the reader sees as it stood at the end of the month beside the end of the month before. One that did not exist then is
 * left out: nothing has turned for it.
 */
export async function findParityTurns(
  db: Database,
  who: Who,
  { month, zone, now }: { readonly month: string; readonly zone: string; readonly now: Date },
): Promise<ParityTurns> {
  const begins = startOfDayInZone(zone, `${month}-01`);
  const services = (await findComparable(db, who)).filter(({ createdAt }) => createdAt < begins);
  const at = (present: string): Moment => ({ present, zone, now: endOfMonth(zone, present, now) });
  const before = await compareServices(db, services, at(monthBefore(month, 1)));
  const after = await compareServices(db, services, at(month));
  return turnsBetween(before, after);
}

const wayOf = (was: boolean, is: boolean): Turned["way"] | null => {
  if (was === is) return null;
  return is ? "worse" : "again";
};

/** Both hold the same services in the same order. */
function turnsBetween(before: readonly Compared[], after: readonly Compared[]): ParityTurns {
  const pairs = after.map((now, at) => ({ now, was: before[at]! }));
  return {
    compared: after.length,
    promises: pairs.flatMap(({ was, now }): PromiseTurned[] => {
      // Where nothing can be said of one of the two, nothing has turned.
      if ([was, now].some(({ promise }) => promise === "unknown")) return [];
      const way = wayOf(was.promise === "worse", now.promise === "worse");
      const furthest = furthestBehind(now.kinds, way === "worse" ? now.kinds : was.kinds);
      if (way === null || !furthest) return [];
      const { service, promiseWorseSince: since } = now;
      return [{ service, way, since, ...furthest }];
    }),
    kept: pairs.flatMap(({ was, now }): KeptTurned[] => {
      if ([was, now].some(({ result }) => result.standing === "too-few")) return [];
      const way = wayOf(was.result.standing === "worse", now.result.standing === "worse");
      if (way === null) return [];
      const { service, resultWorseSince: since } = now;
      const { inside, outside } = now.result;
      return [{ service, way, since, inside, outside }];
    }),
  };
}

/** Of those that stand worse in `worse` the one furthest behind, as `kinds` has it. */
function furthestBehind(kinds: readonly KindAnswer[], worse: readonly KindAnswer[]) {
  const behind = ({ inside, outside }: KindAnswer): number =>
    inside ? inside.meanSeconds / (outside?.seconds ?? Infinity) : Infinity;
  const [furthest] = worse
    .filter(({ standing }) => standing === "worse")
    .toSorted((one, other) => behind(other) - behind(one));
  const one = kinds.find(({ kind }) => kind === furthest?.kind);
  if (!one?.outside) return undefined;
  const { kind, inside, outside } = one;
  return { kind, insideSeconds: inside?.meanSeconds ?? null, outsideSeconds: outside.seconds };
}
