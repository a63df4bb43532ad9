/** How many services stand worse, equal and better, and the promises broken on both sides: of a team, of the organisation. */
import type { Database } from "#platform/database/open.ts";
import { compareServices, type Compared, momentOf } from "./comparing.ts";
import type { CountsAnswer } from "./contract.ts";
import { findAllComparable } from "./queries/services.ts";
import { floor } from "#platform/statistics/floor.ts";
import { type Broken, type BrokenTogether, brokenTogether } from "./rules.ts";

/** Of a side below the floor only how many there were. */
const shownSide = ({ broken, n }: Broken) => ({ broken: n < floor ? null : broken, n });

const shownBroken = ({ inside, outside, ...share }: BrokenTogether): CountsAnswer["broken"] => ({
  ...share,
  inside: shownSide(inside),
  outside: shownSide(outside),
});

export function countsOf(compared: readonly Compared[]): CountsAnswer {
  const promised = (standing: Compared["promise"]): number =>
    compared.filter(({ promise }) => promise === standing).length;
  const kept = (standing: Compared["result"]["standing"]): number =>
    compared.filter(({ result }) => result.standing === standing).length;
  return {
    compared: compared.length,
    promise: {
      worse: promised("worse"),
      equal: promised("equal"),
      better: promised("better"),
      unknown: promised("unknown"),
    },
    result: {
      worse: kept("worse"),
      noDifference: kept("no-difference"),
      better: kept("better"),
      tooFew: kept("too-few"),
    },
    broken: shownBroken(brokenTogether(compared.map(({ result }) => result))),
  };
}

export interface TeamCounts {
  readonly team: { readonly id: string; readonly name: string };
  readonly counts: CountsAnswer;
}

/** By team, in the order in which their services come. */
export function countsByTeam(compared: readonly Compared[]): TeamCounts[] {
  const teams = new Map(compared.map(({ service }) => [service.teamId, service.teamName]));
  return [...teams].map(([id, name]) => ({
    team: { id, name },
    counts: countsOf(compared.filter(({ service }) => service.teamId === id)),
  }));
}

export interface ParityFigures {
  readonly organisation: CountsAnswer;
  /** Teams of which a service is compared. */
  readonly teams: ReadonlyMap<string, CountsAnswer>;
}

/** Over every live service whose requests are not confidential, for scorecards: figures of teams are open to every colleague. */
export async function parityFigures(db: Database, now: Date): Promise<ParityFigures> {
  const services = await findAllComparable(db);
  const compared = await compareServices(db, services, await momentOf(db, now));
  return {
    organisation: countsOf(compared),
    teams: new Map(countsByTeam(compared).map(({ team, counts }) => [team.id, counts])),
  };
}
