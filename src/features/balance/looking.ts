/** The nightly look at every pair: what is tied to what, how both fare, and whom an alarm reaches. */
import { type DeclaredChain, findChain, reachOf } from "#feature/chain";
import { tellNews } from "#feature/inbox";
import { findZone } from "#feature/organisation";
import { findMonthsServed } from "#feature/relationships";
import { dayInZone } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { recentMonths } from "#platform/statistics/fall.ts";
import {
  bothOf,
  insideOf,
  monthlyOf,
  monthLater,
  type MonthServed,
  monthsUntil,
  readEstimate,
} from "./months.ts";
import { type Tie, tiesOf } from "./paths.ts";
import {
  findLooks,
  findStandingAlarms,
  findWatchedOutcomes,
  findWhoIsTold,
  insertAlarm,
  type KeptEvidence,
  type LookRow,
  noteRecovered,
  type StandingAlarm,
  type WatchedOutcome,
  writeLooks,
} from "./queries/looking.ts";
import { betterWords, insideIsKnown, isBack, type Look, lookAt, signOf } from "./rules.ts";

/** As many months of an outcome as a look can use. */
const monthsOfOutcome = 60 + recentMonths;
/** Of the months that are drawn with an alarm. */
const monthsShown = 24;
const keptMonths = 24;

export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

/** Looks at the month just over, of each pair that was not judged for it yet. Answers how many alarms were raised. */
export async function lookAtPairs({ db, now, touch }: Moment): Promise<number> {
  const zone = await findZone(db);
  const month = monthLater(dayInZone(zone, now).slice(0, 7), -1);
  const outcomeMonths = monthsUntil(month, monthsOfOutcome);
  const outcomes = await findWatchedOutcomes(db, `${outcomeMonths[0]!}-01`);
  await noteWhatRecovered(db, { outcomes, month, now });
  const chain = await findChain(db);
  const ties = tiesOf(segmentsByTeam(chain), outcomes);
  const teamNames = new Map(chain.teams.map(({ id, name }) => [id, name]));
  const looks = await findLooks(db, monthLater(month, -11));
  const judged = new Set(looks.filter((look) => look.month === month && isJudged(look)).map(keyOf));
  const open = ties.filter((tie) => !judged.has(keyOf(tie)));
  const teamIds = [...new Set(open.map(({ teamId }) => teamId))];
  const served = await findMonthsServed(db, teamIds, zone);
  const servedBy = new Map(served.map((one) => [one.teamId, one.months]));
  const outcomeById = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const narrow = countNarrow(looks);
  const seen = open.map((tie) =>
    look({
      tie,
      month,
      teamName: teamNames.get(tie.teamId) ?? "",
      outcome: outcomeById.get(tie.outcomeId)!,
      served: servedBy.get(tie.teamId) ?? [],
      narrowBefore: narrow.get(keyOf(tie)) ?? 0,
    }),
  );
  await writeLooks(db, seen.map(rowOf), { now, forgetBefore: monthLater(month, -keptMonths) });
  const standing = new Set((await findStandingAlarms(db, monthLater(month, -11))).map(keyOf));
  const rung = seen.filter(
    ({ tie, found }) => found.state === "alarm" && !standing.has(keyOf(tie)),
  );
  for (const one of rung) await raise({ db, now, touch }, one);
  return rung.length;
}

const keyOf = ({ teamId, outcomeId }: Tie): string => `${teamId} ${outcomeId}`;
const isJudged = ({ state }: LookRow): boolean =>
  state === "alarm" || state === "balanced" || state === "insideAsBefore";

/** Segments that each team of the house reaches by a service of its own. */
function segmentsByTeam({ teams, services, links }: DeclaredChain): Map<string, Set<string>> {
  const reach = reachOf(links);
  const ours = new Set(teams.filter(({ isVendor }) => !isVendor).map(({ id }) => id));
  const segments = new Map<string, Set<string>>();
  for (const { id, teamId } of services) {
    if (!ours.has(teamId)) continue;
    const reached = (reach.get(id) ?? []).map(({ segmentId }) => segmentId);
    segments.set(teamId, new Set([...(segments.get(teamId) ?? []), ...reached]));
  }
  return segments;
}

