import { useAct } from "#web/data/act.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { NoteIcon, PlusIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type OwnAnswer, retire, useOwnLessons } from "../data.ts";
import { LanguageChoice } from "../LanguageChoice.tsx";
import { useSpoken } from "../speaking.ts";

/** The organisation's own lessons, for administrators. */
export default function OwnLessonsPage() {
  const { words, language } = useSpoken();
  const { data, error, refetch } = useOwnLessons();
  if (data) return <OwnLessonsView answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={words.refusals} wordsLang={language} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <Page
      title={words.own.title}
      subtitle={words.own.subtitle}
      lang={language}
      back={{ href: "/administration", label: words.own.back }}
    >
      <SkeletonRows />
    </Page>
  );
}

export function OwnLessonsView({ answer: { language, rows } }: { answer: OwnAnswer }) {
  const spoken = useSpoken();
  const words = spoken.words.own;
  const move = useAct(({ id, retired }: { id: string; retired: boolean }) => retire(id, retired));
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      lang={spoken.language}
      back={{ href: "/administration", label: words.back }}
      actions={
        <>
          <LanguageChoice language={language} />
          <ButtonLink kind="primary" icon={PlusIcon} href="/administration/lessons/new">
            {words.add}
          </ButtonLink>
        </>
      }
    >
      <ProblemLine problem={move.problem} words={spoken.words.refusals} />
      {rows.length === 0 ? (
        <EmptyState icon={NoteIcon} title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <List label={words.title}>
          {rows.map(({ id, retiredAt, texts }) => {
            const title = texts[0]?.title ?? id;
            const names = texts.map(({ language }) => spoken.words.languages[language]).join(", ");
            const isRetired = retiredAt !== null;
            return (
              <Row
                key={id}
                walkKey={id}
                href={`/administration/lessons/${id}`}
                title={<span lang={texts[0]?.language}>{title}</span>}
                detail={`${id} · ${words.texts(names)}`}
                trail={isRetired && <Badge>{words.retired}</Badge>}
                actions={
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={(isRetired ? words.bringBackOf : words.retireOf)(title)}
                    onClick={() => void move.run({ id, retired: !isRetired })}
                  >
                    {isRetired ? words.bringBack : words.retire}
                  </Button>
                }
              />
            );
          })}
        </List>
      )}
    </Page>
  );
}
