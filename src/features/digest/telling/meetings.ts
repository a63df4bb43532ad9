/** How often people came on time to meetings: of all teams together, and of no person. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { sayCounted, sayMonth, sayNumber, sayPercent } from "../words.ts";
import { shareGround, type Tellings } from "./parts.ts";

export interface OnTime {
  readonly teams: number;
  /** At the least: it is rounded down. */
  readonly people: number;
  readonly n: number;
  readonly onTime: number;
}

const how =
  "Of each team with at least five people and thirty meetings of which something is known, none of them with more than half; rounded, and counted on the eighth day after the month, so this is the month before. Nobody sees anybody else's.";

export function tellOfMeetings(month: string, found: OnTime | null): Tellings {
  if (found === null || found.people < floor) return { told: [], compared: 0 };
  const { teams, people, n, onTime } = found;
  const when = sayMonth(month);
  const said = `In ${when} people came on time to about ${sayPercent(onTime)} of some ${sayNumber(n, 0)} meetings: at least ${people} people of ${sayCounted(teams, "team")}.`;
  const shown = { n, value: onTime, low: null, high: null };
  const grounds = [shareGround(`On time to meetings, ${when}, rounded`, shown, null)];
  const sentence = { key: "meetings", said, how, href: "/scorecard", grounds };
  return { told: [{ part: "opening", weight: 0.2, sentence }], compared: 0 };
}
