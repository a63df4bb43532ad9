/** Gatherings as the contract has them. */
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { isInvited } from "./access.ts";
import type { GatheringAnswer } from "./contract.ts";
import type { GatheringRow } from "./queries/reading.ts";
import { stateOf } from "./rules.ts";

/** What access asks about a gathering. */
export const invitedOf = ({ hostId, seats, teams, isDrawn }: GatheringRow) => ({
  hostId,
  seats,
  teamIds: teams.map(({ id }) => id),
  isDrawn,
});

export function asGathering(row: GatheringRow, who: Who, now: Date): Sendable<GatheringAnswer> {
  const { hostId, hostName, counted, told } = row;
  return {
    id: row.id,
    title: row.title,
    words: row.words,
    place: row.place,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    zone: row.zone,
    host: hostId === null || hostName === null ? null : { id: hostId, name: hostName },
    teams: row.teams,
    seats: row.seats,
    why: row.why,
    whyRequests: row.whyRequests,
    state: stateOf(row, now),
    cancelledWhy: row.cancelledWhy,
    coming: row.coming,
    came: counted ?? told,
    cameBy: counted === null ? "themselves" : "host",
    lines: row.lines,
    isInvited: isInvited(who, invitedOf(row)),
    comes: row.comes,
    version: row.version,
  };
}
