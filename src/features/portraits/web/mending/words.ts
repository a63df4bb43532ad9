/** The three lines of what holds a team up and what it mends. Pure. */
import type { MendingAnswer } from "#contract/portraits";
import { numberWords } from "#web/data/zone.ts";
import type { Words } from "../use-words.ts";

const percent = (share: number, { sentences }: Words): string =>
  share > 0 && share < 0.005 ? sentences.mending.underOne : `${numberWords(share * 100, 0)} %`;

/** 'Of the time its 312 requests were open it had them itself 46 %; Finance 31 %, who asked 12 %.' */
export function waitWords(
  { team, waits: { n, own, holders } }: MendingAnswer,
  said: Words,
): string {
  const { waits, holders: called } = said.sentences.mending;
  const count = numberWords(n, 1, said.lang);
  if (n === 0) return waits.none;
  if (own === null) return waits.few(count);
  const others = holders.map(
    ({ kind, team: holder, share }) => `${holder?.name ?? called[kind]} ${percent(share, said)}`,
  );
  return waits.of(count, [`${team.name} ${percent(own, said)}`, ...others].join(", "));
}

/** '38 days since the last defect, and 118 requests right in a row. 8 % lacked something at the start (likely 5 to 12 %; 150 requests).' */
export function rightWords(
  { streak: { present, days }, returned }: MendingAnswer,
  said: Words,
): string {
  const { right } = said.sentences.mending;
  const number = (value: number): string => numberWords(value, 1, said.lang);
  const { n, value, low, high } = returned;
  const since = days === null ? right.never : right.since(days, number(days));
  const row = present === 0 ? "" : right.row(present, number(present));
  const lacked =
    value === null || low === null || high === null
      ? right.few(number(n))
      : right.lacked(percent(value, said), {
          low: numberWords(low * 100, 0),
          high: percent(high, said),
          n: number(n),
        });
  return `${since}${row}. ${lacked}`;
}

/** 'It mends 3 things now, 2 of them overdue; 5 are done, of which 3 moved their figure.' */
export function actionWords(
  { actions: { open, overdue, done, worked } }: MendingAnswer,
  said: Words,
): string {
  const { mends } = said.sentences.mending;
  const number = (value: number): string => numberWords(value, 1, said.lang);
  if (open + done === 0) return mends.none;
  const late = overdue === 0 ? "" : mends.late(number(overdue));
  const ended = done === 0 ? "" : mends.done(done, number(done), number(worked));
  return `${mends.open(open, number(open))}${late}${ended}.`;
}
