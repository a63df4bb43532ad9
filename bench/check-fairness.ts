/** Measures how often a round of fair service errs and what it finds, on made-up houses: npx tsx bench/check-fairness.ts [ROUNDS] */
import {
  countFound,
  type House,
  placeboOfTried,
  tryRound,
} from "../src/features/fairness/reckoning/trying.ts";
import { wilsonShare } from "../src/platform/statistics/wilson.ts";

const rounds = Number(process.argv[2] ?? 400);
const house = { providers: 12, customers: 8, requests: 80 } as const;
const small = { providers: 6, customers: 4, requests: 45 } as const;

const percent = (hits: number, n: number): string => {
  const { value, low, high } = wilsonShare(hits, n)!;
  const say = (share: number): string => (100 * share).toFixed(1);
  return `${say(value)} % (${say(low)} to ${say(high)}; ${n})`;
};

function placebo(name: string, given: Omit<House, "seed">): void {
  let tests = 0;
  let below = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const found = placeboOfTried(tryRound({ ...given, seed }), seed);
    tests += found.tests;
    below += found.below;
    if (seed === 1)
      console.log(`| placebo, one round of ${name} | ${percent(found.below, found.tests)} |`);
  }
  console.log(`| placebo, ten rounds of ${name} | ${percent(below, tests)} |`);
}

function quiet(name: string, given: Omit<House, "seed">): void {
  let tests = 0;
  let below = 0;
  let wrong = 0;
  let adjusted = 0;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const tried = tryRound({ ...given, seed: seed + 1000 });
    const told = tried.judged.filter(({ figures }) => figures.p !== null);
    tests += told.length;
    below += told.filter(({ figures }) => figures.p! < 0.05).length;
    if (told.some(({ figures }) => figures.adjustedP! <= 0.05)) adjusted += 1;
    const { slow, others } = countFound(tried);
    if (slow || others > 0) wrong += 1;
  }
  console.log(`| no effect, ${name}: single tests with p < .05 | ${percent(below, tests)} |`);
  console.log(
    `| no effect, ${name}: rounds with any adjusted p at .05 or less | ${percent(adjusted, rounds)} |`,
  );
  console.log(`| no effect, ${name}: rounds that ask about anybody | ${percent(wrong, rounds)} |`);
}

function power(ratio: number, n: number): void {
  let found = 0;
  let others = 0;
  for (let seed = 1; seed <= rounds; seed += 1) {
    const one = countFound(tryRound({ ...house, n, ratio, seed: seed + 5000 }));
    if (one.slow) found += 1;
    if (one.others > 0) others += 1;
  }
  console.log(`| ratio ${ratio}, n = ${n}: found | ${percent(found, rounds)} |`);
  console.log(
    `| ratio ${ratio}, n = ${n}: rounds that ask about another | ${percent(others, rounds)} |`,
  );
}

console.log("| what | share with 95 % interval |\n|---|---|");
placebo("a house", house);
placebo("a small house", small);
quiet("a house", house);
quiet("a small house", small);
for (const ratio of [1.5, 2]) for (const n of [30, 60, 120, 300]) power(ratio, n);
