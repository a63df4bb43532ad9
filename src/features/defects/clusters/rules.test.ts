import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clustersOf, goesOnFrom, likeness, textOf, type Told } from "./rules.ts";

/** `title | what was missing`; a person and a team of their own each, unless said. */
function told(id: string, text: string, given: Partial<Told> = {}): Told {
  const [title = "", reason = ""] = text.split("|");
  const words = [
    { text: title, isReason: false },
    { text: reason, isReason: true },
  ].flatMap(({ text: part, isReason }) =>
    part
      .split(" ")
      .filter(Boolean)
      .map((form) => ({ stem: form.replace(/s$/, ""), form, isReason })),
  );
  return {
    id,
    requestId: `r${id}`,
    customerId: `p${id}`,
    customerTeamId: `t${id}`,
    words,
    ...given,
  };
}

const centre = [
  "laptop|cost centre given",
  "screen|cost centre who pays",
  "new laptop|cost centre",
];
const group = centre.map((text, at) => told(`g${at}`, text));

describe("what repeats", () => {
  test("three texts that lack the same are one cause, named by its most telling words", () => {
    const noise = ["phone|charger broke", "mouse|left hand", "desk|too low"];
    const [one, ...others] = clustersOf([
      ...group,
      ...noise.map((text, at) => told(`n${at}`, text)),
    ]);
    expect(others).toEqual([]);
    expect(one!.ids).toEqual(["g0", "g1", "g2"]);
    expect(one!.words).toEqual(["centre", "cost"]);
  });

  test.each<[what: string, texts: Told[]]>([
    ["two are too few", group.slice(0, 2)],
    ["three times one request", group.map((one) => ({ ...one, requestId: "r" }))],
    [
      "one person of one team",
      group.map((one) => ({ ...one, customerId: "p", customerTeamId: "t" })),
    ],
    [
      "one shared word is no likeness",
      [told("a", "|cost"), told("b", "|cost"), told("c", "|cost")],
    ],
  ])("is none where %s", (_what, texts) => expect(clustersOf(texts)).toEqual([]));

  test("two persons of one team are enough", () => {
    const ofTeam = group.map((one) => ({ ...one, customerTeamId: "t" }));
    expect(clustersOf(ofTeam)).toHaveLength(1);
  });

  test("a like title alone joins nothing that lacks different things", () => {
    const texts = [
      "new laptop|charger broke",
      "new laptop|keyboard german",
      "new laptop|too heavy",
    ];
    expect(clustersOf(texts.map((text, at) => told(`${at}`, text)))).toEqual([]);
  });

  test("a word of fewer than three requests is in no name, in whatever form the others wrote it", () => {
    const forms = ["cost centre merger", "cost centre merger", "cost centres"];
    const [one] = clustersOf(forms.map((text, at) => told(`${at}`, `|${text}`)));
    expect(one!.words).toEqual(["cost"]);
  });
});

/** So few that many texts are exactly as alike as others, and many just so. */
const vocabulary = Array.from({ length: 9 }, (_, at) => `w${String(at).padStart(2, "0")}x`);
const someText = fc
  .tuple(
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 2 }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 5 }),
    fc.nat(3),
    fc.nat(9),
  )
  .map(([title, reason, team, request]) => ({
    text: `${title.join(" ")}|${reason.join(" ")}`,
    given: { customerTeamId: `t${team}`, requestId: `r${request}` },
  }));
const someTold = fc
  .array(someText, { maxLength: 14 })
  .map((texts) =>
    texts.map(({ text, given }, at) => told(`d${String(at).padStart(3, "0")}`, text, given)),
  );

describe("for all texts", () => {
  test("the order in which they come does not matter", () => {
    const shuffled = someTold.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(clustersOf(other)).toEqual(clustersOf(one));
      }),
      { numRuns: 1000 },
    );
  });

  test("each is in one cluster at most, and each word of a name in three of its requests", () => {
    fc.assert(
      fc.property(someTold, (texts) => {
        const clusters = clustersOf(texts);
        const ids = clusters.flatMap((cluster) => cluster.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const cluster of clusters) {
          const members = texts.filter(({ id }) => cluster.ids.includes(id));
          for (const word of cluster.words) {
            const having = members.filter(({ words }) => words.some(({ form }) => form === word));
            expect(new Set(having.map(({ requestId }) => requestId)).size).toBeGreaterThan(2);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a text with nothing to do with the others changes nothing", () => {
    const stranger = fc.array(fc.constantFrom("y1", "y2", "y3", "y4"), { minLength: 1 });
    fc.assert(
      fc.property(someTold, stranger, fc.constantFrom("a", "d010b", "z"), (texts, words, id) => {
        const more = [...texts, told(id, `|${words.join(" ")}`)];
        expect(clustersOf(more)).toEqual(clustersOf(texts));
      }),
      { numRuns: 1000 },
    );
  });

  test("planted groups are found among noise", () => {
    const planted = fc.record({
      sizes: fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 3 }),
      noise: fc.integer({ min: 0, max: 25 }),
      seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
    });
    fc.assert(
      fc.property(planted, ({ sizes, noise, seed }) => {
        let drawn = seed;
        const word = (): string => {
          drawn = (drawn * 48_271) % (2 ** 31 - 1);
          return `n${drawn % 150}x`;
        };
        const groups = sizes.map((size, at) =>
          Array.from({ length: size }, (_, place) =>
            told(`g${at}-${place}`, `${word()} thing|no k${at}a k${at}b k${at}c ${word()}`),
          ),
        );
        const others = Array.from({ length: noise }, (_, at) =>
          told(`n${at}`, `${word()} thing|${word()} ${word()} ${word()}`),
        );
        const clusters = clustersOf([...groups.flat(), ...others]);
        for (const members of groups) {
          const ids = members.map(({ id }) => id).toSorted();
          expect(
            clusters.map((cluster) => cluster.ids.filter((id) => id.startsWith("g"))),
          ).toContainEqual(ids);
        }
      }),
    );
  });
});

test("likeness is 1 with itself, the same both ways, and never outside of 0 to 1", () => {
  const someVector = fc
    .uniqueArray(fc.constantFrom(...vocabulary.slice(0, 8)), { minLength: 2, maxLength: 6 })
    .chain((stems) =>
      fc
        .array(fc.integer({ min: 1, max: 9 }), { minLength: stems.length, maxLength: stems.length })
        .map((counts) => textOf(new Map(stems.map((stem, at) => [stem, counts[at]!])), () => 1)),
    );
  fc.assert(
    fc.property(someVector, someVector, (one, other) => {
      if (one.reasons.size > 1) expect(likeness(one, one)).toBeCloseTo(1, 12);
      expect(likeness(one, other)).toBeCloseTo(likeness(other, one), 12);
      expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
      expect(likeness(one, other)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test("a cluster goes on from the known one of which it has most, each from one at most", () => {
  const clusters = [
    { ids: ["a", "b", "c", "d"], words: ["x"] },
    { ids: ["e", "f", "g"], words: ["y"] },
    { ids: ["h", "i", "j"], words: ["z"] },
  ];
  const known = [
    { id: "one", ids: ["a", "b", "c"] },
    { id: "two", ids: ["d", "e", "f"] },
    { id: "old", ids: ["h", "k", "l", "m"] },
  ];
  expect(goesOnFrom(clusters, known)).toEqual(["one", "two", null]);
  expect(goesOnFrom([], known)).toEqual([]);
});
