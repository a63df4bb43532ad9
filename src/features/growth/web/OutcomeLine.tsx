import { useNow } from "#web/data/clock.ts";
import { dayText } from "./dates.ts";
import css from "./growth.module.css";
import type { Resolution } from "./sealed/words.ts";
import { useWords } from "./use-words.ts";

/** What became of a resolution, in a line; nothing while it runs. */
export function OutcomeLine({ outcome }: Pick<Resolution, "outcome">) {
  const { lang, sentences } = useWords();
  const now = useNow();
  if (outcome === null) return null;
  return (
    <p className={css["soft"]}>
      {dayText(outcome.day, now, lang)}: {sentences.resolution.outcomes[outcome.how]}.{" "}
      {outcome.helped}
    </p>
  );
}
