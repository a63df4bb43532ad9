import type { Log } from "../log.ts";

const LOOK_MILLISECONDS = 400;
const LONGEST_BACKOFF_MILLISECONDS = 5_000;

export interface Watched {
  isUp: () => boolean;
  restart: () => Promise<unknown>;
  log: Log;
}

/** Looks after a server and starts it again when it is gone. `end` waits for a restart that is under way. */
export function watch({ isUp, restart, log }: Watched): { end(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let failures = 0;
  let turn: Promise<void> = Promise.resolve();

  const plan = () => {
    if (ended) return;
    const milliseconds =
      failures === 0
        ? LOOK_MILLISECONDS
        : Math.min(250 * 2 ** failures, LONGEST_BACKOFF_MILLISECONDS);
    timer = setTimeout(() => {
      turn = look();
    }, milliseconds);
    // Watching is no reason for a process to stay.
    timer.unref();
  };
  const look = async () => {
    try {
      if (!isUp()) {
        log.warn("PostgreSQL has stopped by itself; it is started again");
        await restart();
        log.info("PostgreSQL runs again");
      }
      failures = 0;
    } catch (error) {
      failures += 1;
      log.error({ err: error }, "PostgreSQL could not be started again; the next try follows");
    }
    plan();
  };
  plan();
  return {
    async end() {
      ended = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
