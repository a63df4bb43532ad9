import { expect, test } from "vitest";
import { hashOfSecret, newSecret } from "./ids.ts";

test("predictable token: a secret has 192 random bits, none is like another, and its hash is not it", () => {
  const secrets = Array.from({ length: 2_000 }, () => newSecret("token"));
  expect(new Set(secrets).size).toBe(secrets.length);
  const bytes = secrets.map((secret) => Buffer.from(secret.slice("gt_token_".length), "base64url"));
  for (const random of bytes) expect(random.length).toBe(24);
  // Each of the 192 bits is set in about half of them: five standard deviations either way.
  for (let bit = 0; bit < 192; bit += 1) {
    const set = bytes.filter((random) => (random[bit >> 3]! >> (bit & 7)) & 1).length;
    expect(Math.abs(set - 1_000)).toBeLessThan(112);
  }
  expect(hashOfSecret(secrets[0]!)).not.toContain(secrets[0]!.slice(9));
});
