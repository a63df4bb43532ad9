import { base, queryText } from "./data/client.ts";
import { problemOf } from "./data/problem.ts";
import type { PaletteFound } from "./ui/Palette.tsx";

/** What the palette finds: GET /search?words=... answers { found: [{ href, label, detail }] }. Until that exists, nothing. */
export async function findEverything(
  words: string,
  signal: AbortSignal,
): Promise<readonly PaletteFound[]> {
  const response = await fetch(`${base}/search${queryText({ words })}`, {
    signal,
    headers: { accept: "application/json" },
  });
  if (response.status === 404) return [];
  if (!response.ok) throw await problemOf(response);
  const told: { found: PaletteFound[] } = await response.json();
  return told.found;
}
