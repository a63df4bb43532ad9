import { useState } from "react";
import { mostArticles, type StandardAnswer } from "#contract/conduct";
import { useAct } from "#web/data/act.ts";
import { Problem } from "#web/data/problem.ts";
import { go } from "#web/navigation.ts";
import { Button } from "#web/ui/Button.tsx";
import { PlusIcon } from "#web/ui/icons.ts";
import { SkeletonPage } from "#web/ui/Skeleton.tsx";
import { SpokenPage } from "#web/ui/SpokenPage.tsx";
import { BrokenPage, ProblemLine, RefusedPage } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { say } from "#web/ui/toasts.ts";
import { ArticleFields } from "./ArticleFields.tsx";
import { LanguageChoice } from "./Articles.tsx";
import css from "./conduct.module.css";
import { changeStandard, useStandard } from "./data.ts";
import { Preview } from "./Preview.tsx";
import { useWords } from "./use-words.ts";
import {
  emptyText,
  lacking,
  moved,
  ontoNewest,
  useWork,
  type VersionInWork,
  writtenOf,
} from "./writing.ts";

/** Where a new version is written, looked at beside the one before, and published. */
export default function ChangePage() {
  const { lang, refusals } = useWords();
  const { data, error, refetch } = useStandard();
  if (data && !data.may.change)
    return (
      <RefusedPage
        problem={new Problem({ status: 404, reason: "missing" })}
        words={refusals}
        wordsLang={lang}
      />
    );
  if (data) return <ChangeView standard={data} />;
  if (error?.isRefusal) return <RefusedPage problem={error} words={refusals} wordsLang={lang} />;
  if (error) return <BrokenPage fault={error} onRetry={() => void refetch()} />;
  return <SkeletonPage />;
}

/** In the language of the reader, who writes in both. */
export function ChangeView({ standard }: { standard: StandardAnswer }) {
  const { change: words, lang, refusals } = useWords();
  const { work, setWork, clear, wasKept, other } = useWork(standard);
  const [isLookedAt, setLookedAt] = useState(false);
  const publish = useAct(async () => {
    const { version } = await changeStandard(work.version, work.note.trim(), writtenOf(work));
    say(words.said(version), { state: "kept", lang });
    clear();
    go("/conduct");
  });
  return (
    <SpokenPage
      title={words.title}
      subtitle={words.subtitle}
      width="text"
      actions={<LanguageChoice />}
      back={{ href: "/conduct", label: words.back }}
    >
      {work.version < standard.version && (
        <p role="note">
          {words.passed(standard.version)}{" "}
          <Button kind="quiet" size="small" onClick={() => setWork(ontoNewest(work, standard))}>
            {words.goOn(standard.version)}
          </Button>
        </p>
      )}
      {wasKept && (
        <p className={css["soft"]}>
          {words.kept}{" "}
          <Button kind="quiet" size="small" onClick={clear}>
            {words.startAnew}
          </Button>
        </p>
      )}
      {other && <OtherWindow onTake={other.take} onForget={other.forget} />}
      {isLookedAt ? (
        <>
          <Preview standard={standard} work={work} />
          <ProblemLine problem={publish.problem} words={refusals} />
          <div className={css["acts"]}>
            <Button kind="primary" busy={publish.busy} onClick={() => void publish.run(undefined)}>
              {words.publish(standard.version + 1)}
            </Button>
            <Button onClick={() => setLookedAt(false)}>{words.edit}</Button>
          </div>
        </>
      ) : (
        <Writing work={work} onWork={setWork} onDone={() => setLookedAt(true)} />
      )}
    </SpokenPage>
  );
}

/** Said when another window of the same writer holds other words: which of them go on is theirs to choose. */
export function OtherWindow({ onTake, onForget }: { onTake: () => void; onForget: () => void }) {
  const words = useWords().change;
  return (
    <div role="note" className={css["side"]}>
      <p className={css["soft"]}>{words.other}</p>
      <div className={css["acts"]}>
        <Button size="small" onClick={onTake}>
          {words.showOther}
        </Button>
        <Button kind="quiet" size="small" onClick={onForget}>
          {words.forgetOther}
        </Button>
      </div>
    </div>
  );
}

interface WritingProps {
  work: VersionInWork;
  onWork: (work: VersionInWork) => void;
  onDone: () => void;
}

function Writing({ work, onWork, onDone }: WritingProps) {
  const words = useWords().change;
  const [wasTried, setTried] = useState(false);
  const { articles, note } = work;
  const lacks = lacking(work);
  const isWhole = lacks.en.size === 0 && lacks.de.size === 0 && note.trim() !== "";
  const setArticles = (next: VersionInWork["articles"]): void =>
    onWork({ ...work, articles: next });
  const add = (): void => {
    const place = `new-${articles.length}-${crypto.randomUUID()}`;
    setArticles([...articles, { key: null, place, en: emptyText, de: emptyText }]);
  };
  return (
    <form
      className={css["side"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole) onDone();
      }}
    >
      {articles.map((article, at) => (
        <ArticleFields
          key={article.place}
          at={at}
          article={article}
          lacks={{
            en: wasTried && lacks.en.has(article.place),
            de: wasTried && lacks.de.has(article.place),
          }}
          onChange={(next) => setArticles(articles.map((one) => (one === article ? next : one)))}
          onMove={(by) => setArticles(moved(articles, at, by))}
          onRemove={() => setArticles(articles.filter((one) => one !== article))}
        />
      ))}
      <div className={css["acts"]}>
        <Button icon={PlusIcon} onClick={add} disabled={articles.length >= mostArticles}>
          {words.add}
        </Button>
      </div>
      <TextField
        coached
        label={words.note}
        hint={words.noteHint}
        value={note}
        error={wasTried && note.trim() === "" ? words.noteNeeded : undefined}
        onChange={(text) => onWork({ ...work, note: text })}
        maxLength={300}
      />
      <div className={css["acts"]}>
        <Button kind="primary" type="submit">
          {words.preview}
        </Button>
      </div>
    </form>
  );
}
