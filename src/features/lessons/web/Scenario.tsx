import { type FormEvent, useState } from "react";
import type { Choice, Mark, Step } from "#contract/lessons";
import { Button } from "#web/ui/Button.tsx";
import { RadioCards } from "#web/ui/Radio.tsx";
import { type State, StateMark } from "#web/ui/StateMark.tsx";
import css from "./lessons.module.css";
import { useSpoken, useWords } from "./speaking.ts";
import { Line, plain, Words } from "./Words.tsx";

const states: Readonly<Record<Mark, State>> = { helps: "kept", partly: "risk", harms: "broken" };

interface ScenarioProps {
  step: Step;
  /** The language of its words. */
  lang: string;
  /** What is decided already, for the gallery. */
  decided?: number;
}

/** A situation and what one might do. What is chosen lives in this component and nowhere else. */
export function Scenario({ step, lang, decided: first }: ScenarioProps) {
  const words = useWords().one;
  const [chosen, setChosen] = useState(first === undefined ? "" : String(first));
  const [decided, setDecided] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const decide = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(chosen === "");
    if (chosen !== "") setDecided(Number(chosen));
  };
  const choice = decided === undefined ? undefined : step.choices[decided];
  return (
    <>
      <div lang={lang}>
        <Words blocks={step.blocks} />
      </div>
      <form className={css["scenario"]} onSubmit={decide} noValidate>
        <RadioCards
          label={words.choose}
          error={isMissing ? words.chooseFirst : undefined}
          choices={step.choices.map(({ said }, at) => ({
            value: String(at),
            label: plain(said),
            lang,
          }))}
          value={chosen}
          onChange={(value) => {
            setChosen(value);
            setMissing(false);
          }}
        />
        <div>
          <Button type="submit" kind="primary">
            {words.decide}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className={css["live"]}>
        {choice && (
          <>
            <Feedback choice={choice} lang={lang} />
            <p className={css["soft"]}>{words.another}</p>
          </>
        )}
      </div>
      <p className={css["soft"]}>{words.safe}</p>
      <OnPaper step={step} lang={lang} />
    </>
  );
}

function Feedback({ choice, lang }: { choice: Choice; lang: string }) {
  const { marks } = useWords();
  return (
    <div className={css["feedback"]}>
      <StateMark state={states[choice.mark]}>{marks[choice.mark]}</StateMark>
      <div lang={lang}>
        <Words blocks={choice.feedback} />
      </div>
    </div>
  );
}

/** Nothing can be decided on paper: there all of it stands below. */
function OnPaper({ step, lang }: ScenarioProps) {
  const { words, language } = useSpoken();
  return (
    <div className={css["paper"]} lang={lang}>
      {step.choices.map((choice) => (
        <div key={plain(choice.said)}>
          <p>
            <strong>
              <Line parts={choice.said} />
            </strong>{" "}
            <span lang={language}>{words.marks[choice.mark]}.</span>
          </p>
          <Words blocks={choice.feedback} />
        </div>
      ))}
    </div>
  );
}
