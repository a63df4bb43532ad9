/** What one's own meetings suggest, each explained down to the meetings that it is made of. Pure. */
import type { VerdictKind } from "./contract.ts";

export interface Past {
  readonly id: string;
  readonly series: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly kind: VerdictKind;
  readonly causeId: string | null;
}

export interface Hint {
  readonly kind: "gaps" | "shorter" | "series" | "after-series";
  /** The meeting that it is about, as it is called; '' where it is about all, or private. */
  readonly title: string;
  readonly count: number;
  readonly n: number;
  readonly meetingIds: readonly string[];
}

const minuteMs = 60_000;
const judged: readonly VerdictKind[] = ["on-time", "late", "late-after-another", "forgotten"];
const lates: readonly VerdictKind[] = ["late", "late-after-another"];

/** Only what shows itself three times, or in half of at least four, is said at all. */
export function hintsOf(all: readonly Past[]): Hint[] {
  return [gaps(all), shorter(all), ...seriesLate(all), ...afterSeries(all)].filter(
    (hint) => hint !== null,
  );
}

function gaps(all: readonly Past[]): Hint | null {
  const late = all.filter(({ kind }) => kind === "late-after-another");
  if (late.length < 3) return null;
  const n = all.filter(({ kind }) => lates.includes(kind)).length;
  return { kind: "gaps", title: "", count: late.length, n, meetingIds: idsOf(late) };
}

/** Half an hour or an hour that ends on the minute on which the next one begins. */
function shorter(all: readonly Past[]): Hint | null {
  const begins = new Set(all.map(({ startsAt }) => startsAt.getTime()));
  const full = all.filter(({ startsAt, endsAt }) => {
    const minutes = (endsAt.getTime() - startsAt.getTime()) / minuteMs;
    return minutes === 30 || minutes === 60;
  });
  const touching = full.filter(({ endsAt }) => begins.has(endsAt.getTime()));
  if (touching.length < 3) return null;
  return {
    kind: "shorter",
    title: "",
    count: touching.length,
    n: full.length,
    meetingIds: idsOf(touching),
  };
}

function seriesLate(all: readonly Past[]): Hint[] {
  return groups(
    all.filter(({ kind }) => judged.includes(kind)),
    ({ series }) => series,
  ).flatMap((meetings) => {
    const late = meetings.filter(({ kind }) => lates.includes(kind));
    if (meetings.length < 4 || late.length * 2 < meetings.length) return [];
    const title = meetings.at(-1)?.title ?? "";
    return [
      { kind: "series", title, count: late.length, n: meetings.length, meetingIds: idsOf(late) },
    ] as const;
  });
}

/** After which series one comes late to the next meeting. */
function afterSeries(all: readonly Past[]): Hint[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const caused = all.filter(({ causeId }) => causeId !== null && byId.has(causeId));
  return groups(caused, ({ causeId }) => byId.get(causeId!)!.series).flatMap((late) => {
    const cause = byId.get(late[0]!.causeId!)!;
    const n = all.filter(({ series }) => series === cause.series).length;
    if (late.length < 3) return [];
    return [
      {
        kind: "after-series",
        title: cause.title,
        count: late.length,
        n,
        meetingIds: idsOf(late),
      },
    ] as const;
  });
}

const idsOf = (all: readonly Past[]): string[] => all.map(({ id }) => id);

function groups(all: readonly Past[], keyOf: (one: Past) => string): Past[][] {
  const found = new Map<string, Past[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
}
