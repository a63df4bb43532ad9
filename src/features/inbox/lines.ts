/** From a row to the line that its reader is sent. */
import type { Sendable, Static } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { InboxItem } from "./contract.ts";
import type { ItemRow } from "./queries/reading.ts";

type Line = Sendable<Static<typeof InboxItem>>;

/** What is particular to a kind, as reactions.ts writes it. */
interface Detail {
  readonly promise?: Line["promise"];
  readonly dueAt?: string;
  readonly swap?: NonNullable<Line["swap"]>;
  readonly news?: NonNullable<Line["news"]>;
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? "" };
}

export function lineOf(row: ItemRow, who: Who, quiet: boolean): Line {
  const { id, kind, at, readAt, count, words } = row;
  const detail = row.detail as Detail;
  return {
    id,
    kind,
    at,
    readAt,
    count,
    quiet,
    actor: named(row.actorId, row.actorName),
    request: requestOf(row),
    team: named(row.teamId, row.teamName),
    words,
    promise: detail.promise ?? null,
    dueAt: detail.dueAt ?? null,
    swap: detail.swap ?? null,
    news: detail.news ?? null,
    waitsForAnswer:
      kind === "was-this-right" && row.state === "done" && row.customerId === who.personId,
  };
}

function requestOf(row: ItemRow): Line["request"] {
  if (row.requestId === null || row.servingId === null) return null;
  return {
    id: row.requestId,
    number: row.number ?? 0,
    title: row.title ?? "",
    state: row.state ?? "",
    team: { id: row.servingId, name: row.servingName ?? "" },
  };
}