function countNarrow(looks: readonly LookRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of looks)
    if (one.width === "narrow") counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

interface Looking {
  readonly tie: Tie;
  readonly teamName: string;
  readonly outcome: WatchedOutcome;
  readonly served: readonly MonthServed[];
  readonly month: string;
  readonly narrowBefore: number;
}

type Found = Look | { readonly state: "untold"; readonly why: "tooCoarse" | "insideTooFew" };

interface Seen extends Looking {
  readonly found: Found;
}

function look(looking: Looking): Seen {
  const { outcome, served, month, narrowBefore } = looking;
  const values = monthlyOf(outcome.values, outcome.every, monthsUntil(month, monthsOfOutcome));
  if (!values) return { ...looking, found: { state: "untold", why: "tooCoarse" } };
  const inside = insideOf(served, monthsUntil(month, 12));
  const found = lookAt({ inside, outcome: values, sign: signOf(outcome.better), narrowBefore });
  if (found.state === "insideAsBefore" && !insideIsKnown(inside))
    return { ...looking, found: { state: "untold", why: "insideTooFew" } };
  return { ...looking, found };
}

function rowOf({ tie, month, found }: Seen): LookRow {
  const plain = { ...tie, month, width: null, statistic: null };
  if (found.state === "untold") return { ...plain, state: found.why };
  if (found.state === "insideAsBefore") return { ...plain, state: found.state };
  return { ...plain, state: found.state, width: found.width, statistic: found.fall.statistic };
}

async function raise(
  { db, now, touch }: Moment,
  { tie, teamName, outcome, served, month, found }: Seen,
): Promise<void> {
  if (found.state !== "alarm") return;
  const id = newId();
  const months = monthsUntil(month, monthsShown);
  const values = monthlyOf(outcome.values, outcome.every, months) ?? [];
  await insertAlarm(db, {
    id,
    ...tie,
    month,
    raisedAt: now,
    evidence: evidenceOf(found),
    months: bothOf(months, values, served),
  });
  const about =
    outcome.segmentName === null ? outcome.name : `${outcome.name}, ${outcome.segmentName}`;
  await tellNews({ db, now, touch }, [
    {
      kind: "balance",
      key: `alarm:${id}`,
      personIds: await findWhoIsTold(db, tie.teamId),
      actorId: null,
      at: now,
      title: about,
      said: `It got worse while ${teamName} ${betterWords(found.better)}`,
      href: `/balance/alarms/${id}`,
    },
  ]);
}

function evidenceOf({ better, fall, limit }: Look & { state: "alarm" | "balanced" }): KeptEvidence {
  const { n, ...rest } = fall;
  return {
    better: better.map(({ figure, rise }) => ({
      figure,
      before: readEstimate(figure, rise.before.estimate),
      recent: readEstimate(figure, rise.recent.estimate),
      requestsBefore: rise.before.n,
      requestsRecent: rise.recent.n,
      statistic: rise.statistic,
    })),
    ...rest,
    monthsBefore: n,
    limit,
  };
}

/** An outcome is back when its three months since the alarm come close to what was usual before it. */
async function noteWhatRecovered(
  db: Database,
  given: {
    readonly outcomes: readonly WatchedOutcome[];
    readonly month: string;
    readonly now: Date;
  },
): Promise<void> {
  const { outcomes, month, now } = given;
  const standing = await findStandingAlarms(db, "0001-01");
  const recovered = standing.filter((alarm) => hasRecovered(alarm, outcomes, month));
  await noteRecovered(
    db,
    recovered.map(({ id }) => id),
    now,
  );
}

function hasRecovered(
  { outcomeId, usual, spread, month: then }: StandingAlarm,
  outcomes: readonly WatchedOutcome[],
  month: string,
): boolean {
  const outcome = outcomes.find(({ id }) => id === outcomeId);
  if (!outcome || month <= then) return false;
  const recent = monthlyOf(outcome.values, outcome.every, monthsUntil(month, recentMonths));
  return recent !== undefined && isBack(recent, { usual, spread, sign: signOf(outcome.better) });
}
