import { useMe } from "#web/session.ts";
import { Problem } from "#web/data/problem.ts";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { RefusedPage } from "#web/ui/States.tsx";
import { Ways } from "./Ways.tsx";
import { useWords } from "./use-words.ts";

const base = "/administration";

export default function AdministrationPage() {
  const { lang, refusals } = useWords();
  const { roles } = useMe();
  if (roles.includes("administrator")) return <Administration />;
  return (
    <RefusedPage
      problem={new Problem({ status: 404, reason: "missing" })}
      words={refusals}
      wordsLang={lang}
    />
  );
}

export function Administration() {
  const words = useWords().sentences.administration;
  const way = (href: string, [label, detail]: readonly [string, string]) => ({
    href,
    label,
    detail,
  });
  return (
    <SpokenPage title={words.title} subtitle={words.subtitle} width="text">
      <Ways
        label={words.title}
        ways={[
          way("/people", words.people),
          way(`${base}/teams`, words.teams),
          way(`${base}/invitations`, words.invitations),
          way(`${base}/moving-in`, words.movingIn),
          way(`${base}/calendars`, words.hours),
          way(`${base}/trade-words`, words.tradeWords),
          way(`${base}/imports`, words.imports),
          way("/me/tokens", words.tokens),
          way(`${base}/lessons`, words.lessons),
          way(`${base}/retention`, words.retention),
          way(`${base}/audit`, words.audit),
        ]}
      />
    </SpokenPage>
  );
}
