import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Better, Every } from "./contract.ts";

const at = new Date("2026-01-05T08:00:00Z");

export async function makeSegment(
  db: Database,
  given: { name?: string } = {},
): Promise<{ id: string; name: string }> {
  const id = newId();
  const segment = { id, name: given.name ?? `Segment ${id.slice(-12)}` };
  await db
    .insertInto("segment")
    .values({ ...segment, createdAt: at })
    .execute();
  return segment;
}

interface OutcomeGiven {
  /** Null for all customers; a segment is made unless told. */
  readonly segmentId?: string | null;
  readonly name?: string;
  readonly better?: Better;
  readonly every?: Every;
  /** Numbers by day. */
  readonly values?: Readonly<Record<string, number>>;
  readonly byPersonId?: string;
}

/** Satisfaction from 1 to 5, a value a month, unless told. */
export async function makeOutcome(
  db: Database,
  given: OutcomeGiven = {},
): Promise<{ id: string; segmentId: string | null }> {
  const id = newId();
  const segmentId = given.segmentId === undefined ? (await makeSegment(db)).id : given.segmentId;
  const { better = "more", every = "month", name = `Satisfaction ${id.slice(-12)}` } = given;
  await db
    .insertInto("outcome")
    .values({ id, segmentId, name, unit: "of 5", source: "Survey", better, every, createdAt: at })
    .execute();
  for (const [day, value] of Object.entries(given.values ?? {})) {
    await db
      .insertInto("outcomeValue")
      .values({ outcomeId: id, day, value, byPersonId: given.byPersonId ?? null, at })
      .execute();
  }
  return { id, segmentId };
}
