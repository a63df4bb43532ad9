/**
 * Whom a wave asks. Each relationship gets as many as it needs to be heard and no more, drawn by lot among those who really dealt with the
 * team, and nobody is asked about more than two teams.
 */
import { daysBetween } from "#platform/calendar/days.ts";
import { groupBy } from "#platform/grouping.ts";
import type { GroupKind } from "../contract/items.ts";

/** So many of a relationship are asked: with every second one answering it reaches five, with one to spare. */
export const wantedOfEach = 12;
/** One form is half a minute of a person: with two, a wave takes them less than two minutes. */
export const mostOfOne = 2;

/**
 * So many must be asked for a group of its own: an answer is known to come from one of them (docs/decisions/0006). Of a mirror fewer are enough:
 * it judges nobody, and few teams have ten people.
 */
export const leastAsked: Readonly<Record<GroupKind, number>> = {
  customers: 10,
  mirror: 5,
  staff: 10,
};

export interface Candidate {
  readonly personId: string;
  /** The team on whose behalf they dealt with the provider, or whose people they are. */
  readonly teamId: string;
  /** Whom they are asked about; null: their own work. */
  readonly providerId: string | null;
  readonly kind: GroupKind;
}

export interface PlannedGroup {
  readonly kind: GroupKind;
  readonly providerId: string | null;
  /** Null: all those whose teams are too small for a group of their own. */
  readonly teamId: string | null;
  readonly eligible: number;
  readonly personIds: readonly string[];
}

export interface Planning {
  readonly candidates: readonly Candidate[];
  /** Who may be asked: not asked anything in the last month. */
  readonly free: ReadonlySet<string>;
  /** A number that looks random and stays the same for this person and this provider within a wave. */
  readonly lot: (candidate: Candidate) => number;
}

interface Cell {
  readonly kind: GroupKind;
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly all: readonly Candidate[];
  readonly drawn: readonly string[];
}

export function planGroups({ candidates, free, lot }: Planning): PlannedGroup[] {
  const load = new Map<string, number>();
  const cells = scarceFirst(cellsOf(enough(candidates, free)), free).map((cell) =>
    draw(cell, { free, lot, load }),
  );
  return [...groupBy(cells, familyOf).values()].flatMap((family) => joinSmall(family));
}

const familyOf = ({ kind, providerId }: Pick<Candidate, "kind" | "providerId">): string =>
  `${kind}:${providerId ?? ""}`;

/** Those of whom enough are free to be asked at all: nobody is used up for a team about which nobody can be asked. */
function enough(candidates: readonly Candidate[], free: ReadonlySet<string>): Candidate[] {
  return [...groupBy(candidates, familyOf).values()]
    .filter((all) => {
      const drawable = all.filter(({ personId }) => free.has(personId));
      return drawable.length >= leastAsked[all[0]!.kind];
    })
    .flat();
}

function cellsOf(candidates: readonly Candidate[]): Cell[] {
  const cells = groupBy(
    candidates,
    ({ kind, providerId, teamId }) => `${kind}:${providerId ?? ""}:${teamId}`,
  );
  return [...cells.values()].map((all) => {
    const [{ kind, providerId, teamId }] = all as [Candidate];
    return { kind, providerId, teamId, all, drawn: [] };
  });
}

/** Where few know a team each of them counts, so they are drawn before others use them up. */
function scarceFirst(cells: readonly Cell[], free: ReadonlySet<string>): Cell[] {
  const sized = cells.map((cell) => ({
    cell,
    size: cell.all.filter(({ personId }) => free.has(personId)).length,
  }));
  return sized.toSorted((a, b) => a.size - b.size).map(({ cell }) => cell);
}

interface Drawing extends Omit<Planning, "candidates"> {
  /** About how many teams each is asked already. */
  readonly load: Map<string, number>;
}

/** A pulse asks everybody: it is about each of them, not about another team. */
function draw(cell: Cell, { free, lot, load }: Drawing): Cell {
  const wanted = cell.kind === "staff" ? Number.POSITIVE_INFINITY : wantedOfEach;
  const drawn = cell.all
    .filter(({ personId }) => free.has(personId) && (load.get(personId) ?? 0) < mostOfOne)
    .map((candidate) => ({ id: candidate.personId, lot: lot(candidate) }))
    .toSorted((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .slice(0, wanted)
    .map(({ id }) => id);
  for (const id of drawn) load.set(id, (load.get(id) ?? 0) + 1);
  return { ...cell, drawn };
}

/** Teams with too few are 'all others'; are these too few together, the smallest of the rest joins them. Too few in all: nobody is asked. */
function joinSmall(family: readonly Cell[]): PlannedGroup[] {
  const asked = family
    .filter(({ drawn }) => drawn.length > 0)
    .toSorted((a, b) => a.drawn.length - b.drawn.length);
  const least = leastAsked[asked[0]?.kind ?? "customers"];
  const others = asked.filter(({ drawn }) => drawn.length < least);
  const alone = asked.filter(({ drawn }) => drawn.length >= least);
  while (others.length > 0 && sizeOf(others) < least && alone.length > 0)
    others.push(...alone.splice(0, 1));
  const together = sizeOf(others) >= least ? [others] : [];
  return [...alone.map((cell) => [cell]), ...together].map((cells) => groupOf(cells));
}

const sizeOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { drawn }) => sum + drawn.length, 0);

function groupOf(cells: readonly Cell[]): PlannedGroup {
  const [{ kind, providerId, teamId }] = cells as [Cell];
  return {
    kind,
    providerId,
    teamId: cells.length === 1 ? teamId : null,
    eligible: cells.reduce((sum, { all }) => sum + all.length, 0),
    personIds: cells.flatMap(({ drawn }) => drawn),
  };
}

export interface Ahead {
  /** The day on which it opens, as '2026-11-22'. */
  readonly day: string;
  readonly personIds: readonly string[];
}

export interface Opening {
  /** The day on which a wave opens, as '2026-11-22'. */
  readonly day: string;
  /** Nobody is asked again within so many days. */
  readonly restDays: number;
}

/** Of those who are free as it stands, who will still be when it opens, after the waves that open before it have asked theirs. */
export function freeOn(
  { day, restDays }: Opening,
  free: ReadonlySet<string>,
  ahead: readonly Ahead[],
): ReadonlySet<string> {
  const asked = new Set(
    ahead
      .filter((one) => one.day <= day && daysBetween(one.day, day) <= restDays)
      .flatMap(({ personIds }) => personIds),
  );
  return new Set([...free].filter((id) => !asked.has(id)));
}

/** What a plan asks of people: how many, how many forms in all, and how many who could tell are spared since they were asked lately. */
export function countBurden({
  candidates,
  free,
  groups,
}: Omit<Planning, "lot"> & { readonly groups: readonly Pick<PlannedGroup, "personIds">[] }) {
  const known = new Set(candidates.map(({ personId }) => personId));
  return {
    people: new Set(groups.flatMap(({ personIds }) => personIds)).size,
    forms: groups.reduce((sum, { personIds }) => sum + personIds.length, 0),
    spared: [...known].filter((id) => !free.has(id)).length,
  };
}
