import { makeService } from "#fixtures/catalogue";
import { makeSegment } from "#fixtures/outcomes";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { SpokenFor } from "./rules.ts";

const at = new Date("2026-01-05T08:00:00Z");

interface LinkGiven {
  /** A service of a new team is made unless told. */
  readonly fromServiceId?: string;
  readonly toServiceId?: string;
  /** A segment is made unless this or a service is told. */
  readonly toSegmentId?: string;
  readonly declaredFor?: SpokenFor;
  readonly confirmed?: boolean;
  readonly withdrawn?: boolean;
  readonly byPersonId?: string;
}

export interface MadeLink {
  readonly id: string;
  readonly fromServiceId: string;
  readonly toServiceId: string | null;
  readonly toSegmentId: string | null;
}

/** A declared link, not confirmed unless told. */
export async function makeLink(db: Database, given: LinkGiven = {}): Promise<MadeLink> {
  const id = newId();
  const byPersonId = given.byPersonId ?? null;
  const toServiceId = given.toServiceId ?? null;
  const ends = {
    fromServiceId: given.fromServiceId ?? (await makeService(db)).id,
    toServiceId,
    toSegmentId: toServiceId === null ? (given.toSegmentId ?? (await makeSegment(db)).id) : null,
  };
  await db
    .insertInto("chainLink")
    .values({
      id,
      ...ends,
      declaredFor: given.declaredFor ?? "from",
      declaredByPersonId: byPersonId,
      declaredAt: at,
      confirmedAt: given.confirmed ? at : null,
      withdrawnAt: given.withdrawn ? at : null,
    })
    .execute();
  await db
    .insertInto("chainStep")
    .values({ id: newId(), linkId: id, kind: "declared", byPersonId, at })
    .execute();
  return { id, ...ends };
}
