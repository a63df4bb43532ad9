import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  decideToDeclare,
  mayConfirm,
  mayWithdraw,
  type Seen,
  type SeenSum,
  type SpokenFor,
  standsAtOnce,
  takesBack,
  type Voice,
  weakestOf,
} from "./rules.ts";

const voice = (words: string): Voice => ({
  from: words.includes("from"),
  to: words.includes("to"),
  house: words.includes("house"),
});

describe("who says what", () => {
  test.each<[string, SpokenFor | null]>([
    ["from", "from"],
    ["to", "to"],
    ["from to", "both"],
    ["house", "neither"],
    ["to house", "to"],
    ["", null],
  ])("a voice at '%s' declares for %s", (words, declaredFor) => {
    expect(decideToDeclare(voice(words))).toBe(declaredFor);
  });

  test.each<[SpokenFor, string, boolean]>([
    ["from", "to", true],
    ["from", "from", false],
    ["from", "house", false],
    ["to", "from", true],
    ["to", "to", false],
    ["neither", "from", true],
    ["neither", "to", true],
    ["neither", "house", false],
  ])("what was declared for '%s' a voice at '%s' confirms: %s", (declaredFor, words, may) => {
    expect(mayConfirm(declaredFor, voice(words))).toBe(may);
  });

  test.each<[SpokenFor, string, boolean]>([
    ["both", "from to", true],
    ["from", "from to", false],
    ["from", "from", true],
    ["to", "to", true],
    ["to", "from to", false],
    ["neither", "from to", false],
  ])(
    "declared for '%s' where '%s' can answer stands at once: %s",
    (declaredFor, answers, stands) => {
      expect(standsAtOnce(declaredFor, voice(answers))).toBe(stands);
    },
  );

  test.each<[SpokenFor | null, string, boolean]>([
    ["from", "from", true],
    ["from", "to", false],
    ["from", "from to", true],
    ["from", "house", false],
    ["to", "to", true],
    ["to", "from", false],
    ["both", "from", false],
    ["both", "to", false],
    ["both", "from to", true],
    ["neither", "house", true],
    ["neither", "from to", false],
    [null, "from to house", false],
  ])("what was withdrawn for '%s' a voice at '%s' takes back: %s", (withdrawnFor, words, does) => {
    expect(takesBack(withdrawnFor, voice(words))).toBe(does);
  });

  test("whoever may declare a link may withdraw it, and nobody else", () => {
    const voices = fc.record({ from: fc.boolean(), to: fc.boolean(), house: fc.boolean() });
    fc.assert(
      fc.property(voices, (one) => {
        expect(mayWithdraw(one)).toBe(decideToDeclare(one) !== null);
      }),
    );
  });

  test("nobody confirms what they declared for one end alone", () => {
    const voices = fc.record({ from: fc.boolean(), to: fc.boolean(), house: fc.boolean() });
    fc.assert(
      fc.property(voices, (one) => {
        const declaredFor = decideToDeclare(one);
        fc.pre(declaredFor === "from" || declaredFor === "to");
        expect(mayConfirm(declaredFor, one)).toBe(false);
      }),
    );
  });
});

const seen = (requests: number, medianSeconds: number | null = 60): Seen => ({
  requests,
  medianSeconds,
});
const direct = (fromServiceId: string, forTeamId: string, of: Seen): SeenSum => ({
  fromServiceId,
  forTeamId,
  forServiceId: null,
  together: null,
  ...of,
});
const parts = (from: string, team: string, service: string, of: Seen, together: Seen): SeenSum => ({
  ...direct(from, team, of),
  forServiceId: service,
  together,
});
const link = (fromServiceId: string, toServiceId: string | null) => ({
  id: `${fromServiceId}${toServiceId}`,
  fromServiceId,
  toServiceId,
  toSegmentId: toServiceId === null ? "segment" : null,
});
/** a of team A; b1, b2 of team B. */
const teamOf = new Map([
  ["a", "A"],
  ["b1", "B"],
  ["b2", "B"],
]);
const shownOf = (links: Parameters<typeof compare>[0], sums: readonly SeenSum[]) =>
  compare(links, { sums, outside: [] }, teamOf).links.map(({ seen: one, perhaps }) => ({
    seen: one,
    perhaps,
  }));

