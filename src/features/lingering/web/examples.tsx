import type { MineAnswer, QuietAnswer, TeamLingeringAnswer } from "./data.ts";
import { LingeringView } from "./LingeringPage.tsx";
import { QuietNoteView } from "./QuietNote.tsx";
import { QuietStartView } from "./QuietStart.tsx";
import { sentences } from "./sentences.ts";
import { TeamLingeringView } from "./TeamLingering.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Button } from "#web/ui/Button.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";

const idOf = (at: number): string => `0198c200-0000-7000-8000-${String(at).padStart(12, "0")}`;
const legal = { id: idOf(1), name: "Legal" };
const long = {
  id: idOf(2),
  name: "Regional procurement and supplier qualification, northern plants",
};
const asOf = "2026-11-20T09:00:00.000Z";
const usual: NonNullable<QuietAnswer["usual"]> = {
  of: "service",
  name: "Contract review",
  seconds: 57_600,
  low: 43_200,
  high: 86_400,
  days: 2,
  gaps: 812,
  requests: 240,
  asOf,
};
const held: QuietAnswer = {
  request: { id: idOf(21), number: 4711, title: "Frame contract with the clinic in Lund" },
  team: legal,
  since: "2026-11-12T09:00:00.000Z",
  workingDays: 6,
  saidUntil: null,
  usual,
  step: "say-by-when",
  mine: true,
  person: { id: idOf(11), name: "Mira Okonkwo" },
  ofTeam: null,
};
const theirs: QuietAnswer = { ...held, mine: false };
const nobodys: QuietAnswer = {
  ...held,
  request: { id: idOf(22), number: 4712, title: "Access for the colleague who begins on Monday" },
  team: long,
  workingDays: 1,
  usual: { ...usual, of: "team", name: long.name, seconds: 10_800, days: 0.4 },
  step: "take",
  person: null,
  ofTeam: long,
};
const answered: QuietAnswer = {
  ...held,
  request: { id: idOf(23), number: 4713, title: "A second receiver for the repair line" },
  step: "answer",
  saidUntil: "2026-11-16",
  usual: null,
};

const rows = [held, nobodys, answered, { ...held, step: "confirm" as const }].map(
  (row, at): QuietAnswer => ({ ...row, request: { ...row.request, id: idOf(30 + at) } }),
);
const mine: MineAnswer = { asOf, rows, hasMore: true, led: [legal] };
const counts = { open: 41, lingering: { own: 9, customers: 3 } };
const line: TeamLingeringAnswer["services"][number] = {
  service: { id: idOf(41), name: "Contract review" },
  ...counts,
  usual,
  steps: [
    { step: "take", requests: 5 },
    { step: "say-by-when", requests: 4 },
    { step: "answer", requests: 3 },
  ],
};
const team: TeamLingeringAnswer = {
  team: legal,
  asOf,
  ...counts,
  services: [
    line,
    { service: long, open: 3, lingering: null, usual: null, steps: [] },
    { ...line, service: null, usual: null, lingering: { own: 0, customers: 0 }, steps: [] },
  ],
};

const button = () => <Button kind="primary">Say by when</Button>;
const missing = new Problem({ status: 404, reason: "missing", title: "Not here" });

const drawn: readonly Example[] = [
  {
    name: "What has been quiet",
    render: () => (
      <LingeringView mine={mine}>
        <TeamLingeringView answer={team} />
      </LingeringView>
    ),
  },
  {
    name: "What has been quiet: nothing",
    render: () => <LingeringView mine={{ ...mine, rows: [], hasMore: false }} />,
  },
  { name: "What has been quiet: loading", render: () => <SkeletonPage /> },
  {
    name: "What has been quiet: refused",
    render: () => <RefusedPage problem={missing} words={sentences.refusals} />,
  },
  {
    name: "What has been quiet: broken",
    render: () => <BrokenPage fault={new Error("No answer")} onRetry={() => undefined} />,
  },
  {
    name: "How much lingers: too few",
    render: () => (
      <TeamLingeringView answer={{ ...team, open: 3, lingering: null, services: [] }} />
    ),
  },
  { name: "It has been quiet, on the first page", render: () => <QuietStartView rows={rows} /> },
  {
    name: "A request that has been quiet: mine",
    render: () => (
      <QuietNoteView answer={{ asOf, quiet: held, through: "itself" }} renderButton={button} />
    ),
  },
  {
    name: "A request that has been quiet: somebody else's",
    render: () => (
      <QuietNoteView answer={{ asOf, quiet: theirs, through: "itself" }} renderButton={button} />
    ),
  },
  {
    name: "A request that has been quiet: through a part",
    render: () => (
      <QuietNoteView answer={{ asOf, quiet: theirs, through: "part" }} renderButton={button} />
    ),
  },
  {
    name: "A request that has been quiet: through a part that one may not see",
    render: () => (
      <QuietNoteView answer={{ asOf, quiet: null, through: "unseen-part" }} renderButton={button} />
    ),
  },
];

/** Those with the longest German words. */
const alsoInGerman = ["What has been quiet", "A request that has been quiet: through a part"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
