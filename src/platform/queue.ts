/** Work that is done one piece after the other, in the order in which it came. */
export type Queue = <Done>(work: () => Promise<Done>) => Promise<Done>;

/** A piece that fails holds up none behind it; whoever gave it hears of it. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
