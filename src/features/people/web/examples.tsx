import type { Example } from "#web/gallery/example.ts";
import { inGerman } from "#web/gallery/in-german.tsx";
import { Problem } from "#web/data/problem.ts";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { CodeStep } from "./CodeStep.tsx";
import { SpareCodes } from "./Lines.tsx";
import { PasskeyList } from "./Passkeys.tsx";
import { DeadLink, NewPassword } from "./ResetPage.tsx";
import { ConfirmFactor } from "./SecondFactor.tsx";
import { SessionList } from "./Sessions.tsx";
import { PasswordStep } from "./SignInPage.tsx";
import { TokenList } from "./TokensPage.tsx";
import { refusals, sentences } from "./sentences.ts";

const nothing = (): void => {};
const soon = async (): Promise<void> => {};
const at = "2026-03-02T09:00:00Z";
const session = { id: "s1", isThis: true, address: "192.0.2.7", since: at, until: at };
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const token = {
  id: "t1",
  name: "Monthly report",
  scopes: ["read" as const],
  person: { id: "p1", name: "Ada First" },
  createdAt: at,
  expiresAt: "2099-03-02T09:00:00Z",
  lastUsedAt: null,
  revokedAt: null,
};
const uri = "otpauth://totp/Goodturn:ada@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Goodturn";

const inEnglish: readonly Example[] = [
  {
    name: "Sign in",
    isAlone: true,
    render: () => <PasswordStep onCode={nothing} onDone={soon} />,
  },
  {
    name: "Sign in, refused",
    isAlone: true,
    render: () => (
      <PasswordStep
        onCode={nothing}
        onDone={soon}
        problem={new Problem({ status: 403, reason: "wrongCredentials" })}
      />
    ),
  },
  {
    name: "Sign in, code",
    isAlone: true,
    render: () => <CodeStep onBack={nothing} onDone={soon} />,
  },
  {
    name: "New password",
    isAlone: true,
    render: () => <NewPassword secret="example" name="Ada First" email="ada@example.org" />,
  },
  {
    name: "New password, link used",
    isAlone: true,
    render: () => <DeadLink text={refusals.gone} />,
  },
  {
    name: "Sessions",
    render: () => (
      <SessionList
        sessions={[
          { ...session, browser: firefox },
          { ...session, id: "s2", isThis: false, browser: null },
        ]}
      />
    ),
  },
  {
    name: "Passkeys",
    render: () => <PasskeyList passkeys={[{ id: "k1", name: "Work laptop", createdAt: at }]} />,
  },
  { name: "Passkeys, none", render: () => <PasskeyList passkeys={[]} /> },
  { name: "Second factor, to confirm", render: () => <ConfirmFactor uri={uri} onDone={nothing} /> },
  {
    name: "Second factor, spare codes",
    render: () => (
      <SpareCodes
        label={sentences.security.spare}
        codes={["aB3dE-f6GhI", "jK9mN-pQ2rS", "tU4vW-xY7zA"]}
      />
    ),
  },
  {
    name: "Tokens",
    render: () => <TokenList tokens={[token, { ...token, id: "t2", revokedAt: at }]} />,
  },
  { name: "Tokens, none", render: () => <TokenList tokens={[]} /> },
  { name: "Tokens, loading", render: () => <SkeletonRows count={3} /> },
  {
    name: "Tokens, broken",
    render: () => <Broken fault={new Error("example")} onRetry={nothing} />,
  },
];

/** Those with the longest words. */
const asked = ["Sign in, refused", "Sign in, code", "New password", "Second factor, to confirm"];

export const examples: readonly Example[] = [
  ...inEnglish,
  ...inEnglish.filter(({ name }) => [...asked, "Sessions", "Tokens"].includes(name)).map(inGerman),
];
