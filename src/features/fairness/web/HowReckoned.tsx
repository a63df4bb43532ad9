import type { RoundAnswer } from "#contract/fairness";
import { dayOf, numberWords, useZone } from "#web/data/zone.ts";
import { Section } from "#web/ui/Page.tsx";
import css from "./fairness.module.css";
import { sentences } from "./sentences.ts";
import { dateWords } from "./words.ts";

const words = sentences.how;

/** The method in plain words, with what the last round was made of and how the placebo came out. */
export function HowReckoned({ round }: { round: RoundAnswer | null }) {
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

function LastRound({ round }: { round: RoundAnswer }) {
  const { at, requests, tests, patternTests, placebo } = round;
  const zone = useZone();
  const day = dateWords(dayOf(new Date(at), zone));
  const share = numberWords((100 * placebo.below) / Math.max(1, placebo.tests), 1);
  return (
    <>
      <p>
        {words.round(numberWords(requests), numberWords(tests), numberWords(patternTests), day)}
      </p>
      <p className={css["placebo"]}>
        {placebo.tests === 0 ? words.noPlacebo : words.placebo(numberWords(placebo.tests), share)}
      </p>
    </>
  );
}
