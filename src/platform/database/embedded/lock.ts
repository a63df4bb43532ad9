import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseTrouble, isFileError } from "../trouble.ts";
import { identityOf } from "./living.ts";

const STEP_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 10 * 60_000;
// Breaking a stale lock takes microseconds; who left the breaker's mark this long ago was killed in between.
const BREAKER_MILLISECONDS = 5_000;

function ownWords(): string {
  return `${process.pid} ${identityOf(process.pid) ?? ""}`;
}

/** The lock appears together with its owner's name: a hard link is made at once or not at all. */
function tryTake(lockFile: string): boolean {
  const draft = `${lockFile}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, ownWords(), { mode: 0o600 });
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if (isFileError(error, "EEXIST")) return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function readOwner(lockFile: string): string | undefined {
  try {
    return readFileSync(lockFile, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
}

function lives(words: string): boolean {
  const [pid, identity] = [Number(words.split(" ")[0]), words.slice(words.indexOf(" ") + 1)];
  return identityOf(pid) === identity;
}

function clearOldBreaker(breaker: string): void {
  const age = Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > BREAKER_MILLISECONDS) rmSync(breaker, { recursive: true, force: true });
}

/** Only one process at a time may remove a dead owner's lock, or it could remove the next owner's. */
function breakIfDead(lockFile: string): void {
  const owner = readOwner(lockFile);
  if (owner === undefined || lives(owner)) return;
  const breaker = `${lockFile}.breaking`;
  try {
    mkdirSync(breaker);
  } catch (error) {
    if (!isFileError(error, "EEXIST")) throw error;
    clearOldBreaker(breaker);
    return;
  }
  try {
    if (readOwner(lockFile) === owner) unlinkSync(lockFile);
  } finally {
    rmdirSync(breaker);
  }
}

/** Runs `act` while no other process holds the lock; a lock whose owner was killed is taken over. */
export async function withLock<T>(lockFile: string, act: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (!tryTake(lockFile)) {
    breakIfDead(lockFile);
    if (Date.now() > until) {
      throw new DatabaseTrouble(
        `Another Goodturn process (${readOwner(lockFile)?.split(" ")[0] ?? "unknown"}) has been starting or stopping the database for ten minutes. End that process, then start again.`,
      );
    }
    await sleep(STEP_MILLISECONDS * (0.5 + Math.random()));
  }
  try {
    return await act();
  } finally {
    rmSync(lockFile, { force: true });
  }
}
