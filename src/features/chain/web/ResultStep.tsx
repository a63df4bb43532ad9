import type { ExerciseAnswer } from "#contract/chain";
import { numberWords } from "#web/data/zone.ts";
import { Button, ButtonLink } from "#web/ui/Button.tsx";
import css from "./chain.module.css";
import { useWords } from "./use-words.ts";
import { targetWords } from "./words.ts";

interface ResultStepProps {
  exercise: ExerciseAnswer;
  onAnew: (() => void) | undefined;
}

/** How many of the team now see a customer outside, and what waits for others. */
export function ResultStep({ exercise: { share, services }, onAnew }: ResultStepProps) {
  const spoken = useWords();
  const words = spoken.exercise;
  const waiting = services.flatMap(({ links }) => links.filter(({ confirmed }) => !confirmed));
  const { people, withPath } = share;
  return (
    <section className={css["card"]} aria-label={words.steps.result}>
      <h2>
        {words.resultTitle(
          numberWords(withPath, 1, spoken.lang),
          people,
          numberWords(people, 1, spoken.lang),
        )}
      </h2>
      <p className={css["soft"]}>{waiting.length === 0 ? words.noneWaits : words.waitsFor}</p>
      {waiting.length > 0 && (
        <ul className={css["lines"]}>
          {waiting.map((link) => (
            <li key={link.id}>
              {link.from.name} {spoken.sight.neededFor} {targetWords(link)}
            </li>
          ))}
        </ul>
      )}
      <div className={css["acts"]}>
        <ButtonLink kind="primary" href="/chain">
          {words.toSight}
        </ButtonLink>
        {onAnew && <Button onClick={onAnew}>{words.anew}</Button>}
      </div>
    </section>
  );
}
