import type { RoundAnswer } from "#contract/fairness";
import { dateWords, dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { type Share, wilsonShare } from "#platform/statistics/wilson.ts";
import { Section } from "#web/ui/Page.tsx";
import css from "./fairness.module.css";
import { useWords, type Words } from "./use-words.ts";

/** The method in plain words, with what the last round was made of and how the placebo came out. */
export function HowReckoned({ round }: { round: RoundAnswer | null }) {
  const words = useWords().how;
  return (
    <div id="how">
      <Section title={words.title}>
        <div className={css["text"]}>
          {round && <LastRound round={round} />}
          <p>{words.whole}</p>
          <p>{words.like}</p>
          <p>{words.test}</p>
          <p>{words.many}</p>
          <p>{words.drawn}</p>
          <p>{words.wrong}</p>
        </div>
      </Section>
    </div>
  );
}

/** '4.8 % (4 to 5.9)' */
function percentWords({ value, low, high }: Share, { figures, lang }: Words): string {
  const say = (share: number): string => numberWords(100 * share, 1, lang);
  return `${say(value)}\u00a0% (${figures.range(say(low), say(high))})`;
}

function LastRound({ round }: { round: RoundAnswer }) {
  const sentences = useWords();
  const words = sentences.how;
  const { at, requests, tests, patternTests, placebo } = round;
  const zone = useZone();
  const day = dateWords(dayOf(new Date(at), zone), sentences.lang);
  const share = wilsonShare(placebo.below, placebo.tests);
  return (
    <>
      <p>
        {words.round(
          numberWords(requests, 1, sentences.lang),
          numberWords(tests, 1, sentences.lang),
          numberWords(patternTests, 1, sentences.lang),
          day,
        )}
      </p>
      <p className={css["placebo"]}>
        {share
          ? words.placebo(
              numberWords(placebo.tests, 1, sentences.lang),
              percentWords(share, sentences),
            )
          : words.noPlacebo}
      </p>
    </>
  );
}
