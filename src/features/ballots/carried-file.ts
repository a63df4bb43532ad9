/**
 * Ballots on their way from one browser of a person to another, under a code that only their screen shows. They lie in a file for some
 * minutes and never in the database: a row would tell its log and its backups who was about to answer, and when.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { newId } from "#platform/crypto/ids.ts";
import { isMissing } from "#platform/files/missing.ts";
import type { FileStore } from "#platform/files/store.ts";
import { carriedMinutes } from "./contract.ts";

type Place = Pick<FileStore, "folder">;

export interface Carried {
  readonly sealed: string;
  readonly until: Date;
}

const folderOf = ({ folder }: Place): string => join(dirname(folder), "carried-ballots");
const pathOf = (files: Place, personId: string): string => join(folderOf(files), personId);

/** In the place of what was laid ready before. Answers until when it lies there. */
export async function carry(
  files: Place,
  personId: string,
  { sealed, now }: { readonly sealed: string; readonly now: Date },
): Promise<Date> {
  const until = afterMinutes(now);
  await mkdir(folderOf(files), { recursive: true, mode: 0o700 });
  const arriving = pathOf(files, `${newId()}.new`);
  await writeFile(arriving, JSON.stringify({ until, sealed }), { mode: 0o600 });
  await rename(arriving, pathOf(files, personId));
  return until;
}

/** Null where nothing is carried, or its time is over. */
export async function findCarried(
  files: Place,
  personId: string,
  now: Date,
): Promise<Carried | null> {
  const carried = await read(pathOf(files, personId));
  return carried !== null && carried.until > now ? carried : null;
}

export const putDown = (files: Place, personId: string): Promise<void> =>
  rm(pathOf(files, personId), { force: true });

/** What nobody fetched in time, and what a death of the process left half written. */
export async function forgetCarried(files: Place, now: Date): Promise<void> {
  const names = await orNull(readdir(folderOf(files)));
  for (const path of (names ?? []).map((name) => pathOf(files, name))) {
    const until = await (path.endsWith(".new") ? longestWriting(path) : untilOf(path));
    if (until !== null && until <= now) await rm(path, { force: true });
  }
}

const untilOf = async (path: string): Promise<Date | null> => (await read(path))?.until ?? null;

/** What is being written now is left alone. */
async function longestWriting(path: string): Promise<Date | null> {
  const found = await orNull(stat(path));
  return found && afterMinutes(found.mtime);
}

const afterMinutes = (instant: Date): Date => new Date(instant.getTime() + carriedMinutes * 60_000);

async function read(path: string): Promise<Carried | null> {
  const text = await orNull(readFile(path, "utf8"));
  if (text === null) return null;
  const { sealed, until } = JSON.parse(text) as { sealed: string; until: string };
  return { sealed, until: new Date(until) };
}

const orNull = <Result>(reading: Promise<Result>): Promise<Result | null> =>
  reading.catch((fault: unknown) => {
    if (isMissing(fault)) return null;
    throw fault;
  });
