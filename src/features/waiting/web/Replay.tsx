import { type ReactNode, useState } from "react";
import css from "./Waiting.module.css";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type ReplayAnswer, type TeamHeldAnswer, useReplay } from "./data.ts";
import { useWords } from "./use-words.ts";
import { replaySentence } from "./words.ts";

/** What if another team had kept its promises: the one whose lateness cost most stands chosen. */
export function Replay({ held: { team, period, promisers } }: { held: TeamHeldAnswer }) {
  const [chosen, setChosen] = useState("");
  const by = (promisers.find((one) => one.team.id === chosen) ?? promisers[0])?.team.id;
  return (
    <ReplayView promisers={promisers} chosen={by} onChoose={setChosen}>
      {by !== undefined && <Told teamId={team.id} by={by} period={period} />}
    </ReplayView>
  );
}

interface ReplayViewProps {
  promisers: TeamHeldAnswer["promisers"];
  chosen: string | undefined;
  onChoose: (teamId: string) => void;
  children: ReactNode;
}

export function ReplayView({ promisers, chosen, onChoose, children }: ReplayViewProps) {
  const words = useWords().sentences.team;
  if (chosen === undefined)
    return (
      <Section title={words.replay}>
        <p className={css["soft"]}>{words.noReplay}</p>
      </Section>
    );
  return (
    <Section title={words.replay} intro={words.replayIntro}>
      <div className={css["controls"]}>
        <Select
          label={words.replayBy}
          choices={promisers.map(({ team }) => ({ value: team.id, label: team.name }))}
          value={chosen}
          onChange={onChoose}
        />
      </div>
      {children}
    </Section>
  );
}

function Told(asked: { teamId: string; by: string; period: TeamHeldAnswer["period"] }) {
  const { data, error, refetch } = useReplay(asked.teamId, asked.by, asked.period);
  if (data) return <ReplayTold replay={data} />;
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  return <SkeletonText />;
}

export function ReplayTold({ replay }: { replay: ReplayAnswer }) {
  return <output className={css["lead"]}>{replaySentence(replay, useWords())}</output>;
}
