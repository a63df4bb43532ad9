/**
 * The finest division of a wave's answers that is ever shown. Whatever is shown later is a union of whole atoms, so that no sum or
 * difference of what was shown is about fewer people than the smallest of them.
 */
import { groupBy } from "#platform/grouping.ts";
import type { GroupKind } from "../contract/items.ts";

/** Fewer answers than this are never shown (docs/decisions/0006). */
export const leastAnswers = 5;
/** Comments are kept from so many answers on: a voice is known by its words before it is known by its marks. */
export const leastForComments = 10;

export interface AnsweredGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly providerId: string | null;
  /** Null: all those whose teams are too small for a group of their own. */
  readonly teamId: string | null;
  readonly eligible: number;
  readonly asked: number;
  readonly answered: number;
}

export interface Atom extends Omit<AnsweredGroup, "id"> {
  readonly groupIds: readonly string[];
}

/**
 * Groups of at least five answers stand by themselves. The smaller ones of a provider and kind are put together; while these are not five, the smallest
 * of the others joins them. What cannot reach five at all is in no atom: its answers are destroyed unread.
 */
export function atomsOf(groups: readonly AnsweredGroup[]): Atom[] {
  const families = groupBy(
    groups.filter(({ answered }) => answered > 0),
    ({ kind, providerId }) => `${kind}:${providerId ?? ""}`,
  );
  return [...families.values()].flatMap((family) => atomsWithin(family));
}

function atomsWithin(family: readonly AnsweredGroup[]): Atom[] {
  const bySize = family.toSorted((a, b) => a.answered - b.answered || (a.id < b.id ? -1 : 1));
  const standsAlone = (group: AnsweredGroup): boolean =>
    group.teamId !== null && group.answered >= leastAnswers;
  const others = bySize.filter((group) => !standsAlone(group));
  const alone = bySize.filter(standsAlone);
  while (answeredIn(others) > 0 && answeredIn(others) < leastAnswers && alone.length > 0)
    others.push(...alone.splice(0, 1));
  const together = answeredIn(others) >= leastAnswers ? [others] : [];
  return [...alone.map((group) => [group]), ...together].map((joined) => atomOf(joined));
}

const answeredIn = (groups: readonly AnsweredGroup[]): number =>
  groups.reduce((sum, { answered }) => sum + answered, 0);

function atomOf(groups: readonly AnsweredGroup[]): Atom {
  const [first] = groups as [AnsweredGroup, ...AnsweredGroup[]];
  const sum = (of: "eligible" | "asked" | "answered"): number =>
    groups.reduce((all, group) => all + group[of], 0);
  return {
    groupIds: groups.map(({ id }) => id),
    kind: first.kind,
    providerId: first.providerId,
    teamId: groups.length === 1 ? first.teamId : null,
    eligible: sum("eligible"),
    asked: sum("asked"),
    answered: sum("answered"),
  };
}
