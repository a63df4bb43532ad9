import { useQuery } from "@tanstack/react-query";
import { base } from "./data/client.ts";
import { offline, problemOf, type Problem } from "./data/problem.ts";
import { queries } from "./data/query-client.ts";

/** What the shell needs to know of the reader; GET /me answers at least this. */
export interface Me {
  id: string;
  name: string;
  roles: readonly string[];
  teams: readonly { id: string }[];
  /** Works for a vendor. */
  guest: boolean;
  /** The reader's zone, when they have set one. */
  zone?: string | undefined;
}

export const meKey = ["me"] as const;

declare global {
  interface Window {
    /** The answer to GET /me that scheme.js asked for while the script was on its way; taken once. */
    goodturnMe?: Promise<Response> | undefined;
  }
}

function askMe(): Promise<Response> {
  const early = window.goodturnMe;
  window.goodturnMe = undefined;
  return (
    early ??
    fetch(`${base}/me`, { credentials: "same-origin", headers: { accept: "application/json" } })
  );
}

async function fetchMe(): Promise<Me | null> {
  const response = await askMe().catch(() => {
    throw offline();
  });
  if (response.status === 401) return null;
  if (!response.ok) throw await problemOf(response);
  return response.json();
}

/** The reader; null when nobody is signed in. */
export function useSession() {
  return useQuery<Me | null, Problem>({ queryKey: meKey, queryFn: fetchMe, staleTime: 5 * 60_000 });
}

/** The reader, within the shell (where there always is one). */
export function useMe(): Me {
  const me = queries.getQueryData<Me | null>(meKey);
  if (!me) throw new Error("useMe is for screens behind the sign-in.");
  return me;
}

/** After signing in or out: asks again who is here and forgets what the one before could see. */
export async function sessionChanged(): Promise<void> {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
  await queries.invalidateQueries({ queryKey: meKey });
}
