/** Writes all declared links as a file, by names: CSV or JSON. */
import { Readable } from "node:stream";
import { safeCell } from "#platform/files/csv-writing.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { Whole } from "../whole.ts";

interface Written {
  readonly fromTeam: string;
  readonly fromService: string;
  readonly toTeam: string;
  readonly toService: string;
  readonly segment: string;
  readonly confirmed: boolean;
  readonly declaredOn: string;
  /** In the last year. */
  readonly requests: number | null;
  readonly medianSeconds: number | null;
}

function writtenLinks({ compared, named, segments }: Whole): Written[] {
  const segmentName = new Map(segments.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) =>
    id === null
      ? { team: "", service: "" }
      : { team: named(id).team.name, service: named(id).name };
  return compared.links.map(({ fromServiceId, toServiceId, toSegmentId, ...link }) => {
    const [from, to] = [nameOf(fromServiceId), nameOf(toServiceId)];
    return {
      fromTeam: from.team,
      fromService: from.service,
      toTeam: to.team,
      toService: to.service,
      segment: segmentName.get(toSegmentId ?? "") ?? "",
      confirmed: link.confirmedAt !== null,
      declaredOn: link.declaredAt.toISOString().slice(0, 10),
      ...(link.seen ?? { requests: null, medianSeconds: null }),
    };
  });
}

const head = [
  "from team",
  "from service",
  "to team",
  "to service",
  "segment",
  "confirmed",
  "declared on",
  "requests of a year",
  "median seconds until done",
];

const rowOf = (link: Written): string[] => [
  link.fromTeam,
  link.fromService,
  link.toTeam,
  link.toService,
  link.segment,
  link.confirmed ? "yes" : "no",
  link.declaredOn,
  link.requests === null ? "" : String(link.requests),
  link.medianSeconds === null ? "" : String(link.medianSeconds),
];

export function asCsv(whole: Whole): string {
  const rows = [head, ...writtenLinks(whole).map(rowOf)];
  return rows.map((row) => `${row.map(safeCell).join(",")}\r\n`).join("");
}

export function asFile(whole: Whole, format: "csv" | "json"): FileToSend {
  const text =
    format === "csv"
      ? asCsv(whole)
      : `${JSON.stringify({ links: writtenLinks(whole) }, null, 2)}\n`;
  const content = Buffer.from(text);
  return {
    content: Readable.from([content]),
    name: `chain.${format}`,
    type: format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
    sizeBytes: content.length,
  };
}
