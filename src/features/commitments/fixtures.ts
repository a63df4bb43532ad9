import { sql } from "kysely";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Ending } from "./contract.ts";

interface Given {
  /** A lead of a team of their own is made unless told. */
  readonly leaderId?: string;
  readonly what?: string;
  readonly teamId?: string;
  readonly untilDay?: string;
  readonly reviewDays?: readonly string[];
  readonly sponsorId?: string;
  readonly sponsorAnswer?: "asked" | "accepted" | "declined";
  readonly madeAt?: Date;
  readonly ended?: { readonly how: Ending; readonly at: Date };
}

const usual = {
  what: "Answer every note of the night shift by noon",
  measure: "words",
  words: "The list on the wall",
  direction: "at-least",
  untilDay: "2026-12-31",
  madeAt: new Date("2026-01-05T08:00:00Z"),
} as const;

/** Measured in words, until the last day of 2026, unless told. */
export async function makeCommitment(
  db: Database,
  given: Given = {},
): Promise<{ id: string; leaderId: string }> {
  const id = newId();
  const { ended, reviewDays = [], sponsorAnswer = "asked", ...rest } = given;
  const leaderId = given.leaderId ?? (await makeMember(db, { lead: true })).id;
  const row = { ...usual, ...rest, id, leaderId };
  const end = ended && { endedHow: ended.how, endedAt: ended.at, why: "It went as it went" };
  await db
    .insertInto("commitment")
    .values({
      ...row,
      firstDay: row.madeAt.toISOString().slice(0, 10),
      reviewDays: sql`${[...reviewDays]}::date[]`,
      sponsorAnswer: given.sponsorId === undefined ? null : sponsorAnswer,
      ...end,
    })
    .execute();
  const event = { id: newId(), commitmentId: id, at: row.madeAt, byPersonId: leaderId };
  await db
    .insertInto("commitmentEvent")
    .values({ ...event, kind: "made" })
    .execute();
  return { id, leaderId };
}
