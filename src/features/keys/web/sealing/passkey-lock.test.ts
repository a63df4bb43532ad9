import { expect, test } from "vitest";
import { randomBytes, toBase64 } from "./bytes.ts";
import { openUnder, sealUnder } from "./passkey-lock.ts";
import { DoesNotOpen, makeKeyPair } from "./sealing.ts";

test("a private key opens under the passkey that locked it, and under no other secret, salt, passkey or key", async () => {
  const { publicKey, privateBytes } = await makeKeyPair();
  const passkey = {
    publicKey,
    credentialId: toBase64(randomBytes(32)),
    salt: toBase64(randomBytes(32)),
    secret: randomBytes(32),
  };
  const sealed = await sealUnder(passkey, privateBytes);
  expect(sealed.length).toBeGreaterThanOrEqual(200);
  expect(sealed.length).toBeLessThanOrEqual(400);
  expect(await openUnder(passkey, sealed)).toEqual(privateBytes);
  const others = [
    { secret: randomBytes(32) },
    { salt: toBase64(randomBytes(32)) },
    { credentialId: toBase64(randomBytes(32)) },
    { publicKey: (await makeKeyPair()).publicKey },
  ];
  for (const other of others)
    await expect(openUnder({ ...passkey, ...other }, sealed)).rejects.toThrow(DoesNotOpen);
});
