import type {
  ClaimAnswer,
  HintAnswer,
  MendingAnswer,
  PortraitAnswer,
  PriorityAnswer,
  RhythmAnswer,
} from "#contract/portraits";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { TeamDayView } from "./day/TeamDay.tsx";
import { VersionList } from "./HistoryDialog.tsx";
import { AskHintsView } from "./hints/AskHints.tsx";
import { HintDialog } from "./hints/HintDialog.tsx";
import { TeamMendingView } from "./mending/TeamMending.tsx";
import { OpenNowLine } from "./OpenNow.tsx";
import { sentences } from "./sentences.ts";
import { TeamInWordsView } from "./TeamInWords.tsx";
import { TeamPrioritiesView } from "./TeamPriorities.tsx";
import { Unread } from "./Unread.tsx";
import { WordsDialog } from "./WordsDialog.tsx";

const team = { id: "0198c200-0000-7000-8000-000000000001", name: "IT" };
const service = { id: "0198c200-0000-7000-8000-000000000002", name: "Something does not work" };
const by = { id: "p1", name: "Amara Lindqvist" };
const at = "2026-10-03T08:00:00Z";
const office: [string, string][] = [
  ["08:30", "12:30"],
  ["13:15", "17:15"],
];
const week = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] };
const evidence = {
  reason: "waits",
  n: 322,
  hits: 52,
  value: 0.161,
  low: 0.125,
  high: 0.206,
  firstDay: "2026-08-23",
} as const;
const hint: HintAnswer = {
  id: "h1",
  says: "Say which machine; a photo of the screen saves a day.",
  service,
  evidence,
  by,
  at,
  version: 1,
};
const general: HintAnswer = {
  ...hint,
  id: "h2",
  says: "If others have it too, say how many.",
  service: null,
  evidence: null,
};

const portrait: PortraitAnswer = {
  team,
  words: [
    {
      part: "ask",
      words:
        "Say which machine and what you saw, word for word.\nIf several people have it, say so.",
      version: 2,
      by,
      at,
    },
    {
      part: "constraints",
      words: "Wednesday evening from seven we change things.",
      version: 1,
      by: null,
      at,
    },
    { part: "hard", words: "Guessing. Half of what we do is asking back.", version: 1, by, at },
    { part: "proud", words: "", version: 0, by: null, at: null },
  ],
  hints: [hint, general],
  found: [],
  hours: { zone: "Europe/Berlin", week, isOpen: true, changesAt: "2026-11-20T16:15:00Z" },
  may: { write: false },
};
const own: PortraitAnswer = {
  ...portrait,
  found: [
    {
      service: { id: "s2", name: "Access to a system" },
      evidence: { ...evidence, reason: "missing-information" },
    },
  ],
  may: { write: true },
};
const silent: PortraitAnswer = {
  ...portrait,
  words: portrait.words.map(({ part }) => ({ part, words: "", version: 0, by: null, at: null })),
  hints: [],
};

/** A working day that begins strongly, Mondays most of all. */
const ofWeek = (scale: number): number[] =>
  Array.from({ length: 168 }, (_, place) => {
    const [day, hour] = [Math.floor(place / 24), place % 24];
    if (day > 4 || hour < 7 || hour > 17) return 0;
    return Math.round((scale * (day === 0 ? 3 : 1) * (18 - hour)) / (hour < 9 ? 2 : 1));
  });
const none = { fromHour: null, untilHour: null, weekday: null, times: null, low: null, high: null };
const claim = (what: Partial<ClaimAnswer> & Pick<ClaimAnswer, "kind">): ClaimAnswer => ({
  ...none,
  n: 470,
  ...what,
});
const rhythm: RhythmAnswer = {
  team,
  zone: "Europe/Berlin",
  firstDay: "2026-08-23",
  lastDay: "2026-11-21",
  n: 470,
  asked: ofWeek(1),
  serving: { replied: ofWeek(0.7), done: ofWeek(0.6), open: ofWeek(2.3) },
  week,
  claims: [
    claim({ kind: "asked", fromHour: 9, untilHour: 12 }),
    claim({ kind: "weekday", weekday: 0, times: 3 }),
    claim({ kind: "before", untilHour: 7 }),
    claim({ kind: "after", fromHour: 18 }),
    claim({ kind: "open", low: 3, high: 13 }),
  ],
  tooFew: false,
  asOf: "2026-11-22T08:00:00Z",
};
const few: RhythmAnswer = {
  ...rhythm,
  n: 12,
  asked: ofWeek(0.03),
  serving: null,
  claims: [],
  tooFew: true,
};
const nothing: RhythmAnswer = { ...few, n: 0, asked: ofWeek(0) };
const goal: PriorityAnswer = {
  id: "g1",
  name: "Nobody waits a day for a first word",
  byDay: "2026-12-31",
  pace: "behind",
  confidence: "in-doubt",
  others: [{ id: "t2", name: "Legal" }],
};
const goals = {
  team,
  own: [goal, { ...goal, id: "g2", name: "Half as many outages", pace: null, others: [] }],
  above: [{ ...goal, id: "g3", name: "Opticians stay with us", confidence: null, others: [] }],
};
const close = (): void => undefined;
const broken = new Problem({ status: 500, id: "0198c1" });

