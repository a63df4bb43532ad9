import type { GoalAnswer } from "#contract/goals";
import { dateWords } from "#web/data/zone.ts";
import { Badge, StateMark } from "#web/ui/StateMark.tsx";
import css from "./goals.module.css";
import { PaceMark, TargetSentence, WayPicture } from "./Progress.tsx";
import { type Nested, nest } from "./tree.ts";
import { whoseWords } from "./words.ts";
import { useWords } from "./use-words.ts";

/** Goals nested in each other; one whose parent is not among them stands at the top. */
export function GoalTree({ goals, label }: { goals: readonly GoalAnswer[]; label: string }) {
  return (
    <ul className={css["tree"]} aria-label={label}>
      {nest(goals).map((one) => (
        <Branch key={one.goal.id} nested={one} />
      ))}
    </ul>
  );
}

function Branch({ nested: { goal, below } }: { nested: Nested }) {
  const { sentences } = useWords();
  return (
    <li className={css["branch"]}>
      <GoalRow goal={goal} />
      {below.length > 0 && (
        <ul className={css["below"]} aria-label={sentences.goal.below}>
          {below.map((one) => (
            <Branch key={one.goal.id} nested={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

function GoalRow({ goal }: { goal: GoalAnswer }) {
  const spoken = useWords();
  const { lang, sentences } = spoken;
  const words = sentences.list;
  const { id, name, targets, byDay, owner } = goal;
  const whose = `${whoseWords(goal, spoken)} · ${words.by(dateWords(byDay, lang))}`;
  const owned = words.owner(owner?.name ?? sentences.nobody);
  return (
    <article className={css["goal"]}>
      <div className={css["head"]}>
        <a href={`/goals/${id}`}>{name}</a>
        <p className={css["soft"]}>
          {whose} · {owned}
        </p>
      </div>
      <Marks goal={goal} />
      {targets.length === 0 && <p className={css["soft"]}>{words.noTarget}</p>}
      {targets.map((target) => (
        <div key={target.id} className={css["measured"]}>
          <TargetSentence target={target} />
          <WayPicture target={target} />
        </div>
      ))}
    </article>
  );
}

/** What can be said of a goal in a word each: how it ended or how fast it goes, how sure its owner is, what pulls. */
export function Marks({ goal }: { goal: GoalAnswer }) {
  const { sentences } = useWords();
  const words = sentences.list;
  const { state, pace, checkIn, openTensions, quiet } = goal;
  return (
    <div className={css["marks"]}>
      {state === "open" ? <PaceMark pace={pace} /> : <Badge>{sentences.states[state]}</Badge>}
      {state === "open" && checkIn && <Badge>{sentences.confidences[checkIn.confidence]}</Badge>}
      {openTensions > 0 && <StateMark state="risk">{words.tensions(openTensions)}</StateMark>}
      {quiet && <Badge>{words.quiet}</Badge>}
    </div>
  );
}
