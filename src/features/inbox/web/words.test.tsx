import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { kinds } from "#contract/inbox";
import { bellWords } from "./bell-words.ts";
import type { InboxLine, Kind } from "./data.ts";
import { groups } from "./groups.ts";
import { InboxLines } from "./InboxLines.tsx";
import { wordsIn } from "./use-words.ts";
import { saidOf } from "./words.ts";

/** Read the same in both: a hint that is empty, a word that is German too, and the place of a turn. */
const alike = [
  "ofLines.swap.where",
  "ofKinds.done.hint",
  "ofKinds.added.hint",
  "ofKinds.mediation.label",
];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike, otherGiven: [] });
  expect(compared(bellWords.en, bellWords.de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test("every kind stands once among the preferences", () => {
  expect(groups.flatMap((group) => group.kinds).toSorted()).toEqual([...kinds].toSorted());
});

const me = "p0";
const reading = { me, now: new Date("2026-11-22T10:00:00Z"), zone: "Europe/Berlin" };
const team = { id: "t1", name: "Legal" };
const plain: InboxLine = {
  id: "l1",
  kind: "done",
  at: "2026-11-22T09:00:00Z",
  readAt: null,
  count: 1,
  quiet: false,
  actor: { id: "p1", name: "Mira Okonkwo" },
  request: { id: "r1", number: 412, title: "A new badge", state: "taken", team },
  team: null,
  words: null,
  promise: null,
  dueAt: null,
  swap: null,
  news: null,
  waitsForAnswer: false,
};
const swap = { firstDay: "2026-11-23", lastDay: "2026-12-01", personId: me, takenBack: false };
const oneDay = { ...swap, lastDay: swap.firstDay };
const turns = { request: null, team };

test.each<[Kind, Partial<InboxLine>, english: string, german: string]>([
  ["replied", {}, "Mira Okonkwo replied", "Mira Okonkwo hat geantwortet"],
  [
    "replied",
    { count: 3 },
    "3 replies, the latest from Mira Okonkwo",
    "3 Antworten, die neueste von Mira Okonkwo",
  ],
  ["noted", { actor: null }, "Somebody wrote a note", "Jemand hat eine Notiz geschrieben"],
  [
    "mentioned",
    { count: 2 },
    "You were mentioned 2 times, last by Mira Okonkwo",
    "Du wurdest 2-mal erwähnt, zuletzt von Mira Okonkwo",
  ],
  ["was-this-right", {}, "Done", "Erledigt"],
  [
    "was-this-right",
    { waitsForAnswer: true },
    "Done. Was this right?",
    "Erledigt. War es richtig?",
  ],
  [
    "promise-nearing",
    { promise: "done", dueAt: "2026-11-22T14:00:00Z" },
    "The finished work is due today 15:00",
    "Ergebnis fällig: heute 15:00",
  ],
  [
    "promise-broken",
    { promise: "first-reply", dueAt: "2026-03-12T14:00:00Z" },
    "The first reply was due 12 March 15:00",
    "Erste Antwort war fällig: 12. März 15:00",
  ],
  [
    "promise-nearing",
    { promise: "next-reply" },
    "The next reply is due soon",
    "Nächste Antwort fällig: bald",
  ],
  ["added", turns, "You belong to Legal now", "Du gehörst jetzt zu Legal"],
  ["added", { request: null }, "You belong to a team now", "Du gehörst jetzt zu einem Team"],
  ["duty-swapped", turns, "Mira Okonkwo swapped a turn", "Mira Okonkwo hat einen Dienst getauscht"],
  [
    "duty-swapped",
    { ...turns, swap },
    "Mira Okonkwo gave you turns in Legal: tomorrow to 1 December",
    "Mira Okonkwo hat dir Dienste in Legal gegeben: morgen bis 1. Dezember",
  ],
  [
    "duty-swapped",
    { request: null, swap: { ...oneDay, personId: "p1" } },
    "Mira Okonkwo takes over your turns: tomorrow",
    "Mira Okonkwo übernimmt deine Dienste: morgen",
  ],
  [
    "duty-swapped",
    { ...turns, swap: { ...oneDay, personId: "p2" } },
    "Mira Okonkwo gave your turns in Legal to a colleague: tomorrow",
    "Mira Okonkwo hat deine Dienste in Legal weitergegeben: morgen",
  ],
  [
    "duty-swapped",
    { ...turns, swap: { ...oneDay, takenBack: true } },
    "Mira Okonkwo took a swap back: tomorrow in Legal",
    "Mira Okonkwo hat einen Tausch zurückgenommen: morgen in Legal",
  ],
  [
    "thanks",
    { request: null, news: { title: "Thanks", said: "thanks you", href: "/me/thanks" } },
    "Mira Okonkwo thanks you",
    "Mira Okonkwo dankt dir",
  ],
])("%s %j: %s", (kind, given, english, german) => {
  const line = { ...plain, kind, ...given };
  expect([saidOf(line, reading, wordsIn.en).text, saidOf(line, reading, wordsIn.de).text]).toEqual([
    english,
    german,
  ]);
});

test.each([
  [wordsIn.de.sentences.said.readAll(1), "Eine Zeile ist abgehakt."],
  [wordsIn.de.sentences.said.readAll(2), "2 Zeilen sind abgehakt."],
  [bellWords.de.unread(0), "Posteingang"],
  [bellWords.de.unread(1), "Posteingang, 1 Zeile ungelesen"],
  [bellWords.de.unread(2), "Posteingang, 2 Zeilen ungelesen"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

const lines: InboxLine[] = [
  { ...plain, waitsForAnswer: true, kind: "was-this-right" },
  {
    ...plain,
    id: "l2",
    kind: "goals",
    request: null,
    news: { title: "Rechnungen in zwei Tagen", said: "How does it stand?", href: "/goals/g1" },
  },
  {
    ...plain,
    id: "l3",
    kind: "digest",
    request: null,
    news: { title: "October 2026", said: "A word not known, of 3", href: "/digests/2026-10" },
  },
];

test("lines are read in German; what the server wrote is marked English where it is not known, what somebody wrote is not", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <InboxLines lines={lines} me={me} />
    </LanguageContext>,
  );
  for (const said of [
    "ungelesen: ",
    "<span>Erledigt. War es richtig?</span>",
    "Anfrage 412 · Legal",
    "Ja, es war richtig",
    "Nein, etwas fehlt: A new badge",
    "Abhaken",
    '<span lang="en">How does it stand?</span>',
    '<span lang="en">A word not known, of 3</span>',
  ])
    expect(html).toContain(said);
  expect(html).toMatch(/<span class="[^"]*"> · Rechnungen in zwei Tagen</);
  expect(html).toMatch(/<span class="[^"]*" lang="en"> · October 2026</);
  for (const english of ["Yes, it was right", "Seen to", "Request 412"])
    expect(html).not.toContain(english);
});
