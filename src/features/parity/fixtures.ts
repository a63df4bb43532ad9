import { makeService } from "#fixtures/catalogue";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { ClockUnit } from "./rules.ts";

const at = new Date("2026-01-05T08:00:00Z");

interface LikeGiven {
  readonly serviceId?: string;
  readonly segmentId?: string;
  readonly firstAnswer?: readonly [amount: number, unit: ClockUnit];
  readonly solved?: readonly [amount: number, unit: ClockUnit];
  readonly since?: Date;
  readonly until?: Date | null;
  readonly byPersonId?: string;
  /** Kept and total by month. */
  readonly outside?: Readonly<Record<string, readonly [kept: number, total: number]>>;
}

/** What customers outside get for the like of a service; makes the service and the segment unless told. */
export async function makeLike(
  db: Database,
  given: LikeGiven = {},
): Promise<{ id: string; serviceId: string; segmentId: string }> {
  const id = newId();
  const serviceId = given.serviceId ?? (await makeService(db)).id;
  const segmentId = given.segmentId ?? (await makeSegment(db)).id;
  const { since = at, until = null, byPersonId = null } = given;
  await db
    .insertInto("parityLike")
    .values({ id, serviceId, segmentId, ...timesOf(given), since, until, byPersonId })
    .execute();
  for (const [month, [kept, total]] of Object.entries(given.outside ?? {}))
    await db
      .insertInto("parityOutside")
      .values({ serviceId, month, kept, total, source: "The books", byPersonId, at })
      .execute();
  return { id, serviceId, segmentId };
}

function timesOf({ firstAnswer, solved }: LikeGiven) {
  const [firstAnswerAmount, firstAnswerUnit] = firstAnswer ?? [null, null];
  const [solvedAmount, solvedUnit] = solved ?? [null, null];
  return { firstAnswerAmount, firstAnswerUnit, solvedAmount, solvedUnit };
}
