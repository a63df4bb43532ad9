import { expect, test } from "vitest";
import { hashOfSecret, newId, newSecret } from "./ids.ts";

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

test("ids lie in the order in which they were made, within a millisecond too, and are of version 7", () => {
  const milliseconds = Date.UTC(2026, 2, 2, 9);
  const made = [milliseconds, milliseconds + 1].flatMap((at) =>
    Array.from({ length: 20_000 }, () => newId(at)),
  );
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  for (const id of made.slice(0, 100)) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(milliseconds);
  }
  // Another millisecond begins anywhere: what came before tells nothing of it.
  const turns = Array.from({ length: 200 }, (_, at) => newId(milliseconds + 2 + at).slice(15, 18));
  expect(new Set(turns).size).toBeGreaterThan(150);
});
