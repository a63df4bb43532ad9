/** Hashes as the sign-in library verifies them: scrypt with a salt of its own for each. */
import { hashPassword as hash } from "better-auth/crypto";

export const hashPassword = (password: string): Promise<string> => hash(password);
