import { type ReactNode, useState } from "react";
import type { RewardAnswer } from "#contract/rewards";
import { useAct } from "#web/data/act.ts";
import { useMe } from "#web/session.ts";
import { Button } from "#web/ui/Button.tsx";
import { Section } from "#web/ui/Page.tsx";
import { SkeletonRows } from "#web/ui/Skeleton.tsx";
import { Broken, ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { proposeReward, rowsOf, useRewards, type WantedRewards } from "./data.ts";
import { MoreRewards } from "./MoreRewards.tsx";
import { RewardCard } from "./RewardCard.tsx";
import css from "./rewards.module.css";
import { useWords } from "./use-words.ts";

interface GoalProps {
  goalId: string;
  /** Two or more teams share it, it is open, and its days run. */
  isShared: boolean;
  /** The reader belongs to one of them. */
  mayPropose: boolean;
}

/** On the page of a goal: nothing where it is no shared one and carries none. */
export function RewardsOfGoal({ goalId, isShared, mayPropose }: GoalProps) {
  const words = useWords().sentences.section;
  const rewards = useRewards({ goal: goalId });
  const { data, error, refetch } = rewards;
  const rows = rowsOf(data);
  if (!isShared && rows.length === 0) return null;
  if (data)
    return (
      <RewardsOfGoalView rows={rows} goalId={goalId} mayPropose={isShared && mayPropose}>
        <MoreRewards of={rewards} />
      </RewardsOfGoalView>
    );
  return (
    <Section title={words.title} id="reward">
      {error ? <Broken fault={error} onRetry={() => void refetch()} /> : <SkeletonRows />}
    </Section>
  );
}

interface ViewProps {
  rows: readonly RewardAnswer[];
  goalId: string;
  mayPropose: boolean;
  children?: ReactNode;
}

export function RewardsOfGoalView({ rows, goalId, mayPropose, children }: ViewProps) {
  const words = useWords().sentences.section;
  const stands = rows.some(({ state }) => state !== "proposed");
  const shown = stands ? rows.filter(({ state }) => state !== "proposed") : rows;
  return (
    <Section title={words.title} id="reward" intro={words.intro}>
      {shown.length === 0 && <p className={css["text"]}>{words.none}</p>}
      <div className={css["cards"]}>
        {shown.map((reward) => (
          <RewardCard key={reward.id} reward={reward} />
        ))}
      </div>
      {children}
      {mayPropose && !stands && <Proposing goalId={goalId} />}
    </Section>
  );
}

function Proposing({ goalId }: { goalId: string }) {
  const [said, setSaid] = useState("");
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.section;
  const send = useAct((reward: string) => proposeReward(goalId, reward, spoken));
  return (
    <form
      className={css["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.busy) void send.run(said).then((done) => done && setSaid(""));
      }}
    >
      <TextField
        coached
        label={words.words}
        value={said}
        onChange={setSaid}
        maxLength={500}
        error={send.problem?.fields?.["words"]}
        required
      />
      <ProblemLine problem={send.problem} words={sentences.refusals} />
      <div>
        <Button type="submit" busy={send.busy}>
          {words.propose}
        </Button>
      </div>
    </form>
  );
}

/** On a team's page: what it has agreed with others; nothing where there is none, and none for guests of vendors. */
export function RewardsOfTeam({ teamId }: { teamId: string }) {
  return <RewardsOf of={{ team: teamId }} title={useWords().sentences.section.ofTeam} />;
}

/** On the sheet of two teams: what they promised each other for goals that both share. */
export function RewardsOfPair({ oneId, otherId }: { oneId: string; otherId: string }) {
  const { ofPair } = useWords().sentences.section;
  return <RewardsOf of={{ team: oneId, with: otherId }} title={ofPair} />;
}

function RewardsOf({ of, title }: { of: WantedRewards; title: string }) {
  const { guest } = useMe();
  const rewards = useRewards(of, !guest);
  const { data, error, refetch } = rewards;
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  const rows = rowsOf(data).filter(({ state }) => state === "agreed" || state === "reached");
  if (rows.length === 0 && !rewards.hasNextPage) return null;
  return (
    <RewardsOfView title={title} rows={rows}>
      <MoreRewards of={rewards} />
    </RewardsOfView>
  );
}

interface ListProps extends Pick<ViewProps, "rows" | "children"> {
  title: string;
}

export function RewardsOfView({ title, rows, children }: ListProps) {
  const { states } = useWords().sentences;
  return (
    <Section title={title}>
      <ul className={css["targets"]}>
        {rows.map(({ id, state, words: said, goal }) => (
          <li key={id}>
            {states[state]}: {said}. <a href={`/goals/${goal.id}#reward`}>{goal.name}</a>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
