import type { ComponentProps } from "react";
import type { RoundAnswer } from "#contract/growth";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { type Competency, competencies } from "../rules.ts";
import { AskedRows } from "./AskedPart.tsx";
import type { Opened, OpenedEntry } from "./data.ts";
import { EntryView } from "./EntryPage.tsx";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Journey } from "./Journey.tsx";
import { JournalView } from "./JournalPage.tsx";
import { ofKind } from "./journal.ts";
import { ResolutionView } from "./ResolutionPage.tsx";
import { FiguresTable } from "./RoundFigures.tsx";
import { RoundsView } from "./RoundsPart.tsx";
import type { Assessment, Levels, PageOfJournal, Resolution } from "./sealed/words.ts";
import { refusals } from "./refusals.ts";
import { sentences } from "./sentences.ts";
import { Given, Receiving } from "./SharePart.tsx";
import { Copy, SharedView } from "./SharedPage.tsx";
import { ViewForm } from "./ViewPage.tsx";
import { changeOf } from "./unsent/change.ts";
import { Changing } from "./unsent/Changing.tsx";
import { Shut } from "./WithEntries.tsx";
import { Written } from "./WrittenPage.tsx";

/** A key that opens nothing: the examples show what was opened already. */
const own = { keyId: "k1", personId: "p1", publicKey: "B1", privateKey: {} } as Unlocked;

const page: PageOfJournal = {
  kind: "page",
  day: "2026-11-18",
  form: "free",
  prompt: null,
  fields: { text: "I nearly said yes again. I asked for an hour, and then I could say no kindly." },
  mood: { word: "relieved", place: 5 },
};
const asked: PageOfJournal = {
  ...page,
  day: "2026-10-30",
  form: "prompt",
  prompt: "shaped-1",
  fields: { text: "Mrs Lindgren at the counter. She wrote down what I had said." },
  mood: null,
};
const cycle: PageOfJournal = {
  ...page,
  day: "2026-10-12",
  form: "cycle",
  fields: {
    happened: "The contract went out a day late.",
    felt: "Ashamed, and then angry.",
    judged: "Good: we told them. Bad: at five in the afternoon.",
    sense: "I had not looked at the queue since Monday.",
    conclusion: "I could have asked Finance on Tuesday.",
    next: "I look at it at nine, each day, for ten minutes.",
  },
};
const entryOf = (id: string, written: OpenedEntry["written"]): OpenedEntry => ({
  id,
  version: 1,
  written,
});
const levelsAt = (shift: number): Levels =>
  Object.fromEntries(competencies.map((one, at) => [one, 1 + ((at + shift) % 5)])) as Levels;
const assessed = (day: string, shift: number): Assessment => ({
  kind: "assessment",
  day,
  levels: levelsAt(shift),
});
const resolution: Resolution = {
  kind: "resolution",
  day: "2026-11-02",
  words: "I look at the queue at nine, before my letters.",
  checkDay: "2099-12-02",
  outcome: null,
};
const kept: Resolution = {
  ...resolution,
  checkDay: "2026-10-01",
  words: "No answer after six.",
  outcome: { how: "partly", helped: "The telephone in another room.", day: "2026-10-02" },
};
const opened: Opened = {
  shut: [],
  unread: 0,
  entries: [
    entryOf("e1", page),
    entryOf("e2", asked),
    entryOf("e3", cycle),
    entryOf("e4", assessed("2026-05-01", 0)),
    entryOf("e5", assessed("2026-08-01", 1)),
    entryOf("e6", assessed("2026-11-01", 2)),
    entryOf("e7", resolution),
    entryOf("e8", kept),
  ],
};
const none: Opened = { shut: [], unread: 0, entries: [] };
const round: RoundAnswer = {
  id: "r1",
  state: "open",
  openedOn: "2026-11-02",
  closesOn: "2026-12-17",
  endedOn: null,
  keyId: "k0",
  invited: 8,
  answered: null,
};
const rounds = (...rows: readonly RoundAnswer[]) => ({ rows, mayOpenFrom: null });
const figures = competencies
  .filter((one) => one !== "courage")
  .flatMap((competency: Competency, at) => [
    { competency, source: "team", n: 6, mean: 2.5 + (at % 5) / 3 },
    { competency, source: "lead+served", n: 5, mean: 3.2 },
  ]);
const lena = { id: "p2", name: "Lena Falk" };
const one = {
  publicKey: "B1",
  asked: { id: "r1", owner: lena, standing: "team", closesOn: "2099-12-17", invited: 8 },
} as const;
const receivedRow = { id: "s1", from: lena, keyId: "k1", sealed: "x" };
const nothing = (): void => {};
const written = { ...changeOf({ ...entryOf("e1", page), written: page }), isBegun: true };
const overtaken: ComponentProps<typeof Changing> = {
  own,
  id: "e1",
  present: { id: "e1", version: 2, written: page },
  written,
  change: {
    value: written,
    isReady: true,
    wasBrought: true,
    write: nothing,
    writeOn: nothing,
    clear: () => true,
  },
};

