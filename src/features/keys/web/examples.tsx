import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import { ChoosePassphrase, RecoveryStep } from "./MakeKey.tsx";
import { AfterCode } from "./Recover.tsx";
import { refusals, sentences } from "./sentences.ts";

const nothing = (): void => {};
const soon = async (): Promise<void> => {};

export const examples: readonly Example[] = [
  { name: "Your own key, none yet", render: () => <ChoosePassphrase onChosen={soon} /> },
  {
    name: "Your own key, recovery code",
    render: () => (
      <RecoveryStep
        code="7GQK 2M0T X4WB 9RCE D8HJ 5NPA 6VZS"
        busy={false}
        problem={null}
        onKept={nothing}
        onCancel={nothing}
      />
    ),
  },
  {
    name: "Your own key, after the recovery code",
    render: () => <AfterCode onChosen={nothing} onCancel={nothing} />,
  },
  {
    name: "Your own key, without https",
    render: () => (
      <EmptyState title={sentences.unavailable}>{sentences.unavailableText}</EmptyState>
    ),
  },
  { name: "Your own key, loading", render: () => <SkeletonRows count={3} /> },
  {
    name: "Your own key, refused",
    render: () => (
      <Refused problem={new Problem({ status: 409, reason: "hasAnother" })} words={refusals} />
    ),
  },
  {
    name: "Your own key, broken",
    render: () => <Broken fault={new Problem({ status: 500, id: "018f-2" })} onRetry={nothing} />,
  },
];
