/** Rows as the contract says them. */
import type { GoalStands } from "#feature/goals";
import { startOfDayInZone } from "#platform/calendar/index.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import {
  type EvidenceAnswer,
  type HintAnswer,
  type PartAnswer,
  parts,
  type PortraitAnswer,
  type PriorityAnswer,
  type RhythmAnswer,
  type VersionAnswer,
} from "./contract.ts";
import { fullWeek, type HoursRow } from "./hours.ts";
import type { HintRow, TeamRow, VersionRow } from "./queries.ts";
import { claimsOf, fewestForWords } from "./rhythm/claims.ts";
import type { KeptReason, KeptWeek } from "./rhythm/queries.ts";
import { asideDays, mostFrequent, shareOf, tellsServing, weeksBack } from "./rules.ts";

interface Signed {
  readonly byId: string | null;
  readonly byName: string | null;
}
const byOf = ({ byId, byName }: Signed): { id: string; name: string } | null =>
  byId !== null && byName !== null ? { id: byId, name: byName } : null;

export const named = ({ id, name }: TeamRow): { id: string; name: string } => ({ id, name });

export function asVersion(row: VersionRow): Sendable<VersionAnswer> {
  return { version: row.version, words: row.words, by: byOf(row), at: row.at };
}

/** All parts in their order, also those of which nothing was said. */
export function asParts(rows: readonly VersionRow[]): Sendable<PartAnswer>[] {
  return parts.map((part) => {
    const row = rows.find((one) => one.part === part);
    return row ? { part, ...asVersion(row) } : { part, words: "", version: 0, by: null, at: null };
  });
}

function asEvidence(kept: KeptReason): EvidenceAnswer | null {
  const share = shareOf(kept);
  return share && { ...share, reason: kept.reason, firstDay: kept.firstDay };
}

export function asHint(row: HintRow, kept: readonly KeptReason[]): Sendable<HintAnswer> {
  const { id, says, serviceId, serviceName, reason, version, at } = row;
  const now = kept.find((one) => one.serviceId === serviceId && one.reason === reason);
  return {
    id,
    says,
    service:
      serviceId !== null && serviceName !== null ? { id: serviceId, name: serviceName } : null,
    evidence: now ? asEvidence(now) : null,
    by: byOf(row),
    at,
    version,
  };
}

/** For each service the most frequent reason that may be said, unless a hint answers it or it was set aside lately. */
export function foundIn(kept: readonly KeptReason[], now: Date): PortraitAnswer["found"] {
  const since = new Date(now.getTime() - asideDays * 86_400_000);
  const serviceIds = [...new Set(kept.map(({ serviceId }) => serviceId))];
  return serviceIds.flatMap((serviceId) => {
    const own = kept.filter((one) => one.serviceId === serviceId);
    const most = mostFrequent(own);
    const row = own.find(({ reason }) => reason === most?.reason);
    if (!row || row.answered || (row.setAsideAt !== null && row.setAsideAt > since)) return [];
    const evidence = asEvidence(row);
    return evidence ? [{ service: { id: serviceId, name: row.serviceName }, evidence }] : [];
  });
}

/** A goal as a priority of the team. */
export const asPriority =
  (teamId: string) =>
  ({ id, name, byDay, pace, confidence, teams }: GoalStands): PriorityAnswer => ({
    id,
    name,
    byDay,
    pace,
    confidence,
    others: teams.flatMap((team) => (team.id === teamId ? [] : [{ id: team.id, name: team.name }])),
  });

/** Who serves in a team of one or two could be told from hours of work, so these are left out for them. */
export function asRhythm(
  team: TeamRow,
  week: KeptWeek,
  hours: HoursRow | undefined,
): Sendable<RhythmAnswer> {
  const serving = tellsServing(team, startOfDayInZone(week.zone, week.firstDay));
  const n = week.asked.reduce((sum, one) => sum + one, 0);
  const { zone, firstDay, lastDay, asked, replied, done, open, asOf } = week;
  return {
    team: named(team),
    zone,
    firstDay,
    lastDay,
    n,
    asked: [...asked],
    serving: serving
      ? { replied: [...replied], done: [...done], open: open.map((sum) => sum / weeksBack) }
      : null,
    week: hours ? fullWeek(hours.hours) : null,
    claims: claimsOf(week, { serving }),
    tooFew: n < fewestForWords,
    asOf,
  };
}
