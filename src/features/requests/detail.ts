/** From rows to what a reader is sent, with what they may do next. */
import type { Static } from "#platform/http/shapes.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { HistoryEntry, RequestDetail, RequestRow } from "./contract.ts";
import type { HistoryRow } from "./queries/history.ts";
import type { ListRow } from "./queries/lists.ts";
import type { RequestRecord } from "./queries/one.ts";
import type { ClaimRow, OutsideRow } from "./queries/outside.ts";
import { actsOpenTo, sideOf } from "./rules.ts";

/** An id and a name, or null where there is no id. */
export function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? "" };
}

export function rowOf(row: ListRow | RequestRecord): Sendable<Static<typeof RequestRow>> {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    stateSince: row.stateSince,
    impact: row.impact,
    confidential: row.confidential,
    team: { id: row.teamId, name: row.teamName },
    customerTeam: named(row.customerTeamId, row.customerTeamName),
    customer: named(row.customerId, row.customerName),
    holder: named(row.holderId, row.holderName),
    service: named(row.serviceId, row.serviceName),
    askedAt: row.askedAt,
    dueAt: row.dueAt,
    dueKind: row.dueKind,
    outside: row.outside && outsideAs(row.outside),
    lastStepAt: row.lastStepAt,
  };
}

export function detailOf(request: RequestRecord, who: Who): Sendable<Static<typeof RequestDetail>> {
  return {
    ...rowOf(request),
    description: request.description,
    answers: request.answers,
    firstReplyAt: request.firstReplyAt,
    doneAt: request.doneAt,
    closedAt: request.closedAt,
    outsideClaim: request.outsideClaim && claimAs(request.outsideClaim),
    mergedIntoId: request.mergedIntoId,
    parentId: request.parentId,
    source: request.source,
    sourceKey: request.sourceKey,
    handoffCount: request.handoffCount,
    reopenCount: request.reopenCount,
    version: request.version,
    following: request.following,
    side: sideOf(request, who),
    may: actsOpenTo(request, who),
  };
}

const outsideAs = (row: OutsideRow) => ({ ...row, since: new Date(row.since) });

/** Which side said it, and whether they are alone, is for the rules. */
function claimAs({ byId: _by, side: _side, byIsAlone: _alone, ...row }: ClaimRow) {
  const { since, at, checkedAt } = row;
  return {
    ...row,
    since: new Date(since),
    at: new Date(at),
    checkedAt: checkedAt === null ? null : new Date(checkedAt),
  };
}

export function entryOf(row: HistoryRow): Sendable<Static<typeof HistoryEntry>> {
  const { actorId, actorName, teamId, teamName, ...rest } = row;
  return { ...rest, actor: named(actorId, actorName), team: named(teamId, teamName) };
}
