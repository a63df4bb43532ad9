/** Whether those who answered think alike, and what goes along with their overall judgement. */
import { leastForComments } from "#feature/surveys";
import { groupBy } from "#platform/grouping.ts";
import { agreementOf, belongingOf } from "#platform/statistics/answers/agreement.ts";
import { meanOf } from "#platform/statistics/answers/covariances.ts";
import { alphaOf, omegaOf } from "#platform/statistics/answers/reliability.ts";
import { intervalOf, type Pair, pearsonOf } from "#platform/statistics/together/correlation.ts";
import type { AboutAnswer, Driver } from "../contract.ts";
import type { AtomAnswers } from "./answered.ts";
import { type Asked, overallKey, scaleOf } from "./items.ts";

type Answer = ReadonlyMap<string, number>;

/** From so many answers on something is said to go along with another. */
export const leastForDrivers = 30;

/** r_wg(j) on five steps; null of fewer than ten who answered all. */
export function agreementWithin(people: readonly Answer[], scale: readonly Asked[]): number | null {
  if (scale.length === 0) return null;
  const rows = people.map((answer) => scale.map(({ key }) => answer.get(key) ?? null));
  const whole = rows.filter((row) => row.every((one) => one !== null));
  return whole.length < leastForComments ? null : agreementOf(whole, 5);
}

/** The closest first. A relation is no cause. */
export function driversOf(people: readonly Answer[], shown: readonly Asked[]): Driver[] {
  const overall = overallKey(shown);
  if (overall === null) return [];
  return scaleOf(shown)
    .flatMap(({ key }) => {
      const pairs = people.flatMap((answer): Pair[] => {
        const [x, y] = [answer.get(key), answer.get(overall)];
        return x === undefined || y === undefined ? [] : [{ x, y }];
      });
      if (pairs.length < leastForDrivers) return [];
      const value = pearsonOf(pairs);
      const interval = value === null ? null : intervalOf(value, pairs.length);
      if (value === null || interval === null) return [];
      return [{ key, n: pairs.length, relation: { value, ...interval } }];
    })
    .toSorted((one, other) => other.relation.value - one.relation.value);
}

/** Of the whole wave: whether its questions ask for one thing, and whether answers tell teams apart. */
export function aboutOf(atoms: readonly AtomAnswers[], asked: readonly Asked[]): AboutAnswer {
  const own = atoms.filter(({ kind }) => kind !== "mirror");
  const scale = scaleOf(asked);
  const rows = own.flatMap(({ answers }) =>
    answers.map((answer) => scale.map(({ key }) => answer.get(key) ?? null)),
  );
  const isEnough = rows.length >= leastForScale && scale.length > 1;
  const groups = [...groupBy(own, ({ providerId, teamId }) => providerId ?? teamId ?? "").values()];
  const belonging = belongingOf(
    groups.map((group) =>
      group.flatMap(({ answers }) =>
        answers.flatMap((answer) => {
          const given = scale.flatMap(({ key }) => answer.get(key) ?? []);
          return given.length > 0 ? [meanOf(given)] : [];
        }),
      ),
    ),
  );
  return {
    alpha: isEnough ? alphaOf(rows) : null,
    omega: isEnough ? omegaOf(rows) : null,
    ofOne: belonging?.ofOne ?? null,
    ofMeans: belonging?.ofMeans ?? null,
  };
}

/** Fewer answers tell next to nothing of how questions go together. */
const leastForScale = 30;
