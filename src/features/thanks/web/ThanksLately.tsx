import { useNow } from "#web/data/clock.ts";
import { ThanksIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { type ThanksAnswer, useOwnThanks } from "./data.ts";
import css from "./thanks.module.css";
import { useWords } from "./use-words.ts";
import { byWords } from "./words.ts";

/** As long as it is news: over a weekend it still is. */
const newsDays = 4;
const most = 2;

/** The newest thanks to the reader, beside what else was good of late; nothing where there are none. */
export function ThanksLately() {
  const now = useNow();
  const { data } = useOwnThanks("received");
  const since = now.getTime() - newsDays * 86_400_000;
  const rows = (data?.pages[0]?.rows ?? []).filter(({ at }) => Date.parse(at) >= since);
  return rows.length > 0 && <ThanksLatelyView rows={rows.slice(0, most)} />;
}

export function ThanksLatelyView({ rows }: { rows: readonly ThanksAnswer[] }) {
  const words = useWords();
  return (
    <Section title={words.lately.title}>
      <ul className={css["list"]}>
        {rows.map((row) => (
          <li key={row.id} className={css["card"]}>
            <span className={css["head"]}>
              <ThanksIcon size={16} aria-hidden="true" />
              <a href={`/me/thanks#${row.id}`}>{byWords(row, words)}</a>
            </span>
            <p className={css["words"]}>{row.words}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
