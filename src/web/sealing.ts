/** Wrapping a key for somebody, for other features: without the screens of one's own key (own-keys.ts). */
export { lockUnder } from "../features/keys/web/sealing/locks.ts";
export { makeRecoveryCode } from "../features/keys/web/sealing/recovery-code.ts";
export {
  type Context,
  makeKeyPair,
  openForOneself,
  sealForOneself,
  unwrapKey,
  wrapKeyFor,
} from "../features/keys/web/sealing/sealing.ts";
