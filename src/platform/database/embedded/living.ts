import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, readdirSync } from "node:fs";
import { basename } from "node:path";

// A process number alone is not a process: numbers are used again, after a restart of a container even the same ones.

const onLinux = process.platform === "linux" && existsSync("/proc/self/stat");
let boot: string | undefined;

function bootName(): string {
  boot ??= existsSync("/proc/sys/kernel/random/boot_id")
    ? readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    : "boot";
  return boot;
}

function startOnLinux(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return undefined;
  }
  // The program's name stands in parentheses and may itself contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const state = fields[0];
  // A zombie has ended; it only waits for a parent that does not ask.
  return state === "Z" || state === "X" ? undefined : `${bootName()}:${fields[19]}`;
}

function startElsewhere(pid: number): string | undefined {
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}

/** A text that no other process ever has, or undefined when no such process lives. */
export function identityOf(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return onLinux ? startOnLinux(pid) : startElsewhere(pid);
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Whether this process is a PostgreSQL working in this folder; 'unknown' where the system does not tell. */
export function worksIn(pid: number, folder: string): "yes" | "no" | "unknown" {
  if (!onLinux) return "unknown";
  const where = readLink(`/proc/${pid}/cwd`);
  const program = readLink(`/proc/${pid}/exe`);
  if (where === undefined || program === undefined) return "unknown";
  return where === folder && basename(program).startsWith("postgres") ? "yes" : "no";
}

/** All PostgreSQL processes that work in this folder (Linux only; elsewhere none are found). */
export function processesIn(folder: string): number[] {
  if (!onLinux) return [];
  return readdirSync("/proc")
    .map(Number)
    .filter(
      (pid) =>
        Number.isSafeInteger(pid) &&
        pid > 0 &&
        worksIn(pid, folder) === "yes" &&
        identityOf(pid) !== undefined,
    );
}
