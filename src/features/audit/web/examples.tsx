import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Problem } from "#web/data/problem.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, Refused } from "#web/ui/States.tsx";
import { ActTable, type Act } from "./AuditPage.tsx";
import { sentences } from "./sentences.ts";

const act: Act = {
  id: "01990000-0000-7000-8000-000000000001",
  at: "2026-03-02T09:00:00Z",
  person: { id: "01990000-0000-7000-8000-000000000002", name: "Ada First" },
  via: "token",
  tokenName: "Monthly report",
  endpoint: "POST /teams/:id/members",
  subjectKind: "team",
  subjectId: "01990000-0000-7000-8000-000000000003",
  params: {},
};

const acts: Example = { name: "Audit log", render: () => <ActTable rows={[act]} /> };

export const examples: readonly Example[] = [
  acts,
  inGerman(acts),
  { name: "Audit log, empty", render: () => <ActTable rows={[]} /> },
  { name: "Audit log, loading", render: () => <SkeletonRows count={4} /> },
  {
    name: "Audit log, refused",
    render: () => (
      <Refused
        problem={new Problem({ status: 404, reason: "missing" })}
        words={{ missing: sentences.missing }}
      />
    ),
  },
  {
    name: "Audit log, broken",
    render: () => <Broken fault={new Error("example")} onRetry={() => {}} />,
  },
];
