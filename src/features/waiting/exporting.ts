/** Who held what each team was asked, as CSV: a row for each holder and way, one for a team of which too little is known. */
import { csvFile } from "#platform/files/sending.ts";
import type { FileToSend } from "#platform/http/shapes.ts";
import type { teamsIn } from "./figures.ts";

const head = [
  "Team",
  "Requests",
  "Still open",
  "Holder",
  "Held by",
  "Through parts",
  "Requests held",
  "Seconds by the clock",
  "Seconds of working time",
  "Seconds of all its requests",
];

type OfTeam = ReturnType<typeof teamsIn>[number];

function rowsOf({ team, requests, open, held }: OfTeam) {
  const first = [team.name, requests, open];
  if (!held) return [[...first, "too few to say", null, null, null, null, null, null]];
  return held.lines.map((line) => [
    ...first,
    line.kind,
    line.team?.name ?? null,
    line.throughParts ? "yes" : "",
    line.requests,
    line.wallSeconds,
    line.workingSeconds,
    held.whole.wallSeconds,
  ]);
}

export function fileOf(teams: readonly OfTeam[], period: string): FileToSend {
  return csvFile(`holders-${period}.csv`, head, teams.flatMap(rowsOf));
}
