/** The clocks of a told request: the same rules as for a lived one, over what has happened until now. Pure. */
import { instantsOf, outcomeOf } from "#feature/promises";
import type { Calendar } from "#platform/calendar/index.ts";
import type { DemoService } from "./offer.ts";
import type { Beat, Life } from "./story.ts";

export interface ToldClock {
  readonly kind: "first-reply" | "next-reply" | "done";
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly outcome: "kept" | "broken" | "dropped" | null;
}

export interface ToldPause {
  readonly from: Date;
  readonly to: Date | null;
  readonly because: "waiting" | "done";
}

/** Stretches in which the clocks stood still: the customer was asked, or it was done and came back. */
export function pausesIn(beats: readonly Beat[]): ToldPause[] {
  const pauses: ToldPause[] = [];
  let open: { from: Date; because: "waiting" | "done" } | null = null;
  for (const beat of beats) {
    if (beat.kind === "waiting" && beat.state === "waiting-customer") {
      open = { from: beat.at, because: "waiting" };
    } else if (beat.kind === "done") {
      open = { from: beat.at, because: "done" };
    } else if (open && (beat.kind === "resumed" || beat.kind === "reopened")) {
      pauses.push({ ...open, to: beat.at });
      open = null;
    }
  }
  if (open?.because === "waiting") pauses.push({ ...open, to: null });
  return pauses;
}

export interface PromisedAmount {
  readonly amount: number;
  readonly unit: "working-minutes" | "working-days";
}

/** What a service promises for an impact: half the time for what is urgent, and whole days as days. */
export function promisedFor(
  { promised: [firstReply, done] }: Pick<DemoService, "promised">,
  impact: Life["impact"],
): Record<ToldClock["kind"], PromisedAmount> {
  const share = impact === "high" || impact === "critical" ? 2 : 1;
  const said = (minutes: number): PromisedAmount =>
    minutes > 480 && minutes % 480 === 0
      ? { amount: minutes / 480, unit: "working-days" }
      : { amount: minutes, unit: "working-minutes" };
  return {
    "first-reply": said(firstReply / share),
    "next-reply": said((firstReply * 2) / share),
    done: said(done / share),
  };
}

interface End {
  readonly at: Date;
  readonly dropped: boolean;
}

/** First reply, done, and a second 'done' for each time that it came back. */
export function clocksOf(
  life: Life,
  beats: readonly Beat[],
  calendar: Calendar,
  pauses: readonly ToldPause[],
): ToldClock[] {
  const promised = promisedFor(life.service, life.impact);
  const clock = (
    kind: ToldClock["kind"],
    promise: PromisedAmount,
    end: End | undefined,
  ): ToldClock => {
    // What paused the request after the clock had stopped does not move it.
    const counted = pauses.filter(({ from }) => !end || from < end.at);
    const facts = { startedAt: life.askedAt, promise, countedBy: [{ calendar, until: null }] };
    const { dueAt, warnAt } = instantsOf(facts, counted);
    const { at: stoppedAt = null, dropped = false } = end ?? {};
    const result = stoppedAt && outcomeOf(dueAt, stoppedAt);
    const outcome = dropped && result === "kept" ? "dropped" : result;
    return { kind, startedAt: life.askedAt, dueAt, warnAt, stoppedAt, outcome };
  };
  const endOf = (beat: Beat | undefined) =>
    beat && { at: beat.at, dropped: beat.kind === "withdrawn" };
  const isOver = (beat: Beat): boolean => beat.kind === "done" || beat.kind === "withdrawn";
  const answered = beats.find(
    (beat) => isOver(beat) || (beat.kind === "reply" && beat.side === "provider"),
  );
  const ends = beats.filter(isOver);
  const cameBack = beats.filter(({ kind }) => kind === "reopened").length;
  const rounds = Array.from({ length: cameBack + 1 }, (_, round) => endOf(ends[round]));
  return [
    clock("first-reply", promised["first-reply"], endOf(answered)),
    ...rounds.map((end) => clock("done", promised.done, end)),
  ];
}
