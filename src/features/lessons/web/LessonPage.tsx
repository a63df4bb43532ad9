import { type ReactNode, useRef, useState } from "react";
import type { Step } from "#contract/lessons";
import { useAct } from "#web/data/act.ts";
import { useParam } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { Page } from "#web/ui/Page.tsx";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { keepPlace, type LessonAnswer, useLesson } from "./data.ts";
import { Finishing } from "./Finishing.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import css from "./lessons.module.css";
import { Scenario } from "./Scenario.tsx";
import { useSpoken, useWords } from "./speaking.ts";
import { Words } from "./Words.tsx";

/** One lesson, part by part; where the reader stopped it goes on. */
export default function LessonPage() {
  const { words, language } = useSpoken();
  const { data, error, refetch } = useLesson(useParam("id"));
  if (data) return <LessonView key={data.id} answer={data} />;
  if (error?.isRefusal)
    return <RefusedPage problem={error} words={words.refusals} wordsLang={language} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

export function LessonView({ answer }: { answer: LessonAnswer }) {
  const spoken = useSpoken();
  const words = spoken.words.one;
  const { id, language, languages, lesson, isRetired, minutes } = answer;
  // The sources stand below the last part.
  const parts = lesson.steps.filter(({ kind }) => kind !== "sources");
  const last = parts.length - 1;
  const [at, setAt] = useState(Math.min(answer.step, last));
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = useAct((step: number) => keepPlace(id, step));
  const go = (step: number): void => {
    setAt(step);
    void keep.run(step);
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <Page
      title={lesson.title}
      titleLang={language}
      lang={spoken.language}
      subtitle={words.minutes(minutes)}
      back={{ href: "/me/lessons", label: words.back }}
      width="text"
      actions={
        <div className={css["screen"]}>
          {languages.length > 1 && <LanguageChoice language={language} there={languages} />}
          <Button onClick={() => window.print()}>{words.print}</Button>
        </div>
      }
    >
      {isRetired && <p className={css["soft"]}>{words.retired}</p>}
      <Progress at={at} parts={parts} lang={language} />
      {parts.map((step, index) => (
        <Part
          key={`${language} ${String(index)}`}
          step={step}
          lang={language}
          hidden={index !== at}
          headingRef={index === at ? heading : undefined}
        >
          {index === last && <Sources steps={lesson.steps} lang={language} />}
        </Part>
      ))}
      {at === last && <Finishing answer={answer} />}
      <ProblemLine problem={keep.problem} words={spoken.words.refusals} />
      <div className={css["moves"]}>
        {at > 0 && <Button onClick={() => go(at - 1)}>{words.previous}</Button>}
        {at < last && (
          <Button kind="primary" onClick={() => go(at + 1)}>
            {words.next}
          </Button>
        )}
      </div>
    </Page>
  );
}

function Progress({ at, parts, lang }: { at: number; parts: readonly Step[]; lang: string }) {
  const words = useWords().one;
  return (
    <div className={css["progress"]}>
      <span>{words.part(at + 1, parts.length)}</span>
      <ol aria-label={words.parts}>
        {parts.map(({ title }, index) => (
          <li
            key={`${title} ${String(index)}`}
            aria-current={index === at ? "step" : undefined}
            data-past={index < at || undefined}
          >
            <span lang={lang}>{title}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface PartProps {
  step: Step;
  lang: string;
  hidden: boolean;
  headingRef: React.RefObject<HTMLHeadingElement | null> | undefined;
  children: ReactNode;
}

/** All of them are drawn, so that paper has them all; the screen shows one. */
function Part({ step, lang, hidden, headingRef, children }: PartProps) {
  return (
    <section className={css["part"]} hidden={hidden}>
      <h2 ref={headingRef} tabIndex={-1} lang={lang}>
        {step.title}
      </h2>
      {step.kind === "scenario" ? (
        <Scenario step={step} lang={lang} />
      ) : (
        <div lang={lang} className={step.kind === "remember" ? css["remember"] : undefined}>
          <Words blocks={step.blocks} />
        </div>
      )}
      {children}
    </section>
  );
}

function Sources({ steps, lang }: { steps: readonly Step[]; lang: string }) {
  const sources = steps.find(({ kind }) => kind === "sources");
  if (!sources) return null;
  return (
    <div className={css["sources"]} lang={lang}>
      <h3>{sources.title}</h3>
      <Words blocks={sources.blocks} />
    </div>
  );
}
