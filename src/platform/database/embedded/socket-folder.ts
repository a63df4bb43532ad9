import { createHash, randomBytes } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseTrouble, isFileError } from "../trouble.ts";
import type { Account } from "./account.ts";

/** The system's limit for a socket's path, without the closing zero byte. */
const LONGEST_SOCKET_PATH = 107;
const SOCKET_NAME = ".s.PGSQL.5432";

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, SOCKET_NAME)) <= LONGEST_SOCKET_PATH;
}

/**
 * Places in the order of preference. A plain account keeps the socket in the data folder where the path is short enough: there it
 * outlives a log-out and is seen by processes with a private /tmp. Root cannot: the account PostgreSQL runs as may not reach the data folder.
 */
function placesFor(dataFolder: string, account: Account | undefined): string[] {
  const mark = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const uid = process.geteuid?.() ?? 0;
  const named = account ? [`/run/goodturn-${mark}`] : [join(dataFolder, "socket")];
  const runtime = process.env["XDG_RUNTIME_DIR"];
  if (!account && runtime) named.push(join(runtime, `goodturn-${mark}`));
  for (const place of [tmpdir(), "/tmp"]) {
    named.push(join(place, `goodturn-${uid}-${mark}`));
    // Somebody else may have taken the expected name in a folder that everyone writes to.
    named.push(join(place, `goodturn-${uid}-${mark}-${randomBytes(4).toString("hex")}`));
  }
  return named.filter(fits);
}

/** Makes the folder, or accepts an existing one only when it is a real folder of the right owner: never follows a link. */
function prepare(folder: string, account: Account | undefined): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (isFileError(error, "EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "ENOSPC")) return false;
    if (!isFileError(error, "EEXIST")) throw error;
  }
  const found = lstatSync(folder);
  const owners = [process.geteuid?.(), account?.uid];
  if (!found.isDirectory() || !owners.includes(found.uid)) return false;
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  return true;
}

/** A folder that only PostgreSQL's account (and root) can enter, with a path short enough for a socket. */
export function makeSocketFolder(dataFolder: string, account: Account | undefined): string {
  const places = placesFor(dataFolder, account);
  const folder = places.find((place) => prepare(place, account));
  if (folder) return folder;
  throw new DatabaseTrouble(
    `Goodturn found no place for the database's socket; it tried ${places.join(", ")}. Make one of these folders writable.`,
  );
}

/** Removes the folder of a stopped server; one that holds anything else is left. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isFileError(error, "ENOENT", "ENOTEMPTY", "EACCES", "EPERM", "EBUSY")) throw error;
  }
}
