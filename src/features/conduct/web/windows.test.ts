import fc from "fast-check";
import { expect, test } from "vitest";
import { asideAfter, displacedBy, type Place, readAside, readDraft } from "./windows.ts";

const other = { window: "b", text: "Theirs" };

test.each([
  ["nothing is kept", null, "Mine", null],
  ["this window wrote it", { window: "a", text: "Before" }, "Mine", null],
  ["it is just what is shown", other, "Theirs", null],
  ["another window wrote it", other, "Mine", other],
  ["another window wrote it and nothing is shown", other, null, other],
])(
  "words of another window are seen before they are written over: %s",
  (_case, kept, shown, seen) => {
    expect(displacedBy("a", kept, shown)).toEqual(seen);
  },
);

test("of each window the latest words are set aside, the newest first, and none of the window that writes", () => {
  const aside = [
    { window: "b", text: "Older" },
    { window: "a", text: "Own" },
    { window: "c", text: "Third" },
  ];
  expect(asideAfter({ kept: other, aside }, { mine: "a", shown: "Mine" })).toEqual([
    other,
    { window: "c", text: "Third" },
  ]);
});

test.each([
  ["", null],
  ['{"window":"a","text":"Words"}', { window: "a", text: "Words" }],
  ['{"version":1}', { window: "", text: '{"version":1}' }],
])(
  "a draft is read as it was kept, also one from before windows were told apart: %s",
  (text, read) => {
    expect(readDraft(text)).toEqual(read);
  },
);

test.each([
  ["", []],
  ["{}", []],
  ['[null,{"window":1,"text":"a"},{"window":"b","text":"Theirs"}]', [other]],
])("what was set aside is read where this screen has written it: %s", (text, read) => {
  expect(readAside(text)).toEqual(read);
});

/** A window opens on what the draft holds and shows it; it writes onto what it shows. Answers which words nobody has written on. */
function write(place: Place, windows: Map<string, string | null>, mine: string, text: string) {
  if (!windows.has(mine)) windows.set(mine, place.kept?.text ?? null);
  const shown = windows.get(mine) ?? null;
  const aside = asideAfter(place, { mine, shown });
  windows.set(mine, text);
  return { shown, place: { kept: { window: mine, text }, aside } };
}

test("whatever up to eight windows write in whatever order, no words go that nobody has written on", () => {
  const turns = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(turns, (order) => {
      let place: Place = { kept: null, aside: [] };
      const windows = new Map<string, string | null>();
      const alive = new Set<string>();
      for (const [at, mine] of order.entries()) {
        const text = `${mine}${at}`;
        const written = write(place, windows, mine, text);
        ({ place } = written);
        if (written.shown !== null) alive.delete(written.shown);
        alive.add(text);
        const found = [place.kept, ...place.aside].map((one) => one?.text);
        for (const words of alive) expect(found).toContain(words);
      }
    }),
  );
});
