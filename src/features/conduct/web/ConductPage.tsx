import type { StandardAnswer } from "#contract/conduct";
import { useArrivalAt } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { EditIcon, FileIcon } from "#web/ui/icons.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Acknowledge } from "./Acknowledge.tsx";
import { Articles, LanguageChoice, useLanguage } from "./Articles.tsx";
import { Counts } from "./Counts.tsx";
import css from "./conduct.module.css";
import { exportHref, useStandard } from "./data.ts";
import { english, useWords } from "./use-words.ts";
import { InLanguage } from "./InLanguage.tsx";
import { useSigned, Versions } from "./Versions.tsx";

/** The standard as it stands, one's own word that one has read it, and every version before. */
export default function ConductPage() {
  const { guest } = useMe();
  const { data, error, refetch } = useStandard();
  const [language, setLanguage] = useLanguage();
  if (data)
    return (
      <ConductView standard={data} language={language} onLanguage={setLanguage}>
        {!guest && <Counts />}
        <Versions language={language} />
      </ConductView>
    );
  if (error?.isRefusal) return <RefusedPage problem={error} words={english.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface ConductViewProps {
  standard: StandardAnswer;
  language: Parameters<typeof LanguageChoice>[0]["value"];
  onLanguage: Parameters<typeof LanguageChoice>[0]["onChange"];
  children?: React.ReactNode;
}

export function ConductView(props: ConductViewProps) {
  return (
    <InLanguage language={props.language}>
      <StandardView {...props} />
    </InLanguage>
  );
}

function StandardView({ standard, language, onLanguage, children }: ConductViewProps) {
  const words = useWords().page;
  const signed = useSigned();
  useArrivalAt();
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      lang={language}
      actions={
        <>
          {standard.may.change && (
            <ButtonLink href="/conduct/change" icon={EditIcon}>
              {words.change}
            </ButtonLink>
          )}
          <Button icon={FileIcon} onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <Section
        title={words.articles}
        intro={signed(standard)}
        actions={<LanguageChoice value={language} onChange={onLanguage} />}
      >
        <Articles articles={standard.articles} language={language} isStanding />
        <Acknowledge standard={standard} />
      </Section>
      {children}
      <p className={css["export"]}>
        <a href={exportHref} download="standard-of-conduct.json">
          {words.export}
        </a>
      </p>
    </Page>
  );
}
