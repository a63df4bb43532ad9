import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, isFault, mayActOnClaim, readClaim } from "./rules.ts";

const now = new Date("2026-03-02T09:00:00Z");
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);

describe("what is said", () => {
  test.each([
    ["a segment alone", "s", "", undefined, { reference: "", since: now }],
    ["words alone, trimmed", null, "  Acme ", undefined, { reference: "Acme", since: now }],
    ["since last week", "s", "", minutes(-10_080), { since: minutes(-10_080) }],
    ["a device whose clock is ahead", "s", "", minutes(2), { since: now }],
    ["nobody", null, "  ", undefined, { outside: "Say who waits." }],
    ["tomorrow", "s", "", minutes(1440), { outsideSince: "This lies ahead." }],
    ["three minutes ahead", "s", "", minutes(3), { outsideSince: "This lies ahead." }],
    [
      "a mistyped year",
      "s",
      "",
      new Date("0202-03-02T09:00:00Z"),
      { outsideSince: "This is more than ten years ago." },
    ],
  ])("%s", (_said, segmentId, reference, since, read) => {
    const given = { segmentId, reference, ...(since && { since }) };
    expect(readClaim(given, now)).toMatchObject(read);
  });

  test("nobody is kept as waiting from a time to come", () => {
    fc.assert(
      fc.property(fc.string(), fc.date({ noInvalidDate: true }), (reference, since) => {
        const read = readClaim({ segmentId: null, reference, since }, now);
        if (isFault(read)) return;
        expect(read.since.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(read.reference).not.toBe("");
      }),
    );
  });
});

const claim: Claim = {
  id: "c",
  state: "unchecked",
  side: "customer",
  byId: "ana",
  byIsAlone: false,
};
const asker = { personId: "ana", sides: ["customer"] } as const;
const colleague = { personId: "cem", sides: ["customer"] } as const;
const server = { personId: "ben", sides: ["provider"] } as const;
const ownServer = { personId: "ana", sides: ["provider", "customer"] } as const;

describe("who may do what with it", () => {
  test.each([
    ["the team confirms", "confirmOutside", claim, server, true],
    ["the team declines", "declineOutside", claim, server, true],
    ["nobody confirms their own word", "confirmOutside", claim, ownServer, false],
    ["nor declines it", "declineOutside", claim, ownServer, false],
    ["whoever is alone does", "confirmOutside", { ...claim, byIsAlone: true }, ownServer, true],
    [
      "what is confirmed is not confirmed twice",
      "confirmOutside",
      { ...claim, state: "confirmed" },
      server,
      false,
    ],
    [
      "what is confirmed may yet be declined",
      "declineOutside",
      { ...claim, state: "confirmed" },
      server,
      true,
    ],
    [
      "what is declined is not declined twice",
      "declineOutside",
      { ...claim, state: "declined" },
      server,
      false,
    ],
    ["who said it takes it back", "takeOutsideBack", claim, asker, true],
    ["so does a colleague of the same side", "takeOutsideBack", claim, colleague, true],
    ["the other side declines instead", "takeOutsideBack", claim, server, false],
    [
      "what is declined is not taken back",
      "takeOutsideBack",
      { ...claim, state: "declined" },
      asker,
      false,
    ],
    ["there is nothing to take back", "takeOutsideBack", null, asker, false],
    ["there is nothing to confirm", "confirmOutside", null, server, false],
    ["other acts do not ask", "take", null, server, true],
  ] as const)("%s", (_said, act, said, reader, may) => {
    expect(mayActOnClaim(act, said, reader)).toBe(may);
  });
});
