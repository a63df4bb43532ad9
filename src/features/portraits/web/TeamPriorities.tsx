import type { PrioritiesAnswer, PriorityAnswer } from "#contract/portraits";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { usePriorities } from "./data.ts";
import css from "./portraits.module.css";
import { useWords } from "./use-words.ts";
import { Unread } from "./Unread.tsx";
import { prioritiesSentence, priorityWords } from "./words.ts";

/** What comes first for a team, from its goals: on its page. */
export function TeamPriorities({ teamId }: { teamId: string }) {
  const words = useWords().sentences.priorities;
  const { data, error, refetch } = usePriorities(teamId);
  // Goals are no business of a guest: for them there is no such section.
  if (!data && error?.isRefusal) return null;
  return (
    <Section title={words.title}>
      {data && <TeamPrioritiesView priorities={data} />}
      {!data && error && (
        <Unread fault={error} says={words.broken} onRetry={() => void refetch()} />
      )}
      {!data && !error && <SkeletonText lines={2} />}
    </Section>
  );
}

export function TeamPrioritiesView({ priorities }: { priorities: PrioritiesAnswer }) {
  const said = useWords();
  const words = said.sentences.priorities;
  const { own, above } = priorities;
  return (
    <>
      <p className={css["lead"]}>{prioritiesSentence(priorities, said)}</p>
      {own.length > 0 && <Goals label={words.own} goals={own} />}
      {above.length > 0 && (
        <>
          <h3>{words.above}</h3>
          <Goals label={words.above} goals={above} />
        </>
      )}
    </>
  );
}

function Goals({ label, goals }: { label: string; goals: readonly PriorityAnswer[] }) {
  const said = useWords();
  return (
    <ul className={css["list"]} aria-label={label}>
      {goals.map((goal) => (
        <li key={goal.id}>
          <a href={`/goals/${goal.id}`}>{goal.name}</a>{" "}
          <span className={css["soft"]}>{priorityWords(goal, said)}</span>
        </li>
      ))}
    </ul>
  );
}
