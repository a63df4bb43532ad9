/** One's own record, and how many of a team have done which, as files. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { TeamLessonsAnswer } from "./contract.ts";

interface Practised {
  readonly lesson: string;
  readonly title: string;
  readonly at: Date;
  readonly againOn: string | null;
}

export function exportRecord(rows: readonly Practised[], format: "csv" | "json"): FileToSend {
  if (format === "json") return jsonFile("lessons.json", { practice: rows });
  const cells = rows.map(({ lesson, title, at, againOn }) => [
    lesson,
    title,
    at.toISOString(),
    againOn,
  ]);
  return csvFile("lessons.csv", ["lesson", "title", "done at", "again on"], cells);
}

export function exportCounts(
  { team, counted }: Sendable<TeamLessonsAnswer>,
  format: "csv" | "json",
): FileToSend {
  if (format === "json") return jsonFile("team-lessons.json", { team, counted });
  const head = ["team", "lesson", "title", "done by", "people", "people of", "counted on"];
  const lately = counted?.lately;
  const any = lately
    ? [{ id: "", title: `any lesson since ${lately.since}, in fives`, done: lately.done }]
    : [];
  const cells = [...(counted?.rows ?? []), ...any].map(({ id, title, done }) => [
    team.name,
    id,
    title,
    done ?? "too few to say",
    counted?.people ?? null,
    counted?.ofDay ?? null,
    counted?.on ?? null,
  ]);
  return csvFile("team-lessons.csv", head, cells);
}
