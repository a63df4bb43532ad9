/** Saying what the like of a service is: a change ends what was said and begins anew, so that the past stays as it was. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { LikeWritten } from "./contract.ts";
import { dropLike, endLike, insertLike, takeLike } from "./queries/likes.ts";

const dayMilliseconds = 86_400_000;

export interface Naming {
  readonly serviceId: string;
  readonly like: LikeWritten;
  /** The like that this is made from, null for none; undefined where a file has the last word. */
  readonly was?: string | null;
  readonly byPersonId: string;
  readonly now: Date;
}

/** 'changedMeanwhile' where another like holds than the one that this is made from. Within a day of being named it is put right in place. */
export async function nameLike(
  db: Database,
  { serviceId, like, was, byPersonId, now }: Naming,
): Promise<string | "changedMeanwhile"> {
  const present = await takeLike(db, serviceId);
  if (was !== undefined && (present?.id ?? null) !== was) return "changedMeanwhile";
  const isCorrected =
    present !== undefined && now.getTime() - present.since.getTime() < dayMilliseconds;
  if (isCorrected) await dropLike(db, present.id);
  else if (present) await endLike(db, present.id, now);
  const id = newId();
  await insertLike(
    db,
    { id, serviceId, byPersonId, since: isCorrected ? present.since : now },
    like,
  );
  return id;
}

/** False where another like holds than the one that is taken away. */
export async function takeLikeAway(
  db: Database,
  { serviceId, was, now }: { serviceId: string; was: string; now: Date },
): Promise<boolean> {
  const present = await takeLike(db, serviceId);
  if (present?.id !== was) return false;
  await endLike(db, was, now);
  return true;
}
