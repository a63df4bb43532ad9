import { useState } from "react";
import css from "./Waiting.module.css";
import { Section } from "#web/ui/Page.tsx";
import { Select } from "#web/ui/Select.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { type TeamHeldAnswer, useReplay } from "./data.ts";
import { sentences } from "./sentences.ts";
import { replaySentence } from "./words.ts";

const words = sentences.team;

/** What if another team had kept its promises: the one whose lateness cost most stands chosen. */
export function Replay({ held: { team, period, promisers } }: { held: TeamHeldAnswer }) {
  const [chosen, setChosen] = useState("");
  const by = promisers.find((one) => one.team.id === chosen) ?? promisers[0];
  return (
    <Section title={words.replay} intro={words.replayIntro}>
      {by ? (
        <>
          <div className={css["controls"]}>
            <Select
              label={words.replayBy}
              choices={promisers.map((one) => ({ value: one.team.id, label: one.team.name }))}
              value={by.team.id}
              onChange={setChosen}
            />
          </div>
          <Told teamId={team.id} by={by.team.id} period={period} />
        </>
      ) : (
        <p className={css["soft"]}>{words.noReplay}</p>
      )}
    </Section>
  );
}

function Told(asked: { teamId: string; by: string; period: TeamHeldAnswer["period"] }) {
  const { data, error, refetch } = useReplay(asked.teamId, asked.by, asked.period);
  if (data) return <output className={css["lead"]}>{replaySentence(data)}</output>;
  if (error) return <Broken fault={error} onRetry={() => void refetch()} />;
  return <SkeletonText />;
}
