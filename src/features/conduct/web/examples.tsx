import type { ArticleAnswer, CountsAnswer, StandardAnswer, VersionAnswer } from "#contract/conduct";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Acknowledge, AskToReadView } from "./Acknowledge.tsx";
import { ChangeView, OtherWindow } from "./ChangePage.tsx";
import { ConductView } from "./ConductPage.tsx";
import { ConductOfTeamView } from "./ConductOfTeam.tsx";
import { CountsView } from "./Counts.tsx";
import { Preview } from "./Preview.tsx";
import { wordsIn } from "./use-words.ts";
import { VersionList } from "./Versions.tsx";
import { workOf } from "./writing.ts";

const at = "2026-03-03T09:00:00Z";
const by = { id: "0198c200-0000-7000-8000-000000000001", name: "Yusuf Haddad" };
const articles: ArticleAnswer[] = [
  {
    key: "answer",
    en: {
      title: "Answer, even if only with a date",
      words: "Silence is the one answer nobody can plan with. A date and a name are enough.",
    },
    de: {
      title: "Antworte, und sei es nur mit einem Datum",
      words: "Schweigen ist die einzige Antwort, mit der niemand planen kann.",
    },
  },
  {
    key: "no-sigh",
    en: { title: "No sighing at a request", words: "Whoever asks has a reason." },
    de: null,
  },
];
const earlier: ArticleAnswer[] = [
  { ...articles[0]!, en: { title: "Answer", words: "Answer within a day." } },
  { key: "greet", en: { title: "Greet", words: "Say good morning." }, de: null },
];
const standard: StandardAnswer = {
  version: 2,
  note: "A date is an answer too.",
  by,
  at,
  articles,
  acknowledgedAt: null,
  may: { change: true },
};
const versions: VersionAnswer[] = [
  {
    version: 2,
    note: standard.note,
    by,
    at,
    articles,
    acknowledgedAt: null,
    changes: [
      { key: "answer", kind: "reworded", before: earlier[0]!, after: articles[0]! },
      { key: "no-sigh", kind: "added", before: null, after: articles[1]! },
      { key: "greet", kind: "removed", before: earlier[1]!, after: null },
    ],
  },
  {
    version: 1,
    note: "The standard that comes with Goodturn.",
    by: null,
    at: null,
    articles: earlier,
    acknowledgedAt: "2026-01-12T09:00:00Z",
    changes: [],
  },
];
const nothing = (): void => undefined;
const countedTeams: CountsAnswer["teams"] = [
  { team: { id: "t1", name: "Finance" }, of: 14, n: 5, share: "some" },
  { team: { id: "t2", name: "Legal" }, of: 6, n: null, share: "few" },
  { team: { id: "t3", name: "Sales North" }, of: 20, n: null, share: "all-but-few" },
];
const counts: CountsAnswer = { version: 2, n: 60, of: 80, share: "some", teams: countedTeams };

const drawn: readonly Example[] = [
  {
    name: "Standard of conduct",
    render: () => (
      <ConductView standard={standard}>
        <VersionList versions={versions} language="en" />
      </ConductView>
    ),
  },
  { name: "Standard of conduct, loading", render: () => <SkeletonPage /> },
  {
    name: "Standard of conduct, refused",
    render: () => (
      <RefusedPage
        problem={new Problem({ status: 404, reason: "missing" })}
        words={wordsIn.en.refusals}
      />
    ),
  },
  {
    name: "Standard of conduct, broken",
    render: () => (
      <BrokenPage fault={new Problem({ status: 500, id: "0198c9" })} onRetry={nothing} />
    ),
  },
  {
    name: "Standard of conduct on the first page",
    render: () => <AskToReadView standard={standard} />,
  },
  {
    name: "Standard of conduct, when it was acknowledged",
    render: () => <Acknowledge standard={{ version: 2, acknowledgedAt: at }} />,
  },
  {
    name: "Standard of conduct, how many have read it",
    render: () => <CountsView counts={counts} />,
  },
  ...[...countedTeams.map(({ team }) => team), { id: "small", name: "a small team" }].map(
    ({ id, name }) => ({
      name: `Standard of conduct on the page of a team: ${name}`,
      render: () => <ConductOfTeamView teams={countedTeams} teamId={id} />,
    }),
  ),
  {
    name: "Standard of conduct, too few to count",
    render: () => <CountsView counts={{ version: 1, n: null, of: 3, share: null, teams: [] }} />,
  },
  {
    name: "Standard of conduct, changing",
    render: () => <ChangeView standard={standard} />,
  },
  {
    name: "Standard of conduct, other words in another window",
    render: () => <OtherWindow onTake={nothing} onForget={nothing} />,
  },
  {
    name: "Standard of conduct, preview",
    render: () => (
      <Preview
        standard={{ articles: earlier }}
        work={{ ...workOf({ articles, version: standard.version }), note: standard.note }}
      />
    ),
  },
];

/** As whoever reads it in German finds it once they have said that they have. */
const acknowledged: Example = {
  name: "Standard of conduct, acknowledged",
  render: () => (
    <ConductView standard={{ ...standard, acknowledgedAt: at, may: { change: false } }}>
      <CountsView counts={counts} />
      <VersionList versions={versions} language="de" />
    </ConductView>
  ),
};

const alsoInGerman = [
  "Standard of conduct on the first page",
  "Standard of conduct, changing",
  "Standard of conduct, preview",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...[acknowledged, ...drawn.filter(({ name }) => alsoInGerman.includes(name))].map(inGerman),
];
