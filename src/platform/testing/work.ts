import { createHook } from "node:async_hooks";

export interface Work {
  /** How often a password was hashed. */
  readonly hashes: number;
  /** On all threads of this process; what other programs do does not count. */
  readonly processorMilliseconds: number;
}

/** What a try costs, measured where no other program on the machine can reach. */
export async function workOf(trying: () => Promise<unknown>): Promise<Work> {
  let hashes = 0;
  const hook = createHook({
    init: (_id, type) => {
      if (type === "SCRYPTREQUEST") hashes += 1;
    },
  }).enable();
  const before = process.cpuUsage();
  await trying();
  const { user, system } = process.cpuUsage(before);
  hook.disable();
  return { hashes, processorMilliseconds: (user + system) / 1000 };
}
