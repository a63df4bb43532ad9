/** Rows as the endpoints answer them. */
import type { WaveRow } from "./queries/waves.ts";

/** How it is asked stands on its survey. */
export function asWave(row: WaveRow): Omit<WaveRow, "kind" | "mode"> {
  const { id, surveyId, number, state, opensOn, closesOn, fromDay, untilDay } = row;
  const { releasedAt, droppedFor, asked, version } = row;
  const days = { opensOn, closesOn, fromDay, untilDay };
  return { id, surveyId, number, state, ...days, releasedAt, droppedFor, asked, version };
}
