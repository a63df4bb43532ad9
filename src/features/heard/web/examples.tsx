import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonPage, SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { forEverybody, notYours, results, team, wave } from "./example-results.ts";
import { HeardOfPairView, HeardOfTeamView } from "./HeardOf.tsx";
import { ResultsView } from "./ResultsPage.tsx";
import { sentences } from "./sentences.ts";
import { TeamResultsView } from "./TeamResultsPage.tsx";
import { WaveView } from "./WavePage.tsx";

const newest = { wave, unit: team.unit, isAnswered: true };
const nothingYet = { wave: null, unit: null, isAnswered: false };
const missing = new Problem({ status: 404, reason: "missing" });

const drawn: readonly Example[] = [
  { name: "What was heard", render: () => <ResultsView waves={{ rows: [wave] }} /> },
  { name: "What was heard, nothing yet", render: () => <ResultsView waves={{ rows: [] }} /> },
  { name: "What was heard, loading", render: () => <SkeletonRows /> },
  {
    name: "What was heard, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "A wave", render: () => <WaveView results={results} /> },
  { name: "A wave, for every colleague", render: () => <WaveView results={forEverybody} /> },
  { name: "A wave, loading", render: () => <SkeletonPage /> },
  {
    name: "A wave, refused",
    render: () => <Refused problem={missing} words={sentences.refusals} />,
  },
  { name: "A team in a wave", render: () => <TeamResultsView results={team} /> },
  {
    name: "A team in a wave, before anything is answered",
    render: () => (
      <TeamResultsView results={{ ...team, answers: [], improvements: [], earlier: [] }} />
    ),
  },
  {
    name: "A team in a wave, of which the figures are others'",
    render: () => <TeamResultsView results={notYours} />,
  },
  {
    name: "What surveys heard, on a team's page",
    render: () => <HeardOfTeamView newest={newest} teamId="legal" />,
  },
  {
    name: "What surveys heard, on a team's page of which the figures are others'",
    render: () => <HeardOfTeamView newest={{ ...newest, unit: null }} teamId="legal" />,
  },
  {
    name: "What surveys heard, on a team's page, nothing yet",
    render: () => <HeardOfTeamView newest={nothingYet} teamId="legal" />,
  },
  {
    name: "What surveys heard, on the page of two teams",
    render: () => <HeardOfPairView told={[{ ...newest, unit: team.cells[0]! }]} />,
  },
];

/** Those with the longest words: tables, the picture of who says what of whom, and what is said in whole sentences. */
const alsoInGerman = [
  "What was heard",
  "A wave",
  "A team in a wave",
  "What surveys heard, on a team's page",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
