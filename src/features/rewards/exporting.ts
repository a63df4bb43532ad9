/** All rewards as a file: a row for each team. */
import { csvFile, jsonFile } from "#platform/files/sending.ts";
import type { FileToSend, Sendable } from "#platform/http/shapes.ts";
import type { RewardAnswer } from "./contract.ts";

const head = ["reward", "goal", "by", "state", "team", "agreed", "how it takes it", "on", "taken"];

export function exportOf(
  rows: readonly Sendable<RewardAnswer>[],
  format: "csv" | "json",
): FileToSend {
  if (format === "json") return jsonFile("rewards.json", { rewards: rows });
  const cells = rows.flatMap(({ words, goal, byDay, state, teams }) =>
    teams.map(({ team, agreed, taking }) => [
      words,
      goal.name,
      byDay,
      state,
      team.name,
      agreed ? "yes" : "no",
      taking?.words ?? null,
      taking?.day ?? null,
      taking?.takenAt ? "yes" : "no",
    ]),
  );
  return csvFile("rewards.csv", head, cells);
}
