/** All gatherings as a file. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { GatheringAnswer } from "./contract.ts";

type Row = Sendable<GatheringAnswer>;
type Column = readonly [head: string, of: (row: Row) => string | number | null | undefined];

const instant = (at: Date | string): string => new Date(at).toISOString();

const columns: readonly Column[] = [
  ["gathering", ({ title }) => title],
  ["words", ({ words }) => words],
  ["place", ({ place }) => place],
  ["begins", ({ startsAt }) => instant(startsAt)],
  ["ends", ({ endsAt }) => instant(endsAt)],
  ["zone", ({ zone }) => zone],
  ["teams", ({ teams }) => teams.map(({ name }) => name).join("; ")],
  ["seats of each team", ({ seats }) => seats],
  ["host", ({ host }) => host?.name],
  ["how these teams stood", ({ why }) => why],
  ["requests behind it", ({ whyRequests }) => whyRequests],
  ["state", ({ state }) => state],
  ["come", ({ coming }) => coming],
  ["came", ({ came }) => came],
  ["counted by", ({ cameBy }) => cameBy],
  ["called off because", ({ cancelledWhy }) => cancelledWhy],
];

export function exportOf(rows: readonly Row[], format: "csv" | "json"): FileToSend {
  if (format === "json") return jsonFile("gatherings.json", { gatherings: rows });
  const head = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, of]) => of(row) ?? null));
  return csvFile("gatherings.csv", head, cells);
}
