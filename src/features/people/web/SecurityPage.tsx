import { meKey, useSession } from "#web/session.ts";
import { Page } from "#web/ui/Page.tsx";
import { PasskeysSection } from "./Passkeys.tsx";
import { PasswordSection } from "./Password.tsx";
import { SecondFactorSection } from "./SecondFactor.tsx";
import { SessionsSection } from "./Sessions.tsx";
import { queries } from "#web/data/query-client.ts";
import { sentences } from "./sentences.ts";

const words = sentences.security;

export default function SecurityPage() {
  const me = useSession().data as { secondFactor?: boolean } | null | undefined;
  const readAgain = (): void => void queries.invalidateQueries({ queryKey: meKey });
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me", label: "Settings" }}
    >
      <PasswordSection />
      <PasskeysSection />
      <SecondFactorSection isOn={me?.secondFactor ?? false} onChange={readAgain} />
      <SessionsSection />
    </Page>
  );
}
