import type { PreviewAnswer, RunDetail } from "#contract/importing";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { OneImport } from "./ImportPage.tsx";
import { Imports } from "./ImportsPage.tsx";
import { Correcting, Decided, Sample } from "./Looking.tsx";
import { sentences } from "./sentences.ts";

const chosen: RunDetail = {
  id: "i1",
  fileName: "incidents-2026.csv.gz",
  sizeBytes: 4_200_000,
  byName: "Mira Okonkwo",
  state: "chosen",
  madeAt: "2026-03-02T08:00:00Z",
  startedAt: null,
  endedAt: null,
  source: null,
  given: {},
  decisions: [],
  step: null,
  rowsRead: 0,
  shareRead: null,
  unreadable: 0,
  totals: null,
  failure: null,
  perTeam: [],
};
const running: RunDetail = {
  ...chosen,
  state: "running",
  startedAt: "2026-03-02T08:00:00Z",
  step: "reading",
  rowsRead: 41_000,
  shareRead: 0.29,
};
const done: RunDetail = {
  ...chosen,
  state: "done",
  source: "servicenow",
  endedAt: "2026-03-02T08:00:21Z",
  unreadable: 3,
  totals: {
    fileRequests: 24_918,
    events: 141_712,
    teams: 78,
    people: 5_257,
    newRequests: 24_918,
    changedRequests: 0,
    newEvents: 141_712,
    seconds: 21.3,
    requests: 24_918,
    open: 1_556,
    done: 23_362,
    withdrawn: 0,
    reopened: 275,
    handoffs: 19_087,
    withoutHandoff: 15_343,
  },
  perTeam: [
    { teamId: "t1", name: "Service desk", requests: 9_310, open: 212 },
    { teamId: "t2", name: "Network operations, northern region", requests: 402, open: 31 },
  ],
};
const failed: RunDetail = {
  ...chosen,
  state: "failed",
  endedAt: "2026-03-02T08:00:21Z",
  failure: "This is a PDF, not a table. Export as CSV, XLSX or XES and import that.",
};
const look: PreviewAnswer = {
  shape: "log",
  confidence: 1,
  mapping: { case: ["number"], time: ["sys_updated_at"], team: ["assignment_group"] },
  columns: [
    { name: "number", samples: ["INC0000045", "INC0000047"] },
    { name: "sys_updated_at", samples: ["29/2/2016 01:23"] },
    { name: "assignment_group", samples: ["Group 56"] },
    { name: "category", samples: [] },
  ],
  rows: [
    { line: 2, cells: ["INC0000045", "29/2/2016 01:23", "Group 56", "Category 55"] },
    { line: 3, cells: ["INC0000045", "29/2/2016 08:53", "Group 56", "Category 55"] },
  ],
  decisions: [
    'It is an export of ServiceNow, by its columns "assignment_group", "sys_updated_at".',
    'Each row is one event, as "number" repeats; its time is "sys_updated_at".',
    "Times without a zone of their own are taken as UTC.",
  ],
  datesCertain: false,
  zone: "UTC",
  estimatedRows: 141_000,
  rowsAreExact: false,
  unreadable: 4,
  looked: 2_000,
};

const drawn: readonly Example[] = [
  { name: "Imports", render: () => <Imports rows={[running, done, failed]} /> },
  { name: "Imports, none", render: () => <Imports rows={[]} /> },
  { name: "Imports, loading", render: () => <SkeletonRows /> },
  {
    name: "Imports, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={sentences.refusals}
      />
    ),
  },
  {
    name: "Imports, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "0198c1" })} />,
  },
  { name: "Import, how it is read", render: () => <Decided look={look} /> },
  {
    name: "Import, its columns",
    render: () => (
      <Correcting run={chosen} look={look} names={look.columns.map(({ name }) => name)} mayStart />
    ),
  },
  { name: "Import, its first rows", render: () => <Sample look={look} /> },
  { name: "Import, going on", isAlone: true, render: () => <OneImport run={running} /> },
  { name: "Import, done", isAlone: true, render: () => <OneImport run={done} /> },
  { name: "Import, failed", isAlone: true, render: () => <OneImport run={failed} /> },
];

/** Those with the longest words, and the most beside each other. */
const alsoInGerman = ["Imports", "Import, how it is read", "Import, its columns", "Import, done"];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
