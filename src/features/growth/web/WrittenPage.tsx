import { useNow } from "#web/data/clock.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import { partsOf } from "./journal.ts";
import { placeWords } from "./PageFields.tsx";
import type { PageOfJournal } from "./sealed/words.ts";
import { sentences } from "./sentences.ts";
import { promptOf } from "./words/prompts.ts";

/** The words of a page, for whoever may read them. */
export function Written({ page }: { page: PageOfJournal }) {
  const now = useNow();
  const asked = page.prompt === null ? undefined : promptOf(page.prompt)?.en;
  return (
    <div className={css["stack"]}>
      <p className={css["soft"]}>{dayText(page.day, now)}</p>
      {asked !== undefined && <p className={css["question"]}>{asked}</p>}
      {partsOf(page).map(([part, text]) => (
        <div key={part}>
          {part !== "text" && <p className={css["name"]}>{sentences.cycle[part].label}</p>}
          <p className={css["words"]}>{text}</p>
        </div>
      ))}
      {page.mood && <p className={css["soft"]}>{moodText(page.mood)}</p>}
    </div>
  );
}

function moodText({ word, place }: NonNullable<PageOfJournal["mood"]>): string {
  const where = place === null ? "" : `${sentences.mood.place}: ${placeWords(place)}`;
  return [word, where].filter(Boolean).join(" · ");
}
