/** The three lines of what holds a team up and what it mends. Pure. */
import type { MendingAnswer } from "#contract/portraits";
import { numberWords } from "#web/data/zone.ts";
import { sentences } from "../sentences.ts";

const words = sentences.mending;

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? words.underOne : `${numberWords(share * 100, 0)} %`;

/** 'Of the time its 312 requests were open it had them itself 46 %; Finance 31 %, who asked 12 %.' */
export function waitWords({ team, waits: { n, own, holders } }: MendingAnswer): string {
  if (n === 0) return words.waits.none;
  if (own === null) return words.waits.few(numberWords(n));
  const others = holders.map(
    ({ kind, team: holder, share }) => `${holder?.name ?? words.holders[kind]} ${percent(share)}`,
  );
  return words.waits.of(numberWords(n), [`${team.name} ${percent(own)}`, ...others].join(", "));
}

/** '38 days since the last defect, and 118 requests right in a row. 8 % lacked something at the start (likely 5 to 12 %; 150 requests).' */
export function rightWords({ streak: { present, days }, returned }: MendingAnswer): string {
  const { n, value, low, high } = returned;
  const since = days === null ? words.right.never : words.right.since(days, numberWords(days));
  const row = present === 0 ? "" : words.right.row(present, numberWords(present));
  const lacked =
    value === null || low === null || high === null
      ? words.right.few(numberWords(n))
      : words.right.lacked(percent(value), {
          low: numberWords(low * 100, 0),
          high: percent(high),
          n: numberWords(n),
        });
  return `${since}${row}. ${lacked}`;
}

/** 'It mends 3 things now, 2 of them overdue; 5 are done, of which 3 moved their figure.' */
export function actionWords({ actions: { open, overdue, done, worked } }: MendingAnswer): string {
  if (open + done === 0) return words.mends.none;
  const late = overdue === 0 ? "" : words.mends.late(numberWords(overdue));
  const ended = done === 0 ? "" : words.mends.done(done, numberWords(done), numberWords(worked));
  return `${words.mends.open(open, numberWords(open))}${late}${ended}.`;
}
