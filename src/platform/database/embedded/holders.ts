import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isFileError } from "../trouble.ts";
import { identityOf } from "./living.ts";

// A holder is a process (more exactly: one open database of a process) that needs PostgreSQL to run.
// The folder is only changed under the lock.

let count = 0;

/** Writes down that this process needs PostgreSQL; returns the name to give back with `letGo`. */
export function hold(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  count += 1;
  const name = `${process.pid}-${count}`;
  writeFileSync(join(folder, name), identityOf(process.pid) ?? "", { mode: 0o600 });
  return name;
}

/** Takes the holder away; a second call does nothing. */
export function letGo(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

function identityWritten(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** How many holders live; what killed processes left behind is swept away. */
export function countHolders(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    const identity = identityOf(Number(name.split("-")[0]));
    if (identity !== undefined && identity === identityWritten(join(folder, name))) living += 1;
    else letGo(folder, name);
  }
  return living;
}
