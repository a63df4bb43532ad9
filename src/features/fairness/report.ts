/** `goodturn report fairness`: every test of a round made now, for the command line and for programs. */
import type { Database } from "#platform/database/open.ts";
import { asRound, asTest } from "./answers.ts";
import type { Named, TestAnswer } from "./contract.ts";
import { findNewestRound, findTests } from "./queries/reading.ts";
import { findZone } from "#feature/organisation";
import type { OtherReport } from "#feature/relationships";
import { makeRound } from "./looking.ts";

export const fairnessReport = {
  name: "fairness",
  usage:
    "fairness: every test of a round of the whole house as it stands; `verdict` found: a question is asked. Medians are in working seconds.",
  ofWhole: true,
  make: (db, _window, now) => reportFairness(db, now),
} satisfies OtherReport;

/** A round is made where none is from the last day; the one that stands is told otherwise. */
async function reportFairness(db: Database, now: Date) {
  const day = new Date(now.getTime() - 86_400_000);
  const known = await findNewestRound(db);
  if (!known || known.at < day) await makeRound({ db, now, touch: () => undefined });
  const round = (await findNewestRound(db))!;
  const tests = await findTests(db, null, round.id);
  const facts: Facts = {
    round: asRound(round, await findZone(db)),
    tests: tests.map((row) => ({
      provider: { id: row.providerId, name: row.providerName },
      ...asTest(row),
    })),
  };
  return { facts, lines: () => linesOf(facts) };
}

interface Facts {
  readonly round: ReturnType<typeof asRound>;
  readonly tests: readonly (TestAnswer & { readonly provider: Named })[];
}

const count = (n: number): string => n.toLocaleString("en-GB");

function linesOf({ round, tests }: Facts): string[] {
  const { placebo } = round;
  const found = tests.filter(({ verdict }) => verdict === "found");
  return [
    `${count(round.requests)} requests asked since ${round.askedFrom}; ${count(round.tests)} tests of waits, ${count(round.patternTests)} of patterns`,
    placebo.tests === 0
      ? "Too few requests for a test"
      : `Of ${count(placebo.tests)} tests with shuffled names ${((100 * placebo.below) / placebo.tests).toFixed(1)} % were below .05`,
    found.length === 0 ? "Nothing to ask" : "To ask about:",
    ...found.map(
      ({ provider, customer, measure, figures: { n, ratio, adjustedP } }) =>
        `  ${provider.name} for ${customer.name}, ${measure}: ${ratio?.value?.toFixed(1)} times (n ${count(n)}, adjusted p ${adjustedP?.toPrecision(2)})`,
    ),
  ];
}
