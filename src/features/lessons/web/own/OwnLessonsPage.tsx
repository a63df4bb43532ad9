import { useAct } from "#web/data/act.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import { NoteIcon, PlusIcon } from "#web/ui/icons.ts";
import { List, Row } from "#web/ui/List.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Badge } from "#web/ui/StateMark.tsx";
import { BrokenPage, EmptyState, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { type OwnAnswer, retire, useOwnLessons } from "../data.ts";
import { sentences } from "../sentences.ts";

const words = sentences.own;
const back = { href: "/administration", label: words.back };

/** The organisation's own lessons, for administrators. */
export default function OwnLessonsPage() {
  const { data, error, refetch } = useOwnLessons();
  if (data) return <OwnLessonsView answer={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return (
    <Page title={words.title} subtitle={words.subtitle} back={back}>
      <SkeletonRows />
    </Page>
  );
}

export function OwnLessonsView({ answer: { rows } }: { answer: OwnAnswer }) {
  const move = useAct(({ id, retired }: { id: string; retired: boolean }) => retire(id, retired));
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      back={back}
      actions={
        <ButtonLink kind="primary" icon={PlusIcon} href="/administration/lessons/new">
          {words.add}
        </ButtonLink>
      }
    >
      <ProblemLine problem={move.problem} words={sentences.refusals} />
      {rows.length === 0 ? (
        <EmptyState icon={NoteIcon} title={words.none}>
          {words.noneText}
        </EmptyState>
      ) : (
        <List label={words.title}>
          {rows.map(({ id, retiredAt, texts }) => {
            const title = texts[0]?.title ?? id;
            const names = texts.map(({ language }) => sentences.languages[language]).join(", ");
            const isRetired = retiredAt !== null;
            return (
              <Row
                key={id}
                walkKey={id}
                href={`/administration/lessons/${id}`}
                title={title}
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
