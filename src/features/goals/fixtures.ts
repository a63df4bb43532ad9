import { makeTeam } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Better, Feed } from "./contract.ts";

const at = new Date("2026-01-05T08:00:00Z");
const year = { fromDay: "2026-01-01", byDay: "2026-12-31" };

interface TargetGiven {
  readonly name?: string;
  readonly feed?: Feed;
  readonly outcomeId?: string;
  readonly teamId?: string;
  readonly better?: Better;
  readonly baseline?: number;
  readonly aim?: number;
  readonly fromDay?: string;
  readonly byDay?: string;
  /** Typed values by day. */
  readonly values?: Readonly<Record<string, number>>;
  readonly byPersonId?: string;
}

interface GoalGiven {
  readonly name?: string;
  readonly parentId?: string | null;
  readonly ownerId?: string | null;
  /** None for a goal of the organisation; a team is made unless told. */
  readonly teamIds?: readonly string[];
  readonly segmentIds?: readonly string[];
  readonly fromDay?: string;
  readonly byDay?: string;
  readonly createdAt?: Date;
  readonly targets?: readonly TargetGiven[];
}

/** A goal of a team for the year 2026, without an owner and without targets unless told. */
export async function makeGoal(
  db: Database,
  { teamIds, segmentIds = [], targets = [], createdAt = at, ...given }: GoalGiven = {},
): Promise<{ id: string; name: string; teamIds: readonly string[]; targetIds: string[] }> {
  const id = newId();
  const of = teamIds ?? [(await makeTeam(db)).id];
  const goal = { id, name: `Goal ${id.slice(-12)}`, ...year, ...given };
  await db
    .insertInto("goal")
    .values({ ...goal, createdAt, stateSince: createdAt })
    .execute();
  for (const teamId of of) await db.insertInto("goalTeam").values({ goalId: id, teamId }).execute();
  for (const segmentId of segmentIds)
    await db.insertInto("goalSegment").values({ goalId: id, segmentId }).execute();
  const targetIds = [];
  for (const target of targets) targetIds.push(await makeTarget(db, id, target));
  return { id, name: goal.name, teamIds: of, targetIds };
}

/** More is better, from 0 to 100 over the year 2026, typed in, unless told. */
async function makeTarget(db: Database, goalId: string, given: TargetGiven): Promise<string> {
  const id = newId();
  const { values = {}, byPersonId = null, ...rest } = given;
  await db
    .insertInto("goalTarget")
    .values({
      id,
      goalId,
      name: "Answers",
      better: "more",
      baseline: 0,
      aim: 100,
      feed: "typed",
      ...year,
      createdAt: at,
      ...rest,
    })
    .execute();
  for (const [day, value] of Object.entries(values))
    await db.insertInto("goalValue").values({ targetId: id, day, value, byPersonId, at }).execute();
  return id;
}

/** Another goal that pulls against the first, not settled. */
export async function makeTension(
  db: Database,
  given: { goalId: string; otherId: string; namedById?: string },
): Promise<{ id: string }> {
  const id = newId();
  const { namedById = null, ...sides } = given;
  await db
    .insertInto("goalTension")
    .values({ id, ...sides, namedById, why: "More of one is less of the other.", namedAt: at })
    .execute();
  return { id };
}

interface InitiativeGiven {
  readonly name?: string;
  readonly ownerId?: string;
  readonly teamIds?: readonly string[];
  readonly goalIds?: readonly string[];
  readonly serviceIds?: readonly string[];
  readonly startDay?: string;
  readonly endDay?: string;
}

/** From February to July 2026, of a team that is made unless told, for no goal unless told. */
export async function makeInitiative(
  db: Database,
  { teamIds, goalIds = [], serviceIds = [], ...given }: InitiativeGiven = {},
): Promise<{ id: string; name: string; teamIds: readonly string[] }> {
  const id = newId();
  const of = teamIds ?? [(await makeTeam(db)).id];
  const days = { startDay: "2026-02-01", endDay: "2026-07-31" };
  const initiative = { id, name: `Initiative ${id.slice(-12)}`, ...days, ...given };
  await db
    .insertInto("initiative")
    .values({ ...initiative, createdAt: at })
    .execute();
  const link = { initiativeId: id };
  for (const teamId of of)
    await db
      .insertInto("initiativeTeam")
      .values({ ...link, teamId })
      .execute();
  for (const goalId of goalIds)
    await db
      .insertInto("initiativeGoal")
      .values({ ...link, goalId })
      .execute();
  for (const serviceId of serviceIds)
    await db
      .insertInto("initiativeService")
      .values({ ...link, serviceId })
      .execute();
  return { id, name: initiative.name, teamIds: of };
}
