import type { StandardAnswer } from "#contract/conduct";
import { useArrivalAt } from "#web/navigation.ts";
import { useMe } from "#web/session.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { EditIcon, FileIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { Acknowledge } from "./Acknowledge.tsx";
import { Articles, LanguageChoice } from "./Articles.tsx";
import { Counts } from "./Counts.tsx";
import css from "./conduct.module.css";
import { exportHref, useStandard } from "./data.ts";
import { useWords } from "./use-words.ts";
import { useSigned, Versions } from "./Versions.tsx";

/** The standard as it stands, one's own word that one has read it, and every version before. */
export default function ConductPage() {
  const { guest } = useMe();
  const { data, error, refetch } = useStandard();
  const { lang, refusals } = useWords();
  if (data)
    return (
      <ConductView standard={data}>
        {!guest && <Counts />}
        <Versions language={lang} />
      </ConductView>
    );
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface ConductViewProps {
  standard: StandardAnswer;
  children?: React.ReactNode;
}

export function ConductView({ standard, children }: ConductViewProps) {
  const { lang, page: words } = useWords();
  const signed = useSigned();
  useArrivalAt();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
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
      <Section title={words.articles} intro={signed(standard)} actions={<LanguageChoice />}>
        <Articles articles={standard.articles} language={lang} isStanding />
        <Acknowledge standard={standard} />
      </Section>
      {children}
      <p className={css["export"]}>
        <a href={exportHref} download="standard-of-conduct.json">
          {words.export}
        </a>
      </p>
    </SpokenPage>
  );
}
