import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../log.ts";

const BEAT_MILLISECONDS = 15_000;
const BEAT_ANSWER_MILLISECONDS = 5_000;
const LONGEST_BACKOFF_MILLISECONDS = 2_000;

/** Hears what is sent with NOTIFY on one channel. */
export interface Hearing {
  channel: string;
  handler: (payload: string) => void;
  /** Called when the connection was lost and is back: what was sent in between was not heard. */
  missed?: (() => void) | undefined;
}

/** One connection that only listens, and connects again by itself. */
export class Listener {
  readonly #config: pg.ClientConfig;
  readonly #log: Log;
  readonly #hearings = new Set<Hearing>();
  #client: pg.Client | undefined;
  #connecting: Promise<void> | undefined;
  #beat: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(config: pg.ClientConfig, log: Log) {
    this.#config = { ...config, keepAlive: true };
    this.#log = log;
  }

  async listen(hearing: Hearing): Promise<() => Promise<void>> {
    this.#hearings.add(hearing);
    if (this.#client) await this.#client.query(`LISTEN ${pg.escapeIdentifier(hearing.channel)}`);
    else await (this.#connecting ??= this.#connect());
    return () => this.#stop(hearing);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#beat);
    await this.#connecting?.catch(() => undefined);
    await this.#client?.end();
  }

  async #stop(hearing: Hearing): Promise<void> {
    this.#hearings.delete(hearing);
    const stillHeard = [...this.#hearings].some(({ channel }) => channel === hearing.channel);
    if (!stillHeard) await this.#client?.query(`UNLISTEN ${pg.escapeIdentifier(hearing.channel)}`);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#config);
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, undefined));
    client.on("notification", ({ channel, payload }) => this.#tell(channel, payload ?? ""));
    try {
      await client.connect();
      const channels = new Set([...this.#hearings].map(({ channel }) => channel));
      for (const channel of channels) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      this.#connecting = undefined;
      await client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
    this.#connecting = undefined;
    clearInterval(this.#beat);
    this.#beat = setInterval(() => void this.#checkBeat(client), BEAT_MILLISECONDS).unref();
    // A channel asked for while the others were being set up.
    for (const { channel } of this.#hearings)
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  }

  #tell(channel: string, payload: string): void {
    for (const hearing of this.#hearings) {
      if (hearing.channel !== channel) continue;
      try {
        hearing.handler(payload);
      } catch (error) {
        this.#log.error({ err: error, channel }, "a listener failed");
      }
    }
  }

  /** A network that drops everything closes no connection: only an unanswered question shows it. */
  async #checkBeat(client: pg.Client): Promise<void> {
    const late = new AbortController();
    const answered = client.query("SELECT 1").then(
      () => true,
      () => false,
    );
    const waited = sleep(BEAT_ANSWER_MILLISECONDS, false, {
      signal: late.signal,
      ref: false,
    }).catch(() => false);
    const well = await Promise.race([answered, waited]);
    late.abort();
    if (!well) this.#lost(client, new Error("no answer"));
  }

  #lost(client: pg.Client, error: Error | undefined): void {
    if (client !== this.#client) return;
    this.#client = undefined;
    clearInterval(this.#beat);
    void client.end().catch(() => undefined);
    if (this.#closed) return;
    this.#log.warn(
      { err: error },
      "the listening connection to the database was lost; it is made again",
    );
    this.#connecting = this.#connectAgain();
  }

  async #connectAgain(): Promise<void> {
    for (
      let milliseconds = 50;
      !this.#closed;
      milliseconds = Math.min(milliseconds * 2, LONGEST_BACKOFF_MILLISECONDS)
    ) {
      try {
        await this.#connect();
        for (const { missed } of this.#hearings) missed?.();
        return;
      } catch {
        // Said once when it was lost; the pool tells the rest at each request.
        await sleep(milliseconds, undefined, { ref: false });
      }
    }
  }
}
