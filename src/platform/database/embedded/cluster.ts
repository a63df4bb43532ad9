import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseTrouble, explainStart } from "../trouble.ts";
import type { Account } from "./account.ts";
import type { Passwords } from "./passwords.ts";
import type { Programs } from "./programs.ts";
import { run } from "./run.ts";

/**
 * PostgreSQL's files are named by way of its working folder: the folder is entered before root is dropped, so nothing above it needs to be
 * open to PostgreSQL's account, and a data folder may lie under a closed home.
 */
export const ownFolder = (folder: string): string =>
  existsSync("/proc/self/cwd") ? "/proc/self/cwd" : folder;

/**
 * Ways to tell letters from other characters. The builtin provider sorts and folds case the same everywhere; the C library's class of a
 * character still decides what trigrams see, and with plain C they would lose every letter outside ASCII. Not every system has C.UTF-8.
 */
const CHARACTER_CLASSES = ["C.UTF-8", "en_US.UTF-8", "C"];

export interface ClusterPlan {
  clusterFolder: string;
  socketFolder: string;
  programs: Programs;
  account: Account | undefined;
  passwords: Passwords;
  /** Test clusters only: do not wait for the disk. */
  careless: boolean;
}

async function initialise(folder: string, plan: ClusterPlan): Promise<void> {
  const { account, programs } = plan;
  // PostgreSQL's account reaches the socket's folder, which is closed to everyone else. One name, so that a killed start leaves one file.
  const passwordFile = join(plan.socketFolder, "password");
  let words = "";
  for (const characters of CHARACTER_CLASSES) {
    mkdirSync(folder, { mode: 0o700 });
    if (account) chownSync(folder, account.uid, account.gid);
    writeFileSync(passwordFile, plan.passwords.postgres, { mode: 0o600 });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    const locale = [
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      `--lc-ctype=${characters}`,
    ];
    const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
    const disk = plan.careless
      ? "--no-sync"
      : `--sync-method=${process.platform === "linux" ? "syncfs" : "fsync"}`;
    const args = ["-D", ownFolder(folder), "--encoding=UTF8", ...locale, ...access, disk];
    const ended = await run(programs.initdb, args, { cwd: folder, account }).finally(() =>
      rmSync(passwordFile, { force: true }),
    );
    if (ended.code === 0) return;
    words = ended.words;
    rmSync(folder, { recursive: true, force: true });
    if (!/locale/i.test(words)) break;
  }
  throw explainStart(words, `making the database in ${plan.clusterFolder}`);
}

async function makeRoleAndDatabase(folder: string, plan: ClusterPlan): Promise<void> {
  // May create databases, so that a backup can be tried in one of its own; may not do what only a superuser may.
  const input = `CREATE ROLE goodturn LOGIN CREATEDB PASSWORD '${plan.passwords.goodturn}';\nCREATE DATABASE goodturn OWNER goodturn;\n`;
  const args = [
    "--single",
    "-D",
    ownFolder(folder),
    "-c",
    "log_min_messages=warning",
    "-c",
    "exit_on_error=true",
    "template1",
  ];
  const ended = await run(plan.programs.postgres, args, {
    cwd: folder,
    account: plan.account,
    input,
  });
  if (ended.code !== 0)
    throw explainStart(ended.words, `making the database in ${plan.clusterFolder}`);
}

function checkVersion(clusterFolder: string, major: string): void {
  const found = readFileSync(join(clusterFolder, "PG_VERSION"), "utf8").trim();
  if (found === major) return;
  throw new DatabaseTrouble(
    `The database in ${clusterFolder} was made by PostgreSQL ${found}; this version of Goodturn carries ${major}. Start the version of Goodturn that made it, take a backup, and restore it into a new data folder.`,
  );
}

function sweepDrafts(clusterFolder: string): void {
  const parent = dirname(clusterFolder);
  const sign = `${basename(clusterFolder)}.new-`;
  for (const name of readdirSync(parent)) {
    if (name.startsWith(sign))
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Makes the cluster where there is none. It appears complete under its name or not at all, whenever this process is killed. */
export async function makeCluster(plan: ClusterPlan): Promise<void> {
  const { clusterFolder } = plan;
  if (existsSync(join(clusterFolder, "PG_VERSION"))) {
    checkVersion(clusterFolder, plan.programs.major);
    return;
  }
  if (existsSync(clusterFolder) && readdirSync(clusterFolder).length > 0) {
    throw new DatabaseTrouble(
      `The folder ${clusterFolder} holds files but no database. Move them away, or name another data folder.`,
    );
  }
  sweepDrafts(clusterFolder);
  const draft = `${clusterFolder}.new-${process.pid}`;
  await initialise(draft, plan);
  await makeRoleAndDatabase(draft, plan);
  chmodSync(draft, 0o700);
  renameSync(draft, clusterFolder);
}
