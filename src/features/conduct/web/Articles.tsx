import { useState } from "react";
import type { Language } from "#contract/conduct";
import { languageFor } from "#web/data/reader-language.ts";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import css from "./conduct.module.css";
import { type ArticleWritten, inLanguage } from "./data.ts";
import { sentences } from "./sentences.ts";
import { useWords } from "./use-words.ts";

const languages = ["en", "de"] as const;
const segments = languages.map((value) => ({ value, label: sentences.languages[value] }));

/** What the browser likes best, unless they say otherwise. */
export function useLanguage() {
  return useState<Language>(() => languageFor(navigator.languages, languages, languages[0]));
}

interface LanguageChoiceProps {
  value: Language;
  onChange: (language: Language) => void;
}

export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const words = useWords().page;
  return (
    <SegmentedControl
      label={words.language}
      segments={segments}
      value={value}
      onChange={onChange}
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
