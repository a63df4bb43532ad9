import { existsSync, readFileSync, statSync } from "node:fs";
import { DatabaseTrouble, orUseOwnServer } from "../trouble.ts";

/** The system account PostgreSQL runs as. */
export interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses root, so root lends it one of these, the first that exists. */
const CANDIDATES = ["postgres", "_postgres", "nobody"];

function accountsOfSystem(): Map<string, Account> {
  const lines = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8").split("\n") : [];
  return new Map(
    lines.map((line) => {
      const [name = "", , uid, gid] = line.split(":");
      return [name, { uid: Number(uid), gid: Number(gid) }];
    }),
  );
}

/** The account to drop to, or undefined when this process is not root and PostgreSQL runs as itself. */
export function accountFor(clusterFolder: string): Account | undefined {
  if (process.geteuid?.() !== 0) return undefined;
  // An existing cluster stays with its owner, even when a better account has appeared since.
  const existing = statSync(clusterFolder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const accounts = accountsOfSystem();
  for (const name of CANDIDATES) {
    const account = accounts.get(name);
    if (account && account.uid > 0 && account.gid > 0) return account;
  }
  throw new DatabaseTrouble(
    `PostgreSQL does not run as root, and this system has no account named ${CANDIDATES.join(" or ")}. Create one, or start Goodturn as an ordinary account. ${orUseOwnServer}`,
  );
}
