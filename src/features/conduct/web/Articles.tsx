import { useState } from "react";
import type { Language } from "#contract/conduct";
import { SegmentedControl } from "#web/ui/Radio.tsx";
import css from "./conduct.module.css";
import { type ArticleWritten, inLanguage } from "./data.ts";
import { sentences } from "./sentences.ts";

const segments = (["en", "de"] as const).map((value) => ({
  value,
  label: sentences.languages[value],
}));

/** German to whoever reads German, unless they say otherwise. */
export function useLanguage() {
  const first: Language = navigator.language.startsWith("de") ? "de" : "en";
  return useState<Language>(first);
}

interface LanguageChoiceProps {
  value: Language;
  onChange: (language: Language) => void;
}

export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  return (
    <SegmentedControl
      label={sentences.page.language}
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
            {text.language !== language && (
              <p className={css["soft"]}>{sentences.page.onlyEnglish}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
