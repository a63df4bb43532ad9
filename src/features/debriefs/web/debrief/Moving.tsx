import { useState } from "react";
import type { Stage } from "#contract/debriefs";
import { useAct } from "#web/data/act.ts";
import { Button } from "#web/ui/Button.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { TextField } from "#web/ui/TextField.tsx";
import { moveTo } from "../acts.ts";
import type { One } from "../data.ts";
import css from "../debriefs.module.css";
import { stages } from "../named.ts";
import { useWords } from "../use-words.ts";

const order = Object.keys(stages) as Stage[];

/** Where it stands, and for those who lead it the way on and back. */
export function Moving({ debrief }: { debrief: One }) {
  const sentences = useWords();
  const words = sentences.one;
  const { stage, may } = debrief;
  const [isBack, setBack] = useState(false);
  const at = order.indexOf(stage);
  const next = order[at + 1];
  const before = at === 0 ? undefined : order[at - 1];
  const move = useAct((to: Stage) => moveTo(debrief, { to, why: "" }));
  return (
    <div className={css["moving"]}>
      <ol className={css["stages"]} aria-label={words.stages}>
        {order.map((one) => (
          <li key={one} aria-current={one === stage ? "step" : undefined}>
            {sentences.stages[one]}
          </li>
        ))}
      </ol>
      <p className={css["soft"]}>{sentences.stageWords[stage]}</p>
      {may.lead && (
        <div className={css["buttons"]}>
          {before && !isBack && (
            <Button onClick={() => setBack(true)}>
              {stage === "closed" ? words.reopen : words.goBack(sentences.stages[before])}
            </Button>
          )}
          {next && (
            <Button kind="primary" busy={move.busy} onClick={() => void move.run(next)}>
              {next === "closed" ? words.close : words.on(sentences.stages[next])}
            </Button>
          )}
        </div>
      )}
      {isBack && before && <Back debrief={debrief} to={before} onLeave={() => setBack(false)} />}
      <ProblemLine problem={move.problem} words={sentences.refusals} />
    </div>
  );
}

interface BackProps {
  debrief: One;
  to: Stage;
  onLeave: () => void;
}

function Back({ debrief, to, onLeave }: BackProps) {
  const sentences = useWords();
  const words = sentences.one;
  const [why, setWhy] = useState("");
  const move = useAct(() => moveTo(debrief, { to, why }));
  return (
    <form
      className={css["tight"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!move.busy) void move.run(undefined);
      }}
    >
      <TextField coached label={words.why} value={why} onChange={setWhy} maxLength={500} required />
      <div className={css["buttons"]}>
        <Button onClick={onLeave}>{words.leave}</Button>
        <Button type="submit" busy={move.busy}>
          {words.goBack(sentences.stages[to])}
        </Button>
      </div>
      <ProblemLine problem={move.problem} words={sentences.refusals} />
    </form>
  );
}
