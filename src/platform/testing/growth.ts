/**
 * How many times as long `work` takes for sixteen times the size: some 16 where it grows with the size, 256 where with its square. Of each the
 * quickest of five runs counts, so that what else the machine does leaves the ratio alone; no milliseconds are promised.
 */
export async function growthOf(work: (size: number) => unknown, size: number): Promise<number> {
  const quickest = async (of: number): Promise<number> => {
    let best = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const begun = performance.now();
      await work(of);
      best = Math.min(best, performance.now() - begun);
    }
    return best;
  };
  await work(size);
  const small = await quickest(size);
  return (await quickest(16 * size)) / Math.max(small, shortestMs);
}

/** Below this a clock tells little, and nothing that takes so long holds anybody up. */
const shortestMs = 0.2;

/** Between what grows with the size and what grows with its square, far from both. */
export const mostGrowth = 90;