const drawn: readonly Example[] = [
  { name: "Journal", render: () => <JournalView own={own} opened={opened} /> },
  { name: "Journal, nothing written", render: () => <JournalView own={own} opened={none} /> },
  {
    name: "Journal, on a phone",
    width: 360,
    render: () => <JournalView own={own} opened={opened} />,
  },
  { name: "Journal, loading", render: () => <SkeletonRows count={4} /> },
  {
    name: "Journal, entries of an earlier key",
    render: () => <Shut entries={[1, 2].map((n) => ({ id: `e${n}`, version: 1 }))} />,
  },
  {
    name: "Journal, refused",
    render: () => (
      <Refused problem={new Problem({ status: 409, reason: "isFull" })} words={refusals} />
    ),
  },
  {
    name: "Journal, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "018f-7" })} onRetry={nothing} />,
  },
  { name: "A page, in six steps", render: () => <Written page={cycle} /> },
  { name: "A page, changed in another window", render: () => <Changing {...overtaken} /> },
  {
    name: "A page, deleted in another window, on a phone",
    width: 360,
    render: () => <Changing {...overtaken} present={null} />,
  },
  { name: "A page, not here", render: () => <EntryView own={own} opened={none} id="e9" /> },
  {
    name: "A page, with whom it is shared",
    render: () => (
      <Given
        rows={[
          { id: "s1", entryId: "e1", to: lena, isTakenBack: false },
          { id: "s2", entryId: "e1", to: { id: "p3", name: "Sol Adeyemi" }, isTakenBack: true },
        ]}
      />
    ),
  },
  {
    name: "A page, the receiver has no key",
    render: () => (
      <Receiving receiver={{ person: lena, key: null }} busy={false} onShare={nothing} />
    ),
  },
  { name: "Shared with me, nothing", render: () => <SharedView rows={[]} /> },
  { name: "Shared with me", render: () => <Copy row={receivedRow} written={page} /> },
  {
    name: "Shared with me, taken back",
    render: () => <Copy row={{ ...receivedRow, sealed: null }} written={null} />,
  },
  {
    name: "Shared with me, of an earlier key",
    render: () => <Copy row={receivedRow} written={null} />,
  },
  {
    name: "Growth, the journey",
    render: () => <Journey assessments={ofKind(opened.entries, "assessment")} />,
  },
  {
    name: "Growth, the journey on a phone",
    width: 360,
    render: () => <Journey assessments={ofKind(opened.entries, "assessment")} />,
  },
  { name: "Growth, no assessment", render: () => <Journey assessments={[]} /> },
  {
    name: "Growth, rounds of views",
    render: () => (
      <RoundsView
        own={own}
        latest={{}}
        rounds={rounds(
          round,
          { ...round, id: "r2", state: "destroyed", invited: null, endedOn: "2026-06-01" },
          {
            ...round,
            id: "r3",
            state: "released",
            invited: null,
            answered: 7,
            endedOn: "2026-03-01",
          },
        )}
      />
    ),
  },
  {
    name: "Growth, no round yet",
    render: () => <RoundsView own={own} latest={{}} rounds={rounds()} />,
  },
  {
    name: "Growth, what others answered",
    render: () => <FiguresTable figures={figures} latest={levelsAt(1)} />,
  },
  {
    name: "Growth, others who ask",
    render: () => <AskedRows rows={[one.asked]} />,
  },
  { name: "A view of a colleague", render: () => <ViewForm one={one} onEnd={nothing} /> },
  {
    name: "A view of a colleague, over",
    render: () => (
      <Refused problem={new Problem({ status: 404, reason: "missing" })} words={refusals} />
    ),
  },
  {
    name: "Resolution, running",
    render: () => <ResolutionView own={own} opened={opened} remindDay="2099-12-02" />,
  },
  {
    name: "Resolution, 30 days are over",
    render: () => (
      <ResolutionView
        own={own}
        opened={{
          shut: [],
          unread: 0,
          entries: [entryOf("e7", { ...resolution, checkDay: "2026-11-01" })],
        }}
        remindDay="2026-11-01"
      />
    ),
  },
  {
    name: "Resolution, none",
    render: () => <ResolutionView own={own} opened={none} remindDay={null} />,
  },
  {
    name: "Resolution, a reminder without words",
    render: () => <ResolutionView own={own} opened={none} remindDay="2099-12-02" />,
  },
  {
    name: "Growth, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 409, reason: "tooSoon" })}
        words={refusals}
        title={sentences.views.title}
      />
    ),
  },
];

const alsoInGerman = [
  "Journal",
  "A page, changed in another window",
  "Growth, rounds of views",
  "Growth, what others answered",
  "A view of a colleague",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
