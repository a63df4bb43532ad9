/** The recovery code: 130 random bits as 26 letters, and two that check them. */
import { makeTypedCode, readTypedCode } from "./typed-code.ts";

const length = 26;

export const makeRecoveryCode = (): string => makeTypedCode(length);

/** As it was made, however it was typed; null where it cannot be one. */
export const readRecoveryCode = (typed: string): string | null => readTypedCode(typed, length);
