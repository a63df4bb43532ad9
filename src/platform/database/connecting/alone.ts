import type pg from "pg";

/**
 * A connection for one long piece of work such as a backup. Each statement waits for the one before it, as COPY needs. Throw it away
 * afterwards: `release(true)`.
 */
export async function connectAlone(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  (client as pg.PoolClient & { pipeline: boolean }).pipeline = false;
  return client;
}
