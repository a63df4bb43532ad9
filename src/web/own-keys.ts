/** Sealing under one's own key, for screens of other features: features do not reach into each other's folders. */
export { Fingerprint } from "../features/keys/web/Fingerprint.tsx";
export {
  type Context,
  keyOf,
  makeKey,
  open,
  seal,
  openForOneself,
  sealForOneself,
  unwrapKey,
  wrapKeyFor,
} from "../features/keys/web/sealing/sealing.ts";
export { WithOwnKey } from "../features/keys/web/WithOwnKey.tsx";
export { keepUnlocked, lock as lockOwnKey, type Unlocked } from "../features/keys/web/unlocked.ts";
