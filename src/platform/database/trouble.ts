/** A fault of the surroundings (folder, disk, account, version) whose message is a sentence for the person who runs Goodturn. */
export class DatabaseTrouble extends Error {
  override readonly name = "DatabaseTrouble";
}

const OWN_SERVER = "set DATABASE_URL to a PostgreSQL server of your own (15 or newer)";

/** The way out that always exists. */
export const orUseOwnServer = `Otherwise ${OWN_SERVER}.`;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** True for a file system error with this code, such as 'ENOENT'. */
export function isFileError(error: unknown, ...codes: string[]): boolean {
  return codes.includes(codeOf(error));
}

/** Turns a file system error about the data folder into a sentence; anything else is handed back unchanged. */
export function explainFolder(error: unknown, dataFolder: string): unknown {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new DatabaseTrouble(
      `The disk of the data folder ${dataFolder} is full. Nothing was lost. Free some space and start again.`,
      {
        cause: error,
      },
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new DatabaseTrouble(
      `Goodturn may not write to its data folder ${dataFolder}. Start it with the account that owns this folder, or name another folder.`,
      { cause: error },
    );
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new DatabaseTrouble(`The data folder ${dataFolder} is not a folder. Name another one.`, {
      cause: error,
    });
  }
  return error;
}

const SIGNS: [RegExp, string][] = [
  [
    /no space left on device|disk quota exceeded/i,
    "The disk is full. Nothing was lost. Free some space and start again.",
  ],
  [
    /initialized by PostgreSQL version|files are incompatible/i,
    `The data folder was made by another version of PostgreSQL. Start the version of Goodturn that made it, take a backup, and restore it into a new data folder.`,
  ],
  [
    /cannot allocate memory|could not map anonymous shared memory/i,
    "There is not enough memory to start PostgreSQL. Stop something else or give this machine more memory.",
  ],
  [
    /checkpoint record|could not locate a valid checkpoint|invalid magic number/i,
    "The database files are damaged. Restore the last backup into a new data folder, and keep the damaged one.",
  ],
  [
    /permission denied/i,
    "PostgreSQL may not open its own files. Give the folder back to the account that owned it, with mode 700.",
  ],
  [
    /invalid data directory|has wrong ownership|has invalid permissions/i,
    "The database folder belongs to another account or is open to others. Give it back to the account that owned it, with mode 700.",
  ],
];

/** What PostgreSQL wrote before it gave up, as a sentence with what to do. */
export function explainStart(words: string, where: string): DatabaseTrouble {
  const known = SIGNS.find(([sign]) => sign.test(words))?.[1];
  const last = words.trim().split("\n").slice(-4).join("\n");
  const sentence =
    known ?? `PostgreSQL did not start. Its last words stand below. ${orUseOwnServer}`;
  return new DatabaseTrouble(`${sentence} (${where})\n${last}`.trim());
}
