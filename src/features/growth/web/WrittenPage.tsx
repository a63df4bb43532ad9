import { useNow } from "#web/data/clock.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { partsOf } from "./journal.ts";
import { placeWords } from "./PageFields.tsx";
import type { PageOfJournal } from "./sealed/words.ts";
import { promptOf } from "./words/prompts.ts";
import { useWords, type Words } from "./use-words.ts";

/** The words of a page, for whoever may read them. */
export function Written({ page }: { page: PageOfJournal }) {
  const { lang, sentences } = useWords();
  const now = useNow();
  const asked = page.prompt === null ? undefined : promptOf(page.prompt)?.[lang];
  return (
    <div className={css["stack"]}>
      <p className={css["soft"]}>{dayText(page.day, now, lang)}</p>
      {asked !== undefined && <p className={css["question"]}>{asked}</p>}
      {partsOf(page).map(([part, text]) => (
        <div key={part}>
          {part !== "text" && <p className={css["name"]}>{sentences.cycle[part].label}</p>}
          <p className={css["words"]}>{text}</p>
        </div>
      ))}
      {page.mood && <p className={css["soft"]}>{moodText(sentences.mood, page.mood)}</p>}
    </div>
  );
}

function moodText(
  words: Words["sentences"]["mood"],
  { word, place }: NonNullable<PageOfJournal["mood"]>,
): string {
  const where = place === null ? "" : `${words.place}: ${placeWords(words, place)}`;
  return [word, where].filter(Boolean).join(" · ");
}
