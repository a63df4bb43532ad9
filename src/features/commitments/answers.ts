/** Rows as the contract says them. */
import type { Sendable } from "#platform/http/shapes.ts";
import type {
  CommitmentAnswer,
  CommitmentWritten,
  Ending,
  FigureAtDay,
  HistoryAnswer,
} from "./contract.ts";
import type { CommitmentRow, EventRow } from "./queries/listing.ts";
import { type Changed, isReached, nextDayOf, type Said, stateOf } from "./rules.ts";

const named = (id: string | null, name: string | null): { id: string; name: string } | null =>
  id === null ? null : { id, name: name ?? "" };

export function asCommitment(
  row: CommitmentRow,
  today: string,
  now: FigureAtDay | null,
): Sendable<CommitmentAnswer> {
  const figure = row.endedHow === null ? now : row.endFigure;
  const { sponsorAnswer } = row;
  const sponsor = named(row.sponsorId, row.sponsorName);
  const outcome = named(row.outcomeId, row.outcomeName);
  return {
    id: row.id,
    what: row.what,
    measure: row.measure,
    words: row.words,
    team: named(row.teamId, row.teamName),
    outcome: outcome && { ...outcome, unit: row.outcomeUnit ?? "" },
    aim: row.aim,
    direction: row.direction,
    firstDay: row.firstDay,
    untilDay: row.untilDay,
    earlierDays: [...row.earlierDays],
    reviewDays: [...row.reviewDays],
    reviewedDays: [...row.reviewedDays],
    nextDay: nextDayOf(row),
    leader: named(row.leaderId, row.leaderName),
    sponsor: sponsor && sponsorAnswer !== null ? { ...sponsor, answer: sponsorAnswer } : null,
    state: stateOf(row, today),
    endedAt: row.endedAt,
    why: row.why,
    start: row.startFigure,
    figure,
    isReached: isReached(row, figure),
    version: row.version,
  };
}

/** What an event holds, as routes.ts writes it. */
interface Detail {
  readonly changes?: readonly Changed[];
  readonly said?: string;
  readonly how?: Ending;
  readonly figure?: FigureAtDay | null;
  readonly figureOf?: HistoryAnswer["figureOf"];
}

/** What a figure is of: kept beside it, since the measure may be changed later. */
export const figureOf = ({ measure, outcomeUnit }: CommitmentRow): HistoryAnswer["figureOf"] => ({
  measure,
  unit: outcomeUnit ?? "",
});

/** Sponsors are named by their ids in a history, so that a name that is erased is gone there too. */
export function sponsorsIn(events: readonly EventRow[]): string[] {
  return events.flatMap(({ detail }) =>
    ((detail as Detail).changes ?? []).flatMap(({ field, from, to }) =>
      field === "sponsor" ? [from, to].filter((id) => id !== null) : [],
    ),
  );
}

export function asHistory(
  { id, at, byId, byName, kind, detail }: EventRow,
  names: ReadonlyMap<string, string>,
): Sendable<HistoryAnswer> {
  const { changes = [], said = "", how = null } = detail as Detail;
  const { figure = null, figureOf: of = null } = detail as Detail;
  const nameOf = (personId: string | null): string | null =>
    personId === null ? null : (names.get(personId) ?? "");
  return {
    id,
    at,
    by: named(byId, byName),
    kind,
    changes: changes.map(({ field, from, to }) =>
      field === "sponsor" ? { field, from: nameOf(from), to: nameOf(to) } : { field, from, to },
    ),
    said,
    how,
    figure,
    figureOf: of,
  };
}

/** What was written as words by field, for the history; `team` and `outcome` by their names. */
export function saidOf(
  written: Omit<CommitmentWritten, "reviewDays"> & { readonly reviewDays: readonly string[] },
  names: { readonly team: string | null; readonly outcome: string | null },
): Said {
  return {
    what: written.what,
    measure: written.measure,
    words: written.words === "" ? null : written.words,
    team: names.team,
    outcome: names.outcome,
    aim: written.aim === null ? null : String(written.aim),
    direction: written.direction,
    untilDay: written.untilDay,
    reviewDays: written.reviewDays.length === 0 ? null : written.reviewDays.join(" "),
    sponsor: written.sponsorId,
  };
}