const mending: MendingAnswer = {
  team,
  asOf: at,
  waits: {
    n: 312,
    own: 0.46,
    holders: [
      { kind: "team", team: { id: "t2", name: "Finance" }, share: 0.31 },
      { kind: "customer", team: null, share: 0.12 },
      { kind: "vendor", team: null, share: 0.004 },
    ],
  },
  streak: { present: 118, days: 38 },
  returned: { n: 312, value: 0.08, low: 0.05, high: 0.12, tooFew: false },
  actions: { open: 3, overdue: 2, done: 5, worked: 3 },
};
const fewToMend: MendingAnswer = {
  ...mending,
  waits: { n: 3, own: null, holders: [] },
  streak: { present: 3, days: null },
  returned: { n: 3, value: null, low: null, high: null, tooFew: true },
  actions: { open: 0, overdue: 0, done: 0, worked: 0 },
};

const inEnglish: readonly Example[] = [
  { name: "Words of a team", render: () => <TeamInWordsView portrait={portrait} /> },
  { name: "Words of a team, one's own", render: () => <TeamInWordsView portrait={own} /> },
  { name: "Words of a team, none", render: () => <TeamInWordsView portrait={silent} /> },
  {
    name: "Words of a team, none, one's own",
    render: () => <TeamInWordsView portrait={{ ...silent, may: { write: true } }} />,
  },
  {
    name: "Words of a team, loading",
    render: () => (
      <Section title={sentences.words.title}>
        <SkeletonText />
      </Section>
    ),
  },
  {
    name: "Words of a team, broken",
    render: () => <Unread fault={broken} says={sentences.words.broken} onRetry={close} />,
  },
  {
    name: "Words of a team, writing",
    isAlone: true,
    render: () => <WordsDialog teamId={team.id} part={portrait.words[0]!} onClose={close} />,
  },
  {
    name: "Words of a team, earlier versions",
    render: () => (
      <VersionList
        versions={[
          { version: 3, words: "", by, at },
          { version: 2, words: "Say which machine.", by, at },
          { version: 1, words: "Please describe the problem.", by: null, at },
        ]}
      />
    ),
  },
  {
    name: "Hint, answering what was found",
    isAlone: true,
    render: () => <HintDialog teamId={team.id} hint={null} found={own.found[0]!} onClose={close} />,
  },
  {
    name: "Hints above a form",
    render: () => <AskHintsView hints={{ team, rows: [hint, general], saysHowToAsk: true }} />,
  },
  {
    name: "Hints above a form, none but words",
    render: () => <AskHintsView hints={{ team, rows: [], saysHowToAsk: true }} />,
  },
  {
    name: "Priorities of a team",
    render: () => (
      <Section title={sentences.priorities.title}>
        <TeamPrioritiesView priorities={goals} />
      </Section>
    ),
  },
  {
    name: "Priorities of a team, none",
    render: () => <TeamPrioritiesView priorities={{ team, own: [], above: [] }} />,
  },
  {
    name: "What a team waits for and mends",
    render: () => (
      <Section title={sentences.mending.title}>
        <TeamMendingView mending={mending} />
      </Section>
    ),
  },
  {
    name: "What a team waits for and mends, too few to say",
    render: () => <TeamMendingView mending={fewToMend} />,
  },
  {
    name: "What a team waits for and mends, broken",
    render: () => (
      <Unread
        fault={new Problem({ status: 500, id: "0198c3" })}
        says={sentences.mending.broken}
        onRetry={() => undefined}
      />
    ),
  },
  { name: "Open now", render: () => <OpenNowLine hours={portrait.hours!} /> },
  {
    name: "Open now, closed",
    render: () => <OpenNowLine hours={{ ...portrait.hours!, isOpen: false }} />,
  },
  { name: "Week with a team", render: () => <TeamDayView rhythm={rhythm} /> },
  {
    name: "Week with a team, on a phone",
    width: 328,
    render: () => <TeamDayView rhythm={rhythm} />,
  },
  { name: "Week with a team, too few", render: () => <TeamDayView rhythm={few} /> },
  { name: "Week with a team, nothing", render: () => <TeamDayView rhythm={nothing} /> },
];

/** Those with the longest words. */
const longest = [
  "one's own",
  "writing",
  "answering what was found",
  "mends",
  "closed",
  "on a phone",
];

export const examples: readonly Example[] = [
  ...inEnglish,
  ...inEnglish.filter(({ name }) => longest.some((end) => name.endsWith(end))).map(inGerman),
];
