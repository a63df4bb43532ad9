import type { StandardAnswer } from "#contract/conduct";
import { Section } from "#web/ui/Page.tsx";
import { changesBetween, withKeys } from "../rules.ts";
import { Articles } from "./Articles.tsx";
import { Changes } from "./Changes.tsx";
import css from "./conduct.module.css";
import { useWords } from "./use-words.ts";
import { type VersionInWork, writtenOf } from "./writing.ts";

interface PreviewProps {
  standard: Pick<StandardAnswer, "articles">;
  work: VersionInWork;
}

/** What everybody will read, and what is different from what they have read. */
export function Preview({ standard, work }: PreviewProps) {
  const { change: words, lang: language, refusals } = useWords();
  const written = writtenOf(work);
  const standing = standard.articles.map(({ key }) => key);
  const keys = { standing, known: standing };
  const changes = changesBetween(standard.articles, withKeys(written, keys) ?? []);
  return (
    <>
      <Section title={words.previewTitle} intro={work.note}>
        <Articles articles={written} language={language} />
      </Section>
      <Section title={words.differences}>
        {changes.length === 0 ? (
          <p className={css["soft"]}>{refusals.nothingChanged}</p>
        ) : (
          <Changes changes={changes} language={language} />
        )}
      </Section>
    </>
  );
}
