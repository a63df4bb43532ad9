/** Where one team was let down by another more often than not. Pure. */
import { wilsonShare } from "#platform/statistics/wilson.ts";
import { fewest } from "../comparing.ts";
import { daysOfMonths, sayCounted, sayMonth } from "../words.ts";
import { shareGround, type Tellings } from "./parts.ts";

/** The promises of one team to another, of what was asked in the month. */
export interface PairKept {
  readonly providerId: string;
  readonly provider: string;
  readonly customerId: string;
  readonly customer: string;
  readonly promised: number;
  readonly kept: number;
}

const half = 0.5;

/** Told where even the upper end of the 95 % interval lies below one half. */
export function tellOfPairs(month: string, pairs: readonly PairKept[]): Tellings {
  const enough = pairs.filter(({ promised }) => promised >= fewest);
  const told = enough.flatMap((pair) => {
    const kept = wilsonShare(pair.kept, pair.promised);
    if (!kept || kept.high >= half) return [];
    const { from, to } = daysOfMonths(month);
    const href = `/search?team=${pair.providerId}&customerTeam=${pair.customerId}&askedFrom=${from}&askedTo=${to}`;
    const sentence = {
      key: `pair:${pair.providerId}:${pair.customerId}`,
      said: `Most promises of ${pair.provider} to ${pair.customer} were broken in ${sayMonth(month)}: ${sayCounted(pair.promised - pair.kept, "request")} of ${pair.promised}. What stands in the way?`,
      how: `Of pairs with at least ${fewest} promises; told where the whole 95 % interval of the share kept lies below one half.`,
      href: `/relationships/${pair.providerId}/${pair.customerId}`,
      grounds: [shareGround(`Promises kept, ${sayMonth(month)}`, kept, href)],
    };
    return [{ part: "ask" as const, weight: (half - kept.value) * 100, sentence }];
  });
  return { told, compared: enough.length };
}
