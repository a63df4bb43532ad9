/** What other features show in the demo beside the requests: each teller writes the rows of its own tables. Pure. */
import { makeAfterwards } from "./afterwards.ts";
import { makeChain } from "./chain.ts";
import { tellClaims } from "./claims.ts";
import { makeConduct } from "./conduct.ts";
import { makeCommitments } from "./commitments.ts";
import { makeFairness } from "./fairness.ts";
import { makeDebriefs } from "./debriefs.ts";
import { makeGatherings } from "./gatherings.ts";
import { makeGoals } from "./goals.ts";
import { makeHeard } from "./heard/making.ts";
import { makeGoodwill } from "./goodwill.ts";
import { makeLessons } from "./lessons.ts";
import { makeLingering } from "./lingering.ts";
import { makeMediation } from "./mediation.ts";
import { makeMeetings } from "./meetings.ts";
import { makeOutside } from "./outside.ts";
import { makeParity } from "./parity.ts";
import { makePortraits } from "./portraits.ts";
import type { Ids, Row, Rows } from "./rows.ts";
import type { Member } from "./story.ts";
import { makeThanksOfDemo } from "./thanks.ts";
import { makeRewards } from "./rewards.ts";
import { makeWaiting } from "./waiting.ts";

/** What is there already when a teller begins. */
export interface Told {
  readonly begun: Date;
  readonly now: Date;
  readonly ids: Ids;
  readonly members: readonly Member[];
  readonly history: Rows;
  /** Who outside waits, by the request. */
  readonly waits: ReadonlyMap<string, string>;
  /** Person ids by the role that they stand for. */
  readonly castOf: Readonly<Record<string, string>>;
  /** What the tellers before wrote into a table. */
  readonly earlier: (table: string) => readonly Row[];
}

/** Tables in the order in which they are written: each after those that it points to. */
export type Tables = readonly (readonly [table: string, rows: readonly Row[]])[];

/** Each has a seed of its own, so that what one tells changes nothing of what another does. */
const tellers: readonly ((told: Told) => Tables)[] = [
  makeOutside,
  tellClaims,
  makeChain,
  makeParity,
  makePortraits,
  makeWaiting,
  makeLingering,
  makeGoodwill,
  makeGatherings,
  makeCommitments,
  makeGoals,
  makeRewards,
  makeFairness,
  makeMediation,
  makeMeetings,
  makeDebriefs,
  makeLessons,
  makeHeard,
  makeAfterwards,
  makeConduct,
  makeThanksOfDemo,
];

export function tellBeside(told: Omit<Told, "earlier">): Tables {
  const tables: Tables[number][] = [];
  const earlier = (table: string): readonly Row[] =>
    tables.flatMap(([name, rows]) => (name === table ? rows : []));
  for (const tell of tellers) tables.push(...tell({ ...told, earlier }));
  return tables;
}
