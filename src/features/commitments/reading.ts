/** What other features ask of commitments. */
import { listLeaders } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import {
  type CommitmentRow,
  countKept,
  countWithLive,
  findDue,
  findEnded,
  listCommitments,
  namesOfLeaders,
} from "./queries/listing.ts";
import { shareOf, stateOf } from "./rules.ts";

/** How many lead here, and how many of them have a live commitment; never who has none. */
export async function shareOfLeaders(db: Database, who: Who, today: string) {
  const personIds = (await listLeaders(db, who)).map(({ id }) => id);
  return shareOf(personIds.length, await countWithLive(db, who, { personIds, today }));
}

export interface AboutTeam {
  readonly id: string;
  readonly what: string;
  readonly untilDay: string;
  readonly isPastItsDay: boolean;
}

const mostShown = 20;

/** Open commitments that are measured by a team or about it, the next to end first. */
export async function commitmentsAbout(
  db: Database,
  who: Who,
  { teamId, today }: { readonly teamId: string; readonly today: string },
): Promise<AboutTeam[]> {
  const rows = await listCommitments(db, who, {
    state: "open",
    teamId,
    after: null,
    limit: mostShown,
  });
  return rows.map((row) => ({
    id: row.id,
    what: row.what,
    untilDay: row.untilDay,
    isPastItsDay: stateOf(row, today) === "past-its-day",
  }));
}

export { type CommitmentRow, countKept, findDue, findEnded, namesOfLeaders };
