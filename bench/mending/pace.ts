/** Whether the sums keep pace with what is written. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Calls } from "../calls.ts";
import type { House } from "../house.ts";
import { load } from "../loading.ts";

const seconds = 30;

/** What waits still: events that reactions have not heard, and sums that are stale. */
async function waiting({ database: { pool } }: House): Promise<{ events: number; sums: number }> {
  const { rows } = await pool.query<{ events: number; sums: number }>(`
    select (select count(*) from outbox)::int as events,
      ((select count(*) from held_stale) + (select count(*) from stale_figure))::int as sums`);
  return rows[0]!;
}

/** Creates and answers requests over a few connections, then waits until all is heard and summed. */
export async function keepPace(house: House, calls: Calls): Promise<void> {
  const during = { connections: 4, seconds };
  const created = await load(house.serving.port, during, calls.create, 201);
  const replied = await load(house.serving.port, during, calls.reply, 201);
  console.log(
    `written: ${created.perSecond.toFixed(0)} requests a second, then ${replied.perSecond.toFixed(0)} replies a second (${created.count + replied.count} in all)`,
  );
  const begun = performance.now();
  const since = (): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  let left = await waiting(house);
  console.log(`at the end of it ${left.events} events are not heard, ${left.sums} sums are stale`);
  for (; left.events > 0; left = await waiting(house)) await sleep(200);
  console.log(`all heard ${since()} later`);
  for (; left.sums > 0; left = await waiting(house)) await sleep(1000);
  console.log(`all summed ${since()} later`);
}
