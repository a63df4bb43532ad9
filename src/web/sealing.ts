/** Wrapping a key for somebody, for other features: without the screens of one's own key (own-keys.ts). */
export { lockUnder } from "../features/keys/web/sealing/locks.ts";
export { makeRecoveryCode } from "../features/keys/web/sealing/recovery-code.ts";
export { makeTypedCode, readTypedCode } from "../features/keys/web/sealing/typed-code.ts";
export { openUnderCode, sealUnderCode } from "../features/keys/web/sealing/under-code.ts";
export {
  type Context,
  DoesNotOpen,
  makeKeyPair,
  openForOneself,
  sealForOneself,
  unwrapKey,
  wrapKeyFor,
} from "../features/keys/web/sealing/sealing.ts";
