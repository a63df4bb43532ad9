import type { RewardAnswer } from "#contract/rewards";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { agree } from "./data.ts";
import css from "./rewards.module.css";
import { TeamTakes } from "./TeamTakes.tsx";
import { useWords } from "./use-words.ts";
import { standingWords, targetWords } from "./words.ts";

interface RewardCardProps {
  reward: RewardAnswer;
  /** In a list of many: it names its goal, on whose page the reader may act. */
  isListed?: boolean;
}

/** One reward: how it stands, by which numbers, and how each team takes it. */
export function RewardCard({ reward, isListed = false }: RewardCardProps) {
  const spoken = useWords();
  const { sentences } = spoken;
  const { state, goal, targets, teams } = reward;
  const said = standingWords(reward, spoken);
  // On the page of a goal it stands within a section that has a head of its own.
  const Head = isListed ? "h2" : "h3";
  return (
    <article className={css["card"]} aria-label={reward.words}>
      <Head>
        {sentences.states[state]}: {reward.words}
      </Head>
      {isListed && (
        <p className={css["text"]}>
          {sentences.card.for} <a href={`/goals/${goal.id}#reward`}>{goal.name}</a>
        </p>
      )}
      {said !== "" && <p className={css["text"]}>{said}</p>}
      <ul className={css["targets"]}>
        {targets.map((target) => {
          const { line, now } = targetWords(target, spoken);
          return (
            <li key={target.name}>
              {line}
              {now !== null && <div className={css["soft"]}>{now}</div>}
            </li>
          );
        })}
      </ul>
      {!isListed && <Agreeing reward={reward} />}
      {state === "reached" &&
        teams.map((one) => (
          <TeamTakes key={one.team.id} id={reward.id} ofTeam={one} mayAct={!isListed} />
        ))}
    </article>
  );
}

/** For leads, while not all teams have agreed. */
function Agreeing({ reward: { id, teams } }: { reward: RewardAnswer }) {
  const spoken = useWords();
  const { sentences } = spoken;
  const words = sentences.card;
  const say = useAct(({ teamId, agrees }: { teamId: string; agrees: boolean }) =>
    agree({ id, teamId }, agrees, spoken),
  );
  const mine = teams.filter(({ may }) => may.agree);
  if (mine.length === 0) return null;
  return (
    <div className={css["acts"]}>
      {mine.map(({ team, agreed }) => (
        <Button
          key={team.id}
          kind={agreed ? "plain" : "primary"}
          busy={say.busy}
          onClick={() => void say.run({ teamId: team.id, agrees: !agreed })}
        >
          {agreed ? words.takeBack(team.name) : words.agree(team.name)}
        </Button>
      ))}
      <ProblemLine problem={say.problem} words={sentences.refusals} />
    </div>
  );
}
