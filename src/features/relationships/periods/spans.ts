/** The stretches of time over which a scorecard tells. Pure: the moment is an argument. */
import { startOfDayInZone } from "#platform/calendar/index.ts";
import { monthBefore } from "../figures.ts";
import { startOf } from "../rules.ts";

/** The last 90 days, the 90 before them, and each of twelve months by its name: '2026-11'. */
export type SpanName = "now" | "before" | (string & {});

export interface Span {
  readonly span: SpanName;
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

/** Later than anything that was asked: clocks of two machines differ a little. */
const end = new Date("9999-01-01T00:00:00Z");

/** The twelve months end with the running one. */
export function spansOf(zone: string, now: Date, thisMonth: string): Span[] {
  const from = startOf("quarter", now);
  const before = startOf("quarter", from);
  const begin = (month: string): Date => startOfDayInZone(zone, `${month}-01`);
  const months = Array.from({ length: 12 }, (_, at) => monthBefore(thisMonth, 11 - at));
  return [
    { span: "now", from, to: end },
    { span: "before", from: before, to: from },
    ...months.map((span) => ({ span, from: begin(span), to: begin(monthBefore(span, -1)) })),
  ];
}

/** Those that change while nobody is late with anything: the older months move only when old work is reopened. */
export function isRecent({ span }: Span, thisMonth: string): boolean {
  return ["now", "before", thisMonth, monthBefore(thisMonth, 1)].includes(span);
}
