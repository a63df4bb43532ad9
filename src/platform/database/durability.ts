/** Whether PostgreSQL waits for the disk before it confirms. Ours always does (server-settings.ts); one of somebody's own may not. */
import type pg from "pg";

const needed = ["fsync", "synchronous_commit", "full_page_writes"] as const;
type Setting = (typeof needed)[number];

/** What an acknowledged write could be lost by, as a sentence with what to do; null when it is safe. */
export function sayCareless(settings: Readonly<Record<Setting, string>>): string | null {
  const off = needed.filter((name) => settings[name] === "off");
  if (off.length === 0) return null;
  const list = off.join(" and ");
  const [are, them] = off.length > 1 ? ["are", "them"] : ["is", "it"];
  return `This PostgreSQL could lose what it has confirmed when the power fails: ${list} ${are} off. Turn ${them} on in its postgresql.conf and reload it.`;
}

export async function readDurability(pool: pg.Pool): Promise<Record<Setting, string>> {
  const { rows } = await pool.query<{ name: Setting; setting: string }>(
    `SELECT name, setting FROM pg_settings WHERE name = ANY($1)`,
    [needed],
  );
  const found = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  return found as Record<Setting, string>;
}
