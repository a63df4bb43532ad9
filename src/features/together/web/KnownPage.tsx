import type { ListAnswer } from "#contract/together";
import { useQueryText } from "#web/navigation.ts";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useList } from "./data.ts";
import { ListView } from "./ListView.tsx";
import { links, type StudyName } from "./research.ts";
import css from "./together.module.css";
import { useWords } from "./use-words.ts";

/** What earlier research found, and what the house's own numbers say beside it. */
export default function KnownPage() {
  const { lang, refusals } = useWords();
  const [figure, setFigure] = useQueryText("figure");
  const { data, error, refetch } = useList(figure);
  if (data) return <KnownView list={data} onFigure={setFigure} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface KnownViewProps {
  list: ListAnswer;
  onFigure: (key: string) => void;
}

const studyNames = Object.keys(links) as StudyName[];

export function KnownView({ list, onFigure }: KnownViewProps) {
  const { known: words, one, research } = useWords();
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/together", label: one.back }}
    >
      <Section title={words.research}>
        <div className={css["studies"]}>
          {studyNames.map((name) => (
            <Study key={name} name={name} />
          ))}
        </div>
      </Section>
      <Section title={words.together}>
        <div className={css["says"]}>
          {research.follows.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Section>
      <Section title={words.own} intro={words.ownIntro}>
        <ListView list={list} onFigure={onFigure} />
      </Section>
    </SpokenPage>
  );
}

function Study({ name }: { name: StudyName }) {
  const { who, said, source } = useWords().research.studies[name];
  const href = links[name];
  return (
    <article className={css["study"]}>
      <h3>{who}</h3>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={css["soft"]}>
        {source}{" "}
        <a href={href} rel="noreferrer">
          {href.replace("https://", "")}
        </a>
      </p>
    </article>
  );
}
