import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { queries } from "#web/data/query-client.ts";
import { type Me, meKey } from "#web/session.ts";
import { compared, saidBy } from "#web/data/translated-for-tests.ts";
import { examples } from "./examples.tsx";
import { wantedBy } from "./palette.ts";
import { forSegment, own, travelled } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import { byWords, heardWords, monthWords, partSentence, toWords, whySentences } from "./words.ts";

const { en, de } = wordsIn;

/** Read the same in both. */
const alike = ["palette.person", "palette.team"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike, otherGiven: [] });
});

const credit = { id: "c", number: 412, title: "Credit check" };
const order = { id: "o", number: 400, title: "A loan" };
const part = {
  request: credit,
  did: "finished",
  waitedBy: order,
  joined: false,
  depth: 1,
} as const;

describe("what somebody's part was", () => {
  test.each([
    [
      part,
      "You finished “Credit check” (#412), which “A loan” (#400) waited for.",
      "Du hast „Credit check“ (#412) erledigt; darauf hat „A loan“ (#400) gewartet.",
    ],
    [
      { ...part, waitedBy: null },
      "You finished “Credit check” (#412), which another request on the way there waited for.",
      "Du hast „Credit check“ (#412) erledigt; darauf hat eine andere Anfrage auf dem Weg dorthin gewartet.",
    ],
    [
      { ...part, depth: 0, waitedBy: null },
      "You finished “Credit check” (#412), which these words are about.",
      "Du hast „Credit check“ (#412) erledigt; davon handeln diese Worte.",
    ],
    [
      { ...part, did: "worked", joined: true },
      "You worked on “Credit check” (#412), which became one with “A loan” (#400).",
      "Du hast an „Credit check“ (#412) gearbeitet; das wurde mit „A loan“ (#400) zusammengelegt.",
    ],
    [
      { ...part, did: "worked", request: null, joined: true, waitedBy: null },
      "You worked on a part that you may not see any more, which became one with another request.",
      "Du hast an einem Teil gearbeitet, den du nicht mehr sehen darfst; das wurde mit einer anderen Anfrage zusammengelegt.",
    ],
    [
      { ...part, request: null },
      "You finished a part that you may not see any more, which “A loan” (#400) waited for.",
      "Du hast einen Teil erledigt, den du nicht mehr sehen darfst; darauf hat „A loan“ (#400) gewartet.",
    ],
    [
      { ...part, did: "holds" },
      "You have “Credit check” (#412), which “A loan” (#400) waited for.",
      "Bei dir liegt „Credit check“ (#412); darauf hat „A loan“ (#400) gewartet.",
    ],
    [
      { ...part, did: "holds", request: null, waitedBy: null },
      "You have a part that you may not see any more, which another request on the way there waited for.",
      "Bei dir liegt ein Teil, den du nicht mehr sehen darfst; darauf hat eine andere Anfrage auf dem Weg dorthin gewartet.",
    ],
  ] as const)("%#", (given, english, german) => {
    expect(partSentence(given, en)).toBe(english);
    expect(partSentence(given, de)).toBe(german);
  });

  test.each([
    [1, "And 1 more part of it.", "Und 1 weiterer Teil davon."],
    [3, "And 3 more parts of it.", "Und 3 weitere Teile davon."],
  ])("with many parts the rest is counted, for the reader alone: %i", (moreParts, ...said) => {
    const mine = { ...travelled.mine!, moreParts };
    expect([en, de].map((words) => whySentences({ mine, segment: null }, words).at(-1))).toEqual(
      said,
    );
  });

  test.each([
    [
      [],
      1,
      "You finished 1 request for which one of Private customers was waiting.",
      "Du hast 1 Anfrage erledigt, auf die draußen jemand gewartet hat: Private customers.",
    ],
    [
      ["Credit check"],
      12,
      "You finished 12 requests of Credit check, which Private customers rely on.",
      "Du hast 12 Anfragen zu Credit check erledigt; das wird für Private customers gebraucht.",
    ],
    [
      ["Credit check", "Loans", "Farms"],
      12,
      "You finished 12 requests of Credit check, which is needed for Loans, which is needed for Farms, which Private customers rely on.",
      "Du hast 12 Anfragen zu Credit check erledigt; das wird für Loans und damit für Farms und damit für Private customers gebraucht.",
    ],
  ])(
    "by the chain it says which service, by which way and how many: %j",
    (names, finished, ...said) => {
      const way = names.map((name) => ({ id: name, name }));
      const thanks = { ...forSegment, mine: { ...forSegment.mine!, way, finished } };
      expect([en, de].flatMap((words) => whySentences(thanks, words))).toEqual(said);
    },
  );
});

