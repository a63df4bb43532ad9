/** Repeats one thing over some connections for some seconds and says how often it came about and how long it took. */
import { type Call, Connection } from "./connection.ts";

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
}

export interface During {
  readonly connections: number;
  readonly seconds: number;
}

/** `once` is given the number of its lane, 0 to connections - 1. */
export async function repeat(
  { connections, seconds }: During,
  once: (lane: number) => Promise<void>,
): Promise<Measured> {
  const took: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const lane = async (number: number): Promise<void> => {
    for (let at = performance.now(); at < until;) {
      await once(number);
      const now = performance.now();
      took.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => lane(number)));
  const elapsed = (performance.now() - begun) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.floor((took.length - 1) * share)] ?? 0;
  return {
    perSecond: took.length / elapsed,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    count: took.length,
  };
}

/** Sends what `next` gives, over kept connections; an answer of another status ends the run: a fast no measures nothing. */
export async function load(
  port: number,
  during: During,
  next: () => Call,
  expected = 200,
): Promise<Measured> {
  const connections = Array.from({ length: during.connections }, () => new Connection(port));
  try {
    return await repeat(during, async (lane) => {
      const call = next();
      const reply = await connections[lane]!.send(call);
      if (reply.status !== expected)
        throw new Error(`${call.method} ${call.path} was answered ${reply.status}: ${reply.text}`);
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
