/** A team's requests as they would have gone had another team kept its promise for their parts. Pure but for what it is given. */
import { type Shown, estimateWait, showMedian } from "#feature/relationships";
import type { LifeRow } from "./queries/figures.ts";

const middle = (lives: readonly { askedAt: Date; came: boolean; ms: number }[]): Shown => {
  const waited = lives.map(({ askedAt, came, ms }) => ({
    askedAt: askedAt.getTime(),
    came,
    seconds: ms / 1000,
  }));
  const { ninetieth: _, ...shown } = showMedian(estimateWait(waited));
  return shown;
};

/** What is open counts as waiting in both: how long it would wait still nobody knows. */
export function replayOf(lives: readonly LifeRow[]) {
  const sum = (of: (row: LifeRow) => number): number =>
    lives.reduce((all, row) => all + of(row), 0);
  return {
    requests: lives.length,
    withPart: lives.filter(({ parts }) => parts > 0).length,
    withLatePart: lives.filter(({ late }) => late > 0).length,
    parts: sum(({ parts }) => parts),
    late: sum(({ late }) => late),
    real: middle(lives.map((row) => ({ ...row, ms: row.lifeMs }))),
    replayed: middle(lives.map((row) => ({ ...row, ms: row.lifeMs - row.savedMs }))),
    realSeconds: sum(({ lifeMs }) => lifeMs) / 1000,
    savedSeconds: sum(({ savedMs }) => savedMs) / 1000,
  };
}