test("who says it and to whom, without the reader and without who has left", () => {
  const both = (say: (words: typeof en) => string | null) => [say(en), say(de)];
  expect(byWords(own, de)).toBe("Mira Lindqvist");
  expect(both((words) => byWords({ ...own, giver: null }, words))).toEqual([
    "Someone who left",
    "Jemand, der nicht mehr hier ist",
  ]);
  expect(both((words) => byWords({ ...travelled, saidBy: "" }, words))).toEqual([
    "A customer",
    "Jemand aus der Kundschaft",
  ]);
  expect(both((words) => heardWords(travelled, words))).toEqual([
    "passed on by Mira Lindqvist",
    "weitergegeben von Mira Lindqvist",
  ]);
  expect(both((words) => toWords(own, "me", words))).toEqual([
    "to Ben Okafor and Legal",
    "an Ben Okafor und Legal",
  ]);
  expect(toWords({ ...own, receivers: [] }, "me", de)).toBeNull();
});

test.each([
  [de.between.counted(1), "1 aus den letzten 90 Tagen zählt."],
  [de.between.counted(6), "6 aus den letzten 90 Tagen zählen."],
  [
    de.look.said(de.look.bands.some, 14, "Legal", 90, monthWords("2026-03-01", "de")),
    "Ein Viertel bis die Hälfte der 14 Menschen in Legal hat in 90 Tagen keinen Dank bekommen (März 2026).",
  ],
  [
    de.team.byMonth(5, de.team.ofMonth(monthWords("2026-10-01", "de"), 12)),
    "Nach Monaten, ab 5: Oktober 2026 (12).",
  ],
])("%#: %s", (said, meant) => {
  expect(said).toBe(meant);
});

test.each([
  ["thank Mira", "Mira"],
  ["Thanks Mira", "Mira"],
  ["say thanks to Mira Lindqvist", "Mira Lindqvist"],
  ["Danke Mira", "Mira"],
  ["danke sagen Mira", "Mira"],
  ["Dank an Mira", "Mira"],
  ["Mira Lindqvist danken", "Mira Lindqvist"],
  ["danken", undefined],
  ["thanks", undefined],
  ["Mira", undefined],
])("who types '%s' into the palette wants to thank: %s", (typed, whom) => {
  expect(wantedBy(typed)).toBe(whom);
});

/** Forms are drawn by a browser alone. */
const needBrowser = /giving|a customer's|wait/;

test("no German screen says a sentence in English", () => {
  queries.setQueryData<Me>(meKey, {
    id: "me",
    name: "Olga Petrova",
    roles: ["administrator"],
    teams: [],
    guest: false,
  });
  const english = [...saidBy(en)].filter(([name]) => !alike.includes(name));
  const drawn = examples.filter(
    ({ name }) => name.endsWith(", in German") && !needBrowser.test(name),
  );
  expect(drawn.length).toBeGreaterThan(5);
  for (const { name, render: Drawn } of drawn) {
    const html = renderToStaticMarkup(
      <QueryClientProvider client={queries}>
        <Drawn />
      </QueryClientProvider>,
    );
    // A whole text or a whole attribute, so that what people wrote in English does not count.
    const left = english.filter(([, said]) =>
      [`>${said}<`, `"${said}"`].some((one) => html.includes(one)),
    );
    expect([name, left]).toEqual([name, []]);
  }
});
