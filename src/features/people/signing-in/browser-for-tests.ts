/** What a browser does around signing in, for tests: sends its cookies along, keeps those it is given. */
import { createHmac } from "node:crypto";
import type { Caller, TestAnswer, TestApp } from "#platform/testing/start-app.ts";

export const browser = { "sec-fetch-site": "same-origin" };

export function browserOf(app: () => TestApp) {
  const signIn = (
    email: string,
    password: string,
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> =>
    app().nobody("POST /auth/sign-in/email", {
      body: { email, password },
      headers: { ...browser, ...headers },
    });
  const withCookie =
    (cookie: string): Caller =>
    (key, given) =>
      app().nobody(key, { ...given, headers: { ...browser, cookie, ...given?.headers } });
  return { signIn, withCookie };
}

/** What a browser would send next: the cookies that are still set. */
export function cookiesOf(answer: TestAnswer, before = ""): string {
  const kept = new Map<string, string>();
  const keep = (pair: string): void => {
    const cut = pair.indexOf("=");
    kept.set(pair.slice(0, cut), pair.slice(cut + 1));
  };
  before.split("; ").filter(Boolean).forEach(keep);
  for (const cookie of [answer.headers["set-cookie"] ?? []].flat() as string[]) {
    const [pair = "", ...rest] = cookie.split("; ");
    if (rest.includes("Max-Age=0")) kept.delete(pair.slice(0, pair.indexOf("=")));
    else keep(pair);
  }
  return [...kept].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** A code as an authenticator app shows it (RFC 6238). */
export function codeOf(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bitsOf = (letter: string): string => alphabet.indexOf(letter).toString(2).padStart(5, "0");
  const bits = Array.from(secret, bitsOf).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  const key = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
