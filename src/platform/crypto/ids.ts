import { randomBytes, createHash } from "node:crypto";

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, then randomness. Rows that are made one after another lie side by side in
 * the index, which keeps inserts cheap in a large table. Made here since PostgreSQL before 18 has no uuidv7().
 */
export function newId(milliseconds: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret for a link or a program: 192 bits, safe in a URL, with a prefix that says what it is when it is found in a log. */
export function newSecret(prefix: "invite" | "setup" | "token" | "reset"): string {
  return `gt_${prefix}_${randomBytes(24).toString("base64url")}`;
}

/** What is stored of a secret. A plain hash is enough: the secret itself is random, so there is nothing to guess. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
