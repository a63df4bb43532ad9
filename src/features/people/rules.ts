/** Pure decisions about passwords, tries, links and tokens. */
import type { TokenScope } from "#platform/http/contract.ts";

export const leastPasswordLength = 12;
export const mostPasswordLength = 128;

/** Rows of keys and of the alphabet, along which a guess walks first. */
const walks = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];
const favourites = /^(password|passwort|welcome|letmein|goodturn|changeme|geheim|motdepasse)+$/;

/**
 * Length is what counts (NIST SP 800-63B): refused is only what is guessed first, which is repetition, rows of keys, the best-known
 * words, and the person's own name or address.
 */
export function decideOnPassword(
  password: string,
  own: { readonly name: string; readonly email: string },
): "fine" | "tooShort" | "tooLong" | "weak" {
  const length = Array.from(password).length;
  if (length < leastPasswordLength) return "tooShort";
  if (length > mostPasswordLength) return "tooLong";
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5) return "weak";
  if (walks.some((walk) => walk.includes(plain) || backwards(walk).includes(plain))) return "weak";
  const letters = plain.replace(/[^\p{L}]/gu, "");
  if (favourites.test(letters)) return "weak";
  const names = [own.name, own.email, own.email.split("@")[0] ?? ""].map(bare);
  return names.some((name) => name.length > 3 && bare(plain).replace(/\d/g, "") === name)
    ? "weak"
    : "fine";
}

const backwards = (text: string): string => Array.from(text).toReversed().join("");
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");

/** Tries of one kind within a window; successes are given back, so that failures count. */
export interface Limit {
  readonly kind: "accountFromAddress" | "account" | "address";
  readonly most: number;
}

export const windowMinutes = 15;
/** An account from one address; an account from everywhere; one address (an office behind one router) for all accounts. */
export const limits: readonly Limit[] = [
  { kind: "accountFromAddress", most: 10 },
  { kind: "account", most: 50 },
  { kind: "address", most: 100 },
];

export function decideToTry(
  tries: readonly { readonly kind: Limit["kind"]; readonly tries: number }[],
): "try" | "tooManyTries" {
  const over = tries.some(
    ({ kind, tries: made }) => made > (limits.find((limit) => limit.kind === kind)?.most ?? 0),
  );
  return over ? "tooManyTries" : "try";
}

/** A link that opens something once: used up, too old, or good. */
export function decideToOpen(
  link: { readonly expiresAt: Date; readonly usedAt: Date | null },
  now: Date,
): "open" | "gone" {
  return link.usedAt === null && link.expiresAt > now ? "open" : "gone";
}

export const mostTokenDays = 365;

/** A token may do no more than its owner, and never for ever. */
export function decideToMakeToken(
  owner: { readonly administers: boolean },
  wanted: { readonly scopes: readonly TokenScope[]; readonly days: number },
): "make" | "onlyAdministrators" | "tooLong" {
  if (wanted.scopes.includes("administer") && !owner.administers) return "onlyAdministrators";
  return wanted.days > mostTokenDays ? "tooLong" : "make";
}
