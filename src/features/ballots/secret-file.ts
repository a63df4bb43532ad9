/**
 * A poll's secret: 32 random bytes in a file beside the database, under which signing keys and shares lie in it. No backup takes the folder
 * along, and the file goes with the answers: what a backup holds then is closed for good.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing } from "#platform/files/missing.ts";
import type { FileStore } from "#platform/files/store.ts";

type Place = Pick<FileStore, "folder">;

const folderOf = ({ folder }: Place): string => join(dirname(folder), "poll-secrets");
const pathOf = (files: Place, pollId: string): string => join(folderOf(files), pollId);

/** On the disk before anybody is told: rows sealed under a secret that a power cut took would be lost. */
export async function makeSecret(files: Place, pollId: string): Promise<Buffer> {
  const secret = randomBytes(32);
  const folder = folderOf(files);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = pathOf(files, pollId);
  const hand = await open(`${path}.new`, "w", 0o600);
  try {
    await hand.writeFile(secret);
    await hand.sync();
  } finally {
    await hand.close();
  }
  await rename(`${path}.new`, path);
  const parent = await open(folder, "r");
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
  return secret;
}

/** Read anew each time: a copy in memory would outlive the file. Null where it is gone. */
export async function readSecret(files: Place, pollId: string): Promise<Buffer | null> {
  return readFile(pathOf(files, pollId)).catch((fault: unknown) => {
    if (isMissing(fault)) return null;
    throw fault;
  });
}

export const removeSecret = (files: Place, pollId: string): Promise<void> =>
  rm(pathOf(files, pollId), { force: true });

/** All that are there, with the time of each. */
export async function listSecrets(files: Place): Promise<{ pollId: string; madeAt: Date }[]> {
  const names = await readdir(folderOf(files)).catch((fault: unknown) => {
    if (isMissing(fault)) return [];
    throw fault;
  });
  const found = names.map(async (pollId) => {
    const { mtime } = await stat(pathOf(files, pollId));
    return { pollId, madeAt: mtime };
  });
  return Promise.all(found);
}

const ivBytes = 12;
const tagBytes = 16;

/** What it is for is bound to it: as anything else it does not open. */
const keyFor = (secret: Buffer, what: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `goodturn poll secret 1 ${what}`, 32));

/** AES-256-GCM under a key made of the secret for this purpose. */
export function sealUnder(secret: Buffer, what: string, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyFor(secret, what), iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws where it was changed, or sealed under another secret or for something else. */
export function openUnder(secret: Buffer, what: string, sealed: Uint8Array): Buffer {
  const decipher = createDecipheriv(
    "aes-256-gcm",
    keyFor(secret, what),
    sealed.subarray(0, ivBytes),
  );
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const opened = decipher.update(sealed.subarray(ivBytes, -tagBytes));
  return Buffer.concat([opened, decipher.final()]);
}
