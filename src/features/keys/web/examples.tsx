import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, EmptyState, Refused } from "#web/ui/States.tsx";
import { KeyPasskeys } from "./KeyPasskeys.tsx";
import { ChoosePassphrase, RecoveryStep } from "./MakeKey.tsx";
import { AfterCode } from "./Recover.tsx";
import { refusals, sentences } from "./sentences.ts";
import { UnlockForm } from "./Unlock.tsx";

const lock = { salt: "c".repeat(22), rounds: 600_000, sealed: "s".repeat(222) };
const sealed = { salt: "t".repeat(43), sealed: "s".repeat(222) };
const own = {
  id: "01900000-0000-7000-8000-000000000001",
  publicKey: `B${"a".repeat(86)}`,
  passphrase: lock,
  recovery: lock,
  passkeys: [
    { id: "1", credentialId: "p", name: "My desk", madeAt: "2026-01-06T08:00:00Z", ...sealed },
    {
      id: "2",
      credentialId: "q",
      name: "The grey stick",
      madeAt: "2026-02-11T08:00:00Z",
      ...sealed,
    },
  ],
  madeAt: "2026-01-05T08:00:00Z",
  version: 1,
};
const nothing = (): void => {};
const soon = async (): Promise<void> => {};

const drawn: readonly Example[] = [
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
  { name: "Your own key, passkeys", render: () => <KeyPasskeys own={own} /> },
  {
    name: "Your own key, no passkey yet",
    render: () => <KeyPasskeys own={{ ...own, passkeys: [] }} />,
  },
  {
    name: "Your own key, to be unlocked by passkey",
    render: () => <UnlockForm own={own} personId="" />,
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

const alsoInGerman = [
  "Your own key, none yet",
  "Your own key, recovery code",
  "Your own key, after the recovery code",
  "Your own key, passkeys",
  "Your own key, to be unlocked by passkey",
];

export const examples: readonly Example[] = [
  ...drawn,
  ...drawn.filter(({ name }) => alsoInGerman.includes(name)).map(inGerman),
];
