import { Section } from "#web/ui/Page.tsx";
import { Timeline, Written } from "#web/ui/Timeline.tsx";
import type { GoalPageAnswer } from "../data.ts";
import css from "../goals.module.css";
import { useWords } from "../use-words.ts";

/** How sure its owner was, and why, newest first. */
export function CheckIns({ checkIns }: Pick<GoalPageAnswer, "checkIns">) {
  const { sentences } = useWords();
  const words = sentences.goal;
  return (
    <Section title={words.checkIns}>
      {checkIns.length === 0 ? (
        <p className={css["soft"]}>{words.checkInsNone}</p>
      ) : (
        <Timeline label={words.checkIns}>
          {checkIns.map(({ id, confidence, words: line, by, at }) => (
            <Written
              key={id}
              kind="reply"
              who={by?.name ?? words.someone}
              from={sentences.confidences[confidence]}
              at={at}
            >
              {line}
            </Written>
          ))}
        </Timeline>
      )}
    </Section>
  );
}
