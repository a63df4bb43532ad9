/** For how much of the month's work a customer outside waited. Of the house alone: a team's own share is shown to that team. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import { daysOfMonths, sayCounted, sayMonth, sayNumber, sayPercent } from "../words.ts";
import { countGround, shareGround, type Tellings } from "./parts.ts";

export interface Waited {
  readonly waited: number;
  readonly checked: number;
  readonly confirmed: number;
  /** How many teams had said what was checked. */
  readonly teams: number;
}

/** Of fewer teams the share of the house would tell one of them how another fares. */
const fewestTeams = 3;

const how =
  "A request counts when a customer outside is said to wait for it, or for what it is a part of, and nobody declined that. Confirmed is counted among what the serving teams have checked; confidential requests are in neither.";

export function tellOfOutside(
  month: string,
  { waited, checked, confirmed, teams }: Waited,
): Tellings {
  if (waited === 0) return { told: [], compared: 0 };
  const { from, to } = daysOfMonths(month);
  const href = `/search?outside=waits&askedFrom=${from}&askedTo=${to}`;
  const isTold = checked >= floor && teams >= fewestTeams;
  const share = isTold ? wilsonShare(confirmed, checked) : undefined;
  const said = `For ${sayCounted(waited, "request")} of ${sayMonth(month)} a customer outside waited`;
  const found = share
    ? `; of ${sayNumber(checked, 0)} claims that were checked ${sayPercent(share.value)} were confirmed.`
    : ".";
  const shown = share ?? { n: checked, value: null, low: null, high: null };
  const grounds = [
    countGround(`A customer outside waited, ${sayMonth(month)}`, waited, href),
    shareGround("Confirmed, of what was checked", shown, null),
  ];
  const sentence = { key: "outside", said: `${said}${found}`, how, href, grounds };
  return { told: [{ part: "opening", weight: 0.5, sentence }], compared: 0 };
}
