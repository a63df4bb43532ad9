import { monthsUntil } from "#feature/balance";
import { makeService } from "#fixtures/catalogue";
import { makeLink } from "#fixtures/chain";
import { makeTeam } from "#fixtures/organisation";
import { makeOutcome, makeSegment } from "#fixtures/outcomes";
import type { Database } from "#platform/database/open.ts";
import { keepMonths } from "./queries.ts";
import { makePanel, type Planted } from "./trying.ts";

const last = "2026-10";
const at = new Date("2026-11-01T03:00:00Z");

export interface MadePanel {
  readonly teamIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly outcomeIds: readonly string[];
}

/** A segment for each unit, a team that leads to it, the promises it kept until October 2026, and satisfaction of the segment. */
export async function makeMeasured(
  db: Database,
  planted: Planted,
  name = "Satisfaction",
): Promise<MadePanel> {
  const months = monthsUntil(last, planted.months);
  const rows = makePanel(planted);
  const made = { teamIds: [] as string[], segmentIds: [] as string[], outcomeIds: [] as string[] };
  for (let unit = 1; unit <= planted.units; unit += 1) {
    const own = rows.filter((row) => row.unit === `Unit ${unit}`);
    const team = await makeTeam(db);
    const segment = await makeSegment(db);
    const service = await makeService(db, { teamId: team.id });
    await makeLink(db, { fromServiceId: service.id, toSegmentId: segment.id });
    const values = Object.fromEntries(own.map(({ period, y }) => [`${months[period]!}-28`, y]));
    const outcome = await makeOutcome(db, { segmentId: segment.id, name, values });
    const kept = own.map(({ period, x }) => ({
      teamId: team.id,
      month: months[period]!,
      value: x,
      n: 40,
    }));
    await keepMonths(db, { key: "promise-kept", readBy: "colleagues" }, kept, at);
    made.teamIds.push(team.id);
    made.segmentIds.push(segment.id);
    made.outcomeIds.push(outcome.id);
  }
  return made;
}
