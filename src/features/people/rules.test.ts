import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideOnPassword, decideToMakeToken, decideToOpen, decideToTry, limits } from "./rules.ts";

const own = { name: "Marguerite Duras", email: "marguerite.duras@example.org" };

describe("passwords", () => {
  test.each([
    ["three quiet herons", "fine"],
    ["correct horse battery staple", "fine"],
    ["пароль из четырёх слов", "fine"],
    ["elevenchars", "tooShort"],
    ["x".repeat(129), "tooLong"],
    ["aaaaaaaaaaaaaaaa", "weak"],
    ["abababababab", "weak"],
    ["abcdefghijklm", "weak"],
    ["zyxwvutsrqponm", "weak"],
    ["qwertyuiopas", "weak"],
    ["Password12345", "weak"],
    ["Goodturn2026!!", "weak"],
    ["MargueriteDuras1", "weak"],
    ["marguerite.duras@example.org", "weak"],
  ] as const)("%s is %s", (password, expected) => {
    expect(decideOnPassword(password, own)).toBe(expected);
  });
});

describe("tries", () => {
  test.each(limits)("$kind: $most are allowed, one more is not", ({ kind, most }) => {
    expect(decideToTry([{ kind, tries: most }])).toBe("try");
    expect(decideToTry([{ kind, tries: most + 1 }])).toBe("tooManyTries");
  });

  test("more tries are never allowed where fewer were not", () => {
    const kind = fc.constantFrom(...limits.map((limit) => limit.kind));
    fc.assert(
      fc.property(kind, fc.nat(200), fc.nat(200), (of, some, more) => {
        const before = decideToTry([{ kind: of, tries: some }]);
        const after = decideToTry([{ kind: of, tries: some + more }]);
        expect(before === "tooManyTries" && after === "try").toBe(false);
      }),
    );
  });
});

test("a link opens once, and only in its time", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  const later = new Date("2026-03-02T09:00:01Z");
  expect(decideToOpen({ expiresAt: later, usedAt: null }, now)).toBe("open");
  expect(decideToOpen({ expiresAt: now, usedAt: null }, now)).toBe("gone");
  expect(decideToOpen({ expiresAt: later, usedAt: now }, now)).toBe("gone");
});

test("a token may do no more than its owner, and lives a year at most", () => {
  const member = { administers: false };
  expect(decideToMakeToken(member, { scopes: ["read", "write"], days: 365 })).toBe("make");
  expect(decideToMakeToken(member, { scopes: ["administer"], days: 1 })).toBe("onlyAdministrators");
  expect(decideToMakeToken({ administers: true }, { scopes: ["administer"], days: 1 })).toBe(
    "make",
  );
  expect(decideToMakeToken(member, { scopes: ["read"], days: 366 })).toBe("tooLong");
});
