import { meKey, useSession } from "#web/session.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { PasskeysSection } from "./Passkeys.tsx";
import { PasswordSection } from "./Password.tsx";
import { SecondFactorSection } from "./SecondFactor.tsx";
import { SessionsSection } from "./Sessions.tsx";
import { queries } from "#web/data/query-client.ts";
import { useWords } from "./use-words.ts";

export default function SecurityPage() {
  const words = useWords().sentences.security;
  const me = useSession().data as { secondFactor?: boolean } | null | undefined;
  const readAgain = (): void => void queries.invalidateQueries({ queryKey: meKey });
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      back={{ href: "/me", label: words.back }}
    >
      <PasswordSection />
      <PasskeysSection />
      <SecondFactorSection isOn={me?.secondFactor ?? false} onChange={readAgain} />
      <SessionsSection />
    </SpokenPage>
  );
}
