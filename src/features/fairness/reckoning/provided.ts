/** All that one team was asked, as cases to test: until when each waited, and what happened to it. Pure. */
import { type CountWorking, type WaitRow, waitedOf } from "#feature/relationships";
import { type Figures, type Measure, waitMeasures } from "../contract.ts";
import { unansweredAfter } from "../rules.ts";
import { type Case, testPattern } from "./patterns.ts";
import type { Test } from "./rounds.ts";
import { type Asked, sampleOf } from "./samples.ts";
import { type Plain, testWaits, unknown } from "./waits.ts";

/** A request that another team asked for. */
export interface AskedRow extends WaitRow {
  readonly customerTeamId: string;
  readonly serviceId: string | null;
  readonly impact: string;
  /** It is a part of another request. */
  readonly isPart: boolean;
}

/** One hand-over to the team; a hit when it went straight back. */
export type CaseAt = Case & { readonly askedAt: Date };
type AskedAt = Asked & { readonly askedAt: Date };

/** Open requests have waited until now. */
export interface Provided {
  readonly providerId: string;
  readonly requests: number;
  readonly waits: Readonly<Record<(typeof waitMeasures)[number], readonly AskedAt[]>>;
  readonly patterns: Readonly<Record<"handed-back" | "part-unanswered", readonly CaseAt[]>>;
}

interface Gathered {
  readonly providerId: string;
  readonly rows: readonly AskedRow[];
  readonly handed: readonly CaseAt[];
  readonly moment: { readonly now: Date; readonly countWorking: CountWorking };
}

export function providedOf({ providerId, rows, handed, moment }: Gathered): Provided {
  const waitsOf = (measure: (typeof waitMeasures)[number]): AskedAt[] =>
    rows.flatMap((row) => {
      const waited = waitedOf(row, measure, "working", moment);
      if (!waited) return [];
      const stratum = `${row.serviceId ?? ""} ${row.impact}`;
      const { seconds, came } = waited;
      return [{ customerId: row.customerTeamId, askedAt: row.askedAt, stratum, seconds, came }];
    });
  return {
    providerId,
    requests: rows.length,
    waits: { done: waitsOf("done"), "first-reply": waitsOf("first-reply") },
    patterns: {
      "handed-back": handed,
      "part-unanswered": rows.flatMap((row) => partOf(row, moment)),
    },
  };
}

/** What has not waited so long yet, or was withdrawn before, does not say whether it was left without an answer. */
export function partOf(row: AskedRow, moment: Gathered["moment"]): CaseAt[] {
  const waited = row.isPart ? waitedOf(row, "first-reply", "working", moment) : null;
  if (!waited || (!waited.came && waited.seconds < unansweredAfter)) return [];
  const hit = waited.seconds >= unansweredAfter;
  return [{ customerId: row.customerTeamId, askedAt: row.askedAt, hit }];
}

/** The tests of every customer of the team, and the samples of its waits for the placebo. */
export function testAll({ providerId, waits, patterns }: Provided) {
  const samples = waitMeasures.map((measure) => sampleOf(waits[measure]));
  const tests = samples.flatMap((sample, at): Test[] =>
    testWaits(sample).map((plain, group) => ({
      providerId,
      customerId: sample.customerIds[group]!,
      measure: waitMeasures[at]!,
      plain,
    })),
  );
  for (const [measure, cases] of Object.entries(patterns))
    for (const [customerId, plain] of testPattern(cases))
      tests.push({ providerId, customerId, measure: measure as Measure, plain });
  return { tests, samples };
}

const nothing: Plain = { n: 0, others: 0, theirs: unknown, rest: unknown, ratio: null, p: null };

interface Since {
  readonly customerId: string;
  readonly measure: Measure;
  readonly sinceFrom: Date;
}

/** The same test on what was asked since: no request of it was among those that gave rise to the question. */
export function figuresSince({ waits, patterns }: Provided, question: Since): Figures {
  const { measure, sinceFrom, customerId } = question;
  const isSince = ({ askedAt }: { readonly askedAt: Date }): boolean => askedAt >= sinceFrom;
  const plain = ((): Plain | undefined => {
    if (measure === "handed-back" || measure === "part-unanswered")
      return testPattern(patterns[measure].filter(isSince)).get(customerId);
    const sample = sampleOf(waits[measure].filter(isSince));
    return testWaits(sample)[sample.customerIds.indexOf(customerId)];
  })();
  return { ...(plain ?? nothing), drawn: null, adjustedP: null };
}
