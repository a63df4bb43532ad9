import type { ListAnswer } from "#contract/together";
import { useNow } from "#web/data/clock.ts";
import { agoWords } from "#web/data/zone.ts";
import { useQueryText } from "#web/navigation.ts";
import { ButtonLink } from "#web/ui/Button.tsx";
import { FileIcon } from "#web/ui/icons.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useList } from "./data.ts";
import { ListView } from "./ListView.tsx";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";

/** A figure inside against every outcome. */
export default function TogetherPage() {
  const { lang, refusals } = useWords();
  const [figure, setFigure] = useQueryText("figure");
  const { data, error, refetch } = useList(figure);
  if (data) return <TogetherView list={data} onFigure={setFigure} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface TogetherViewProps {
  list: ListAnswer;
  onFigure: (key: string) => void;
}

export function TogetherView({ list, onFigure }: TogetherViewProps) {
  const now = useNow();
  const { lang, list: words } = useWords();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      actions={
        <>
          <ButtonLink href="/together/known">{words.known}</ButtonLink>
          <ButtonLink icon={FileIcon} href="/together/file">
            {words.file}
          </ButtonLink>
        </>
      }
    >
      <ListView list={list} onFigure={onFigure} />
      {list.asOf !== null && (
        <p className={css["soft"]}>{words.asOf(agoWords(new Date(list.asOf), now, lang))}</p>
      )}
    </SpokenPage>
  );
}
