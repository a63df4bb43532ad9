import type { Lesson } from "#contract/lessons";
import css from "../lessons.module.css";
import { useSpoken } from "../speaking.ts";
import { Line, plain, Words } from "../Words.tsx";

/** The whole lesson as readers will have it, with every choice and what comes of it. */
export function Preview({ lesson, lang }: { lesson: Lesson; lang: string }) {
  const { words, language } = useSpoken();
  return (
    <div className={css["preview"]} lang={lang}>
      <p className={css["lead"]}>{lesson.inShort}</p>
      {lesson.steps.map(({ title, blocks, choices }, at) => (
        <div key={`${title} ${String(at)}`} className={css["part"]}>
          <h3>{title}</h3>
          <Words blocks={blocks} />
          {choices.map((choice) => (
            <div key={plain(choice.said)} className={css["feedback"]}>
              <strong>
                <Line parts={choice.said} />
              </strong>
              <span className={css["soft"]} lang={language}>
                {words.marks[choice.mark]}
              </span>
              <Words blocks={choice.feedback} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
