/** Sends topics to every process over NOTIFY, gathered for a few milliseconds, outside any transaction (see outbox.ts). */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { liveChannel } from "./live.ts";

const gatherMilliseconds = 5;
/** A NOTIFY carries 8,000 bytes at most. */
const mostTopicsAtOnce = 100;

export function makeAnnouncer(
  db: Database,
  onFault: (fault: unknown) => void,
): (topics: readonly string[]) => void {
  const gathered = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const send = (): void => {
    timer = null;
    const topics = [...gathered];
    gathered.clear();
    for (let first = 0; first < topics.length; first += mostTopicsAtOnce) {
      const payload = JSON.stringify(topics.slice(first, first + mostTopicsAtOnce));
      sql`select pg_notify(${liveChannel}, ${payload})`.execute(db).catch(onFault);
    }
  };
  return (topics) => {
    for (const topic of topics) gathered.add(topic);
    timer ??= setTimeout(send, gatherMilliseconds);
  };
}

/** The topics of a NOTIFY, or none when it is not ours. */
export function topicsOf(payload: string): string[] {
  const read: unknown = JSON.parse(payload);
  return Array.isArray(read) ? read.filter((topic) => typeof topic === "string") : [];
}
