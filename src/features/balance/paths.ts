/** Which initiatives lead to a goal, and which goals and services lead to customers outside; and why the others do not. Pure. */

export interface InitiativePlace {
  readonly id: string;
  readonly endDay: string;
  readonly endedOn: string | null;
  readonly goalIds: readonly string[];
  readonly serviceIds: readonly string[];
}

export interface GoalPlace {
  readonly id: string;
  readonly state: string;
  readonly parentId: string | null;
  readonly segmentIds: readonly string[];
  readonly feeds: readonly { readonly outcomeId: string | null }[];
}

export interface ServicePlace {
  readonly id: string;
}

interface Link {
  readonly fromServiceId: string;
  readonly toServiceId: string | null;
}

/** Whether a service leads to a segment, by whatever way. */
type Reaches = (serviceId: string) => boolean;

/** It has not ended before its day, and its last day is not over. */
export const isPresent = ({ endDay, endedOn }: InitiativePlace, today: string): boolean =>
  endedOn === null && endDay >= today;

/** Null: it leads to an open goal. */
export function whyNoGoal(
  { goalIds }: InitiativePlace,
  isOpen: (goalId: string) => boolean,
): "noGoal" | "goalsClosed" | null {
  if (goalIds.length === 0) return "noGoal";
  return goalIds.some(isOpen) ? null : "goalsClosed";
}

/**
 * The goals that lead to customers outside: they name a segment, an outcome feeds them (one of all customers leads to all), they stand below
 * a goal that does, or an initiative that works for them touches a service that reaches a segment. Closed goals pass on what they lead to.
 */
export function goalsWithPath(
  goals: readonly GoalPlace[],
  initiatives: readonly InitiativePlace[],
  reaches: Reaches,
): ReadonlySet<string> {
  const served = new Set(
    initiatives
      .filter(({ serviceIds }) => serviceIds.some(reaches))
      .flatMap(({ goalIds }) => goalIds),
  );
  const leads = new Set(
    goals
      .filter(
        ({ id, segmentIds, feeds }) =>
          segmentIds.length > 0 ||
          served.has(id) ||
          feeds.some(({ outcomeId }) => outcomeId !== null),
      )
      .map(({ id }) => id),
  );
  const below = new Map<string, string[]>();
  for (const { id, parentId } of goals)
    if (parentId !== null) below.set(parentId, [...(below.get(parentId) ?? []), id]);
  // A Set is walked in the order in which it grows: from each goal that leads outside to all that stand below it.
  for (const id of leads) for (const child of below.get(id) ?? []) leads.add(child);
  return leads;
}

export interface LostService<Service> {
  readonly service: Service;
  readonly why: "nothingSaid" | "endsInside";
  /** What it is needed for, as far as it is said; none of it reaches a segment. */
  readonly neededForIds: readonly string[];
}

export function lostServices<Service extends ServicePlace>(
  services: readonly Service[],
  links: readonly Link[],
  reaches: Reaches,
): LostService<Service>[] {
  return services
    .filter(({ id }) => !reaches(id))
    .map((service) => {
      const said = links.filter(({ fromServiceId }) => fromServiceId === service.id);
      const neededForIds = said.flatMap(({ toServiceId }) => toServiceId ?? []);
      return { service, why: said.length === 0 ? "nothingSaid" : "endsInside", neededForIds };
    });
}

export interface Tie {
  readonly teamId: string;
  readonly outcomeId: string;
}

/** A team is tied to each outcome of a segment that one of its services reaches, and where it reaches any, to those of all customers. */
export function tiesOf(
  segmentsOfTeam: ReadonlyMap<string, ReadonlySet<string>>,
  outcomes: readonly { readonly id: string; readonly segmentId: string | null }[],
): Tie[] {
  return [...segmentsOfTeam].flatMap(([teamId, segments]) =>
    outcomes
      .filter(({ segmentId }) => (segmentId === null ? segments.size > 0 : segments.has(segmentId)))
      .map(({ id }) => ({ teamId, outcomeId: id })),
  );
}
