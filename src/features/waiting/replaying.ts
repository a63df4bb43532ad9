/** A team's requests as they would have gone had another team kept its promise for their parts. Pure but for what it is given. */
import { type Shown, estimateWait, showMedian } from "#feature/relationships";
import type { ReplayAnswer } from "./contract.ts";
import type { LifeRow } from "./queries/figures.ts";

type Replayed = Pick<ReplayAnswer, "withPart" | "replayed">;

const middle = (lives: readonly { askedAt: Date; came: boolean; ms: number }[]): Shown => {
  const waited = lives.map(({ askedAt, came, ms }) => ({
    askedAt: askedAt.getTime(),
    came,
    seconds: ms / 1000,
  }));
  const { ninetieth: _, ...shown } = showMedian(estimateWait(waited));
  return shown;
};

/** Of requests with a part that the other had promised. What is open counts as waiting in both: how long it would wait still nobody knows. */
export function replayOf(lives: readonly LifeRow[], floor: number): Replayed {
  if (lives.length < floor) return { withPart: lives.length, replayed: null };
  const sum = (of: (row: LifeRow) => number): number =>
    lives.reduce((all, row) => all + of(row), 0);
  const replayed = {
    withLatePart: lives.filter(({ late }) => late > 0).length,
    parts: sum(({ parts }) => parts),
    late: sum(({ late }) => late),
    wasDone: middle(lives.map((row) => ({ ...row, ms: row.lifeMs }))),
    wouldBeDone: middle(lives.map((row) => ({ ...row, ms: row.lifeMs - row.savedMs }))),
    realSeconds: sum(({ lifeMs }) => lifeMs) / 1000,
    savedSeconds: sum(({ savedMs }) => savedMs) / 1000,
  };
  return { withPart: lives.length, replayed };
}
