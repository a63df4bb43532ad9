/**
 * Addresses and passwords of calendars lie in the database sealed under 32 random bytes, and those in a file beside it that no backup takes
 * along: neither a copy of the database nor a backup opens a calendar.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "#platform/files/store.ts";

export type SecretPlace = Pick<FileStore, "folder">;

/** What is needed to read a calendar. */
export interface Login {
  readonly url: string;
  readonly login: string | null;
  readonly password: string | null;
}

const pathOf = ({ folder }: SecretPlace): string => join(dirname(folder), "calendar-secret");

async function readSecret(files: SecretPlace): Promise<Buffer | null> {
  return readFile(pathOf(files)).catch((fault: unknown) => {
    if ((fault as { code?: string }).code === "ENOENT") return null;
    throw fault;
  });
}

/** The secret, made at the first call; two processes that begin together agree on one, for a link is made only once. */
async function secretOf(files: SecretPlace): Promise<Buffer> {
  const known = await readSecret(files);
  if (known) return known;
  const path = pathOf(files);
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  const hand = await open(fresh, "wx", 0o600);
  try {
    await hand.writeFile(randomBytes(32));
    await hand.sync();
  } finally {
    await hand.close();
  }
  await link(fresh, path).catch((fault: unknown) => {
    if ((fault as { code?: string }).code !== "EEXIST") throw fault;
  });
  await rm(fresh);
  return readFile(path);
}

const ivBytes = 12;
const tagBytes = 16;
const keyOf = (secret: Buffer, calendarId: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `goodturn calendar 1 ${calendarId}`, 32));

/** AES-256-GCM under a key of this calendar alone: moved to another row it does not open. */
export async function sealLogin(
  files: SecretPlace,
  calendarId: string,
  login: Login,
): Promise<Buffer> {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyOf(await secretOf(files), calendarId), iv);
  const plain = Buffer.from(JSON.stringify(login), "utf8");
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Null where the file is gone or another one, as after a restore: the password is to be written once more. */
export async function openLogin(
  files: SecretPlace,
  calendarId: string,
  sealed: Uint8Array,
): Promise<Login | null> {
  const secret = await readSecret(files);
  if (!secret) return null;
  const key = keyOf(secret, calendarId);
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivBytes));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  const opened = decipher.update(sealed.subarray(ivBytes, -tagBytes));
  try {
    return JSON.parse(Buffer.concat([opened, decipher.final()]).toString("utf8")) as Login;
  } catch (fault) {
    // Node's own words for a tag that does not fit: sealed under another secret.
    if (fault instanceof Error && /authenticate/i.test(fault.message)) return null;
    throw fault;
  }
}
