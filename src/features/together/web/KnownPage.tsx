import type { ListAnswer } from "#contract/together";
import { useQueryText } from "#web/navigation.ts";
import { Page, Section } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, RefusedPage } from "#web/ui/States.tsx";
import { useList } from "./data.ts";
import { ListView } from "./ListView.tsx";
import { follows, studies } from "./research.ts";
import { sentences } from "./sentences.ts";
import css from "./together.module.css";

const words = sentences.known;

/** What earlier research found, and what the house's own numbers say beside it. */
export default function KnownPage() {
  const [figure, setFigure] = useQueryText("figure");
  const { data, error, refetch } = useList(figure);
  if (data) return <KnownView list={data} onFigure={setFigure} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={sentences.refusals} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

interface KnownViewProps {
  list: ListAnswer;
  onFigure: (key: string) => void;
}

export function KnownView({ list, onFigure }: KnownViewProps) {
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      back={{ href: "/together", label: sentences.one.back }}
    >
      <Section title={words.research}>
        <div className={css["studies"]}>
          {studies.map(({ who, said, source, href }) => (
            <article key={who} className={css["study"]}>
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
          ))}
        </div>
      </Section>
      <Section title={words.together}>
        <div className={css["says"]}>
          {follows.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Section>
      <Section title={words.own} intro={words.ownIntro}>
        <ListView list={list} onFigure={onFigure} />
      </Section>
    </Page>
  );
}
