import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Problem } from "#web/data/problem.ts";
import { Broken, Refused } from "#web/ui/States.tsx";
import { RetentionList } from "./RetentionPage.tsx";
import { StoredTable } from "./StoredPage.tsx";
import { refusals } from "./sentences.ts";

const stored = [
  {
    what: "Your name, e-mail address and time zone",
    whoSees: "Your colleagues; for a vendor's guest, the people of that vendor",
    howLong: "Until your name is erased after you have left",
    count: 1,
  },
  {
    what: "What you did here, as the audit log has it: when, what was called, about what",
    whoSees: "Auditors and administrators",
    howLong: "3 years",
    count: 412,
  },
];
const kept = [
  {
    kind: "audit.acts",
    what: "The audit log: who did what, and when",
    days: 365,
    defaultDays: 1095,
    setAt: null,
  },
];

const inEnglish: readonly Example[] = [
  { name: "What is stored about me", render: () => <StoredTable rows={stored} /> },
  { name: "What is stored about me, nothing", render: () => <StoredTable rows={[]} /> },
  { name: "Retention", render: () => <RetentionList rows={kept} /> },
  { name: "Retention, loading", render: () => <SkeletonRows count={3} /> },
  {
    name: "Retention, refused",
    render: () => (
      <Refused problem={new Problem({ status: 404, reason: "missing" })} words={refusals} />
    ),
  },
  {
    name: "Retention, broken",
    render: () => <Broken fault={new Error("example")} onRetry={() => {}} />,
  },
];

export const examples: readonly Example[] = [
  ...inEnglish,
  ...inEnglish
    .filter(({ name }) => ["What is stored about me", "Retention"].includes(name))
    .map(inGerman),
];
