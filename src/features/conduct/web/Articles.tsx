import type { Language } from "#contract/conduct";
import { chooseLanguage, languageNames, languages, useLanguage } from "#web/data/language.ts";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import css from "./conduct.module.css";
import { type ArticleWritten, inLanguage } from "./data.ts";
import { useWords } from "./use-words.ts";

const segments = languages.map((value) => ({ value, label: languageNames[value], lang: value }));

/** Whoever chooses here chooses for the whole product. */
export function LanguageChoice() {
  return (
    <SegmentedControl
      label={useWords().page.language}
      segments={segments}
      value={useLanguage()}
      onChange={chooseLanguage}
    />
  );
}

interface ArticlesProps {
  articles: readonly ArticleWritten[];
  language: Language;
  /** Links lead to an article by its key; only the standing version has such places. */
  isStanding?: boolean;
}

/** The articles, one after the other, numbered. */
export function Articles({ articles, language, isStanding = false }: ArticlesProps) {
  const words = useWords().page;
  return (
    <ol className={css["articles"]}>
      {articles.map((article, at) => {
        const text = inLanguage(article, language);
        return (
          <li key={article.key ?? at} id={isStanding ? (article.key ?? undefined) : undefined}>
            <div lang={text.language} className={css["article"]}>
              <strong>{text.title}</strong>
              <p>{text.words}</p>
            </div>
            {text.language !== language && <p className={css["soft"]}>{words.onlyEnglish}</p>}
          </li>
        );
      })}
    </ol>
  );
}
