/** What the screens of one's own key read and write. What is secret stays here: only locked forms are sent. */
import { useQuery } from "@tanstack/react-query";
import type { keysContract, OwnKeyAnswer } from "#contract/keys";
import { client } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { queries } from "#web/data/query-client.ts";
import { useMe } from "#web/session.ts";
import { askPasskey, makePasskey } from "./passkeys.ts";
import { lockUnder, type OpenedBy, openLock } from "./sealing/locks.ts";
import { openUnder, sealUnder } from "./sealing/passkey-lock.ts";
import { readRecoveryCode } from "./sealing/recovery-code.ts";
import { DoesNotOpen, type KeyPair, makeKeyPair, privateKeyOf } from "./sealing/sealing.ts";
import { unlock } from "./unlocked.ts";

const api = client<typeof keysContract>();
const key = ["me", "key"] as const;
const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: key });

/** Sealing works where the page came by https, or from this machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

export function useOwnKey() {
  const { id } = useMe();
  return useQuery<OwnKeyAnswer | null, Problem>({
    queryKey: [...key, id],
    queryFn: async ({ signal }) => (await api("GET /me/key", { signal })).key,
  });
}

export interface Begun {
  readonly pair: KeyPair;
  readonly passphrase: string;
  readonly code: string;
}

export const beginPair = makeKeyPair;

/** Sends the new pair as it is locked, and leaves it unlocked in this tab. */
export async function keepPair(
  { pair, passphrase, code }: Begun,
  { personId, replaces }: { readonly personId: string; readonly replaces: string | null },
): Promise<void> {
  const body = {
    publicKey: pair.publicKey,
    passphrase: await lockUnder(passphrase, "passphrase", pair),
    recovery: await lockUnder(code, "recovery", pair),
    replaces,
  };
  const { id } = await api("POST /me/key", { body });
  await unlockWith({ id, publicKey: pair.publicKey, personId }, pair.privateBytes);
  await readAgain();
}

interface Whose {
  readonly id: string;
  readonly publicKey: string;
  readonly personId: string;
}

async function unlockWith({ id, publicKey, personId }: Whose, bytes: KeyPair["privateBytes"]) {
  unlock({ keyId: id, personId, publicKey, privateKey: await privateKeyOf(bytes) });
}

type PrivateBytes = KeyPair["privateBytes"];

/** What does not open is refused as a problem of this screen. */
async function opened(work: () => Promise<PrivateBytes>): Promise<PrivateBytes> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof DoesNotOpen)) throw fault;
    throw new Problem({ status: 422, reason: "doesNotOpen" });
  }
}

/** The private key under one of its two locks. */
const privateBytesOf = (own: OwnKeyAnswer, by: OpenedBy, secret: string): Promise<PrivateBytes> =>
  opened(() => openLock(secret, by, { publicKey: own.publicKey, lock: own[by] }));

export async function unlockOwn(own: OwnKeyAnswer, personId: string, typed: string): Promise<true> {
  await unlockWith({ ...own, personId }, await privateBytesOf(own, "passphrase", typed));
  return true;
}

/** True where these letters are a recovery code and open this key; false where they are none, so that they may be a passphrase. */
export async function opensByCode(own: OwnKeyAnswer, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  if (code === null) return false;
  try {
    await openLock(code, "recovery", { publicKey: own.publicKey, lock: own.recovery });
    return true;
  } catch (fault) {
    if (!(fault instanceof DoesNotOpen)) throw fault;
    return false;
  }
}

/** With one of the passkeys of this key, whichever is at hand. */
export async function unlockByPasskey(own: OwnKeyAnswer, personId: string): Promise<true> {
  const { credentialId, secret } = await askPasskey(own.passkeys);
  const passkey = own.passkeys.find((one) => one.credentialId === credentialId);
  if (!passkey) throw new Problem({ status: 422, reason: "noPasskey" });
  const { publicKey } = own;
  const bytes = await opened(() => openUnder({ ...passkey, publicKey, secret }, passkey.sealed));
  await unlockWith({ ...own, personId }, bytes);
  return true;
}

/** The passphrase opens the key first: only then is there something to lock. `listed` is what devices call the new passkey. */
export async function addPasskey(
  own: OwnKeyAnswer,
  given: { readonly passphrase: string; readonly name: string; readonly listed: string },
): Promise<void> {
  const { name, listed } = given;
  const privateBytes = await privateBytesOf(own, "passphrase", given.passphrase);
  const { secret, ...passkey } = await makePasskey(listed);
  const sealed = await sealUnder({ ...passkey, publicKey: own.publicKey, secret }, privateBytes);
  try {
    await api("POST /me/key/passkeys", { body: { ...passkey, name, sealed, keyId: own.id } });
  } finally {
    await readAgain();
  }
}

export async function removePasskey(id: string): Promise<void> {
  try {
    await api("DELETE /me/key/passkeys/:id", { params: { id } });
  } finally {
    await readAgain();
  }
}

interface Anew {
  readonly passphrase: string | null;
  readonly code: string | null;
}

async function sendLocks(own: OwnKeyAnswer, pair: KeyPair, { passphrase, code }: Anew) {
  const body = {
    passphrase: passphrase === null ? null : await lockUnder(passphrase, "passphrase", pair),
    recovery: code === null ? null : await lockUnder(code, "recovery", pair),
    version: own.version,
  };
  try {
    await api("PUT /me/key", { body });
  } finally {
    await readAgain();
  }
}

/** Another passphrase, another recovery code; what stays null stays as it was. The present passphrase alone allows it. */
export async function lockAnew(own: OwnKeyAnswer, typed: string, next: Anew): Promise<true> {
  const privateBytes = await privateBytesOf(own, "passphrase", typed);
  await sendLocks(own, { publicKey: own.publicKey, privateBytes }, next);
  return true;
}

/**
 * With the recovery code: both locks are made anew, and only then is the key unlocked here. So the code works once: whatever it has opened,
 * it opens nothing any more.
 */
export async function recoverOwn(
  own: OwnKeyAnswer,
  personId: string,
  { typed, next }: { readonly typed: string; readonly next: { passphrase: string; code: string } },
): Promise<true> {
  const used = readRecoveryCode(typed) ?? "";
  const privateBytes = await privateBytesOf(own, "recovery", used);
  await sendLocks(own, { publicKey: own.publicKey, privateBytes }, next);
  await unlockWith({ ...own, personId }, privateBytes);
  return true;
}
