import { type KeyboardEvent, type Ref, useId } from "react";
import { Button } from "#web/ui/Button.tsx";
import { HintIcon } from "#web/ui/icons.ts";
import css from "./courtesy.module.css";
import type { Reason } from "../rules/judge.ts";
import type { ArticleTitle, LessonAddress } from "./standards.ts";
import { kinderSentence } from "./taking.ts";
import { keyOf, type Thought } from "./thoughts.ts";
import { useWords } from "./use-words.ts";

interface CoachViewProps {
  ref?: Ref<HTMLDivElement>;
  text: string;
  thoughts: readonly Thought[];
  isNotJudged: boolean;
  isOpen: boolean;
  /** The article that the thought rests on, where the organisation has it. */
  articleFor: (thought: Thought) => ArticleTitle | null;
  lessonFor: (thought: Thought) => LessonAddress | null;
  onToggle: () => void;
  onTake: (thought: Thought) => void;
  onLeave: (thought: Thought) => void;
  onOff: () => void;
}

/** A quiet mark, and below it what the coach thinks, once somebody asks. */
export function CoachView(props: CoachViewProps) {
  const { ref, thoughts, isNotJudged, isOpen, onToggle, onOff } = props;
  const words = useWords().sentences.coach;
  const id = useId();
  const n = thoughts.length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // The dialog around the box stays open: its own way to close begins with this key too.
    event.preventDefault();
    event.stopPropagation();
    onToggle();
  };
  return (
    <div ref={ref} className={css["coach"]} onKeyDown={onKeyDown} role="presentation">
      <output className="unseen">{n > 0 && words.heard(n)}</output>
      {isNotJudged && <p className={css["soft"]}>{words.notJudged}</p>}
      {n > 0 && (
        <button
          type="button"
          className={css["mark"]}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-keyshortcuts="Control+."
          onClick={onToggle}
        >
          <HintIcon size={16} aria-hidden="true" />
          {words.mark(n)}
        </button>
      )}
      {n > 0 && isOpen && (
        <section id={id} className={css["panel"]} aria-label={words.panel}>
          <ul className={css["thoughts"]}>
            {thoughts.map((thought) => (
              <li key={`${thought.from}:${keyOf(thought)}`}>
                <ThoughtItem {...props} thought={thought} />
              </li>
            ))}
          </ul>
          <p className={css["foot"]}>
            {words.private}{" "}
            <Button kind="quiet" size="small" onClick={onOff}>
              {words.off}
            </Button>
          </p>
        </section>
      )}
    </div>
  );
}

interface ThoughtItemProps extends Pick<
  CoachViewProps,
  "text" | "articleFor" | "lessonFor" | "onTake" | "onLeave"
> {
  thought: Thought;
}

function ThoughtItem(props: ThoughtItemProps) {
  const { text, thought, articleFor, lessonFor, onTake, onLeave } = props;
  const { lang, sentences } = useWords();
  const words = sentences.coach;
  const { kinder, reason, words: said } = thought;
  const article = articleFor(thought);
  const lesson = lessonFor(thought);
  return (
    <>
      <Why reason={reason} />
      {article && (
        <p className={css["soft"]}>
          {words.standard[0]}
          <span lang={article.lang}>{article.title}</span>
          {words.standard[1]}
        </p>
      )}
      {kinder !== null && (
        <p>
          {words.kinder}{" "}
          <q className={css["kinder"]}>
            <span lang="en">{kinderSentence(text, thought, kinder)}</span>
          </q>
        </p>
      )}
      {lesson && (
        <p>
          <a href={lesson.href}>{words.lesson(lesson.titles[lang])}</a>
        </p>
      )}
      <div className={css["acts"]}>
        {kinder !== null && (
          <Button size="small" aria-label={words.takeWhat(said)} onClick={() => onTake(thought)}>
            {words.take}
          </Button>
        )}
        <Button
          size="small"
          kind="quiet"
          aria-label={words.leaveWhat(said)}
          onClick={() => onLeave(thought)}
        >
          {words.leave}
        </Button>
      </div>
    </>
  );
}

/** The question about words; they, and those that might say the same, are English in any language. */
function Why({ reason: { said, reads, also, instead } }: { reason: Reason }) {
  const { coach } = useWords().sentences;
  const heard = also ? coach.readsBoth(coach.reads[reads], coach.reads[also]) : coach.reads[reads];
  const [before, between, after] = instead === null ? coach.whyWithout(heard) : coach.why(heard);
  return (
    <p>
      {before}
      <span lang="en">{said}</span>
      {between}
      {instead !== null && <span lang="en">{instead}</span>}
      {after}
    </p>
  );
}
