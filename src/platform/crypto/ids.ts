import { randomBytes, createHash } from "node:crypto";

/** The id before: of which millisecond it was, and which turn it had there. */
let before = { milliseconds: -1, turn: 0 };

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, 26 bits that count within one, from a random start in their lower half (there, 6.2), and
 * 48 random ones. Rows that are made one after another lie side by side in the index, which keeps inserts cheap in a large table; and what one
 * process makes within a millisecond, such as the targets of a goal, stays in its order. Made here since PostgreSQL before 18 has no uuidv7().
 */
export function newId(milliseconds: number = Date.now()): string {
  const bytes = randomBytes(16);
  const isNext = milliseconds === before.milliseconds;
  const turn = isNext ? before.turn + 1 : bytes.readUInt32BE(6) >>> 7;
  before = { milliseconds, turn };
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.writeUInt16BE(0x7000 | ((turn >>> 14) & 0xfff), 6);
  bytes.writeUInt16BE(0x8000 | (turn & 0x3fff), 8);
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