describe("declared beside seen", () => {
  test("what a team asks counts for the one link to it", () => {
    expect(shownOf([link("a", "b1")], [direct("a", "B", seen(7))])).toEqual([
      { seen: seen(7), perhaps: null },
    ]);
  });

  test("with the parts for that service, and not with those for another", () => {
    const sums = [
      direct("a", "B", seen(7)),
      parts("a", "B", "b1", seen(6, 10), seen(13, 50)),
      parts("a", "B", "b2", seen(9, 20), seen(16, 55)),
    ];
    expect(shownOf([link("a", "b1")], sums)).toEqual([{ seen: seen(13, 50), perhaps: null }]);
    expect(shownOf([link("a", "b1"), link("a", "b2")], sums)).toEqual([
      { seen: seen(6, 10), perhaps: seen(7) },
      { seen: seen(9, 20), perhaps: seen(7) },
    ]);
  });

  test("nothing seen is nothing, and a link outside is not looked for", () => {
    expect(shownOf([link("a", "b1"), link("a", null)], [direct("a", "A", seen(9))])).toEqual([
      { seen: null, perhaps: null },
      { seen: null, perhaps: null },
    ]);
  });

  test("below five the requests are said and the median is not", () => {
    expect(shownOf([link("a", "b1")], [direct("a", "B", seen(4))])[0]?.seen).toEqual(seen(4, null));
    expect(shownOf([link("a", "b1")], [direct("a", "B", seen(5))])[0]?.seen).toEqual(seen(5, 60));
  });

  test("parts that nobody declared are a link from the second on; of a service no longer offered none", () => {
    const sums = [
      parts("a", "B", "b1", seen(2), seen(2)),
      parts("a", "B", "b2", seen(1), seen(1)),
      parts("a", "A", "a", seen(8), seen(8)),
      parts("a", "C", "gone", seen(8), seen(8)),
    ];
    expect(compare([], { sums, outside: [] }, teamOf).undeclared).toEqual([
      { fromServiceId: "a", toServiceId: "b1", seen: seen(2, null) },
    ]);
    expect(compare([link("a", "b1")], { sums, outside: [] }, teamOf).undeclared).toEqual([]);
  });

  test("a team that asks is asked what for, unless it is linked, asks rarely or asks itself", () => {
    const asked = (links: Parameters<typeof compare>[0], requests: number, team = "B") =>
      compare(links, { sums: [direct("a", team, seen(requests))], outside: [] }, teamOf).asked;
    expect(asked([], 5)).toEqual([{ fromServiceId: "a", teamId: "B", seen: seen(5) }]);
    expect(asked([], 4)).toEqual([]);
    expect(asked([link("a", "b2")], 50)).toEqual([]);
    expect(asked([], 50, "A")).toEqual([]);
  });

  test("whatever a team asks is for its one service where it offers no other, parts with it", () => {
    const alone = new Map([
      ["a", "A"],
      ["b1", "B"],
    ]);
    const undeclared = (sums: readonly SeenSum[]) =>
      compare([], { sums, outside: [] }, alone).undeclared;
    const link = { fromServiceId: "a", toServiceId: "b1" };
    expect(undeclared([direct("a", "B", seen(5))])).toEqual([{ ...link, seen: seen(5) }]);
    expect(undeclared([direct("a", "B", seen(4))])).toEqual([]);
    const both = [direct("a", "B", seen(7)), parts("a", "B", "b1", seen(6), seen(13, 50))];
    expect(undeclared(both)).toEqual([{ ...link, seen: seen(13, 50) }]);
    expect(compare([], { sums: both, outside: [] }, alone).asked).toEqual([]);
    expect(undeclared([direct("a", "A", seen(9))])).toEqual([]);
  });
});

describe("customers outside who wait", () => {
  const waits = (fromServiceId: string, requests: number) => ({
    fromServiceId,
    toSegmentId: "segment",
    ...seen(requests),
  });
  const compared = (links: Parameters<typeof compare>[0], requests: number) =>
    compare(links, { sums: [], outside: [waits("a", requests)] }, teamOf);

  test("count for the link to them, without a median below five", () => {
    expect(compared([link("a", null)], 6).links[0]?.seen).toEqual(seen(6));
    expect(compared([link("a", null)], 4).links[0]?.seen).toEqual(seen(4, null));
  });

  test("are a link that nobody declared from five on, unless a way leads to them", () => {
    const expected = { fromServiceId: "a", toSegmentId: "segment", seen: seen(5) };
    expect(compared([], 5).outside).toEqual([expected]);
    expect(compared([], 4).outside).toEqual([]);
    expect(compared([link("a", "b1")], 5).outside).toEqual([expected]);
    expect(compared([link("a", "b1"), link("b1", null)], 5).outside).toEqual([]);
  });
});

describe("the weakest link", () => {
  test.each<[string, (Seen | null)[], number | null]>([
    ["has the most waiting, not the longest", [seen(5, 100), seen(60, 10), seen(9, 50)], 1],
    ["is the first of equals", [seen(5, 10), seen(10, 5)], 0],
    ["is not one of which too little is known", [null, seen(900, null), seen(5, 1)], 2],
    ["is none where nothing is known", [null, seen(4, null)], null],
    ["may wait for nothing at all", [null, seen(5, 0)], 1],
  ])("%s", (_, all, place) => {
    expect(weakestOf(all)).toBe(place);
  });
});
