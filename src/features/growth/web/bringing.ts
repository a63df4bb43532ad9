/** Bringing entries in: one after the other, and after a failure only those that are left. */

export interface Bringing<One> {
  readonly all: readonly One[];
  /** How many of them are kept. */
  readonly done: number;
}

/** Sends what is left; `onKept` hears after each how far it is, so that a failure half way forgets nothing. */
export async function bringRest<One>(
  { all, done }: Bringing<One>,
  send: (one: One) => Promise<unknown>,
  onKept: (next: Bringing<One>) => void,
): Promise<void> {
  for (let at = done; at < all.length; at += 1) {
    await send(all[at]!);
    onKept({ all, done: at + 1 });
  }
}
