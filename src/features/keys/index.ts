import type { Feature } from "#platform/feature.ts";
import { countKeysOf, countPasskeysOf, eraseKeys } from "./queries.ts";
import { keysRoutes } from "./routes.ts";

export { findPublicKeys, insertKey, type PublicKey } from "./queries.ts";

export const keys: Feature = {
  name: "keys",
  routes: keysRoutes,
  stored: [
    {
      what: "Your own key pair: its public half, and the private one under your passphrase and your recovery code",
      whoSees: "The public half those who seal something for you; the private half nobody but you",
      howLong: "Until you begin a new one, or your name is erased",
      count: countKeysOf,
    },
    {
      what: "Passkeys that open your own key: their names, and your private half under what each of them makes",
      whoSees: "Nobody but you; the secret itself stays in the passkey",
      howLong: "Until you remove them, begin a new key, or your name is erased",
      count: countPasskeysOf,
    },
  ],
  erase: eraseKeys,
};
