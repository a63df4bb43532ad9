/** The nightly round: every team that serves, each of its customer teams against its others; the questions that arise, and how older ones stand. */
import { setImmediate as letOthersGo } from "node:timers/promises";
import { findZone } from "#feature/organisation";
import { calendarsOf, workingCounter } from "#feature/relationships";
import { dayInZone } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Figures } from "./contract.ts";
import {
  type OpenQuestion,
  findAskedAbout,
  findLastAsked,
  findOpenQuestions,
  followQuestion,
  insertQuestion,
  listAsked,
  listHanded,
  listProviders,
  type Pair,
  writeRound,
} from "./queries/round.ts";
import { figuresSince, providedOf, testAll } from "./reckoning/provided.ts";
import { type Judged, dealPlacebo, judge, type Test } from "./reckoning/rounds.ts";
import type { Sample } from "./reckoning/samples.ts";
import {
  daysBefore,
  decideToClose,
  decideToEscalate,
  isPattern,
  mayAsk,
  standingOf,
  windowDays,
} from "./rules.ts";
import { type Moment, tellAbove, tellLeads } from "./telling.ts";

/** Beside each round; a hundred million names are dealt out in a few seconds. */
const placeboWanted = { tests: 2000, most: 100_000_000 };
/** Any fixed number: the same night comes out the same. */
const seed = 20_261_122;

/** Answers how many questions arose. */
export async function makeRound(moment: Moment): Promise<number> {
  const { db, now } = moment;
  const askedSince = daysBefore(now, windowDays);
  const { tests, samples, followed, requests } = await reckon(db, now, askedSince);
  const judged = judge(tests);
  const placebo = await inSteps(dealPlacebo(samples, seed, placeboWanted));
  const month = dayInZone(await findZone(db), now).slice(0, 7);
  const asks = mayAsk(month, await findLastAsked(db));
  const told = judged.filter(({ figures }) => figures.p !== null);
  const patternTests = told.filter(({ measure }) => isPattern(measure)).length;
  const round = {
    id: newId(),
    at: now,
    askedSince,
    asksFor: asks ? month : null,
    requests,
    tests: told.length - patternTests,
    patternTests,
    placeboTests: placebo.tests,
    placeboBelow: placebo.below,
  };
  await writeRound(db, round, judged);
  for (const { question, since } of followed) await follow(moment, question, since);
  return asks ? ask(moment, judged, askedSince) : 0;
}

/** Between two steps the server answers whoever asks it something. */
async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letOthersGo();
  }
}

interface Reckoned {
  readonly tests: Test[];
  readonly samples: Sample[];
  readonly followed: { readonly question: OpenQuestion; readonly since: Figures }[];
  requests: number;
}

/** One team after the other, so that no more than the requests of one are held at a time; what is kept of them is times and places. */
async function reckon(db: Database, now: Date, askedSince: Date): Promise<Reckoned> {
  const reckoned: Reckoned = { tests: [], samples: [], followed: [], requests: 0 };
  const openOf = groupBy(await findOpenQuestions(db), ({ providerId }) => providerId);
  const handedTo = groupBy(await listHanded(db, askedSince), ({ providerId }) => providerId);
  const asked = await listProviders(db, askedSince);
  for (const providerId of new Set([...asked, ...handedTo.keys(), ...openOf.keys()])) {
    const rows = await listAsked(db, providerId, askedSince);
    const countWorking = workingCounter(await calendarsOf(db, rows));
    const handed = handedTo.get(providerId) ?? [];
    const provided = providedOf({ providerId, rows, handed, moment: { now, countWorking } });
    const { tests, samples } = testAll(provided);
    reckoned.tests.push(...tests);
    reckoned.samples.push(...samples);
    reckoned.requests += rows.length;
    for (const question of openOf.get(providerId) ?? [])
      reckoned.followed.push({ question, since: figuresSince(provided, question) });
  }
  return reckoned;
}

async function follow(moment: Moment, question: OpenQuestion, since: Figures): Promise<void> {
  const { db, now } = moment;
  const { id, measure, figures, sinceFrom } = question;
  const standing = standingOf(measure, since, figures);
  const closedWhy = decideToClose({ standing }, sinceFrom, now);
  const escalatedWhy = closedWhy ? null : decideToEscalate({ ...question, standing }, now);
  await followQuestion(db, { id, since, standing, escalatedWhy, closedWhy }, now);
  if (escalatedWhy) await tellAbove(moment, question, escalatedWhy);
}

/** Both waits of a pair are one question: where work takes longer, the first reply mostly does too. */
const keyOf = ({ providerId, customerId, measure }: Pair): string =>
  `${providerId} ${customerId} ${isPattern(measure) ? measure : "wait"}`;

async function ask(moment: Moment, judged: readonly Judged[], askedSince: Date): Promise<number> {
  const { db, now } = moment;
  const asked = new Set((await findAskedAbout(db, askedSince)).map(keyOf));
  let arisen = 0;
  // Until done comes before the first reply: testAll has them in this order.
  for (const one of judged) {
    if (one.verdict !== "found" || asked.has(keyOf(one))) continue;
    asked.add(keyOf(one));
    arisen += 1;
    const { providerId, customerId, measure, figures } = one;
    const about = { id: newId(), providerId, customerId, measure };
    await insertQuestion(db, { ...about, raisedAt: now, askedSince, figures });
    await tellLeads(moment, about);
  }
  return arisen;
}
